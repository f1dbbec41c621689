"""What a check-in asks: never more than four taps, always in one order, since-start whenever nothing moved."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.checkin import (
    MOST_TAPS,
    Known,
    Path,
    Readings,
    Tone,
    closing,
    items,
    later,
    most_taps,
    moved,
    offers_same,
    tone,
)
from domain.measures import Measure

ORDER = [
    Measure.GOAL,
    Measure.SYMPTOM,
    Measure.HOMECARE,
    Measure.HARDER,
    Measure.SINCE_START,
    Measure.RELIEF,
    Measure.HOPES,
    Measure.CONFIDENCE,
    Measure.SIDE,
    Measure.EASIER,
]
SCORES = st.none() | st.integers(0, 10)
READINGS = st.builds(Readings, *[SCORES] * 6)
KNOWN = st.builds(
    Known,
    number=st.integers(1, 60),
    weeks=st.integers(0, 60),
    has_goal=st.booleans(),
    asks_homecare=st.booleans(),
    has_side=st.booleans(),
    has_relief=st.booleans(),
    path=st.sampled_from(Path),
    readings=st.none() | READINGS,
    ago=st.dictionaries(st.sampled_from(ORDER[3:]), st.integers(1, 30)),
    uncopied=st.integers(0, 1),
)
BERLIN = ZoneInfo("Europe/Berlin")
FLAT = Readings(goal_prev=3, goal_now=3, symptom_prev=6, symptom_now=6)


@given(KNOWN)
def test_a_card_takes_four_taps_at_most(known: Known) -> None:
    assert _taps(known) <= MOST_TAPS
    assert 2 <= most_taps(known, same_offered=known.path is not Path.QUESTIONS) <= MOST_TAPS


@given(KNOWN)
def test_an_opener_never_promises_fewer_taps_than_come(known: Known) -> None:
    began = known.path is not Path.QUESTIONS
    promised = most_taps(replace(known, path=Path.QUESTIONS, readings=None, uncopied=0), same_offered=began)
    assert _taps(known) <= promised


def _taps(known: Known) -> int:
    """With one for the answer to "same as last week?"; what is copied takes none."""
    copied = len({Measure.GOAL, known.bother} & set(items(known))) - known.uncopied
    return len(items(known)) + (known.path is not Path.QUESTIONS) - copied * (known.path is Path.SAME)


def test_the_opener_of_a_steady_client_counts_the_second_question_that_rotates() -> None:
    steady = Known(number=5, weeks=5, readings=FLAT)
    assert len(items(steady)) == most_taps(replace(steady, readings=None), same_offered=False) == 4


def test_what_could_not_be_copied_takes_the_place_of_a_second_question() -> None:
    known = Known(number=5, weeks=5, path=Path.SAME, readings=FLAT, asks_homecare=True)
    assert len(items(known)) == len(items(replace(known, uncopied=1))) + 1 == 5


@given(KNOWN)
def test_the_order_is_fixed_and_nothing_is_asked_twice(known: Known) -> None:
    asked = items(known)
    assert list(asked) == sorted(set(asked), key=ORDER.index)
    assert Measure.SYMPTOM in asked
    assert (Measure.GOAL in asked) == known.has_goal


@given(KNOWN)
def test_since_start_is_asked_whenever_nothing_moved(known: Known) -> None:
    if known.readings is not None and moved(known.readings) is False and known.number > 1:
        assert Measure.SINCE_START in items(known)


@given(KNOWN)
def test_something_rotates_once_the_first_two_are_known(known: Known) -> None:
    rotating = [item for item in items(known) if item in ORDER[3:]]
    assert bool(rotating) == (known.readings is not None)


def _asked_over(weeks: int, readings: Readings, *, homecare: bool = False) -> list[tuple[Measure, ...]]:
    """The rotating questions of each week of a client whose answers are always these."""
    ago: dict[Measure, int] = {}
    asked = []
    for week in range(1, weeks + 1):
        ago = {measure: count + 1 for measure, count in ago.items()}
        known = Known(week, week, asks_homecare=homecare, has_side=homecare, readings=readings, ago=dict(ago))
        found = items(known)
        rotating = tuple(item for item in found if item in ORDER[3:])
        ago |= dict.fromkeys(rotating, 0)
        asked.append(rotating)
    return asked


def test_since_start_comes_every_second_week_when_answers_move() -> None:
    asked = _asked_over(8, Readings(goal_prev=3, goal_now=4, symptom_prev=6, symptom_now=5))
    assert [Measure.SINCE_START in week for week in asked] == [False, True, False, False, True, False, True, False]
    assert [week + 1 for week in range(8) if Measure.HOPES in asked[week]] == [4, 8]


@pytest.mark.parametrize("with_home_plan_and_side_sign", [True, False])
def test_who_never_moves_is_still_asked_everything(*, with_home_plan_and_side_sign: bool) -> None:
    asked = _asked_over(26, FLAT, homecare=with_home_plan_and_side_sign)
    expected = {Measure.SINCE_START, Measure.HOPES, Measure.CONFIDENCE, Measure.EASIER}
    assert {item for week in asked for item in week} - {Measure.SIDE} == expected
    assert any(Measure.SIDE in week for week in asked) == with_home_plan_and_side_sign
    assert [week + 1 for week in range(26) if Measure.HOPES in asked[week]] == [4, 8, 16, 24]


def test_a_clear_rise_is_asked_about() -> None:
    found = items(Known(number=5, weeks=5, readings=Readings(symptom_prev=4, symptom_now=6)))
    assert found[-1] is Measure.HARDER


def test_a_feeling_that_was_still_there_is_asked_about_before_anything_else_rotates() -> None:
    moving = Readings(goal_prev=3, goal_now=4, symptom_prev=6, symptom_now=5)
    found = items(Known(number=4, weeks=4, readings=moving, has_relief=True))
    assert found == (Measure.GOAL, Measure.SYMPTOM, Measure.RELIEF)
    flat = Known(number=4, weeks=4, readings=FLAT, has_relief=True, asks_homecare=True)
    assert items(flat) == (Measure.GOAL, Measure.SYMPTOM, Measure.SINCE_START, Measure.RELIEF)


def test_same_as_last_week_ends_with_one_question_when_another_came_of_late() -> None:
    of_late = {Measure.EASIER: 1, Measure.CONFIDENCE: 2, Measure.HOPES: 1}
    found = items(Known(number=5, weeks=5, path=Path.SAME, readings=FLAT, asks_homecare=True, ago=of_late))
    assert found == (Measure.GOAL, Measure.SYMPTOM, Measure.HOMECARE, Measure.SINCE_START)


def test_same_as_last_week_still_asks_what_got_easier_elsewhere() -> None:
    waits = {Measure.EASIER: 1, Measure.SIDE: 2, Measure.CONFIDENCE: 2, Measure.HOPES: 1}
    known = Known(number=5, weeks=5, path=Path.SAME, readings=FLAT, asks_homecare=True, has_side=True, ago=waits)
    assert items(known) == (Measure.GOAL, Measure.SYMPTOM, Measure.HOMECARE, Measure.SINCE_START, Measure.SIDE)


@pytest.mark.parametrize(
    ("prev", "now", "expected"),
    [
        ((None, None), (5, 5), Tone.FIRST),
        ((5, 5), (6, 4), Tone.ABOUT_SAME),
        ((5, 5), (7, 5), Tone.EASIER),
        ((5, 5), (5, 3), Tone.EASIER),
        ((5, 5), (7, 6), Tone.MIXED),
        ((5, 5), (7, 7), Tone.HARDER),
        ((5, 5), (3, 5), Tone.HARDER),
        ((None, 5), (3, 6), Tone.ABOUT_SAME),
    ],
)
def test_the_tone_of_a_reply(prev: tuple[int | None, int], now: tuple[int, int], expected: Tone) -> None:
    readings = Readings(goal_prev=prev[0], goal_now=now[0], symptom_prev=prev[1], symptom_now=now[1])
    assert tone(readings) is expected


def test_same_is_offered_from_the_third_check_in_and_never_twice_running() -> None:
    assert offers_same(3, offered_before=False, answered_before=True, days_apart=7)
    assert not offers_same(2, offered_before=False, answered_before=True, days_apart=7)
    assert not offers_same(4, offered_before=True, answered_before=True, days_apart=7)
    assert not offers_same(4, offered_before=False, answered_before=False, days_apart=7)
    assert not offers_same(4, offered_before=False, answered_before=True, days_apart=14)


@pytest.mark.parametrize(
    ("hour", "again"), [(9, (12, 0)), (17, (20, 0)), (18, (20, 0)), (19, (20, 0)), (20, None), (2, None)]
)
def test_later_today_is_today_and_before_the_quiet_hours(hour: int, again: tuple[int, int] | None) -> None:
    found = later(datetime(2026, 3, 3, hour, 0, tzinfo=BERLIN), BERLIN)
    local = found and found.astimezone(BERLIN)
    assert (local and (local.hour, local.minute)) == again


def test_a_check_in_closes_before_the_next_one() -> None:
    opened = datetime(2026, 3, 2, tzinfo=UTC)
    assert closing(opened, timedelta(hours=48), opened + timedelta(days=7)) == opened + timedelta(hours=48)
    assert closing(opened, timedelta(hours=48), opened + timedelta(days=1)) == opened + timedelta(days=1)
