"""Reads a story file whole and checks it, so that a slip is found before anybody acts.

See docs/sandbox.md for how a story is written.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from zoneinfo import available_timezones

from sandbox.story.script import Act, Beat, Habit, Member, Story, Verb, Weekly, blanks, is_day_ahead
from sandbox.story.table import Table
from sandbox.trouble import Trouble

INPUTS = frozenset({"link"})
"""What whoever plays a story has to hand in, if the story asks for it."""
_ALWAYS = frozenset({"name", "host", "clock"})
_ACTS = tuple(Verb)
Raw = Mapping[str, Any]


def read_story(name: str, told: Raw, common: Raw) -> Story:
    """A story from its file and from what all stories share. Raises Trouble that names the step."""
    table = Table(told, name)
    title, about, weeks = table.take("title", str), table.take("about", str), table.take("weeks", int)
    zone, raw_cast, raw_steps = table.take("zone", str, ""), table.take("cast", dict), table.take("step", list)
    table.end()
    tables = {who: Table(raw, f"{name}, cast {who}") for who, raw in raw_cast.items()}
    cast = {who: _member(one, who, common["habits"], zone) for who, one in tables.items()}
    if not cast:
        raise Trouble(409, f"{name}: somebody must be in the cast")
    reader = _Steps(name, cast, common["scenes"])
    beats = [beat for number, raw in enumerate(raw_steps, 1) for beat in reader.step(number, raw)]
    return Story(name, title, about, weeks, cast, tuple(beats))


def _member(table: Table, name: str, shelf: Raw, zone: str) -> Member:
    language, zone = table.take("language", str, "en"), table.take("zone", str, zone)
    if zone and zone not in available_timezones():
        raise table.trouble(f"{zone!r} is no time zone")
    habits: list[Habit] = []
    values: dict[str, Weekly] = {}
    for habit in table.texts("habits"):
        if habit not in shelf:
            raise table.trouble(f"there are no habits called {habit!r}")
        shared = Table(shelf[habit], f"habits {habit}")
        values |= _values(Table(shared.take("values", dict, {}), f"habits {habit}"))
        habits += [_habit(Table(raw, f"habits {habit}, {n}")) for n, raw in enumerate(shared.take("when", list), 1)]
        shared.end()
    after = table.take("after", int, 0)
    values |= _values(table)
    return Member(name, language, zone, timedelta(minutes=after), tuple(habits), values)


def _habit(table: Table) -> Habit:
    sees = table.take("sees", str)
    verb = Verb.SAYS if table.has("says") else Verb.TAPS
    habit = Habit(sees, verb, table.take(verb, str), table.take("needs", str, ""))
    table.end()
    return habit


def _values(table: Table) -> dict[str, Weekly]:
    return {name: _weekly(table, name, raw) for name, raw in table.rest().items()}


def _weekly(table: Table, name: str, raw: object) -> Weekly:
    """One value for always, a list with one for each week from 0 on, or a table of weeks such as 3 or "5-8"."""
    if isinstance(raw, list):
        return Weekly(weeks={week: str(value) for week, value in enumerate(raw)})
    if isinstance(raw, Mapping):
        return Weekly(weeks={week: str(value) for span, value in raw.items() for week in _span(table, name, span)})
    return Weekly(str(raw))


def _span(table: Table, name: str, span: str) -> range:
    first, _, last = span.partition("-")
    if not first.isdecimal() or not (last or first).isdecimal():
        raise table.trouble(f"{name!r}: {span!r} is neither a week nor two with a dash between")
    return range(int(first), int(last or first) + 1)


class _Steps:
    """Turns steps into beats; scenes are steps that are kept elsewhere and played for somebody."""

    def __init__(self, story: str, cast: Mapping[str, Member], scenes: Raw) -> None:
        self._story, self._cast, self._scenes = story, cast, scenes

    def step(self, number: int, raw: object) -> list[Beat]:
        """The beats of one step of the story."""
        table = Table(raw, f"step {number} of {self._story}")
        if table.has("weeks"):
            found: list[Act | timedelta] = [timedelta(weeks=1)] * table.take("weeks", int)
        elif table.has("passes"):
            found = [self._length(table)]
        else:
            found = list(self._acts(table))
        table.end()
        return [Beat(number, one) for one in found]

    def _length(self, table: Table) -> timedelta:
        units = table.take("passes", dict)
        try:
            return timedelta(**units)
        except TypeError:
            raise table.trouble("'passes' takes weeks, days, hours, minutes and seconds") from None

    def _acts(self, table: Table) -> list[Act]:
        names = table.texts("who")
        if not names:
            raise table.trouble("'who', 'weeks' or 'passes' is missing")
        for name in names:
            if name not in self._cast:
                raise table.trouble(f"{name!r} is not in the cast")
        if not table.has("plays"):
            raws = _deeds(table)
            return [self._act(table, name, name, raw) for name in names for raw in raws]
        scenes = table.texts("plays")
        for scene in scenes:
            if scene not in self._scenes:
                raise table.trouble(f"there is no scene {scene!r}")
        return [act for name in names for scene in scenes for act in self._scene(table, scene, name)]

    def _scene(self, table: Table, scene: str, whose: str) -> list[Act]:
        found = []
        for number, raw in enumerate(self._scenes[scene], 1):
            part = Table(raw, f"{table.where}, part {number} of {scene!r}")
            who = part.take("who", str).format(host=next(iter(self._cast)), name=whose)
            found += [self._act(part, who, whose, deed) for deed in _deeds(part)]
            part.end()
        return found

    def _act(self, table: Table, who: str, whose: str, deed: tuple[Verb, str, str]) -> Act:
        verb, text, sees = deed
        known = {*self._cast[whose].values, *INPUTS, *_ALWAYS}
        for blank in (*blanks(text), *blanks(sees)):
            if blank not in known and not is_day_ahead(blank):
                raise table.trouble(f"{whose} has no value {blank!r}")
        if verb is Verb.OPENS and not blanks(text) and text not in self._cast:
            raise table.trouble(f"{text!r} is not in the cast")
        return Act(who, whose, verb, text, sees)


def _deeds(table: Table) -> list[tuple[Verb, str, str]]:
    """What is done, in the order of the file: verb, text, and the words that are waited for."""
    if table.has("does"):
        return [
            deed
            for number, raw in enumerate(table.take("does", list), 1)
            for deed in _deeds_of(Table(raw, f"{table.where}, act {number}"), whole=True)
        ]
    return _deeds_of(table, whole=False)


def _deeds_of(table: Table, *, whole: bool) -> list[tuple[Verb, str, str]]:
    sees = table.take("sees", str, "")
    found = [(verb, text, sees) for verb in _ACTS if table.has(verb) for text in _texts(table, verb)]
    if not found:
        raise table.trouble(f"nothing is done; one of {', '.join(_ACTS)} is missing")
    if whole:
        table.end()
    return found


def _texts(table: Table, verb: Verb) -> list[str]:
    if verb in (Verb.BLOCKS, Verb.UNBLOCKS):
        table.take(verb, bool)
        return [""]
    return table.texts(verb)
