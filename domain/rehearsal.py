"""A check-in tried by a therapist as a client: made up from end to end, so that it can be counted by nothing."""

from enum import StrEnum
from typing import Final

from domain.measures import NOT_TRIED
from domain.messages.measures import HomecareWeek, SinceStart

ABOUT: Final = "trial"
"""What the questions of a trial are about; their subject is the therapist. No client stands behind them."""
SKIP: Final = "sk"
_SCORES: Final = tuple(map(str, range(11)))
_STEPS: Final = ((*_SCORES, NOT_TRIED), _SCORES, tuple(HomecareWeek), tuple(SinceStart))
TAPS: Final = len(_STEPS)


class MadeUp(StrEnum):
    """What the made-up client said at the start, worded for whoever reads it."""

    GOAL = "goal"
    LABEL = "label"


def tapped(so_far: str) -> tuple[str, ...]:
    """What was tapped so far, in order."""
    return tuple(so_far.split(",")) if so_far else ()


def after(so_far: str, value: str) -> str | None:
    """The same with another tap; None when the step has no such button, or nothing is left to tap."""
    given = tapped(so_far)
    if len(given) == TAPS or value not in (*_STEPS[len(given)], SKIP):
        return None
    return ",".join((*given, value))
