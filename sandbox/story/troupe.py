"""The people of a story at their phones: what they are told to do, and what they do by habit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sandbox import persons
from sandbox.chats import Message, Person
from sandbox.story import deeds, looking
from sandbox.story.script import Act, Habit, Member, Story, Verb, day_ahead, fill, is_day_ahead
from sandbox.topics import Listener
from sandbox.world import World

_IN_HAND: Final = timedelta(minutes=2)
"""Who has done something with the phone keeps it in hand so long and answers at once."""
_CURRENT: Final = timedelta(days=1)
"""What is older than this is not answered by habit any more."""
_WEEK: Final = timedelta(weeks=1)
_Found = tuple[Message, int, str]


@dataclass(slots=True)
class Troupe:
    """Everybody in one story; `inputs` are the values that whoever plays it handed in."""

    world: World
    story: Story
    inputs: Mapping[str, str]
    news: Listener
    _ids: dict[str, int] = field(default_factory=dict)
    _began: dict[str, datetime] = field(default_factory=dict)
    _acted: dict[str, datetime] = field(default_factory=dict)
    _wakes: dict[str, datetime] = field(default_factory=dict)
    _done: set[tuple[int, int]] = field(default_factory=set)
    """Which habit has answered which message: each does so once."""

    def __post_init__(self) -> None:
        """Those who are here already are the persons of these names."""
        self._ids = {one.name: one.id for one in self.world.chats.persons.values() if one.name in self.story.cast}

    def soonest(self) -> datetime | None:
        """When somebody next takes up the phone by habit."""
        return min(self._wakes.values(), default=None)

    def perform(self, act: Act) -> bool:
        """Do what the script says. Returns False while what it takes is not there yet."""
        person = self._person(act.who)
        text, sees = self._filled(act, act.text), self._filled(act, act.sees)
        if text is not None and sees is not None and act.verb is Verb.OPENS:
            text = looking.link(self.world.chats, self._person(text).id, sees)
        if text is None or sees is None or not deeds.do(self.world, person, act.verb, text, sees):
            return False
        if act.verb in (Verb.STARTS, Verb.OPENS):
            self._began.setdefault(act.who, self.world.clock.now)
        self._acted[act.who] = self.world.clock.now
        return True

    def describe(self, act: Act) -> str:
        """What somebody wants to do, for a complaint."""
        words = f" seeing {self._filled(act, act.sees)!r}," if act.sees else ""
        return f"{act.who},{words} {act.verb} {self._filled(act, act.text)!r}"

    def _filled(self, act: Act, text: str) -> str | None:
        return fill(text, lambda name: self._value(self.story.cast[act.whose], name))

    def react(self) -> int:
        """Everybody who has something to answer by now does one thing. Returns how many did."""
        now = self.world.clock.now
        self._notice(now)
        ready = [name for name, at in self._wakes.items() if at <= now]
        return sum(self._answer(name) for name in ready)

    def _notice(self, now: datetime) -> None:
        """Who sees something to answer will do so, at once with the phone in hand."""
        dirty, self.news.dirty = self.news.dirty, set()
        for name, chat_id in self._ids.items():
            if f"chat:{chat_id}" not in dirty or self._found(name) is None:
                continue
            in_hand = name in self._acted and now - self._acted[name] <= _IN_HAND
            at = now if in_hand else now + self.story.cast[name].after
            self._wakes[name] = min(at, self._wakes.get(name, at))

    def _answer(self, name: str) -> bool:
        del self._wakes[name]
        found = self._found(name)
        if found is None:
            return False
        message, number, text = found
        self._done.add((message.id, number))
        person, habit = self.world.chats.persons[self._ids[name]], self.story.cast[name].habits[number]
        data = looking.button(message, text)
        if habit.verb is Verb.SAYS:
            persons.say(self.world, person, text)
        elif data is not None:
            persons.tap(self.world, person, message.id, data)
        self._acted[name] = self.world.clock.now
        return True

    def _found(self, name: str) -> _Found | None:
        """The newest message that a habit answers, which habit that is, and what to tap or type."""
        person, member = self.world.chats.persons[self._ids[name]], self.story.cast[name]
        if person.blocked:
            return None
        oldest = (self.world.clock.now - _CURRENT).timestamp()
        for message in looking.newest_first(self.world.chats, person.id):
            if message.date < oldest:
                return None
            for number, habit in enumerate(member.habits):
                if (message.id, number) in self._done or not looking.holds(message, habit.sees):
                    continue
                text = self._fits(member, habit, message)
                if text is not None:
                    return message, number, text
        return None

    def _fits(self, member: Member, habit: Habit, message: Message) -> str | None:
        """What to tap or type, None when this person has no value for it this week, or there is no such button."""
        if habit.needs and self._value(member, habit.needs) is None:
            return None
        text = fill(habit.text, lambda blank: self._value(member, blank))
        if text is None or habit.verb is Verb.SAYS or looking.button(message, text) is not None:
            return text
        return None

    def _person(self, name: str) -> Person:
        if name not in self._ids:
            person = self.world.chats.add_person(name, self.story.cast[name].language)
            person.zone = self.story.cast[name].zone
            self._ids[name] = person.id
            self.world.topics.tell("persons")
        return self.world.chats.persons[self._ids[name]]

    def _value(self, member: Member, name: str) -> str | None:
        """A value of this person in this week of theirs."""
        now = self.world.clock.now
        local = now.astimezone(ZoneInfo(member.zone or "UTC"))
        if is_day_ahead(name):
            return day_ahead(name, local)
        match name:
            case "name":
                return member.name
            case "host":
                return next(iter(self.story.cast))
            case "clock":
                return f"{local:%H:%M}"
        if name in self.inputs:
            return self.inputs[name]
        week = round((now - self._began.get(member.name, now)) / _WEEK)
        return member.values[name].at(week) if name in member.values else None
