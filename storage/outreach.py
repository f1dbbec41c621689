"""Whether a client was reached, as their therapist or the back-up tapped it: part of the client's record and copy."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, bindparam, exists, select

from domain.outreach import Happened, Outcome, tried
from domain.scope import Role, Scope
from storage import practices, urgent
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.questions import Asked, Question
from storage.tables import outreach, question

_OVER: Final = (Outcome.REACHED, Outcome.SORTED)


async def note(session: Session, put: Question, outcome: Outcome, *, by: int, now: datetime) -> bool:
    """Keep what came of it, tapped by this therapist. Returns False when the same was tapped in this turn before."""
    values = {
        "id": new_id(),
        "practice_id": put.practice,
        "client_id": put.client,
        "question_id": put.id,
        "therapist_id": by,
        "outcome": outcome,
        "turn": tried(await of_question(session, put.id)).turn + (outcome is Outcome.BROUGHT_BACK),
        "at": now,
    }
    return await session.insert_once(outreach, values, on=("practice_id", "question_id", "outcome", "turn"))


async def of_question(session: Session, question_id: int) -> tuple[Happened, ...]:
    """What came of it so far, in order."""
    rows = await session.find_all(outreach, "at", "turn", "id", question_id=question_id)
    return tuple(_happened(row) for row in rows)


async def of_client(session: Session, client: Client) -> tuple[Happened, ...]:
    """Everything that came of reaching this client, oldest first."""
    return tuple(_happened(row) for row in await session.find_all(outreach, "at", "turn", "id", client_id=client.id))


def _happened(row: Any) -> Happened:
    return Happened(Outcome(row.outcome), row.at, row.therapist_id)


def _later(*outcomes: Outcome) -> ColumnElement[bool]:
    """Whether one of these came of reaching the same client, of this note or since it was sent."""
    same = (outreach.c.client_id == question.c.client_id) & outreach.c.outcome.in_(outcomes)
    return exists().where(same & (outreach.c.at >= question.c.created_at))


def _tried_in_vain() -> ColumnElement[bool]:
    return exists().where(outreach.c.question_id == question.c.id, outreach.c.outcome == Outcome.MISSED)


_WAITING = (
    select(question.c.client_id, question.c.id)
    .where(
        question.c.practice_id == bindparam("practice"),
        question.c.person_id == bindparam("person"),
        question.c.about == urgent.ABOUT,
        (question.c.state == Asked.OPEN) | _tried_in_vain(),
        ~_later(*_OVER),
    )
    .order_by(question.c.created_at)
)


async def of_whom(session: Session, client: Client) -> int | None:
    """The latest urgent note to this client's therapist after which nobody has reached them, or None."""
    reader = await practices.therapist_of(session, client.therapist)
    scope = Scope(client.practice, reader.person, Role.THERAPIST, reader.id)
    return (await waiting(session, scope)).get(client.id)


async def waiting(session: Session, scope: Scope) -> dict[int, int]:
    """Clients whom nobody has reached since an urgent note to the speaking therapist: the latest such note of each."""
    rows = await session.rows(_WAITING, practice=scope.practice, person=scope.person)
    return {row.client_id: row.id for row in rows}
