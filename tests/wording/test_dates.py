"""Days as each language writes them: its own order, words and signs between them."""

from datetime import UTC, datetime

import pytest

from wording.dates import forms_of, town
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


def test_a_town_is_called_what_the_language_calls_it() -> None:
    said = [town("Europe/Moscow", language) for language in ("en", "de", "es")]
    assert said == ["Moscow", "Moskau", "Moscú"]
