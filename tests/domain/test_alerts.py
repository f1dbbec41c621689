"""Rhythm, episodes and choices of alerts, without a database."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.alert_dates import dates_offered
from domain.alerts import (
    Episode,
    NextStep,
    Rule,
    State,
    View,
    act_by,
    backup_hears_at,
    client_hears_at,
    counts_again_from,
    gives_way,
    is_last,
    is_overtaken,
    may_open,
    may_wait,
    push_at,
    steps,
    tells_client,
    view_after,
)
from domain.hours import DEFAULT_QUIET
from domain.office import WorkingDays

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
WORK = WorkingDays(BERLIN)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
RULES = st.sampled_from(Rule)


def episode(rule: Rule, state: State, days: int, rearm: int | None = None) -> Episode:
    """An alert opened and re-armed so many days after that Monday."""
    rearm_at = None if rearm is None else MONDAY + timedelta(days=rearm)
    return Episode(rule, state, MONDAY + timedelta(days=days), rearm_at)


def opens(rule: Rule, *earlier: Episode, phase: int = -30, day: int = 10) -> bool:
    now = MONDAY + timedelta(days=day)
    return may_open(rule, earlier, phase_at=MONDAY + timedelta(days=phase), now=now)


@given(RULES, st.sampled_from([State.OPEN, State.SEEN]))
def test_an_open_alert_is_not_opened_again(rule: Rule, state: State) -> None:
    assert not opens(rule, episode(rule, state, 0))


def test_a_decision_holds_until_its_date() -> None:
    decided = episode(Rule.NO_CHANGE, State.DECIDED, 0, rearm=14)
    assert not opens(Rule.NO_CHANGE, decided, day=13)
    assert opens(Rule.NO_CHANGE, decided, day=14)


def test_a_new_phase_and_a_worsening_re_arm_before_the_date() -> None:
    decided = episode(Rule.NO_CHANGE, State.DECIDED, 0, rearm=42)
    assert opens(Rule.NO_CHANGE, decided, phase=5, day=30)
    assert opens(Rule.NO_CHANGE, decided, episode(Rule.WORSENING, State.DECIDED, 7, rearm=8), day=30)


def test_no_change_overtakes_a_review_that_nobody_decided() -> None:
    assert opens(Rule.NO_CHANGE, episode(Rule.REVIEW, State.SEEN, 0))
    assert gives_way(Rule.REVIEW, Rule.NO_CHANGE)
    assert not gives_way(Rule.NO_CHANGE, Rule.REVIEW)
    assert not gives_way(Rule.NO_CHANGE, Rule.SILENT)


def test_a_decision_about_a_review_holds_for_no_change_too() -> None:
    assert not opens(Rule.NO_CHANGE, episode(Rule.REVIEW, State.DECIDED, 0, rearm=20))
    assert opens(Rule.WORSENING, episode(Rule.REVIEW, State.DECIDED, 0, rearm=20))


@pytest.mark.parametrize("rule", [Rule.NO_CHANGE, Rule.REVIEW])
def test_what_can_wait_waits_while_anything_is_open(rule: Rule) -> None:
    assert not opens(rule, episode(Rule.WORSENING, State.SEEN, 0))
    assert not opens(rule, episode(Rule.SILENT, State.OPEN, 0))


def test_worse_and_silent_do_not_wait_for_others() -> None:
    assert opens(Rule.WORSENING, episode(Rule.NO_CHANGE, State.OPEN, 0))
    assert opens(Rule.SILENT, episode(Rule.NO_CHANGE, State.SEEN, 0))


@pytest.mark.parametrize(("rule", "days"), [(Rule.NO_CHANGE, [0, 2, 8]), (Rule.WORSENING, [0, 1, 2])])
def test_pushes_come_on_working_days(rule: Rule, days: list[int]) -> None:
    tuesday = MONDAY + timedelta(days=1)
    pushed = [push_at(rule, count, tuesday, WORK) for count in range(4)]
    expected = [0, 3, 9] if rule is Rule.NO_CHANGE else days
    assert pushed == [*(tuesday + timedelta(days=day) for day in expected), None]


@given(RULES, st.integers(0, 2), MOMENTS)
def test_nobody_is_pushed_in_quiet_hours(rule: Rule, pushes: int, opened: datetime) -> None:
    for at in (push_at(rule, pushes, opened, WORK), client_hears_at(rule, opened, WORK, BERLIN)):
        assert at is None or (at >= opened.replace(second=0, microsecond=0) - timedelta(minutes=1))
        assert at is None or not DEFAULT_QUIET.covers(at.astimezone(BERLIN).time())


def test_the_client_hears_of_worse_at_once_and_of_no_change_after_three_working_days() -> None:
    assert client_hears_at(Rule.WORSENING, MONDAY, WORK, BERLIN) == MONDAY
    assert client_hears_at(Rule.NO_CHANGE, MONDAY, WORK, BERLIN) == MONDAY + timedelta(days=3)
    assert client_hears_at(Rule.SILENT, MONDAY, WORK, BERLIN) is None
    assert act_by(Rule.WORSENING, MONDAY, WORK) == date(2026, 6, 2)
    assert act_by(Rule.NO_CHANGE, MONDAY, WORK) == date(2026, 6, 10)


def test_every_date_offered_lies_ahead_and_nothing_else_is_taken() -> None:
    friday = date(2026, 6, 5)
    days, weeks = (dates_offered(view, friday, WORK) for view in (View.DAY, View.WEEKS))
    assert [day.day for day in days.values()] == [8, 9, 10, 12, 19]
    assert weeks["w6"] == date(2026, 7, 17)
    assert (tuple(days), tuple(weeks)) == (("d1", "d2", "d3", "w1", "w2"), ("w1", "w2", "w4", "w6", "w8", "w12"))
    assert dates_offered(View.BRIEF, friday, WORK) == {}


def test_a_back_up_is_not_asked_later_than_for_anybody_else() -> None:
    saturdays = WorkingDays(BERLIN, frozenset({5}))
    assert push_at(Rule.WORSENING, 1, MONDAY, saturdays) == MONDAY + timedelta(days=5)
    assert backup_hears_at(Rule.WORSENING, MONDAY, saturdays) == MONDAY + timedelta(days=3)
    assert backup_hears_at(Rule.NO_CHANGE, MONDAY, WORK) is None
    assert [is_last(Rule.NO_CHANGE, pushes) for pushes in range(3)] == [False, False, True]


def test_waiting_is_possible_twice() -> None:
    assert [may_wait(count) for count in range(4)] == [True, True, False, False]


@given(RULES)
def test_each_step_of_each_rule_leads_on(rule: Rule) -> None:
    assert len(set(steps(rule))) == len(steps(rule)) > 2
    assert all(view_after(step) not in (View.BRIEF, View.MORE) for step in steps(rule))


def test_what_goes_well_goes_on_and_needs_no_waiting() -> None:
    well = steps(Rule.REVIEW, goes_well=True)
    assert NextStep.GO_ON in well
    assert NextStep.WAIT not in well
    assert NextStep.GO_ON not in steps(Rule.REVIEW)


@pytest.mark.parametrize("rule", [rule for rule in Rule if rule is not Rule.SILENT])
def test_on_a_plan_of_somebody_else_they_are_asked_instead_of_another_approach(rule: Rule) -> None:
    own, foreign = steps(rule), steps(rule, foreign=True)
    assert (NextStep.APPROACH in own, NextStep.PRESCRIBER in own) == (True, False)
    assert (NextStep.APPROACH in foreign, NextStep.PRESCRIBER in foreign) == (False, True)
    assert view_after(NextStep.PRESCRIBER) is View.DECIDED
    assert steps(Rule.NO_CHANGE, goes_well=True) == steps(Rule.NO_CHANGE)


def test_the_client_hears_no_date_in_a_silence() -> None:
    assert not any(tells_client(Rule.SILENT, step) for step in NextStep)
    assert tells_client(Rule.NO_CHANGE, NextStep.WAIT)
    assert not tells_client(Rule.WORSENING, NextStep.CALL)


def test_what_was_done_on_a_day_gets_two_check_ins_to_show() -> None:
    assert counts_again_from(NextStep.CALL, date(2026, 3, 3)) == date(2026, 3, 17)
    assert counts_again_from(NextStep.WAIT, date(2026, 3, 3)) == date(2026, 3, 3)


def test_a_date_is_overtaken_by_a_later_decision_that_waits_longer() -> None:
    day, now = timedelta(days=1), MONDAY + timedelta(days=14)
    first = Episode(Rule.REVIEW, State.DECIDED, MONDAY, now)
    longer = Episode(Rule.NO_CHANGE, State.DECIDED, MONDAY + day, now + 7 * day)
    assert is_overtaken(first, (first, longer), now=now)
    assert not is_overtaken(longer, (first, longer), now=longer.rearm_at or now)
    assert not is_overtaken(first, (first, Episode(Rule.NO_CHANGE, State.DECIDED, MONDAY + day, now)), now=now)
    assert not is_overtaken(first, (first, Episode(Rule.SILENT, State.DECIDED, MONDAY + day, now + day)), now=now)
