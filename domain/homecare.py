"""The home plan: what becomes of an offer, when a reminder has room, how often it was done.

Counts only grow: nothing is lost by a day off, and no run of days is ever counted.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import DEFAULT_QUIET, ONE_DAY, Quiet, day_at, end_of_local_day, next_allowed
from domain.timetable import Cadence, next_slot
from domain.topics import A_WEEK

MOST_ITEMS: Final = 3
"""Active items beyond which a therapist is warned: in a small trial two exercises were done better than eight."""
REMINDERS_A_WEEK: Final = 5
TOPICS_A_WEEK: Final = A_WEEK
LATER: Final = timedelta(hours=3)
ON_TIME: Final = timedelta(hours=48)
"""How long after its reminder a report counts as told in time; a later one is kept and marked."""
_WEEK: Final = timedelta(days=7)


class Agreed(StrEnum):
    """Where an item stands. Only an AGREED one is ever reminded of; SMALLER is still on offer, PAUSED is left out.

    AHEAD waits: for the client to join, or for the answer of whoever set their plan.
    """

    DRAFT = "draft"
    AHEAD = "ahead"
    OFFERED = "offered"
    SMALLER = "smaller"
    AGREED = "agreed"
    PAUSED = "paused"
    DECLINED = "declined"
    ENDED = "ended"


class Reply(StrEnum):
    """What a client tapped below an item."""

    YES = "y"
    SMALLER = "s"
    NOT_NOW = "n"
    LEAVE = "l"
    STOP = "x"


class Outcome(StrEnum):
    """What a client told of a day."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


STANDING: Final = frozenset({Agreed.OFFERED, Agreed.SMALLER, Agreed.AGREED, Agreed.PAUSED})
"""Items that are part of the plan, also those left out for now, or wait for the client's word."""

_BECOMES: Final = {
    Reply.YES: (frozenset(Agreed) - {Agreed.DRAFT, Agreed.AHEAD, Agreed.AGREED}, Agreed.AGREED),
    Reply.SMALLER: (frozenset({Agreed.OFFERED}), Agreed.SMALLER),
    Reply.NOT_NOW: (frozenset({Agreed.OFFERED, Agreed.SMALLER}), Agreed.DECLINED),
    Reply.LEAVE: (frozenset({Agreed.AGREED}), Agreed.PAUSED),
    Reply.STOP: (frozenset({Agreed.AGREED, Agreed.PAUSED}), Agreed.ENDED),
}


def after(state: Agreed, reply: Reply) -> Agreed | None:
    """What an item becomes by a client's reply; None when the reply no longer fits, which changes nothing."""
    fits, becomes = _BECOMES[reply]
    return becomes if state in fits else None


def next_reminder(hour: time, zone: ZoneInfo, after: datetime) -> datetime:
    """The first time later than `after` (aware) that clocks show `hour`, outside quiet hours, as UTC.

    Counted from the hour the client chose and never from the last reminder, so it does not drift with the clocks.
    """
    daily = Cadence.every_days(1, hour, after.astimezone(zone).date())
    return next_allowed(next_slot(daily, zone, after).at, zone)


def is_time(hour: time, zone: ZoneInfo, now: datetime) -> bool:
    """Whether today's hour has come and the quiet hours have not."""
    today = now.astimezone(zone).date()
    return now >= day_at(today, hour, zone) and next_allowed(now, zone) == now


def gone_by(now: datetime, zone: ZoneInfo, quiet: Quiet = DEFAULT_QUIET) -> datetime:
    """When a reminder sent `now` is too late to send: the quiet hours begin, or at the latest the local day ends."""
    end = end_of_local_day(now, zone)
    evening = day_at(now.astimezone(zone).date(), quiet.start, zone)
    return evening if now < evening < end else end


def later_today(now: datetime, zone: ZoneInfo) -> datetime | None:
    """Three hours on, or None when that is another day or within quiet hours."""
    at = now + LATER
    same_day = at.astimezone(zone).date() == now.astimezone(zone).date()
    return at if same_day and next_allowed(at, zone) == at else None


@dataclass(frozen=True, slots=True)
class Recent:
    """What a client heard of late: local dates with a reminder and with any topic; `ahead`: a check-in comes today.

    `most` is how many reminders in seven days the client wants.
    """

    reminded: frozenset[date]
    topics: frozenset[date]
    ahead: bool = False
    most: int = REMINDERS_A_WEEK


def has_room(today: date, recent: Recent) -> bool:
    """Whether a reminder may come today: one topic a day, six in seven days, and reminders spread over the week."""
    apart = _WEEK // recent.most // ONE_DAY * ONE_DAY
    if any(abs(today - day) < apart for day in recent.reminded) or not may_start(today, recent):
        return False
    return sum(today - _WEEK < day <= today for day in recent.reminded) < recent.most


def may_start(today: date, recent: Recent) -> bool:
    """Whether the bot may begin anything today: one topic a day, six in seven days, never beside a check-in."""
    if recent.ahead or today in recent.topics or today in recent.reminded:
        return False
    return sum(today - _WEEK < day <= today for day in recent.topics) < TOPICS_A_WEEK


@dataclass(frozen=True, slots=True)
class Count:
    """On how many days the plan was done, all or part: in all since `first`, and in the week (from Monday) of a day."""

    total: int
    week: int
    first: date


def count(told: Iterable[tuple[date, Outcome]], day: date) -> Count | None:
    """Count the days told of; `day` names the week. None when the plan was not done yet."""
    done = [each for each, outcome in told if outcome is not Outcome.NONE]
    if not done:
        return None
    monday = day - day.weekday() * ONE_DAY
    return Count(len(done), sum(monday <= each < monday + _WEEK for each in done), min(done))
