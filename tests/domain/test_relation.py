"""Which question about working together comes when, and what counts as low."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.relation import PEOPLE, Level, Month, Put, RepairLine, Theme, is_low, line_to_try, month, next_theme

T0 = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
WEEK = timedelta(weeks=1)
R1, R2, R3, R4 = Theme.COMMUNICATION, Theme.INTERPERSONAL, Theme.PARTNERSHIP, Theme.ROLES


def turn(*put: Theme, weeks: float = 3, visits: int = 5, worse: bool = False, at_rest: bool = False) -> Theme | None:
    """What comes `weeks` after the last of these, which were put three weeks apart."""
    earlier = [Put(theme, T0 + 3 * place * WEEK) for place, theme in enumerate(put)]
    now = (earlier[-1].at if earlier else T0) + weeks * WEEK
    return next_theme(earlier, visits, now, worse=worse, at_rest=at_rest)


def test_the_four_come_in_their_order_and_then_again() -> None:
    assert [turn(), turn(R1), turn(R1, R3), turn(R1, R3, R2)] == [R1, R3, R2, R4]
    assert turn(R1, R3, R2, R4) is R1
    assert turn(R1, R2) is R3


def test_the_first_comes_after_the_second_visit_and_three_weeks_lie_between() -> None:
    assert turn(visits=1) is None
    assert turn(visits=2) is R1
    assert turn(R1, weeks=2.9) is None


def test_who_comes_to_rest_is_asked_once_a_quarter() -> None:
    assert turn(R1, weeks=12, at_rest=True) is None
    assert turn(R1, weeks=13, at_rest=True) is R3


def test_after_a_hard_visit_it_is_how_easy_it_is_to_speak_up() -> None:
    assert turn(R1, worse=True) is R2
    assert turn(R1, worse=True, weeks=1) is None


@pytest.mark.parametrize(
    ("earlier", "level", "low"),
    [("", "0", "low"), ("", "1", ""), ("1", "1", "low"), ("121", "1", "low"), ("122", "1", ""), ("3", "1", "low"),
     ("2", "1", ""), ("32", "1", ""), ("1", "2", ""), ("", "3", ""), ("03", "1", "low")],
)  # fmt: skip
def test_low_is_the_lowest_or_twice_nearly_or_two_steps_down(earlier: str, level: str, low: str) -> None:
    assert is_low([Level(f"l{one}") for one in earlier], Level(f"l{level}")) is bool(low)


def test_sentences_to_try_take_turns() -> None:
    assert [line_to_try(R3, before) for before in range(3)] == [RepairLine.P1, RepairLine.P2, RepairLine.P1]
    assert {line_to_try(theme, 0).value[0] for theme in Theme} == {"c", "i", "p", "r"}


def test_a_month_speaks_of_themes_and_only_of_five_or_more() -> None:
    said = [(who, R1, Level.FULL) for who in range(3)] + [(who, R3, Level.LITTLE) for who in range(2, PEOPLE)]
    assert month(said) == Month(PEOPLE, R1, R3)
    assert month(said[:-1]) is None


def test_a_theme_of_one_client_or_one_that_does_not_stand_out_is_not_named() -> None:
    alike = [(who, theme, Level.MOST) for who in range(PEOPLE) for theme in (R1, R3)]
    assert month([*alike, (0, R4, Level.NONE)]) is None
    assert month([*alike, (0, R4, Level.NONE), (1, R4, Level.FULL)]) == Month(PEOPLE, R1, R4)
