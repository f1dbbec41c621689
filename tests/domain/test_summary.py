"""From a judgement to a look back: the state table, the numbers shown, and what may be claimed."""

from typing import Any

import pytest

from domain.messages import progress as say
from domain.messages.measures import Easier, GoalReading, SymptomReading
from domain.progress import Better, Claim, Moved, Purpose, State
from domain.shown import shown
from domain.summary import look_back, on_request
from tests.domain.looks import LATER, SETS, client, judged, known, made

Scores = list[float | None]
EASED: Scores = [6.0, 6, 5, 4, 3, 2, 3, 2]
FLAT: Scores = [6.0, 5, 6, 6, 6, 5, 6, 6]
HARDER: Scores = [4.0, 4, 5, 6, 7, 8, 8, 9]


def rows(*names: str, scores: Scores = EASED) -> dict[str, Scores]:
    return {name: list(scores) for name in names}


@pytest.mark.parametrize("names", SETS)
@pytest.mark.parametrize(
    ("state", "purpose", "message"),
    [
        (State.TOO_EARLY, Purpose.DO_MORE, say.TooEarly),
        (State.UNCERTAIN, Purpose.REST, say.CannotTell),
        (State.IMPROVING, Purpose.DO_MORE, say.MaybeBetter),
        (State.PLATEAU, Purpose.DO_MORE, say.Holding),
        (State.NO_CHANGE, Purpose.DO_MORE, say.NoChange),
        (State.NO_CHANGE, Purpose.KEEP_STEADY, say.Steady),
        (State.NO_CHANGE, Purpose.REST, say.Steady),
        (State.WORSENING, Purpose.KEEP_STEADY, say.Worse),
        (State.AT_GOAL, Purpose.DO_MORE, say.NearGoal),
        (State.MIXED, Purpose.DO_MORE, say.Gains),
        (State.SILENT, Purpose.DO_MORE, type(None)),
    ],
)
def test_each_state_has_its_text(names: tuple[str, ...], state: State, purpose: Purpose, message: type) -> None:
    of = client(rows(*names), purpose=purpose)
    facts = look_back(made(state, *names), of, known(*names))
    assert type(facts) is message
    assert facts is None or facts.n_checkins == 7


def test_no_state_is_left_out() -> None:
    for state in State:
        look_back(made(state, "symptom"), client(rows("symptom")), known("symptom"))


@pytest.mark.parametrize(
    ("scores", "then_and_now"),
    [
        ([], (None, None)),
        ([6], (6, None)),
        ([6, 4], (6, 4)),
        ([9, 6, 5, 6, 5], (6, 5)),
        ([3, 5, 7, 8, 8], (5, 8)),
        ([7, 4, 3, 3, 3], (4, 3)),
        ([6, 6, 0], (6, 6)),
    ],
)
def test_what_is_shown_are_answers_that_make_no_change_look_larger(scores: list[int], then_and_now: Any) -> None:
    assert shown([(7 * week, score) for week, score in enumerate(scores)]) == then_and_now


def test_what_is_asked_every_four_weeks_starts_where_it_started() -> None:
    assert shown([(0, 7), (28, 4), (56, 2)]) == (7, 2)
    assert shown([(0, 7), (9, 4), (42, 3), (70, 2)]) == (4, 2)


@pytest.mark.parametrize(
    ("better", "message"), [(0.95, say.ClearlyBetter), (0.85, say.LittleBetter), (0.75, say.MaybeBetter)]
)
def test_better_is_claimed_as_far_as_it_is_sure(better: float, message: type) -> None:
    facts = look_back(made(State.IMPROVING, "symptom", better=better), client(rows("symptom")), known("symptom"))
    assert type(facts) is message


def test_no_claim_goes_beyond_the_numbers_beside_it() -> None:
    sure = made(State.IMPROVING, "symptom", better=0.99)
    one_point = client(rows("symptom", scores=[6, 6, 5, 5, 5, 5]))
    no_point = client(rows("symptom", scores=[8, 5, 5, 5, 5, 5]))
    assert type(look_back(sure, one_point, known("symptom"))) is say.LittleBetter
    assert type(look_back(sure, no_point, known("symptom"))) is say.MaybeBetter


def test_too_few_answers_come_before_anything_else_that_is_uncertain() -> None:
    facts = look_back(made(State.UNCERTAIN, "symptom", covered=4), client(rows("symptom")), known("symptom"))
    assert isinstance(facts, say.TooFew)
    assert (facts.answered, facts.sent, facts.stretch) == (4, 8, 8)


def test_swings_are_told_with_the_answers_they_went_between() -> None:
    of = client({"goal": [2, 8, 1, 9, 2, 8, 1, 9]})
    facts = look_back(judged(of), of, known("goal"))
    assert isinstance(facts, say.Swinging)
    assert (facts.low, facts.high) == (GoalReading(1), GoalReading(9))


def test_a_flat_stretch_names_three_measures_at_most() -> None:
    names = ("goal", "symptom", "days", "side:7")
    facts = look_back(made(State.NO_CHANGE, *names), client(rows(*names, scores=FLAT)), known(*names))
    assert isinstance(facts, say.NoChange)
    assert len(facts.lines) == 3


def test_goal_moved_and_symptom_flat() -> None:
    of = client({"goal": EASED, "symptom": FLAT})
    claim = Claim("goal", Better.A_LITTLE, 0.95, 0.7, 4, 8, of.series[0].replies[0].at, 8)
    mixed = made(State.MIXED, "goal", "symptom", moved=Moved(improved=("goal",)))
    mixed = made(State.MIXED, moved=mixed.moved, measures=(
        *(_claimed(one, claim) for one in mixed.measures if one.measure == "goal"), mixed.measures[1],
    ))  # fmt: skip
    facts = look_back(mixed, of, known("goal", "symptom", gain=(Easier.SLEEP, 3)))
    assert isinstance(facts, say.Gains)
    assert facts.sure
    assert [type(line) for line in (*facts.moved, *facts.same)] == [say.GoalLine, say.SymptomLine]
    assert (facts.gain, facts.n_gain) == (Easier.SLEEP, 3)


def _claimed(result: Any, claim: Claim) -> Any:
    return type(result)(result.measure, result.state, result.told, result.outlook, claim=claim)


def test_a_gain_without_a_claim_may_only_be_easing() -> None:
    of = client({"goal": FLAT, "symptom": EASED, "side:7": FLAT})
    mixed = made(State.MIXED, "goal", "symptom", "side:7", moved=Moved(improved=("symptom",)))
    facts = look_back(mixed, of, known("goal", "symptom", "side:7", gain=(Easier.WORK, 1)))
    assert isinstance(facts, say.Gains)
    assert not facts.sure
    assert [type(line) for line in facts.same] == [say.GoalLine, say.SideLine]
    assert facts.gain is None


def test_one_better_and_one_worse_point_both_ways() -> None:
    of = client({"goal": EASED, "symptom": HARDER})
    both = made(State.MIXED, "goal", "symptom", moved=Moved(("goal",), ("symptom",)))
    facts = look_back(both, of, known("goal", "symptom"))
    assert isinstance(facts, say.BothWays)
    assert (facts.up[0].now, facts.down[0].now) == (GoalReading(8), SymptomReading(8))


def test_worse_names_what_shows_it() -> None:
    of = client({"goal": FLAT, "symptom": HARDER})
    worse = made(State.WORSENING, "goal", "symptom", moved=Moved(worsened=("symptom",)))
    facts = look_back(worse, of, known("goal", "symptom"))
    assert isinstance(facts, say.Worse)
    assert [type(line) for line in facts.harder] == [say.SymptomLine]


@pytest.mark.parametrize("scores", [[4, 5, 7, 8, 9], [3, 3, 6, 8, 9, 10]])
def test_a_quick_turn_for_the_worse_is_never_called_steady_or_open(scores: Scores) -> None:
    of = client({"symptom": scores})
    assert judged(of).verdict in (State.NO_CHANGE, State.UNCERTAIN)
    facts = look_back(judged(of), of, known("symptom"))
    assert isinstance(facts, say.Worse)
    assert facts.harder == facts.lines


def test_a_goal_is_reached_only_at_the_clients_own_number() -> None:
    at_goal = made(State.AT_GOAL, "goal", "symptom")
    given = rows("goal", "symptom", scores=[6, 5, 4, 3, 2, 2, 2])
    met = look_back(at_goal, client(given, goal=3), known("goal", "symptom"))
    missed = look_back(at_goal, client(given, goal=1), known("goal", "symptom"))
    assert isinstance(met, say.Reached)
    assert (met.target, met.n_held) == (7, 4)
    assert type(missed) is say.NearGoal


def test_only_a_single_answer_at_the_goal_has_not_held() -> None:
    of = client({"goal": [6, 6, 2, 3, 2]}, goal=2)
    facts = look_back(made(State.AT_GOAL, "goal"), of, known("goal"))
    assert type(facts) is say.NearGoal or (isinstance(facts, say.Reached) and facts.n_held is None)


def test_before_there_is_a_picture_the_very_first_answers_are_shown() -> None:
    of = client({"goal": [7, 4, 4], "symptom": [8, 5, 5]})
    facts = look_back(made(State.TOO_EARLY, "goal", "symptom"), of, known("goal", "symptom"))
    assert isinstance(facts, say.TooEarly)
    assert (facts.goal_then, facts.symptom_then) == (GoalReading(3), SymptomReading(8))
    assert all(line.now is None for line in facts.lines)
    assert facts.look_again == LATER


@pytest.mark.parametrize(("weeks", "message"), [(3.0, say.TooEarly), (6.0, say.TooFew)])
def test_after_weeks_without_answers_it_is_not_too_early_but_too_little(weeks: float, message: type) -> None:
    few = made(State.TOO_EARLY, "symptom", covered=2, weeks=weeks)
    assert type(look_back(few, client(rows("symptom")), known("symptom"))) is message


@pytest.mark.parametrize(("answered", "message"), [(0, say.TooEarly), (3, say.TooFew)])
def test_a_silent_client_who_asks_is_answered(answered: int, message: type) -> None:
    of = client(rows("symptom"))
    assert type(on_request(made(State.SILENT, "symptom"), of, known("symptom", n_checkins=answered))) is message


def test_nothing_measured_and_nothing_answered_can_be_said() -> None:
    facts = on_request(judged(client({})), client({}), known(n_checkins=0))
    assert isinstance(facts, say.TooEarly)
    assert (facts.goal, facts.lines) == (None, ())


def test_answers_of_an_earlier_phase_are_not_shown() -> None:
    of = client({"symptom": [9, 9, 9, 4, 4, 4]}, phase_start=client({"symptom": [1, 1, 1, 1]}).as_of)
    facts = look_back(made(State.PLATEAU, "symptom"), of, known("symptom", since=LATER))
    assert facts is not None
    assert (facts.symptom_then, facts.since) == (SymptomReading(4), LATER)


def test_uncertain_may_be_easing_where_that_may_be_claimed() -> None:
    of = client(rows("symptom"))
    easing = look_back(made(State.UNCERTAIN, "symptom", better=0.7), of, known("symptom"))
    flat = look_back(made(State.UNCERTAIN, "symptom", better=0.5), of, known("symptom"))
    assert isinstance(easing, say.CannotTell)
    assert isinstance(flat, say.CannotTell)
    assert (easing.easing, flat.easing) == (True, False)
