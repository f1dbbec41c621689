"""How often the home plan is spoken of: what a dose says, fewer reminders or more, two weeks looked back on."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from domain.homecare import REMINDERS_A_WEEK

LEVELS: Final = (REMINDERS_A_WEEK, 3, 1)
"""Reminders a week, from the most to the fewest. Older adults liked every third day, then once a week."""
TWO_WEEKS: Final = timedelta(weeks=2)
BETWEEN_LOOKS: Final = timedelta(weeks=4)
"""Between two offers to change how the plan is reminded of or how big it is: an offer that comes often is a nag."""
WEEKS: Final = 4
"""How long an item is tried before the client is asked whether to go on, unless the therapist says otherwise."""
LOOKS_AFTER: Final = (2, WEEKS, 8)
"""The weeks a therapist can pick instead."""
_LEAST_ASKED: Final = 4
_SEVEN: Final = 7

_WORDS: Final = {
    word: number
    for number, words in enumerate(
        (
            "once one einmal una",
            "twice two zweimal dos",
            "three dreimal tres",
            "four viermal cuatro",
            "five fünfmal cinco",
            "six",
            "seven",
        ),
        start=1,
    )
    for word in words.split()
}
_A_WEEK: Final = re.compile(
    rf"(?<![\w.,–-])([1-7]|{'|'.join(_WORDS)})\s*-?(?:x|×|times|days?|mal|tagen?|tage|veces|vez|d[ií]as?)?\s*"
    r"(?:a|per|each|every|/|pro|die|in der|por|a la)\s*(?:week|woche|semana)\b",
    re.IGNORECASE,
)
_DAILY: Final = re.compile(
    r"\b(?:daily|(?:every|each|a|per) day|täglich|jeden tag|am tag|pro tag|diari[oa]|cada d[ií]a"
    r"|todos los d[ií]as|al d[ií]a|por d[ií]a)\b",
    re.IGNORECASE,
)


def days_a_week(dose: str) -> int | None:
    """On how many days a week (1 to 7) an item is meant to be done, by its dose as typed; None when it does not say."""
    found = _A_WEEK.search(dose)
    if found is not None:
        return _WORDS.get(found[1].lower()) or int(found[1])
    return _SEVEN if _DAILY.search(dose) else None


def plan_days(doses: Iterable[str]) -> int | None:
    """On how many days a week there is anything to do; None when an item does not say."""
    known = [days_a_week(dose) for dose in doses]
    return max((days for days in known if days is not None), default=None) if None not in known else None


def most_reminders(chosen: int | None, doses: Iterable[str]) -> int:
    """Reminders in seven days, 1 to 5: what the client chose, and never more than the days the plan itself has."""
    return min(chosen or REMINDERS_A_WEEK, plan_days(doses) or REMINDERS_A_WEEK)


def fewer(most: int) -> int | None:
    """The next lower number of reminders a week, or None when it is the lowest."""
    return max((level for level in LEVELS if level < most), default=None)


def more(most: int) -> int | None:
    """The next higher number of reminders a week, or None when it is the highest."""
    return min((level for level in LEVELS if level > most), default=None)


class Look(StrEnum):
    """What two weeks of a home plan may call for."""

    TAPER = "taper"
    FIT = "fit"


@dataclass(frozen=True, slots=True)
class Fortnight:
    """Two weeks as told: days `asked` (reminded), of them `done` all or in part.

    `whole` unless reminders began within them; `otherwise` means that a check-in told of more than the reminders did.
    """

    asked: int
    done: int
    whole: bool = True
    otherwise: bool = False


def look_back(two_weeks: Fortnight) -> Look | None:
    """Fewer reminders after three quarters done, another fit after a quarter or less; None without enough to go by."""
    if two_weeks.asked < _LEAST_ASKED or not two_weeks.whole:
        return None
    if two_weeks.done * 4 >= two_weeks.asked * 3:
        return Look.TAPER
    return Look.FIT if two_weeks.done * 4 <= two_weeks.asked and not two_weeks.otherwise else None


def may_look(before: date | None, today: date) -> bool:
    """Whether the last such offer is long enough ago."""
    return before is None or today - before >= BETWEEN_LOOKS
