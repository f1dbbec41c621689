"""A practice's own safety plan: a few lines, one for everybody there, the latest words count."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domain.scope import Scope
from storage.database import Session
from storage.sealing import Place
from storage.tables import safety_plan

ABOUT: Final = "safety_plan"
"""What the question on the therapist's card about it is about; its subject is the therapist."""
LONGEST: Final = 1000
"""Characters that are kept."""


@dataclass(frozen=True, slots=True)
class SafetyPlan:
    """The lines as typed, the therapist who set them, and when."""

    words: str
    by: int
    at: datetime


async def of(session: Session, practice: int) -> SafetyPlan | None:
    """What a practice has set, or None."""
    row = await session.find(safety_plan, practice_id=practice)
    words = None if row is None else await session.open(row.words_sealed, _place(practice))
    return SafetyPlan(words, row.therapist_id, row.at) if row is not None and words else None


async def keep(session: Session, scope: Scope, words: str, *, now: datetime) -> None:
    """The practice's plan from now on, set by the speaking therapist."""
    sealed = await session.seal(words, _place(scope.practice))
    values = {"practice_id": scope.practice, "words_sealed": sealed, "therapist_id": scope.subject, "at": now}
    await session.upsert(safety_plan, values, on=("practice_id",))


async def forget(session: Session, scope: Scope) -> None:
    """The practice has none any more."""
    await session.remove(safety_plan, practice_id=scope.practice)


def _place(practice: int) -> Place:
    return Place("safety_plan", "words_sealed", practice, practice)
