"""Every state for every set of measures, in every variant: said in its own words, at once, within the rules."""

import re

import pytest

import wording
from domain.messages import name_of
from domain.messages import progress as say
from domain.progress import Moved, Purpose, State
from domain.summary import look_back
from tests.domain.looks import LATER, SETS, client, known, made
from tests.wording.test_catalogue import renderings
from wording.entries import entry
from wording.words import words

NAMED = {
    "too_early": "too early|no pattern yet",
    "too_few": "too few",
    "clearly_better": "clear change|moved in the way you wanted",
    "little_better": "small change for the better|small step in the way you wanted",
    "maybe_better": "may be easing|may be a small change",
    "gains": "about the same|close to where it began",
    "both_ways": "both ways|mixed",
    "no_change": "about the same|not moved",
    "worse": "harder|tougher",
    "reached": "where you wanted to be|reached",
    "near_goal": "easy end",
    "steady": "steady",
    "holding": "holding|steady",
    "swinging": "up and down",
    "cannot_tell": "can't tell|leave it open",
}
CASES = [(state, purpose) for state in State for purpose in Purpose if state is not State.SILENT]


def early(text: str) -> str:
    """The first two sentences."""
    return " ".join(re.split(r"(?<=[.?:])\s+", text)[:2]).lower()


@pytest.mark.parametrize(("state", "purpose"), CASES)
def test_a_state_is_named_in_two_sentences_for_every_set_of_measures(state: State, purpose: Purpose) -> None:
    every = (_facts(state, purpose, names, better) for names in SETS for better in (0.5, 0.75, 0.85, 0.97))
    for facts in dict.fromkeys(every):
        own = entry(name_of(facts))
        for rendered in renderings(own, facts):
            assert wording.check(rendered, facts) == []
            assert re.search(NAMED[own.name.split(".")[1]], early(rendered.text)), rendered.text
            assert rendered.text != words("en").say("saved", {})


def _facts(state: State, purpose: Purpose, names: tuple[str, ...], better: float) -> say.LookBack:
    of = client({name: [6, 6, 5, 4, 4, 3, 3] for name in names}, purpose=purpose, goal=4)
    moved = Moved(improved=names[:1], worsened=names[1:2] if purpose is Purpose.REST else ())
    facts = look_back(made(state, *names, better=better, moved=moved), of, known(*names, since=LATER))
    assert facts is not None
    return facts


def test_every_state_can_be_said_in_two_ways_at_any_time() -> None:
    few = [name for name in NAMED if len(always(name)) < 2]
    assert few == []


def always(name: str) -> list[str]:
    """The variants that need nothing but what every look back has."""
    own = entry(f"progress.{name}")
    optional = {"goal", "goal_then", "goal_now", "symptom_then", "symptom_now"} - ({"goal", "goal_then", "goal_now"}
        if name == "reached" else set())  # fmt: skip
    return [each for each in own.variants if not own.needs.get(each) and not words("en").variables(each) & optional]
