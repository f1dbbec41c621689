"""An answer about working together reads in the words of its own buttons."""

import pytest

import wording
from domain.messages import relation as say
from domain.relation import Level, Theme

VOICE = wording.Voice()
QUESTIONS = {
    Theme.COMMUNICATION: say.Communication("Vera", "a" * 16),
    Theme.INTERPERSONAL: say.Interpersonal("Vera", "a" * 16),
    Theme.PARTNERSHIP: say.Partnership("a" * 16),
    Theme.ROLES: say.Roles("a" * 16),
}


@pytest.mark.parametrize("theme", Theme)
def test_an_answer_reads_as_its_button(theme: Theme) -> None:
    buttons = wording.render(QUESTIONS[theme], VOICE).buttons
    offered = {button.action.value: button.label for button in buttons if button.action}
    read = {level.value: wording.render(say.Answer(theme, level), VOICE).text for level in Level}
    assert read == {value: label for value, label in offered.items() if value != "sk"}
