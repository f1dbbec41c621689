"""Days as each language writes them: its own order, words and signs between them."""

from datetime import UTC, date, datetime, time

import pytest

from wording.dates import clock_of, first_weekday, forms_of, month_first, short_day, town
from wording.rendered import Voice

AT = datetime(2026, 6, 3, 16, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ("3 June, 18:05", "Wednesday 3 June", "Wednesday", "3 June 2026")),
        ("de", ("3. Juni, 18:05", "Mittwoch, 3. Juni", "Mittwoch", "3. Juni 2026")),
        ("es", ("3 de junio, 18:05", "miércoles, 3 de junio", "miércoles", "3 de junio de 2026")),
        ("fr", ("3 juin, 18:05", "mercredi 3 juin", "mercredi", "3 juin 2026")),
        ("pl", ("3 czerwca, 18:05", "środa, 3 czerwca", "środa", "3 czerwca 2026")),
        ("ja", ("6月3日, 18:05", "6月3日(水曜日)", "水曜日", "2026年6月3日")),
    ],
)
def test_a_day_is_written_as_the_language_does(language: str, forms: tuple[str, ...]) -> None:
    found = forms_of(AT, Voice(language))
    assert tuple(found[name] for name in ("", "_day", "_weekday", "_year")) == forms
    assert found["_time"] == "18:05"


@pytest.mark.parametrize(
    ("language", "country", "forms"),
    [
        ("en", "de", ("3 June, 18:05", "Wednesday 3 June", "3 June 2026", "18:05")),
        ("en", "gb", ("3 June, 18:05", "Wednesday 3 June", "3 June 2026", "18:05")),
        ("en", "ie", ("3 June, 18:05", "Wednesday, 3 June", "3 June 2026", "18:05")),
        ("en", "us", ("June 3, 6:05 PM", "Wednesday, June 3", "June 3, 2026", "6:05 PM")),
        ("de", "at", ("3. Juni, 18:05", "Mittwoch, 3. Juni", "3. Juni 2026", "18:05")),
        ("de", "us", ("3. Juni, 18:05", "Mittwoch, 3. Juni", "3. Juni 2026", "18:05")),
        ("es", "US", ("3 de junio, 6:05 pm", "miércoles, 3 de junio", "3 de junio de 2026", "6:05 pm")),
        ("es", "xx", ("3 de junio, 18:05", "miércoles, 3 de junio", "3 de junio de 2026", "18:05")),
    ],
)
def test_a_day_is_written_as_the_country_does(language: str, country: str, forms: tuple[str, ...]) -> None:
    found = forms_of(AT, Voice(language, country=country))
    assert tuple(found[name] for name in ("", "_day", "_year", "_time")) == forms


@pytest.mark.parametrize(
    ("language", "country", "first"),
    [("en", "us", 6), ("es", "us", 6), ("en", "", 0), ("en", "gb", 0), ("de", "us", 0)],
)
def test_weeks_begin_as_the_country_counts_them(language: str, country: str, first: int) -> None:
    assert first_weekday(Voice(language, country=country)) == first


def test_the_month_stands_first_between_slashes_in_the_united_states_alone() -> None:
    spoken = [("en", "us"), ("en", "gb"), ("en", ""), ("de", "us"), ("es", "us")]
    assert [month_first(*each) for each in spoken] == [True, False, False, False, False]


def test_axes_and_hours_follow_the_country_too() -> None:
    american, british = Voice(country="us"), Voice(country="gb")
    assert [short_day(date(2026, 3, 2), each) for each in (american, british)] == ["Mar 2", "2 Mar"]
    assert [clock_of(time(8, 30), each) for each in (american, british)] == ["8:30 AM", "08:30"]


def test_a_town_is_called_what_the_language_calls_it() -> None:
    said = [town("Europe/Moscow", language) for language in ("en", "de", "es")]
    assert said == ["Moscow", "Moskau", "Moscú"]
