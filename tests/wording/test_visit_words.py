"""What is asked after visits and about working together is locked, as every measurement wording is.

Whoever changes a question or a button adds the next version with its hash, and says so in the changelog.
"""

import hashlib

import pytest

from wording.entries import entry
from wording.words import words

LOCKED: dict[str, dict[int, str]] = {
    "visit.feel": {1: "ce61dde4588881e3"},
    "visit.lasted": {1: "23165ca0f2ee427f"},
    "visit.course": {1: "1d2ecad50f6e4e28"},
    "relation.communication": {1: "3ba91b4ec03aa51b"},
    "relation.interpersonal": {1: "12451e32ca7fce0b"},
    "relation.partnership": {1: "5556027812214d8a"},
    "relation.roles": {1: "d4c3a536168f8a56"},
}


@pytest.mark.parametrize("name", LOCKED)
def test_the_wording_is_the_locked_one(name: str) -> None:
    newest = max(LOCKED[name])
    assert LOCKED[name][newest] == fingerprint(name), "new wording needs a new version"


def fingerprint(name: str) -> str:
    """A hash of a question's words, its buttons and their values."""
    rows = [" ".join(f"{key.attribute}:{key.verb}={key.value}" for key in row) for row in entry(name).rows]
    parts = [words("en").written(entry(name).key), *rows]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
