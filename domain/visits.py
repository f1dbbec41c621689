"""After a visit: when to ask, what the answers can be, and which patterns over several visits are worth a word.

A day and a half leaves out the soreness that passes, and what is forgotten. Patterns look at visits, never at a person.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from statistics import median_low
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import DEFAULT_QUIET, ONE_DAY, Quiet, day_at, next_allowed

ASK_AFTER: Final = timedelta(hours=36)
NOT_BEFORE: Final = timedelta(hours=24)
NOT_AFTER: Final = timedelta(hours=48)
BREATH: Final = timedelta(minutes=2)
"""After a check-in, before something else is asked in the same contact."""
TIME_TO_ANSWER: Final = timedelta(hours=6)
_TIME_TO_LEAVE: Final = timedelta(hours=1)
"""What is decided this long before the end still leaves in time, if Telegram is slow."""
ONE_A_WEEK: Final = timedelta(days=6, hours=12)
"""A week, whatever the hour of the day and the clocks do."""
WISH_EVERY: Final = 3
STILL_FOR: Final = timedelta(days=14)
"""How long after a visit it can be asked how long the better feeling lasted."""
MONTH: Final = timedelta(weeks=4)
"""What "visits a month" counts: four weeks, so that months compare."""
_NOON: Final = time(12, 0)
_BEFORE_QUIET: Final = timedelta(minutes=30)
LAST_FOUR: Final = 4
"""How many of the latest visits are looked at for one that left somebody worse."""
_LAST_FIVE: Final = 5
_WORSE_ENOUGH, _SHORT_ENOUGH = 2, 4
_WEEK: Final = timedelta(weeks=1)
_EIGHT: Final = 8
_SIX_WEEKS: Final = timedelta(weeks=6)


class Feel(StrEnum):
    """How a client feels, compared with right before the visit."""

    BETTER = "b"
    SAME = "s"
    WORSE = "w"
    TOO_SOON = "t"


class Lasted(StrEnum):
    """How long the better feeling lasted."""

    UNDER_DAY = "d0"
    DAYS_1_2 = "d1"
    DAYS_3_6 = "d3"
    WEEK = "w1"
    STILL = "st"
    UNSURE = "ns"


class Course(StrEnum):
    """How it goes on after a visit that left somebody worse."""

    EASING = "ea"
    SAME = "no"
    BUILDING = "bu"
    NEW = "nw"


class Wish(StrEnum):
    """What a therapist could do otherwise."""

    MORE = "mo"
    LESS = "le"
    LEAVE_OUT = "lo"


_LENGTHS: Final = (Lasted.UNDER_DAY, Lasted.DAYS_1_2, Lasted.DAYS_3_6, Lasted.WEEK)
FIRST_ASKED: Final = (Lasted.UNDER_DAY, Lasted.DAYS_1_2, Lasted.STILL, Lasted.UNSURE)
"""What can be known of the better feeling after a day and a half."""
PRESSING: Final = frozenset({Course.SAME, Course.BUILDING, Course.NEW})
"""How it goes on when the therapist's word is wanted before the next visit."""


@dataclass(frozen=True, slots=True)
class Felt:
    """What a client told of one visit."""

    day: date
    feel: Feel
    lasted: Lasted | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of the last `visits` that were told of."""

    count: int
    visits: int


@dataclass(frozen=True, slots=True)
class Fewer:
    """Visits a month, of four weeks: at first, and lately."""

    then: int
    now: int


@dataclass(frozen=True, slots=True)
class VisitCount:
    """How many visits were better, the same, worse; `usual` is how long relief lasted in the middle."""

    better: int
    same: int
    worse: int
    usual: Lasted | None = None


def moment_of(day: date, now: datetime, zone: ZoneInfo) -> datetime:
    """When a visit was, as far as anybody knows: now for one of today, else noon of its local day. UTC."""
    return now if day == now.astimezone(zone).date() else day_at(day, _NOON, zone)


def last_moment(visit: datetime) -> datetime:
    """When it is too late to ask about a visit."""
    return visit + NOT_AFTER


def may_ask(visit: datetime, now: datetime) -> bool:
    """Whether a visit can be asked about at this moment."""
    return visit + NOT_BEFORE <= now <= last_moment(visit)


def takes_along(visit: datetime, checkin: datetime) -> bool:
    """Whether a check-in at this moment comes in time to ask about a visit too, and leaves time to answer."""
    return visit + NOT_BEFORE <= checkin <= last_moment(visit) - TIME_TO_ANSWER


def ask_at(visit: datetime, now: datetime, zone: ZoneInfo, busy: date | None = None) -> datetime | None:
    """The moment outside quiet hours nearest to 36 hours after a visit, never before 24 or after 48, nor before now.

    A `busy` local day, on which something else is asked, is avoided where possible. None when the window is over.
    """
    first = max(now, visit + NOT_BEFORE)
    wanted = max(first, visit + ASK_AFTER)
    offered = (next_allowed(wanted, zone), evening_before(wanted, zone), next_allowed(first, zone))
    fitting = [at for at in offered if first <= at <= last_moment(visit) - _TIME_TO_LEAVE]
    free = [at for at in fitting if at.astimezone(zone).date() != busy]
    return min(free or fitting, key=lambda at: abs(at - wanted), default=None)


def last_chance(visit: datetime, zone: ZoneInfo) -> datetime:
    """The latest moment outside quiet hours at which a visit can be asked about."""
    return evening_before(last_moment(visit) - _TIME_TO_LEAVE, zone)


def evening_before(at: datetime, zone: ZoneInfo, quiet: Quiet = DEFAULT_QUIET) -> datetime:
    """Half an hour before the quiet hours that `at` falls in; `at` itself outside of them."""
    local = at.astimezone(zone)
    if not quiet.covers(local.time()):
        return at
    day = local.date() if local.time() >= quiet.start else local.date() - ONE_DAY
    return day_at(day, quiet.start, zone) - _BEFORE_QUIET


def fewer(days: Sequence[date], began: date, today: date) -> Fewer | None:
    """Visits a month in the first eight weeks of a plan and in the last eight, in one week of eight from week 16 on.

    `days` are those of all visits since `began`. None unless they are at least one a month fewer, and some are left.
    """
    weeks = (today - began) // _WEEK
    if weeks < 2 * _EIGHT or weeks % _EIGHT:
        return None
    then = sum(day < began + _EIGHT * _WEEK for day in days)
    now = sum(today - _EIGHT * _WEEK < day <= today for day in days)
    made = Fewer(round(then / 2), round(now / 2))
    return made if 0 < made.now < made.then else None


def asks_wish(number: int, feel: Feel | None) -> bool:
    """Whether the client is asked what could be otherwise: every third visit told of, and not on a hard one."""
    return number > 0 and number % WISH_EVERY == 0 and feel in (Feel.BETTER, Feel.SAME, Feel.TOO_SOON)


def worse_lately(told: Sequence[Felt]) -> Share | None:
    """How many of the last four visits left the client worse, when it is two or more. `told` is oldest first."""
    last = _known(told)[-LAST_FOUR:]
    count = sum(one.feel is Feel.WORSE for one in last)
    return Share(count, len(last)) if count >= _WORSE_ENOUGH else None


def short_relief(told: Sequence[Felt]) -> Share | None:
    """How many of the last five visits gave relief of under two days, when it is four or more, told of over six weeks.

    Relief that does not outlast a day or two is a signal, and one good or hard month is not enough to call it one.
    """
    known = _known(told)
    last = known[-_LAST_FIVE:]
    count = count_short(last)
    if count < _SHORT_ENOUGH or known[-1].day - known[0].day < _SIX_WEEKS:
        return None
    return Share(count, len(last))


def latest(told: Sequence[Felt]) -> tuple[Felt, ...]:
    """What was told of the latest five visits, oldest first."""
    return tuple(_known(told)[-_LAST_FIVE:])


def count_short(told: Sequence[Felt]) -> int:
    """After how many of these visits relief lasted under two days."""
    return sum(one.lasted in (Lasted.UNDER_DAY, Lasted.DAYS_1_2) for one in told)


def count_visits(told: Sequence[Felt]) -> VisitCount | None:
    """Count what was told of visits; None when nothing counts. A feeling that is still there has no length yet."""
    known = _known(told)
    if not known:
        return None
    feels = [one.feel for one in known]
    long = sorted(_LENGTHS.index(one.lasted) for one in known if one.lasted in _LENGTHS)
    usual = _LENGTHS[median_low(long)] if long else None
    return VisitCount(feels.count(Feel.BETTER), feels.count(Feel.SAME), feels.count(Feel.WORSE), usual)


def _known(told: Sequence[Felt]) -> list[Felt]:
    return [one for one in told if one.feel in (Feel.BETTER, Feel.SAME, Feel.WORSE)]
