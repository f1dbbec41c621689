"""What may be claimed of the facts: a variant is used only when the predicates it needs hold.

They read slots called `<measure>_<when>`, where when is `then` (at the start), `prev` (last week) or `now`, holding
an int or a reading with a `value`. Ease of the goal goes up when better, the symptom goes down. Where a slot is
missing or empty the predicate does not hold.
"""

from collections.abc import Callable
from typing import Any, Final

from domain.messages.measures import DaysReading

Predicate = Callable[[Any], bool]
STEP: Final = 2

PREDICATES: Final[dict[str, Predicate]] = {}


def predicate(test: Predicate) -> Predicate:
    """Enter a predicate under its own name."""
    PREDICATES[test.__name__] = test
    return test


def number(facts: Any, slot: str) -> int | None:
    """The number in a slot, also when it sits in a reading, or None."""
    value = getattr(facts, slot, None)
    value = getattr(value, "value", value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def better(facts: Any, measure: str, since: str = "prev") -> int | None:
    """By how many points a measure is better than `since`; negative when worse; None when not known."""
    now, before = number(facts, f"{measure}_now"), number(facts, f"{measure}_{since}")
    if now is None or before is None:
        return None
    return before - now if measure == "symptom" else now - before


def _steps(facts: Any, since: str = "prev") -> list[int]:
    found = [better(facts, measure, since) for measure in ("goal", "symptom")]
    return [step for step in found if step is not None]


def _at_least(facts: Any, slot: str, least: int) -> bool:
    return (number(facts, slot) or 0) >= least


@predicate
def symptom_two_points_down(facts: Any) -> bool:
    """The symptom bothered clearly less than last week."""
    return (better(facts, "symptom") or 0) >= STEP


@predicate
def symptom_two_points_up(facts: Any) -> bool:
    """The symptom bothered clearly more than last week."""
    return (better(facts, "symptom") or 0) <= -STEP


@predicate
def goal_two_points_up(facts: Any) -> bool:
    """The goal was clearly easier than last week."""
    return (better(facts, "goal") or 0) >= STEP


@predicate
def none_harder_one_clearly_better(facts: Any) -> bool:
    """Nothing got harder since last week and something got clearly easier."""
    steps = _steps(facts)
    return bool(steps) and min(steps) >= 0 and max(steps) >= STEP


@predicate
def symptom_equal(facts: Any) -> bool:
    """The symptom has the same number as last week."""
    return better(facts, "symptom") == 0


@predicate
def symptom_and_goal_equal(facts: Any) -> bool:
    """Both have the same number as last week."""
    return _steps(facts) == [0, 0]


@predicate
def nothing_moved(facts: Any) -> bool:
    """Every number that can be compared is the same as last week."""
    return set(_steps(facts)) == {0}


@predicate
def nothing_easier(facts: Any) -> bool:
    """No number is better than last week."""
    steps = _steps(facts)
    return bool(steps) and max(steps) <= 0


@predicate
def one_up_one_down(facts: Any) -> bool:
    """One of the two got easier and the other harder since last week."""
    steps = _steps(facts)
    return len(steps) == STEP and min(steps) < 0 < max(steps)


@predicate
def both_answered(facts: Any) -> bool:
    """There is a number for the goal and one for the symptom."""
    return number(facts, "goal_now") is not None and number(facts, "symptom_now") is not None


@predicate
def no_baseline(facts: Any) -> bool:
    """Nothing is known from the start."""
    return number(facts, "goal_then") is None and number(facts, "symptom_then") is None


@predicate
def both_clearly_better(facts: Any) -> bool:
    """Both are clearly better than at the start."""
    steps = _steps(facts, "then")
    return len(steps) == STEP and min(steps) >= STEP


@predicate
def symptom_better_than_start(facts: Any) -> bool:
    """The symptom has a better number than at the start."""
    return (better(facts, "symptom", "then") or 0) > 0


@predicate
def symptom_on_ten(facts: Any) -> bool:
    """The symptom was asked for as a number, so that it can be said to be "at" one; days are counted."""
    now = getattr(facts, "symptom_now", None)
    return now is not None and not isinstance(now, DaysReading)


@predicate
def goal_better_than_start(facts: Any) -> bool:
    """The goal has a better number than at the start."""
    return (better(facts, "goal", "then") or 0) > 0


@predicate
def five_checkins(facts: Any) -> bool:
    """There are at least five check-ins to count."""
    return _at_least(facts, "n_checkins", 5)


@predicate
def takes_calls(facts: Any) -> bool:
    """The therapist takes calls, so one can be asked for."""
    return getattr(facts, "takes_calls", False) is True


@predicate
def home_plan_logged(facts: Any) -> bool:
    """The home plan was done at least once."""
    return _at_least(facts, "n_total", 1)


@predicate
def five_times_in_all(facts: Any) -> bool:
    """The home plan was done at least five times in all."""
    return _at_least(facts, "n_total", 5)


@predicate
def twice_this_week(facts: Any) -> bool:
    """The home plan was done at least twice this week."""
    return _at_least(facts, "n_week", 2)


@predicate
def within_the_week(facts: Any) -> bool:
    """The home plan was done no more often this week than it says."""
    done, times = number(facts, "n_week"), number(facts, "times")
    return done is not None and times is not None and 0 < done <= times


@predicate
def fewer_visits(facts: Any) -> bool:
    """There are fewer visits a month than at the start."""
    then, now = number(facts, "visits_then"), number(facts, "visits_now")
    return then is not None and now is not None and now < then
