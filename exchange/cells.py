"""Single cells of a table of ratings: what they may hold, and what is said when they hold something else."""

import math
import re
from datetime import datetime
from typing import Final

from domain.progress import Direction
from exchange.notes import Slip, Sort, shown

_COMMA: Final = re.compile(r"[+-]?\d+,\d+")
_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?")
_YEARS: Final = range(1900, 2101)
_LONGEST: Final = 200
_YES: Final = ("1", "yes", "y", "true", "x")
_NO: Final = ("", "0", "no", "n", "false")


def name(cell: str, sort: Sort) -> str:
    """A client or a measure. Raises Slip for nothing, and for a whole text."""
    if not cell:
        raise Slip(sort, f"{sort} is not named")
    if len(cell) > _LONGEST:
        raise Slip(sort, f"{sort} has a name of {len(cell)} characters")
    return cell


def moment(cell: str, sort: Sort = Sort.DATE) -> datetime:
    """An ISO date, with a time or without. Raises Slip."""
    if not cell:
        raise Slip(sort, "there is no date")
    try:
        found = datetime.fromisoformat(cell)
    except ValueError:
        raise Slip(sort, f"the date {shown(cell)} is not ISO (2025-04-03)") from None
    if found.year not in _YEARS:
        raise Slip(sort, f"the date {shown(cell)} is not of these times")
    return found


def number(cell: str, sort: Sort, *, decimal_comma: bool) -> float:
    """A finite number. Raises Slip."""
    plain = cell.replace(",", ".") if decimal_comma and _COMMA.fullmatch(cell) else cell
    if _NUMBER.fullmatch(plain) is None or not math.isfinite(float(plain)):
        raise Slip(sort, f"{shown(cell)} is not a number")
    return float(plain)


def scale_max(cell: str, *, decimal_comma: bool) -> float | None:
    """Where a scale ends, or None when it is not said. Raises Slip."""
    if not cell:
        return None
    found = number(cell, Sort.SCALE, decimal_comma=decimal_comma)
    if found <= 0:
        raise Slip(Sort.SCALE, f"a scale from 0 to {shown(cell)} is none")
    return found


def direction(cell: str) -> Direction | None:
    """Which end is the good one, or None when it is not said. Raises Slip."""
    if not cell:
        return None
    if cell.casefold() not in tuple(Direction):
        raise Slip(Sort.SCALE, f"the direction {shown(cell)} is neither lower nor higher")
    return Direction(cell.casefold())


def carried(cell: str) -> bool:
    """Whether an answer was copied from the week before. Raises Slip."""
    if cell.casefold() not in _YES + _NO:
        raise Slip(Sort.CARRIED, f"carried is yes or no, not {shown(cell)}")
    return cell.casefold() in _YES
