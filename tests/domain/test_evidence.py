"""What an alert rests on survives being stored."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.evidence import Evidence, Homecare, Reading, Tap, is_apart
from domain.measures import Measure
from domain.visits import VisitCount

SCORES = st.integers(0, 10)
FACTS = st.builds(
    Evidence,
    readings=st.lists(st.from_type(Reading), max_size=3).map(tuple),
    easier=st.lists(st.from_type(Tap), max_size=2).map(tuple),
    homecare=st.none() | st.from_type(Homecare),
    last=st.none() | st.dates(date(2020, 1, 1)),
    after=st.none() | st.from_type(VisitCount),
)


@given(FACTS)
def test_evidence_is_read_back_as_it_was_written(facts: Evidence) -> None:
    assert Evidence.from_json(facts.to_json()) == facts


@given(st.lists(SCORES, max_size=6))
def test_what_it_is_now_was_really_answered(scores: list[int]) -> None:
    reading = Reading(kind=Measure.SYMPTOM, words="", then=None, recent=tuple(scores))
    assert reading.now in (tuple(scores[-3:]) or (None,))


@pytest.mark.parametrize(
    ("kind", "then", "scores", "apart"),
    [
        (Measure.SYMPTOM, 6, [6, 5, 4, 3], True),
        (Measure.SYMPTOM, 6, [6, 5, 5, 3], False),
        (Measure.SYMPTOM, 6, [3], False),
        (Measure.GOAL, 3, [4, 5, 6], True),
        (Measure.GOAL, 3, [1, 1, 1], False),
    ],
)
def test_two_answers_two_points_better_stand_under_what_moved(
    kind: Measure, then: int, scores: list[int], *, apart: bool
) -> None:
    assert is_apart(kind, then, scores) is apart
