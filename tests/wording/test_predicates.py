"""What may be claimed: a direction only after two clear points, nothing of what is not known."""

from dataclasses import dataclass
from typing import Any

import pytest

from domain.messages.measures import DaysReading, SymptomReading
from wording.predicates import PREDICATES


@dataclass(frozen=True, slots=True)
class Reading:
    """A number inside a message."""

    value: int


@dataclass(frozen=True)
class Facts:
    """The conventional slots."""

    goal_then: Any = None
    goal_prev: Any = None
    goal_now: Any = None
    symptom_then: Any = None
    symptom_prev: Any = None
    symptom_now: Any = None
    n_checkins: int | None = None
    n_total: int | None = None
    n_week: int | None = None
    times: int | None = None
    takes_calls: bool = False
    visits_then: int | None = None
    visits_now: int | None = None


@pytest.mark.parametrize(
    ("name", "yes", "no"),
    [
        ("symptom_two_points_down", Facts(symptom_prev=6, symptom_now=4), Facts(symptom_prev=6, symptom_now=5)),
        ("symptom_two_points_up", Facts(symptom_prev=4, symptom_now=6), Facts(symptom_prev=6, symptom_now=4)),
        ("goal_two_points_up", Facts(goal_prev=4, goal_now=6), Facts(goal_prev=4, goal_now=5)),
        ("none_harder_one_clearly_better", Facts(goal_prev=4, goal_now=6, symptom_prev=5, symptom_now=5),
         Facts(goal_prev=4, goal_now=6, symptom_prev=5, symptom_now=6)),
        ("symptom_equal", Facts(symptom_prev=0, symptom_now=0), Facts(symptom_prev=0, symptom_now=1)),
        ("symptom_and_goal_equal", Facts(goal_prev=4, goal_now=4, symptom_prev=1, symptom_now=1),
         Facts(goal_prev=4, goal_now=4)),
        ("one_up_one_down", Facts(goal_prev=4, goal_now=5, symptom_prev=1, symptom_now=2),
         Facts(goal_prev=4, goal_now=5, symptom_prev=2, symptom_now=1)),
        ("both_answered", Facts(goal_now=0, symptom_now=0), Facts(goal_now=0)),
        ("no_baseline", Facts(goal_now=3), Facts(goal_then=3)),
        ("both_clearly_better", Facts(goal_then=4, goal_now=6, symptom_then=6, symptom_now=4),
         Facts(goal_then=4, goal_now=6, symptom_then=6, symptom_now=5)),
        ("symptom_better_than_start", Facts(symptom_then=6, symptom_now=5), Facts(symptom_then=6, symptom_now=6)),
        ("symptom_on_ten", Facts(symptom_now=SymptomReading(4)), Facts(symptom_now=DaysReading(4))),
        ("goal_better_than_start", Facts(goal_then=4, goal_now=5), Facts(goal_then=4, goal_now=4)),
        ("five_checkins", Facts(n_checkins=5), Facts(n_checkins=4)),
        ("takes_calls", Facts(takes_calls=True), Facts(takes_calls=False)),
        ("home_plan_logged", Facts(n_total=1), Facts(n_total=0)),
        ("five_times_in_all", Facts(n_total=5), Facts(n_total=4)),
        ("twice_this_week", Facts(n_week=2), Facts(n_week=1)),
        ("within_the_week", Facts(n_week=3, times=3), Facts(n_week=4, times=3)),
        ("fewer_visits", Facts(visits_then=4, visits_now=2), Facts(visits_then=2, visits_now=2)),
    ],
)  # fmt: skip
def test_a_claim_needs_its_numbers(name: str, yes: Facts, no: Facts) -> None:
    holds = PREDICATES[name]
    assert holds(yes)
    assert not holds(no)


@pytest.mark.parametrize("name", sorted(PREDICATES.keys() - {"no_baseline"}))
def test_nothing_is_claimed_of_what_is_not_known(name: str) -> None:
    assert not PREDICATES[name](Facts())
    assert not PREDICATES[name](object())


def test_a_reading_counts_like_its_number() -> None:
    assert PREDICATES["symptom_two_points_down"](Facts(symptom_prev=Reading(6), symptom_now=Reading(4)))
    assert not PREDICATES["symptom_equal"](Facts(symptom_prev=True, symptom_now=True))
