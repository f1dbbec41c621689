"""A client of the year: joins, answers as their kind does, lives with the bot for a year."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from domain.action import Verb
from domain.messages import name_of
from tests.year.actors import Actor, Choice, is_question
from tests.year.manners import Manner
from tests.year.watch import Said

ZONES: Final = ("America/New_York", "Asia/Kolkata", "Europe/Lisbon", "Australia/Lord_Howe", "Europe/Berlin")
NEVER: Final = frozenset({Verb.STOP, Verb.ERASE, Verb.FINISH, Verb.CONSENT_AGAIN})
"""What a client of the year does not press by chance, for it would end the year."""
_WORDS: Final = {
    "joining.goal": "walk the dog for an hour",
    "checkin.type_note": "The stairs were easier on Tuesday, mornings are stiff.",
    "checkin.type_easier": "turning the head in the car",
    "later.type_side": "headaches",
    "later.type_question": "May I go swimming?",
    "request.words": "a bit softer around the neck",
    "unease.words": "I was cold during the visit.",
    "unease.note_words": "I did not like the music.",
    "visit.type_wish": "more time for the left side",
    "othercare.ask": "acupuncture in spring",
}
_PRESSES: Final = {
    "joining.consent": (Verb.CONSENT, "y"),
    "joining.consent_more": (Verb.CONSENT, "y"),
    "joining.next_time": (Verb.NEXT_TIME, "ok"),
    "leaving.stop_question": (Verb.STOP, "y"),
    "rhythm.pause_over": (Verb.RHYTHM, "y"),
    "checkin.nudge": (Verb.NUDGE, "y"),
    "consents.again": (Verb.CONSENT_AGAIN, "y"),
    "homecare.asked": (Verb.AGREE, "y"),
    "joining.what_to_change": (Verb.PICK_TIME, "z"),
}
_EXTRA: Final = frozenset({
    "homecare.due", "homecare_habit.if_then", "reply.heard", "reply.line", "later.expect",
    "later.roles", "relation.intro", "everywhere.menu_client", "everywhere.urgent_signs", "goals.asked",
    "homecare_talk.hurt", "homecare_talk.how", "homecare_talk.mood", "request.own", "request.foreign",
    "request.status", "homecare.plan", "consents.privacy", "returning.welcome", "understanding.judgement",
    "understanding.human", "understanding.booking", "closure.notice", "alerts.client_worse", "unease.shown",
    "mydata.who", "checkin.next_one", "othercare.list", "rhythm.resting", "progress.no_change", "progress.too_few",
})  # fmt: skip
"""Texts that are no questions and yet are answered now and then."""


@dataclass
class Client(Actor):
    """One client: their kind, what they come with, and since when they are here."""

    manner: Manner = field(kw_only=True)
    alias: str = field(kw_only=True)
    joined_at: datetime | None = None
    scores: dict[int, tuple[int, int]] = field(default_factory=dict)

    def week(self, at: datetime) -> int:
        """Full weeks since joining."""
        return 0 if self.joined_at is None else max(0, (at - self.joined_at) // timedelta(weeks=1))

    def now(self, at: datetime) -> tuple[int, int]:
        """Ease and bother in the week of `at`."""
        week = self.week(at)
        if week not in self.scores:
            self.scores[week] = self.manner.scores(week, self.chance)
        return self.scores[week]

    def hours(self) -> float:
        """Minutes, hours, sometimes a day and more."""
        return min(46.0, self.chance.expovariate(1 / self.manner.late))

    def choose(self, node: Any, said: Said) -> Choice:
        """Measures are answered by the week's truth, the rest by habit or by chance."""
        name, week = name_of(node), self.week(said.at)
        if name.startswith("measures."):
            return self._measured(name.removeprefix("measures."), said)
        if name in ("checkin.same_question", "checkin.nudge") and self._lets_it_be(said):
            return None
        if name == "checkin.same_question":
            return self.press(said, Verb.SAME, "y" if self.now(said.at) == self.scores.get(week - 1) else "m")
        if name in _WORDS:
            return _WORDS[name]
        if name in _PRESSES:
            return self.press(said, *_PRESSES[name])
        return self._otherwise(name, node, said)

    def _otherwise(self, name: str, node: Any, said: Said) -> Choice:
        if name == "homecare.hour":
            return self.press(said, Verb.REMIND_AT, self.chance.choice(("0830", "1230", "1800")))
        if name == "visit.feel":
            return self._felt(said)
        if name == "joining.pick_zone":
            self.zone = ZoneInfo(self.chance.choice(ZONES))
            return f"{said.at.astimezone(self.zone):%H:%M}"
        if (name in _EXTRA or is_question(node)) and self.chance.random() >= self.manner.dull:
            return self.any_of(said, node, NEVER)
        return None

    def _measured(self, measure: str, said: Said) -> Choice:
        ease, bother = self.now(said.at)
        if measure.startswith("baseline"):
            return self.press(said, Verb.BASELINE, str(ease if measure == "baseline_goal" else bother))
        if measure not in _MEASURED.keys() | _BY_CHANCE or self._lets_it_be(said):
            return None
        if measure in _BY_CHANCE:
            return self.any_of(said, None, NEVER | {Verb.LATER, Verb.SKIP_WEEK})
        told = str(_MEASURED[measure](ease, bother))
        if self.manner.name == "types" and self.chance.random() < 0.2:
            return told
        return self.press(said, Verb.ANSWER, told)

    def _felt(self, said: Said) -> Choice:
        """Mostly better or the same after a visit, seldom worse."""
        if self.chance.random() < self.manner.dull:
            return None
        return self.press(said, Verb.AFTER_VISIT, self.chance.choices("bswt", _FELT)[0])

    def _lets_it_be(self, said: Said) -> bool:
        """Whether nothing comes of a check-in that arrived by itself; one that was begun is finished."""
        return not said.is_edit and self.chance.random() >= self.manner.answers(self.week(said.at))


def _since(ease: int, bother: int) -> int:
    return max(0, min(4, 2 - round((ease - 3 + 6 - bother) / 4)))


_MEASURED: Final[dict[str, Callable[[int, int], int]]] = {
    "goal": lambda ease, _bother: ease,
    "symptom": lambda _ease, bother: bother,
    "side": lambda _ease, bother: max(0, bother - 1),
    "days": lambda _ease, bother: round(bother * 0.7),
    "confidence": lambda ease, _bother: min(10, ease + 2),
    "since_start": _since,
}
"""What is tapped for a measure on a scale."""
_FELT: Final = (50, 36, 6, 8)
"""Of a hundred visits how many leave somebody better, the same, worse, or unsure yet."""
_BY_CHANCE: Final = frozenset({"homecare", "easier", "harder", "hopes", "relief"})
