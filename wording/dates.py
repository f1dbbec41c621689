"""Days and times as people say them, in the reader's language and zone; British order and 24 hours for English."""

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, get_timezone_location

from wording.rendered import Voice

_LOCALES: Final = {"en": "en_GB"}


def forms_of(day: date, voice: Voice) -> dict[str, str]:
    """The forms a date or an aware datetime can take in a sentence, by suffix; the plain one has an empty suffix.

    A datetime is put on the reader's clock and has its time too.
    """
    if not isinstance(day, datetime):
        return _day_forms(day, voice)
    here = day.astimezone(ZoneInfo(voice.zone))
    forms = _day_forms(here.date(), voice)
    time = format_time(here.time(), "HH:mm", locale=_locale(voice.language))
    return forms | {"": f"{forms['']}, {time}", "_time": time}


def short_day(day: date, language: str) -> str:
    """A day as briefly as it can be said, for an axis: 2 Mar."""
    locale = _locale(language)
    return format_date(day, locale.datetime_skeletons["MMMd"].pattern, locale)


def town(zone: str, language: str) -> str:
    """The town a zone is named after, as the language calls it."""
    return get_timezone_location(zone, locale=_locale(language), return_city=True)


def _day_forms(day: date, voice: Voice) -> dict[str, str]:
    locale = _locale(voice.language)
    plain = format_date(day, _pattern(voice.language, "d"), locale)
    return {
        "": plain,
        "_date": plain,
        "_day": format_date(day, _pattern(voice.language, "Ed"), locale),
        "_weekday": format_date(day, "EEEE", locale),
        "_year": format_date(day, _pattern(voice.language, "d", "y"), locale),
    }


@lru_cache
def _locale(language: str) -> Locale:
    return Locale.parse(_LOCALES.get(language, language), sep="_")


@lru_cache
def _pattern(language: str, day: str, year: str = "") -> str:
    """The language's own order of the parts, with month and weekday spelt out."""
    known = _locale(language).datetime_skeletons
    pattern = known.get(f"{year}MMMM{day}", known[f"{year}MMM{day}"]).pattern
    return re.sub(r"[ML]{3,}", "MMMM", re.sub(r"E+", "EEEE", pattern))
