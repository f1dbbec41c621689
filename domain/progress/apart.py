"""How probable a noise level is from the way measures depart from their common course."""

import math
from dataclasses import dataclass
from typing import Final

from domain.progress.joint_weeks import JointWeeks

SHARED: Final = 0.4
"""How much of a week's noise the measures share (Interlude's detector notes, as all constants here)."""

ROUNDING: Final = 1 / 12
"""Variance that answering in whole points adds, points²."""

_LEVEL: Final = 1 / 2.0**2
"""Precision of how far measures lie apart: standard deviation 2 points."""

_SLOPE: Final = 1 / 0.15**2
"""Precision of how far they drift apart: standard deviation .15 points a week."""


@dataclass(frozen=True, slots=True)
class Departures:
    """Weighted sums over a window: weight `n`, times, their squares, squared departures, and per measure both
    the departures and the departures by time.
    """

    n: float
    t: float
    tt: float
    cc: float
    c: tuple[float, ...]
    tc: tuple[float, ...]


def departures(weeks: JointWeeks) -> Departures:
    """Sum up the departures of a window. Linear in weeks × measures; nothing to sum for one measure."""
    window = weeks.window
    count = weeks.measures if weeks.measures > 1 else 0
    c, tc = [0.0] * count, [0.0] * count
    n = t = tt = cc = 0.0
    for week in window:
        since = week.t - window[0].t
        n += week.w
        t += week.w * since
        tt += week.w * since * since
        for index, departure in enumerate(week.departures):
            weighed = week.w * departure
            c[index] += weighed
            tc[index] += weighed * since
            cc += weighed * departure
    return Departures(n, t, tt, cc, tuple(c), tuple(tc))


def evidence(sums: Departures, noise: float) -> float:
    """Log evidence of a noise level (sd, points) from the departures; 0 for a single measure."""
    if not sums.c:
        return 0.0
    q = 1 / (noise * noise * (1 - SHARED) + ROUNDING)
    a, b, c = _LEVEL + sums.n * q, q * sums.t, _SLOPE + q * sums.tt
    det = a * c - b * b
    explained = sum(
        c * (q * r0) ** 2 - 2 * b * (q * r0) * (q * r1) + a * (q * r1) ** 2
        for r0, r1 in zip(sums.c, sums.tc, strict=True)
    )
    free = len(sums.c) - 1
    fitted = -0.5 * (q * sums.cc - explained / det)
    return fitted + free / 2 * (math.log(_LEVEL * _SLOPE / det) + sums.n * math.log(q))
