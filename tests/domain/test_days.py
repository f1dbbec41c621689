"""Days as people type them."""

from datetime import date

import pytest

from domain.days import is_near, read_day, read_span

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(("typed", "day"), [
    ("12 June", date(2026, 6, 12)),
    ("12. Juni", date(2026, 6, 12)),
    ("12 de junio", date(2026, 6, 12)),
    ("hasta el 12 de junio", date(2026, 6, 12)),
    ("bis zum 12. Juni", date(2026, 6, 12)),
    ("until the 12th of June", date(2026, 6, 12)),
    ("12th of June 2027", date(2027, 6, 12)),
    ("June 12", date(2026, 6, 12)),
    ("jun. 12, 2027", date(2027, 6, 12)),
    ("3. März", date(2026, 3, 3)),
    ("12.6.", date(2026, 6, 12)),
    ("12.6", date(2026, 6, 12)),
    ("12 / 6 / 26", date(2026, 6, 12)),
    ("12.06.2026", date(2026, 6, 12)),
    ("2026-06-12", date(2026, 6, 12)),
    ("1 March", date(2027, 3, 1)),
    ("2 March", TODAY),
    ("29 Feb", None),
    ("31 June", None),
    ("12.13.", None),
    ("soon", None),
    ("12 foo", None),
    ("", None),
    ("٣ June", date(2026, 6, 3)),
])  # fmt: skip
def test_a_typed_day(typed: str, day: date | None) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(("typed", "span"), [
    ("12 August to 26 August", (date(2026, 8, 12), date(2026, 8, 26))),
    ("from 12.8. - 26.8.", (date(2026, 8, 12), date(2026, 8, 26))),
    ("vom 12.8. bis 26.8.2026", (date(2026, 8, 12), date(2026, 8, 26))),
    ("del 20 de diciembre al 6 de enero", (date(2026, 12, 20), date(2027, 1, 6))),
    ("2026-08-12–2026-08-26", (date(2026, 8, 12), date(2026, 8, 26))),
    ("24 December", (date(2026, 12, 24), date(2026, 12, 24))),
    ("26.8.2026 to 12.8.2026", None),
    ("1.1.2026 to 5.1.2026", None),
    ("12.8. to 14.8. to 16.8.", None),
    ("August", None),
])  # fmt: skip
def test_a_typed_span(typed: str, span: tuple[date, date] | None) -> None:
    assert read_span(typed, TODAY) == span


def test_a_slash_has_the_month_first_where_it_is_written_so() -> None:
    typed = ("6/12", "6/12/2026", "12.6.", "12 June", "25/12")
    read = [read_day(each, TODAY, month_first=True) for each in typed]
    assert read == [date(2026, 6, 12)] * 4 + [None]
    assert read_span("8/12 to 8/26", TODAY, month_first=True) == (date(2026, 8, 12), date(2026, 8, 26))


def test_near_is_after_today_and_within_a_year() -> None:
    near = [is_near(date(2026, 3, 2), TODAY), is_near(date(2026, 3, 3), TODAY), is_near(date(2027, 3, 4), TODAY)]
    assert near == [False, True, False]
