"""What a check-in can measure, and on which scale."""

from enum import StrEnum
from typing import Final


class Measure(StrEnum):
    """One thing that is asked about. GOAL, SYMPTOM and SIDE are 0–10, DAYS 0–7; HOMECARE only counts effort."""

    GOAL = "goal"
    SYMPTOM = "symptom"
    DAYS = "days"
    HOMECARE = "homecare"
    SINCE_START = "since_start"
    EASIER = "easier"
    SIDE = "side"
    HARDER = "harder"
    CONFIDENCE = "confidence"
    HOPES = "hopes"
    RELIEF = "relief"


class HomePlan(StrEnum):
    """The answers to the homecare question."""

    MOST = "most"
    SOME = "some"
    NONE = "none"


NOT_TRIED: Final = "dt"
"""The answer of somebody who did not try what their goal names: kept as such, neither a score nor a skip."""

BOTHER: Final = (Measure.SYMPTOM, Measure.DAYS)
"""How much the complaint bothers, or on how many of seven days it got in the way: a plan asks one of the two."""

SCORED = frozenset({Measure.GOAL, *BOTHER, Measure.SIDE, Measure.CONFIDENCE})
"""Measures answered with a number."""

HIGHER_IS_BETTER = frozenset({Measure.GOAL, Measure.CONFIDENCE})
"""Measures whose good end is 10: ease and confidence. The good end of all others is 0."""


def top(measure: Measure) -> int:
    """The highest number of a scored measure; the lowest is 0."""
    return 7 if measure is Measure.DAYS else 10
