"""One direction and one scale for each measure of a client, from rows that may say so once or every time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from domain.progress import Direction
from domain.progress.history import SINCE_START_LEVELS
from exchange.notes import Notes, Slip, Sort
from exchange.ratings import SINCE_START, Rating

_TOP: Final = 10.0
"""Where a scale ends unless the table says otherwise."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Which end of 0…`top` is the good one."""

    direction: Direction
    top: float


class Scales:
    """What the rows say about scales: the first row of a client's measure that does, else the first of any client's."""

    def __init__(self, ratings: Sequence[Rating]) -> None:
        """Look through all rows once."""
        self._directions: dict[tuple[str, str], Direction] = {}
        self._tops: dict[tuple[str, str], float] = {}
        for one in ratings:
            for who in (one.client, ""):
                if one.direction is not None:
                    self._directions.setdefault((who, one.measure), one.direction)
                if one.scale_max is not None:
                    self._tops.setdefault((who, one.measure), one.scale_max)

    def of(self, client: str, measure: str) -> Scale:
        """The scale of a client's measure; lower is better and 10 the end where no row says otherwise."""
        mine, any_client = (client, measure), ("", measure)
        return Scale(
            self._directions.get(mine) or self._directions.get(any_client, Direction.LOWER),
            self._tops.get(mine) or self._tops.get(any_client, _TOP),
        )


def on_scale(ratings: Iterable[Rating], scales: Scales, notes: Notes) -> Iterable[Rating]:
    """The ratings that lie on the scale of their measure."""
    for one in ratings:
        try:
            _check(one, scales.of(one.client, one.measure))
        except Slip as slip:
            notes.leave_out(one.line, slip)
        else:
            yield one


def _check(one: Rating, scale: Scale) -> None:
    if one.measure == SINCE_START:
        if one.score not in range(SINCE_START_LEVELS):
            raise Slip(Sort.SCORE, f"since_start is 0, 1, 2, 3 or 4, not {one.score:g}")
        return
    if one.direction not in (None, scale.direction):
        raise Slip(Sort.SCALE, f"the direction is {one.direction} here and {scale.direction} in an earlier row")
    if one.scale_max not in (None, scale.top):
        raise Slip(Sort.SCALE, f"the scale ends at {one.scale_max:g} here and at {scale.top:g} in an earlier row")
    if not 0 <= one.score <= scale.top:
        raise Slip(Sort.SCORE, f"the score {one.score:g} is not within 0 to {scale.top:g}")
