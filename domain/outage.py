"""The bot was away: what fell due meanwhile counts against nobody, and comes once, and quietly, on its return.

Taps made meanwhile wait with the messenger; a moment after the return they are all there.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domain.alerts import Rule, push_at
from domain.office import WorkingDays

LONG: Final = timedelta(minutes=30)
"""Away for less than this makes no difference to anybody."""
A_DAY: Final = timedelta(days=1)
SETTLES: Final = timedelta(minutes=30)
"""How long what is urgent waits after a return, for the taps that were made meanwhile."""
_MUCH: Final = timedelta(hours=6)
"""Of the time in which a check-in can be answered: who had less of it gave no sign by not answering."""


@dataclass(frozen=True, slots=True)
class Outage:
    """From when until when nothing was heard and nothing left."""

    began: datetime
    ended: datetime

    @property
    def length(self) -> timedelta:
        """How long it was."""
        return self.ended - self.began

    def holds(self, at: datetime) -> bool:
        """Whether what was due at a moment had to wait for the return."""
        return self.began < at <= self.ended


def was_slept_through(due: datetime | None, outage: Outage | None) -> bool:
    """Whether something comes late because of an outage."""
    return due is not None and outage is not None and outage.holds(due)


def noticed(last: datetime | None, now: datetime) -> Outage | None:
    """The outage that lies between when the bot was last awake and now, if it was one."""
    return Outage(last, now) if last is not None and now - last >= LONG else None


def counts_from(since: datetime, outages: Iterable[Outage], *, at_least: timedelta = LONG) -> datetime:
    """From when somebody could act on what reached them at `since`: the return from the last outage after it.

    Outages shorter than `at_least` leave enough of the time; so returns that come often put nothing off for ever.
    """
    ends = [one.ended for one in outages if one.ended > since and one.length >= at_least]
    return max(ends, default=since)


def urgent_again_at(sent_at: datetime | None, after: timedelta, outage: Outage | None, now: datetime) -> datetime:
    """When an urgent note that is due again now is sent again: `now`, or later because of an outage.

    What reached its reader after the return has its hours from then on. What lay there before waits for the taps made
    meanwhile, and no longer, for it is urgent.
    """
    if outage is None:
        return now
    since = outage.ended + SETTLES if sent_at is None or sent_at < outage.ended else sent_at + after
    return max(now, since)


def is_held_up(at: datetime, sent_at: datetime, outages: Iterable[Outage]) -> bool:
    """Whether what happened at `at` and left at `sent_at` comes late because of an outage."""
    return any(at < one.ended <= sent_at for one in outages)


def could_answer(opened: datetime, closed: datetime, outages: Iterable[Outage]) -> bool:
    """Whether a check-in was there to be answered for nearly all of its time."""
    shared = [min(closed, one.ended) - max(opened, one.began) for one in outages]
    return sum((one for one in shared if one > timedelta()), timedelta()) < _MUCH


def pushes_by(rule: Rule, pushes: int, opened_at: datetime, work: WorkingDays, outage: Outage | None) -> int:
    """How many pushes came before the one that is due now, when those that fell into an outage become one."""
    due = push_at(rule, pushes, opened_at, work)
    if outage is None or not was_slept_through(due, outage):
        return pushes
    following = push_at(rule, pushes + 1, opened_at, work)
    while following is not None and following <= outage.ended:
        pushes += 1
        following = push_at(rule, pushes + 1, opened_at, work)
    return pushes
