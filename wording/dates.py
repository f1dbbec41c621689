"""Days and times as people write them where the reader is: Unicode's locale data for the language in the practice's
country, and for a language that country does not speak the language's own; for English that is British.
"""

import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, get_timezone_location
from babel.languages import get_official_languages
from babel.localedata import locale_identifiers

from wording.rendered import Voice

_LOCALES: Final = {"en": "en_GB"}
_KNOWN: Final = frozenset(locale_identifiers())
_DOTTED: Final = re.compile(r"(?<=[^\W\d])\.")


def forms_of(day: date | time, voice: Voice) -> dict[str, str]:
    """The forms a date or an aware datetime can take in a sentence, by suffix; the plain one has an empty suffix.

    A datetime is put on the reader's clock and has its time too; a time of day alone is already the reader's.
    """
    if isinstance(day, time):
        return {"": clock_of(day, voice)}
    if not isinstance(day, datetime):
        return _day_forms(day, voice)
    here = day.astimezone(ZoneInfo(voice.zone))
    forms = _day_forms(here.date(), voice)
    shown = clock_of(here.time(), voice)
    return forms | {"": f"{forms['']}, {shown}", "_time": shown}


def clock_of(clock: time, voice: Voice) -> str:
    """A time of day to the minute: 19:30, or 7:30 PM where clocks are read so.

    The narrow space before PM becomes a plain one, which every phone shows, and p.m. loses its stops, which a full
    stop could follow.
    """
    shown = format_time(clock, "short", locale=_locale(voice.language, voice.country))
    return _DOTTED.sub("", " ".join(shown.split()))


def first_weekday(voice: Voice) -> int:
    """The day the reader's weeks begin on, 0 Monday to 6 Sunday."""
    return _locale(voice.language, voice.country).first_week_day


def month_first(language: str, country: str) -> bool:
    """Whether 6/12 is the twelfth of June where this language is written so."""
    pattern = _locale(language, country).datetime_skeletons["Md"].pattern
    return bool(pattern.index("M") < pattern.index("d"))


def short_day(day: date, voice: Voice) -> str:
    """A day as briefly as it can be said, for an axis: 2 Mar."""
    locale = _locale(voice.language, voice.country)
    return format_date(day, locale.datetime_skeletons["MMMd"].pattern, locale)


def town(zone: str, language: str) -> str:
    """The town a zone is named after, as the language calls it."""
    return get_timezone_location(zone, locale=_locale(language), return_city=True)


def _day_forms(day: date, voice: Voice) -> dict[str, str]:
    locale = _locale(voice.language, voice.country)
    plain = format_date(day, _pattern(locale, "d"), locale)
    return {
        "": plain,
        "_date": plain,
        "_day": format_date(day, _pattern(locale, "Ed"), locale),
        "_weekday": format_date(day, "EEEE", locale),
        "_year": format_date(day, _pattern(locale, "d", "y"), locale),
    }


@lru_cache
def _locale(language: str, country: str = "") -> Locale:
    territory = country.upper()
    if language in get_official_languages(territory, regional=True, de_facto=True):
        found = Locale.negotiate([f"{language}_{territory}"], _KNOWN)
        if found is not None:
            return found
    return Locale.parse(_LOCALES.get(language, language), sep="_")


@lru_cache
def _pattern(locale: Locale, day: str, year: str = "") -> str:
    """The locale's own order of the parts, with month and weekday spelt out."""
    known = locale.datetime_skeletons
    pattern = known.get(f"{year}MMMM{day}", known[f"{year}MMM{day}"]).pattern
    return re.sub(r"[ML]{3,}", "MMMM", re.sub(r"E+", "EEEE", pattern))
