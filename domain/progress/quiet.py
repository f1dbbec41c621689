"""When a client has fallen silent, and how fresh the answers are."""

from bisect import bisect_right

from domain.progress.history import DAYS_A_WEEK, History, moment
from domain.silence import Step, ladder


def last_answered(history: History) -> int | None:
    """The day (an ordinal) of the newest answer of any phase up to the moment looked at; None without any."""
    now = history.now
    days = [one.at.toordinal() for one in history.since_start if moment(one.at) <= now]
    for series in history.series:
        count = bisect_right(series.replies, now, key=lambda reply: moment(reply.at))
        if count:
            days.append(series.replies[count - 1].at.toordinal())
    return max(days, default=None)


def is_fresh(history: History, last: int | None) -> bool:
    """Whether something was answered within the last week."""
    return last is not None and history.as_of.toordinal() - last < DAYS_A_WEEK


def has_left(history: History, last: int | None) -> bool:
    """Whether three check-ins running had no sign of life.

    Where check-ins were not recorded, those that the plan would have asked since the last answer are counted.
    """
    if history.check_ins is not None:
        return ladder(history.check_ins.unanswered_running) is Step.REST
    if last is None:
        return False
    return ladder(int((history.as_of.toordinal() - last) / DAYS_A_WEEK * history.per_week)) is Step.REST


def is_silent(history: History, last: int | None) -> bool:
    """Whether there is nobody to judge: nothing was ever answered, or the client has left off."""
    return last is None or has_left(history, last)
