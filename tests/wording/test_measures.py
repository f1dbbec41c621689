"""Measurement wording is locked: numbers of different wordings cannot be compared.

Whoever changes a question, a button or a reading adds a line with the next version and the new hash, never edits an
old one, and says in the changelog that answers before and after are not the same measure.
"""

import hashlib

import pytest

import wording
from domain.action import Verb
from domain.messages import measures
from wording.entries import catalogue, entry
from wording.words import words

GROUPS = {
    "goal": ("goal", "goal_reading", "goal_change"),
    "not_tried": ("not_tried",),
    "symptom": ("symptom", "symptom_reading", "symptom_change"),
    "days": ("days", "days_reading", "days_change"),
    "homecare": ("homecare", "homecare_reading", "enum-homecare-week"),
    "since_start": ("since_start", "since_start_reading", "enum-since-start"),
    "easier": ("easier", "easier_reading", "enum-easier"),
    "harder": ("harder", "harder_reading", "enum-harder"),
    "side": ("side", "side_reading", "side_change"),
    "confidence": ("confidence", "confidence_reading", "confidence_change"),
    "hopes": ("hopes", "hopes_reading", "enum-hopes"),
    "relief": ("relief", "relief_reading", "enum-lasted"),
    "baseline_goal": ("baseline_goal",),
    "baseline_symptom": ("baseline_symptom",),
    "baseline_side": ("baseline_side",),
}
LOCKED: dict[str, dict[int, str]] = {
    "goal": {1: "d25eeacb45b24fd1"},
    "not_tried": {1: "b51a3e73a03d5028"},
    "symptom": {1: "7e9bb65544395993"},
    "days": {1: "defd1191a2656f01"},
    "homecare": {1: "4f44842ae36d15f1"},
    "since_start": {1: "e04fca6519580c66"},
    "easier": {1: "4a4fe11fe466d93f"},
    "harder": {1: "5e2f6bab316544d2"},
    "side": {1: "b3801d752ad92ad4"},
    "confidence": {1: "d032d56fb4056a8a"},
    "hopes": {1: "2f9f627b95c857a0"},
    "relief": {1: "0e9b5d2c7495581e"},
    "baseline_goal": {1: "513c5ed7b9205ffa"},
    "baseline_symptom": {1: "40586e1424a5f603"},
    "baseline_side": {1: "b61a3b18295dbf5a"},
}
TOKEN = "a" * 16


@pytest.mark.parametrize("measure", GROUPS)
def test_the_wording_of_a_measure_is_the_locked_one(measure: str) -> None:
    newest = max(LOCKED[measure])
    assert LOCKED[measure][newest] == fingerprint(measure), "new wording needs a new version"


def test_every_measurement_text_is_locked() -> None:
    names = {f"measures.{name}" for group in GROUPS.values() for name in group if not name.startswith("enum")}
    assert names == {name for name in catalogue()[0] if name.startswith("measures.")}
    assert LOCKED.keys() == GROUPS.keys()


def test_a_scale_is_laid_six_and_five_and_its_ends_carry_words() -> None:
    rows = wording.render(measures.Goal("walk", TOKEN), wording.Voice()).rows
    assert [len(row) for row in rows] == [6, 5, 2]
    assert rows[0][0].label == "0 can't do it"
    assert rows[1][-1].label == "10 no trouble"
    assert [button.label for button in rows[0][1:]] == ["1", "2", "3", "4", "5"]
    assert rows[1][-1].action is not None
    assert (rows[1][-1].action.verb, rows[1][-1].action.value) == (Verb.ANSWER, "10")


def test_every_answer_has_a_button_whose_value_is_its_own() -> None:
    rendered = wording.render(measures.SinceStartQuestion("neck", TOKEN), wording.Voice())
    values = [button.action.value for button in rendered.buttons if button.action]
    assert values == [*measures.SinceStart, "sk"]


def test_readings_are_parts_of_sentences() -> None:
    facts = [measures.DaysReading(1), measures.DaysReading(2), measures.DaysChange(6, 1), measures.GoalChange(3, 5)]
    texts = [wording.render(each, wording.Voice()).text for each in facts]
    assert texts == ["1 day", "2 days", "6 → 1 day", "3 → 5 of 10"]


def fingerprint(measure: str) -> str:
    """A hash of a measure's words, of the names of its answers and of its keyboards."""
    said = words("en")
    parts: list[str] = []
    for name in GROUPS[measure]:
        keys = [f"measures-{name}"] if not name.startswith("enum") else _starting(name)
        parts += [said.written(key) for key in keys]
        if not name.startswith("enum"):
            keyboard = entry(f"measures.{name}").rows
            parts += [" ".join(f"{key.attribute}:{key.verb}={key.value}" for key in row) for row in keyboard]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _starting(prefix: str) -> list[str]:
    return sorted(key for key in words("en").sources if key.startswith(f"{prefix}-"))
