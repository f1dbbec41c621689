"""How notes reach a therapist: at once, as an interruption in office hours, or in one slip at the end of the day.

Interruptions are rare on purpose: those that fall together leave together, half an hour lies between two, and apart
from what is urgent or worse a day brings one of them, or the weekly list, and the evening's slip.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import next_allowed
from domain.office import Office

TOGETHER: Final = timedelta(minutes=10)
"""How long a note waits for others to leave with it."""
GAP: Final = timedelta(minutes=30)
"""What lies at least between two interruptions."""
MOST: Final = 8
"""How many notes one message holds."""


class Way(StrEnum):
    """How a note reaches its reader, the most pressing first."""

    URGENT = "urgent"
    """A sign that cannot wait for any hour."""
    FREE = "free"
    """What they wait for or hold in their hands: it leaves as it comes."""
    PRESSING = "pressing"
    """Somebody is worse, or waits for a call: soon, however many there were today."""
    SOON = "soon"
    """For the same day: in the slip, or when it comes after hours, at once and without a sound, but for quiet hours."""
    PUSH = "push"
    """An interruption, one a day."""
    BRIEF = "brief"
    """For the evening before a day with visits, or its morning: it has its moment, and others may join it."""
    DIGEST = "digest"
    """The weekly list: takes the place of the day's interruption."""
    SLIP = "slip"
    """For the end of the day."""


_WAYS: Final[Mapping[str, Way]] = {
    "alerts.alert": Way.PUSH,
    "alerts.pattern": Way.PUSH,
    "alerts.silent": Way.PUSH,
    "alerts.still_open": Way.PUSH,
    "alerts.last_push": Way.PUSH,
    "alerts.today": Way.PUSH,
    "answering.card": Way.SLIP,
    "answering.refused": Way.SLIP,
    "backup.urgent": Way.URGENT,
    "backup.worse": Way.PRESSING,
    "backup.gone": Way.SLIP,
    "backup.taken": Way.SLIP,
    "brief.tomorrow": Way.BRIEF,
    "caseload.digest": Way.DIGEST,
    "checkin.call_wish": Way.PRESSING,
    "closing.reopened_told": Way.SLIP,
    "everywhere.crisis_told": Way.URGENT,
    "everywhere.hard_spell_told": Way.SOON,
    "everywhere.note_told": Way.SLIP,
    "everywhere.urgent_told": Way.URGENT,
    "flare.next_day_told": Way.SOON,
    "flare.not_seen_told": Way.URGENT,
    "goals.told": Way.SLIP,
    "handover_desk.declined": Way.SLIP,
    "handover_desk.stuck": Way.SLIP,
    "handover_desk.taken_back": Way.PRESSING,
    "homecare.smaller_wanted": Way.SLIP,
    "homecare_talk.hurt_told": Way.SOON,
    "homecare_talk.no_help_told": Way.SLIP,
    "joining.declined_told": Way.SLIP,
    "leaving.back_told": Way.SLIP,
    "leaving.erased_told": Way.SLIP,
    "leaving.finished_told": Way.SLIP,
    "reach.client_stopped": Way.SLIP,
    "reach.unreachable": Way.SLIP,
    "relation.told": Way.SLIP,
    "phone.left": Way.URGENT,
    "safety.waiting": Way.SLIP,
    "takeover.ended": Way.SLIP,
    "takeover.received": Way.SLIP,
    "takeover.told": Way.SLIP,
    "understanding.conduct_told": Way.SLIP,
    "unease.told": Way.SLIP,
    "vacancy.ended": Way.SLIP,
    "visit.worse_told": Way.SOON,
}
FREE: Final = frozenset(
    {
        "backup.stepped_in",
        "calendar.trouble",
        "came.day",
        "came.quiet",
        "clips.lost",
        "handover_desk.summary",
        "private.asked",
        "joining.confirm",
        "joining.confirm_asked",
        "slip.gathered",
        "team.joined",
        "vacancy.removed",
        "vacancy.told",
    }
)
"""What answers the therapist's own step, what somebody asked for, and what was gathered already."""
AT_ONCE: Final = (Way.URGENT, Way.FREE)
"""What no office hours hold back."""
TOGETHER_WITH: Final = (Way.PRESSING, Way.SOON, Way.PUSH, Way.BRIEF, Way.SLIP)
"""What may share a message, the most pressing first."""


def way_of(message: str, *, worse: bool = False, planned: bool = False) -> Way:
    """How a message reaches a therapist, by its name.

    `worse`: it is about somebody who is worse. `planned`: it has come on a date that was known, which nobody needs to
    be interrupted for.
    """
    way = _WAYS.get(message, Way.FREE)
    if way is not Way.PUSH:
        return way
    return Way.PRESSING if worse else Way.SLIP if planned else way


def rings(ways: Iterable[Way]) -> bool:
    """Whether a message that comes by itself and holds notes of these ways makes a sound."""
    return any(way in (Way.URGENT, Way.PRESSING) for way in ways)


@dataclass(frozen=True, slots=True)
class Desk:
    """A therapist's office hours, and how today stands: when they were last interrupted, and whether a message that
    was neither urgent nor worse has come, or the weekly list is still to come.
    """

    office: Office
    zone: ZoneInfo
    last: datetime | None = None
    had_one: bool = False

    def is_evening(self, since: datetime, now: datetime) -> bool:
        """Whether the slip's hour has come for what waits since then: after closing, and before quiet hours."""
        closing = self.office.closing_on(now, self.zone)
        return closing is not None and since < closing <= now and next_allowed(now, self.zone) <= now


def leaves_at(way: Way, since: datetime, desk: Desk, now: datetime) -> datetime:
    """When a note that waits since then may leave: `now`, or the moment to look again."""
    office, zone = desk.office, desk.zone
    if way in (*AT_ONCE, Way.BRIEF) or (way is not Way.DIGEST and desk.is_evening(since, now)):
        return now
    in_hours = office.is_open(since, zone)
    if way is Way.SOON and not in_hours:
        return next_allowed(now, zone)
    evening = office.closes_at(since, zone)
    if evening > now and way in (Way.SLIP, Way.SOON):
        return evening
    soonest = max(now, since + TOGETHER) if in_hours else now
    at = soonest if desk.last is None else max(soonest, desk.last + GAP)
    if not office.is_open(at, zone):
        return office.opens_at(at, zone)
    closing = office.closes_at(at, zone)
    waits = way is Way.PUSH and desk.had_one
    return closing if way is not Way.DIGEST and (waits or at > closing - GAP) else at
