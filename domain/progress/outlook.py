"""What a fit says, whichever fit it was: how probable each course is, and how far things have come."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from domain.progress.chance import normal_below


@dataclass(frozen=True, slots=True)
class Shares:
    """How probable each of the four courses is; they sum to 1."""

    flat: float
    steady: float
    early: float
    worse: float

    @property
    def no_change(self) -> float:
        """How probable no change is among the courses that are not getting worse, 0 to 1."""
        better = self.steady + self.early
        return self.flat / (self.flat + better) if self.flat + better > 0 else 0.0

    @property
    def score(self) -> float:
        """Log odds of no change against getting better."""
        better = self.steady + self.early
        if better <= 0 or self.flat <= 0:
            return -math.inf if self.flat <= 0 else math.inf
        return math.log(self.flat / better)


@dataclass(frozen=True, slots=True)
class Outlook:
    """One fit, in points (0 best, 10 worst) and weeks; changes below 0 are for the better.

    `change` is over the window, `total` since the phase began; `p_change_ge_1` is P(change ≥ 1), `p_total_le_x`
    are P(total ≤ −x). `slope` is the pace at the end, points a week. `wobble` is the standard deviation of a
    single week's answer. `start_in_window` says that `change` and `total` are the same.
    """

    bins: int
    span: float
    shares: Shares
    level: float
    change: float
    total: float
    slope: float
    wobble: float
    p_change_ge_1: float
    p_total_le_1: float
    p_total_le_1_5: float
    p_total_le_2: float
    start_in_window: bool


@dataclass(frozen=True, slots=True)
class Gaussian:
    """A quantity known as a mean and a variance."""

    mean: float
    variance: float

    def minus(self, other: "Gaussian") -> "Gaussian":
        """The difference of two independent quantities."""
        return Gaussian(self.mean - other.mean, self.variance + other.variance)

    def below(self, x: float) -> float:
        """P(quantity ≤ x)."""
        return normal_below((x - self.mean) / self.variance**0.5)


Below = Callable[[float], float]
"""P(quantity ≤ x) as a function of x."""
