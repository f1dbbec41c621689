"""The command list: every command that is shown has words the messenger takes."""

import pytest

import wording
from wording.commands import SHOWN, listed


@pytest.mark.parametrize("language", wording.languages())
def test_every_command_is_described(language: str) -> None:
    described = dict(listed(language))
    assert tuple(described) == SHOWN
    assert all(0 < len(words) <= 256 for words in described.values())
