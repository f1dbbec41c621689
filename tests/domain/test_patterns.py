"""What several visits show is worth one note; the same visits never raise it again."""

from datetime import date, timedelta

import pytest

from domain.alerts import Rule
from domain.patterns import in_pattern, pattern
from domain.progress import Purpose
from domain.visits import Feel, Felt, Lasted

FIRST = date(2026, 3, 2)
WORSE, GOOD = (Feel.WORSE, None), (Feel.BETTER, Lasted.WEEK)
SHORT = (Feel.BETTER, Lasted.DAYS_1_2)


def visits(*told: tuple[Feel, Lasted | None], every: int = 14) -> list[Felt]:
    """One visit after the other, so many days apart."""
    return [Felt(FIRST + timedelta(days=every * number), *one) for number, one in enumerate(told)]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (visits(), None),
        (visits(WORSE, GOOD, GOOD), None),
        (visits(GOOD, WORSE, GOOD, WORSE), Rule.AFTER_WORSE),
        (visits(WORSE, WORSE, GOOD, GOOD, GOOD, GOOD), None),
        (visits(SHORT, SHORT, SHORT, SHORT), Rule.SHORT_RELIEF),
        (visits(SHORT, SHORT, SHORT, SHORT, every=7), None),
    ],
)
def test_which_pattern_is_news(told: list[Felt], found: Rule | None) -> None:
    assert pattern(told, {}, Purpose.DO_MORE) is found


def test_visits_that_raised_it_before_do_not_raise_it_again() -> None:
    told = visits(GOOD, WORSE, GOOD, WORSE, WORSE)
    assert pattern(told, {Rule.AFTER_WORSE: told[3].day}, Purpose.DO_MORE) is None
    more = visits(GOOD, WORSE, GOOD, WORSE, WORSE, WORSE)
    assert pattern(more, {Rule.AFTER_WORSE: told[3].day}, Purpose.DO_MORE) is Rule.AFTER_WORSE


def test_who_comes_to_rest_is_not_asked_for_more() -> None:
    assert pattern(visits(SHORT, SHORT, SHORT, SHORT), {}, Purpose.REST) is None
    assert pattern(visits(WORSE, WORSE), {}, Purpose.REST) is Rule.AFTER_WORSE


def test_the_numbers_are_those_of_the_visits_shown() -> None:
    told = visits(WORSE, SHORT, SHORT, SHORT, SHORT)
    assert in_pattern(Rule.SHORT_RELIEF, told) == (4, tuple(told))
    assert in_pattern(Rule.AFTER_WORSE, told) == (0, tuple(told[1:]))
