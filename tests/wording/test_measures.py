"""Measurement questions and readings: how a scale is laid, what its buttons stand for, how a number reads."""

import wording
from domain.action import Verb
from domain.messages import measures

TOKEN = "a" * 16


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
