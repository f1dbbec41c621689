"""When the brief before a visit comes, which numbers stand in it, and which question is good to ask."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.brief import QUESTIONS, Since, brief_at, question_for, since_visit

BERLIN = ZoneInfo("Europe/Berlin")
T0 = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "comes"),
    [
        (date(2026, 3, 12), datetime(2026, 3, 11, 17, 0, tzinfo=UTC)),
        (date(2026, 3, 14), datetime(2026, 3, 13, 17, 0, tzinfo=UTC)),
        (date(2026, 3, 15), datetime(2026, 3, 14, 17, 0, tzinfo=UTC)),
        (date(2026, 3, 16), datetime(2026, 3, 16, 7, 0, tzinfo=UTC)),
        (date(2026, 3, 30), datetime(2026, 3, 30, 6, 0, tzinfo=UTC)),
    ],
)
def test_the_evening_before_or_the_morning_after_free_days(day: date, comes: datetime) -> None:
    assert brief_at(day, BERLIN) == comes


def test_numbers_around_a_visit() -> None:
    given = [(T0 + timedelta(weeks=week), score) for week, score in enumerate((3, 4, 5, 6))]
    visit = T0 + timedelta(weeks=2, days=1)
    assert since_visit(given, T0, visit) == Since(3, 5, 6)
    assert since_visit(given, T0, None) == Since(3, None, 6)
    assert since_visit(given[:3], T0, visit) == Since(3, 5, None)
    assert since_visit([], T0, visit) == Since(None, None, None)


@pytest.mark.parametrize("weeks", [1, 2, 3, 4, 6])
def test_every_usual_rhythm_of_visits_meets_every_question(weeks: int) -> None:
    first = date(2026, 3, 12)
    asked = {question_for(5, first + timedelta(weeks=weeks * visit)) for visit in range(len(QUESTIONS))}
    assert asked == set(QUESTIONS)
