"""How often and how early a rule alerts, and how well its scores separate clients."""

from collections.abc import Callable
from typing import Final

import numpy as np
import numpy.typing as npt

from bench.detector.generator import Floats
from bench.detector.states import first_week

MATCHED: Final = 0.10
"""The share of false alerts at which rules are compared."""

Weeks = npt.NDArray[np.int64]


def share_by(alerted: Weeks, week: int) -> float:
    """The share of clients alerted by a week."""
    return float((alerted <= week).mean())


def alerted(scores: Floats, threshold: float) -> Weeks:
    """Per client the first week whose score lies above a threshold, 99 for none."""
    with np.errstate(invalid="ignore"):
        return first_week(scores > threshold)


def match(false_alerts: Callable[[float], float], low: float, high: float) -> float:
    """The lowest threshold between two whose false alerts stay at 10 % or under."""
    for _ in range(24):
        middle = (low + high) / 2
        if false_alerts(middle) > MATCHED:
            low = middle
        else:
            high = middle
    return high


def latest(scores: Floats, week: int) -> Floats:
    """Per client the newest score up to a week; the lowest of all where there is none."""
    out = np.full(len(scores), np.nan)
    for number in range(week + 1):
        out = np.where(np.isnan(scores[:, number]), out, scores[:, number])
    lowest = np.nanmin(scores) if not np.isnan(scores).all() else 0.0
    return np.where(np.isnan(out), lowest - 1, out)


def auc(still: Floats, moving: Floats) -> float:
    """How often a client who does not change scores above one who gets better; ties count half."""
    both = np.concatenate([still, moving])
    values, place, count = np.unique(both, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(count) - (count - 1) / 2)[place]
    n, m = len(still), len(moving)
    return float((ranks[:n].sum() - n * (n + 1) / 2) / (n * m)) if len(values) else 0.5


def median_week(weeks: Weeks) -> int | None:
    """The week by which half the clients were alerted, None if that never came."""
    middle = int(np.sort(weeks)[len(weeks) // 2])
    return middle if middle < 99 else None
