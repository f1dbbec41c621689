"""What the bot may start with a client on one day, and what gives way to what.

At most one topic a day and six a week. What loses moves a day, joins the check-in it belongs to, or lapses. Free of
this are safety, answers to the client's own request, what another person sends through the bot, and the reminder of
the home plan that the client chose.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

A_WEEK: Final = 6
"""Days in seven on which the bot may start something."""
TRIES: Final = 3
"""Days on which something is tried before it lapses."""


class Topic(StrEnum):
    """What the bot starts of its own accord, the first before the second."""

    HANDOVER = "handover"
    CHECK_IN = "check_in"
    NOTICE = "notice"
    """Of an alert that nobody has picked a date for: it may wait for a free day, yet the client hears it."""
    AFTER_VISIT = "after_visit"
    NUDGE = "nudge"
    SUMMARY = "summary"
    OFFER = "offer"
    """Another rhythm, fewer reminders, a question that was put off: what can wait for any day."""


class Fate(StrEnum):
    """What becomes of a topic on a day."""

    GOES = "goes"
    MOVES = "moves"
    LAPSES = "lapses"


PRECEDENCE: Final = tuple(Topic)
_LOSES: Final[Mapping[Topic, Fate]] = {
    Topic.HANDOVER: Fate.MOVES,
    Topic.CHECK_IN: Fate.MOVES,
    Topic.NOTICE: Fate.MOVES,
    Topic.AFTER_VISIT: Fate.MOVES,
    Topic.NUDGE: Fate.LAPSES,
    Topic.SUMMARY: Fate.MOVES,
    Topic.OFFER: Fate.MOVES,
}
_STARTS: Final[Mapping[str, Topic]] = {
    "takeover.question": Topic.HANDOVER,
    "closing.reopen_question": Topic.HANDOVER,
    "request.may_ask": Topic.NOTICE,
    "checkin.card": Topic.CHECK_IN,
    "alerts.client_no_change": Topic.NOTICE,
    "alerts.client_review": Topic.NOTICE,
    "alerts.client_pattern": Topic.NOTICE,
    "visit.card": Topic.AFTER_VISIT,
    "checkin.nudge": Topic.NUDGE,
    "rhythm.offer": Topic.OFFER,
    "rhythm.resting": Topic.OFFER,
    "later.card": Topic.OFFER,
    "homecare_talk.look": Topic.OFFER,
}
_FLOWS: Final[Mapping[str, Topic]] = {"handover": Topic.HANDOVER, "progress": Topic.SUMMARY}


def topic_of(message: str) -> Topic | None:
    """The topic a message starts, by its name; None for what no limit is for."""
    return _STARTS.get(message) or _FLOWS.get(message.split(".", maxsplit=1)[0])


@dataclass(frozen=True, slots=True)
class Day:
    """A client's local day so far: topics started, topics that are still to come, on how many of the six days before
    something was started, and whether the client answered a check-in today.
    """

    started: frozenset[Topic] = frozenset()
    coming: frozenset[Topic] = frozenset()
    busy: int = 0
    answered: bool = False


def fate(topic: Topic, day: Day, tries: int = 1) -> Fate:
    """What becomes of a topic now; `tries` counts the days it was tried on, this one included.

    A check-in comes at the time its client chose, so nothing but a hand-over moves it. A summary joins the check-in
    that was answered today, for it belongs to that contact. Nothing is alerted behind a client's back, so a notice
    never lapses; nobody is dropped on the way to somebody else, so a hand-over waits as long as it takes.
    """
    if topic is Topic.CHECK_IN:
        return Fate.MOVES if Topic.HANDOVER in day.started | day.coming else Fate.GOES
    joined = {Topic.CHECK_IN} if topic is Topic.SUMMARY and day.answered else set()
    before = {one for one in day.coming if PRECEDENCE.index(one) < PRECEDENCE.index(topic)}
    is_free = not (day.started - joined or before - joined)
    if is_free and (joined or day.busy < A_WEEK):
        return Fate.GOES
    if tries < TRIES or topic is Topic.HANDOVER:
        return _LOSES[topic]
    return Fate.GOES if topic is Topic.NOTICE else Fate.LAPSES
