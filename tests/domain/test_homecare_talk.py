"""An exchange about the home plan: what each tap makes of it, and that it always ends."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.homecare_talk import EVERY, Hurdle, Said, Step, Talk, Tap, choices_of, may_ask_reason, take

ONE = choices_of({0: 11})
TWO = choices_of({0: 11, 3: 14})
TODAY = date(2026, 3, 16)
DAY = timedelta(days=1)
TAPS = [*Hurdle, *Tap, "i0", "i3", "ia", "", "zzzzzzzz"]


def after(talk: Talk, *values: str, choices: dict[str, int] = ONE, item: int | None = None) -> Said:
    """An exchange after these taps."""
    said = Said(talk, item=item)
    for value in values:
        taken = take(said, value, choices)
        assert taken is not None, value
        said = taken
    return said


def test_choices_name_items_by_their_place_and_all_of_them_when_there_are_several() -> None:
    assert choices_of({}) == {}
    assert ONE == {"i0": 11}
    assert TWO == {"i0": 11, "i3": 14, "ia": EVERY}


def test_every_reason_leads_to_an_offer_of_its_own() -> None:
    offers = {hurdle: after(Talk.REASON, hurdle).step for hurdle in Hurdle}
    assert set(offers.values()) == {Step.OFFER}
    assert after(Talk.REASON, Tap.SKIP).step is Step.DONE


@pytest.mark.parametrize("hurdle", [Hurdle.HURT, Hurdle.HOW, Hurdle.NO_HELP])
def test_some_reasons_ask_which_item_when_there_is_a_choice(hurdle: Hurdle) -> None:
    assert after(Talk.REASON, hurdle).item == 11
    asked = after(Talk.REASON, hurdle, choices=TWO)
    assert (asked.step, asked.item) == (Step.WHICH, None)
    assert after(Talk.REASON, hurdle, "i3", choices=TWO).item == 14
    assert after(Talk.REASON, hurdle, "ia", choices=TWO).item == EVERY


def test_a_shorter_version_asks_which_after_the_yes() -> None:
    assert after(Talk.REASON, Hurdle.TIME, Tap.YES, choices=TWO).step is Step.WHICH
    assert after(Talk.REASON, Hurdle.TIME, Tap.NO, choices=TWO).step is Step.DONE
    assert after(Talk.FIT, Tap.SMALLER, choices=TWO).step is Step.WHICH
    assert after(Talk.GO_ON, Tap.SMALLER, choices=TWO, item=14).step is Step.DONE


def test_without_anything_in_the_plan_nobody_is_asked_which() -> None:
    assert after(Talk.REASON, Hurdle.HURT, choices={}).item == EVERY


@given(talk=st.sampled_from(Talk), taps=st.lists(st.sampled_from(TAPS), max_size=12), several=st.booleans())
def test_any_taps_end_within_three_steps_and_what_does_not_fit_changes_nothing(
    talk: Talk, taps: list[str], *, several: bool
) -> None:
    said, steps = Said(talk, item=11 if talk is Talk.GO_ON else None), 0
    for tap in taps:
        taken = take(said, tap, TWO if several else ONE)
        if taken is not None:
            said, steps = taken, steps + 1
    assert steps <= 3
    assert said.step is not Step.DONE or take(said, Tap.OK, ONE) is None


def test_what_got_in_the_way_is_asked_at_most_twice_in_seven_days() -> None:
    assert may_ask_reason([TODAY - 7 * DAY, TODAY - 6 * DAY], TODAY)
    assert not may_ask_reason([TODAY - 6 * DAY, TODAY], TODAY)
