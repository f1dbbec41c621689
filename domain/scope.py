"""Who is speaking and what they may reach: every storage verb about people takes a Scope."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person is to the practice. A stranger has no practice yet, and so can reach nothing."""

    STRANGER = "stranger"
    CLIENT = "client"
    THERAPIST = "therapist"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Scope:
    """The practice a person belongs to, the person, and the client or therapist row they are.

    A manager's row is the practice, a stranger's ids are 0. Ids of another practice, or of another therapist's client,
    read as if they never were.
    """

    practice: int
    person: int
    role: Role
    subject: int


STRANGER = Scope(practice=0, person=0, role=Role.STRANGER, subject=0)
