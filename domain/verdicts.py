"""What a therapist says of an alert afterwards, and when many such words speak for another preset.

Only a suggestion follows from them: a therapist chooses, for twenty verdicts are few and say nothing of the alerts
that never came.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.progress import Preset


class Verdict(StrEnum):
    """A therapist's word on an alert; the values are those of the buttons."""

    RIGHT = "r"
    EARLY = "e"
    WRONG = "w"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many alerts were called right, too early and wrong."""

    right: int = 0
    early: int = 0
    wrong: int = 0

    @property
    def total(self) -> int:
        """How many verdicts there are."""
        return self.right + self.early + self.wrong

    @property
    def doubted(self) -> int:
        """How many alerts should not have come when they did."""
        return self.early + self.wrong


ENOUGH: Final = 20
"""Verdicts before anything is suggested (our choice, as the shares below)."""

_DOUBTED: Final = 0.4
"""From this share of doubted alerts on, one step quieter. Were one in five doubted in truth, which is the price of
hearing in time, eight or more of twenty would come by chance in 3 % of cases.
"""

_RIGHT: Final = 0.9
"""From this share of right ones on, one step earlier: nobody can say "too late" of an alert that came, so next to no
doubt is the only sign of room. Were three in ten doubted in truth, two or fewer of twenty would come by chance in 4 %.
"""

_QUIETER: Final = {Preset.EARLY: Preset.BALANCED, Preset.BALANCED: Preset.QUIET}
_EARLIER: Final = {Preset.QUIET: Preset.BALANCED, Preset.BALANCED: Preset.EARLY}


def suggested(tally: Tally, preset: Preset) -> Preset | None:
    """Another preset than the one these verdicts were given under, or None while they do not speak for one."""
    if tally.total < ENOUGH:
        return None
    if tally.doubted >= _DOUBTED * tally.total:
        return _QUIETER.get(preset)
    if tally.right >= _RIGHT * tally.total:
        return _EARLIER.get(preset)
    return None
