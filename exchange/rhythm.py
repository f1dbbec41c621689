"""How often a client was asked, told from the days that have an answer, for a table does not say it."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from statistics import median
from typing import Final

from domain.silence import Step, ladder

_LATEST: Final = 8
"""How many gaps between days tell the rhythm; a new rhythm shows after half as many."""

_FEWEST: Final = 3
"""Fewer gaps tell nothing: a week is taken."""

_A_WEEK: Final = (3.5, 10.5)
"""A usual gap of this many days is weekly; shorter is twice a week, which is as often as the detector tells apart."""


def per_week(days: Sequence[date], on: date) -> float:
    """How many check-ins a week the days up to `on` look like, or the first few; `days` are sorted, without repeats."""
    end = max(bisect_right(days, on), _LATEST + 1)
    known = [one.toordinal() for one in days[end - _LATEST - 1 : end]]
    if len(known) <= _FEWEST:
        return 1.0
    usual = median(later - earlier for earlier, later in pairwise(known))
    if usual >= _A_WEEK[1]:
        return 7 / usual
    return 2.0 if usual <= _A_WEEK[0] else 1.0


def silent_after(often: float) -> int:
    """Days after the last answer on which a client asked so often a week has fallen silent."""
    days = math.floor(7 / often)
    while ladder(int(days / 7 * often)) is not Step.REST:
        days += 1
    return days
