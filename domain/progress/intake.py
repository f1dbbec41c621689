"""What is expected of a client's first answers before any is seen, learned from the practice's own clients.

A wrong narrow expectation raises false alarms, so it is never set by hand: it starts vague and narrows only
as far as the practice's clients narrow it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, pvariance
from typing import Final

_VAGUE_CLIENTS: Final = 20
"""How many clients' worth of trust the vague start has (Interlude's detector notes)."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Expected level at intake in points (0–10) and its standard deviation between clients."""

    mean: float
    sd: float


VAGUE: Final = Intake(mean=6.0, sd=2.5)
"""Before a practice has clients (Interlude's detector notes)."""


def learn_intake(composites: Sequence[float], measures: int) -> Intake:
    """Learn what to expect from clients' intake levels.

    `composites` holds per client the mean of the watched measures' first week in points, less the enrolment bump
    (`practice.composite`); `measures` is how many measures a client usually has, at least 1. The noise of one week
    (variance 1.52, .4 of it shared between measures) and of rounding is taken off the spread; constants from
    Interlude's detector notes. No composites give the vague expectation.
    """
    if not composites:
        return VAGUE
    count = len(composites)
    mean = (_VAGUE_CLIENTS * VAGUE.mean + sum(composites)) / (_VAGUE_CLIENTS + count)
    noise = 1.52 * (0.4 + 0.6 / measures) + 0.25 / measures
    spread = max(1.0, pvariance(composites, fmean(composites)) - noise)
    variance = (_VAGUE_CLIENTS * VAGUE.sd**2 + count * spread) / (_VAGUE_CLIENTS + count)
    return Intake(mean, variance**0.5)
