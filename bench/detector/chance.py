"""The distributions that arrays of probabilities are read from; numpy alone has none."""

from math import erfc
from typing import Final

import numpy as np

from bench.detector.generator import Floats

_STEPS: Final = 64
"""Table entries for one standard deviation."""
_END: Final = 9
_TABLE: Final = np.array([0.5 * erfc(-k / _STEPS / 2**0.5) for k in range(-_END * _STEPS, _END * _STEPS + 1)])


def normal_below(x: Floats) -> Floats:
    """P(Z ≤ x) of a standard normal, to 1e-12: a table, and Taylor's series from its nearest entry."""
    cut = np.clip(x, -_END, _END)
    nearest = np.rint(cut * _STEPS)
    at = nearest / _STEPS
    d = cut - at
    square = at * at
    series = d * (1 - d * (at / 2 - d * ((square - 1) / 6 - d * (at * (square - 3) / 24 - d * _fifth(square)))))
    density = np.exp(-0.5 * square) / (2 * np.pi) ** 0.5
    below: Floats = _TABLE[nearest.astype(np.intp) + _END * _STEPS] + density * series
    return below


def _fifth(square: Floats) -> Floats:
    fifth: Floats = (square * (square - 6) + 3) / 120
    return fifth


def student_below(x: Floats, freedom: Floats) -> Floats:
    """P(T ≤ x), by the formula that `domain.progress.chance.student_below` uses."""
    return normal_below(x * (1 - 0.25 / freedom) / np.sqrt(1 + x * x / (2 * freedom)))
