"""Silence leads to fewer messages and then to a person; what was not the client's silence leads nowhere."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.silence import Outcome, Step, ladder, unanswered_running

OURS = (Outcome.PAUSED, Outcome.MISSED)
outcomes = st.lists(st.sampled_from(Outcome), max_size=12)


@pytest.mark.parametrize(
    ("unanswered", "step"),
    [(0, Step.NONE), (1, Step.NONE), (2, Step.OFFER_RHYTHM), (3, Step.REST), (4, Step.REST), (40, Step.REST)],
)
def test_each_step_has_its_count(unanswered: int, step: Step) -> None:
    assert ladder(unanswered) is step


def test_a_count_below_zero_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="negative"):
        ladder(-1)


def test_any_sign_of_life_starts_the_count_anew() -> None:
    silent = [Outcome.UNANSWERED] * 2
    assert unanswered_running([*silent, Outcome.ANSWERED, *silent]) == 2
    assert unanswered_running([Outcome.ANSWERED, *silent]) == 0
    assert unanswered_running([]) == 0


@given(outcomes)
@settings(deadline=None)
def test_pauses_and_our_outages_never_count(history: list[Outcome]) -> None:
    without = [outcome for outcome in history if outcome not in OURS]
    assert unanswered_running(history) == unanswered_running(without)


@given(outcomes)
@settings(deadline=None)
def test_silence_alone_makes_the_count_grow(history: list[Outcome]) -> None:
    before = unanswered_running(history)
    assert unanswered_running([Outcome.UNANSWERED, *history]) == before + 1
    assert all(unanswered_running([ours, *history]) == before for ours in OURS)
