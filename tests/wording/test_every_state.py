"""Each state of a client, for each set of measures, with and without a home plan and carried answers: one text each."""

import re
from dataclasses import replace
from typing import Any

import pytest

import wording
from domain.messages import name_of
from domain.messages import progress as say
from domain.progress import Coverage, Moved, Purpose, State
from domain.summary import look_back
from storage.facts.progress import LOOKS_BACK
from tests.domain.looks import LATER, SETS, client, judged, known, made
from tests.wording.test_catalogue import renderings
from tests.wording.test_looks_back import NAMED, early
from wording.entries import entry

EASED = [6.0, 6, 5, 4, 3, 2, 3, 2]
KEPT = Purpose.KEEP_STEADY
STATES: dict[type, dict[str, Any]] = {
    say.TooEarly: {"state": State.TOO_EARLY, "weeks": 2.0},
    say.TooFew: {"state": State.UNCERTAIN, "covered": 3},
    say.ClearlyBetter: {"state": State.IMPROVING, "better": 0.97},
    say.LittleBetter: {"state": State.IMPROVING, "better": 0.85},
    say.MaybeBetter: {"state": State.IMPROVING, "better": 0.75},
    say.Gains: {"state": State.MIXED, "improved": True},
    say.BothWays: {"state": State.MIXED, "improved": True, "worsened": True},
    say.NoChange: {"state": State.NO_CHANGE},
    say.Worse: {"state": State.WORSENING, "worsened": True},
    say.Reached: {"state": State.AT_GOAL, "goal": 4},
    say.NearGoal: {"state": State.AT_GOAL},
    say.Steady: {"state": State.NO_CHANGE, "purpose": KEPT},
    say.Holding: {"state": State.PLATEAU},
    say.Swinging: {"state": State.UNCERTAIN, "swinging": True},
    say.CannotTell: {"state": State.UNCERTAIN},
}
NEEDS = {say.Reached: 1, say.BothWays: 2}
"""States that are about a goal of one's own, and how many measures they need."""
CASES = [
    (kind, names)
    for kind in STATES
    for names in SETS
    if kind not in NEEDS or ("goal" in names and len(names) >= NEEDS[kind])
]


def _facts(kind: type, names: tuple[str, ...], *, home: int, carried: int) -> say.LookBack | None:
    given = dict(STATES[kind])
    state, covered = given.pop("state"), given.pop("covered", 7)
    moved = Moved(names[:1] if given.pop("improved", False) else (), names[-1:] if given.pop("worsened", False) else ())
    circumstances = {key: given.pop(key) for key in ("purpose", "goal") if key in given}
    swings = given.pop("swinging", False)
    of = client({name: list(EASED) for name in names}, **circumstances)
    assessment = made(state, *names, moved=moved, coverage=Coverage(covered, 8, carried), **given)
    if swings:
        assessment = replace(assessment, measures=tuple(replace(one, swinging=True) for one in assessment.measures))
    return look_back(assessment, of, known(*names, n_total=home, since=LATER))


def test_no_look_back_is_left_out() -> None:
    assert set(STATES) == set(LOOKS_BACK)


@pytest.mark.parametrize(("kind", "names"), CASES)
def test_each_state_has_its_own_text_and_no_other(kind: type, names: tuple[str, ...]) -> None:
    for home, carried in ((0, 0), (9, 5)):
        facts = _facts(kind, names, home=home, carried=carried)
        assert facts is not None
        assert type(facts) is kind
        own = entry(name_of(facts))
        for rendered in renderings(own, facts):
            assert wording.check(rendered, facts) == []
            assert re.search(NAMED[own.name.split(".")[1]], early(rendered.text)), rendered.text
            assert "saved" not in rendered.text.lower()


@pytest.mark.parametrize("scores", [[10.0, 0], [9.0, 1], [6.0]])
@pytest.mark.parametrize("names", SETS)
def test_better_is_never_said_under_three_answers(names: tuple[str, ...], scores: list[float]) -> None:
    of = client({name: list(scores) for name in names}, goal=4)
    facts = look_back(judged(of), of, known(*names))
    assert isinstance(facts, say.TooEarly | say.TooFew | say.CannotTell | None)
