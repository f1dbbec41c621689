"""The dates a therapist can pick for a next step: a day they work, soon, in a week or two, or weeks ahead."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from domain.alerts import View
from domain.office import WEEK, WorkingDays

_SOON: Final = ("d1", "d2", "d3")
_DAY_WEEKS: Final = (1, 2)
_WEEKS: Final = (1, 2, 4, 6, 8, 12)
_ABOUT: Final = timedelta(days=3)
"""Up to this much later it may still be called a week, or weeks."""


def dates_offered(view: View, asked_on: date, work: WorkingDays) -> dict[str, date]:
    """The dates of a card's buttons by their values, seen from the local date on which the choice was shown.

    They are days on which the therapist works, each later than the one before.
    """
    match view:
        case View.DAY:
            soon = work.ahead(asked_on, len(_SOON))
            later = [max(WEEK * weeks, (soon[-1] - asked_on).days + weeks) for weeks in _DAY_WEEKS]
            return dict(zip((*_SOON, *map(_weeks, _DAY_WEEKS)), (*soon, *work.spread(asked_on, later)), strict=True))
        case View.WEEKS:
            days = work.spread(asked_on, [WEEK * weeks for weeks in _WEEKS])
            return dict(zip(map(_weeks, _WEEKS), days, strict=True))
        case _:
            return {}


def is_moved(asked_on: date, offered: Mapping[str, date]) -> bool:
    """Whether a time without working days moves a date so far that the weeks on its button would not be true."""
    ahead = {_weeks(count): timedelta(weeks=count) + _ABOUT for count in _WEEKS}
    return any(day - asked_on > ahead[value] for value, day in offered.items() if value in ahead)


def _weeks(count: int) -> str:
    return f"w{count}"
