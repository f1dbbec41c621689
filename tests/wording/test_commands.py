"""The command lists: each has words the messenger takes, and holds what its readers may do and nothing else."""

import pytest

import wording
from domain.scope import Role
from handlers.table import COMMANDS
from wording.commands import OFFERED, listed
from wording.standing import forms

VOICES = [(language, form) for language in wording.languages() for form in forms(language)]


@pytest.mark.parametrize("role", OFFERED)
@pytest.mark.parametrize(("language", "form"), VOICES)
def test_every_command_is_described(role: Role, language: str, form: str) -> None:
    described = dict(listed(role, language, form))
    assert tuple(described) == OFFERED[role]
    assert all(0 < len(words) <= 256 for words in described.values())


@pytest.mark.parametrize("role", [Role.CLIENT, Role.THERAPIST])
def test_each_role_is_offered_what_it_may_do_and_nothing_else(role: Role) -> None:
    allowed = {name for name, route in COMMANDS.items() if role in route.roles} - {"start"}
    assert set(OFFERED[role]) == allowed


def test_therapists_and_clients_read_what_a_command_is_to_them() -> None:
    assert dict(listed(Role.CLIENT, "en"))["visit"] == "I had a visit"
    assert dict(listed(Role.THERAPIST, "en"))["visit"] == "I saw a client"
