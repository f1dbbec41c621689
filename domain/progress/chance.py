"""The two distributions that probabilities are read from."""

import math
from typing import Final

_ROOT_TWO: Final = math.sqrt(2)


def normal_below(x: float) -> float:
    """P(Z ≤ x) of a standard normal."""
    return 0.5 * math.erfc(-x / _ROOT_TWO)


def student_below(x: float, freedom: float) -> float:
    """P(T ≤ x) of Student's t with `freedom` above 0; Φ(x(1 − 1/4ν)/√(1 + x²/2ν)), near enough from 4 on."""
    return normal_below(x * (1 - 0.25 / freedom) / math.sqrt(1 + x * x / (2 * freedom)))
