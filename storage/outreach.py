"""Whether a client was reached, as their therapist tapped it: part of the client's record, and of their copy."""

from collections.abc import Mapping
from datetime import datetime

from domain.outreach import Outcome
from domain.scope import Scope
from storage.database import Session
from storage.ids import new_id
from storage.questions import Question
from storage.tables import outreach


async def note(session: Session, scope: Scope, put: Question, outcome: Outcome, *, now: datetime) -> None:
    """Keep what came of it, each outcome once for a question; the first time counts."""
    values = {
        "id": new_id(),
        "practice_id": put.practice,
        "client_id": put.client,
        "question_id": put.id,
        "therapist_id": scope.subject,
        "outcome": outcome,
        "at": now,
    }
    await session.insert_once(outreach, values, on=("practice_id", "question_id", "outcome"))


async def of_question(session: Session, question_id: int) -> Mapping[Outcome, datetime]:
    """What came of it so far, and when."""
    rows = await session.find_all(outreach, "at", "id", question_id=question_id)
    return {Outcome(row.outcome): row.at for row in rows}
