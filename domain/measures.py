"""What a check-in can measure, and on which scale."""

from enum import StrEnum
from typing import Final


class Measure(StrEnum):
    """One thing that is asked about. GOAL, SYMPTOM and SIDE are 0–10; HOMECARE counts effort and decides nothing."""

    GOAL = "goal"
    SYMPTOM = "symptom"
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

SCORED = frozenset({Measure.GOAL, Measure.SYMPTOM, Measure.SIDE, Measure.CONFIDENCE})
"""Measures answered with 0–10."""

HIGHER_IS_BETTER = frozenset({Measure.GOAL, Measure.CONFIDENCE})
"""Measures whose good end is 10: ease and confidence. The symptom's and a side sign's good end is 0."""
