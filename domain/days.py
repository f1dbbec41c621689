"""Days that people type: one, or from one to another; in the ways English, German and Spanish write them."""

import re
import unicodedata
from datetime import date, timedelta
from typing import Final

_MONTHS: Final = {
    "jan": 1, "ene": 1, "feb": 2, "mar": 3, "abr": 4, "apr": 4, "mai": 5, "may": 5, "jun": 6, "jul": 7, "ago": 8,
    "aug": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12, "dic": 12,
}  # fmt: skip
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DIGITS: Final = re.compile(r"(\d{1,2}) ?[./] ?(\d{1,2})(?: ?[./] ?(\d{2,4})?)?")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?([a-z]{3,})\.?(?:,? (?:de )?(\d{4}))?")
_MONTH_FIRST: Final = re.compile(r"([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?")
_TO: Final = re.compile(r"\s+(?:to|until|till|bis|hasta|al|a)\s+|\s*[–—]\s*|\s+-\s+")
_LEAD: Final = re.compile(r"^(?:until |till |hasta |bis (?:zum )?)?(?:the |el |am )?")
_FROM: Final = re.compile(r"^(?:from|von|vom|ab|del|de|desde)\s+(?:el\s+)?")
_CENTURY: Final = 2000
_LONGEST: Final = timedelta(days=366)


def read_day(typed: str, today: date, *, month_first: bool = False) -> date | None:
    """The day somebody typed ("12 June", "until June 12", "12.6.", "12/6/2026", "2026-06-12"), or None otherwise.

    Without a year it is the next day of that name, today included. A day with a slash has the day before the month,
    unless the country writes `month_first`.
    """
    text = _LEAD.sub("", _plain(typed))
    if (iso := _ISO.fullmatch(text)) is not None:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    if (digits := _DIGITS.fullmatch(text)) is not None:
        day, month = (2, 1) if month_first and "/" in text else (1, 2)
        return _named(int(digits[day]), int(digits[month]), digits[3], today)
    if (worded := _DAY_FIRST.fullmatch(text)) is not None:
        return _named(int(worded[1]), _MONTHS.get(worded[2][:3], 0), worded[3], today)
    if (worded := _MONTH_FIRST.fullmatch(text)) is not None:
        return _named(int(worded[2]), _MONTHS.get(worded[1][:3], 0), worded[3], today)
    return None


def read_span(typed: str, today: date, *, month_first: bool = False) -> tuple[date, date] | None:
    """The first and the last day of what somebody typed ("12 to 26 August" needs both months), or None.

    Neither is before today, and the last is not before the first.
    """
    parts = _TO.split(_FROM.sub("", _plain(typed)))
    first = read_day(parts[0], today, month_first=month_first)
    last = read_day(parts[-1], first, month_first=month_first) if first is not None else None
    if len(parts) > 2 or first is None or last is None or not today <= first <= last:
        return None
    return first, last


def is_near(day: date, today: date) -> bool:
    """Whether a day is after today and within a year."""
    return today < day <= today + _LONGEST


def _plain(typed: str) -> str:
    """Small letters without accents, one space between words."""
    bare = unicodedata.normalize("NFKD", " ".join(typed.lower().split()))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def _named(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        number = int(year)
        return _day(number + _CENTURY if number < 100 else number, month, day)
    this = _day(today.year, month, day)
    return this if this is not None and this >= today else _day(today.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
