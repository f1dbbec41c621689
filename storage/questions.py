"""Everything a button can answer: each question has a random token, a person and a subject."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from storage.database import Session, once
from storage.ids import new_id, new_token
from storage.tables import question


class Asked(StrEnum):
    """Where a question stands."""

    OPEN = "open"
    ANSWERED = "answered"
    SKIPPED = "skipped"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Question:
    """One question put to one person. `about` names the flow's subject, `measure` is "" where none is measured."""

    id: int
    practice: int
    person: int
    client: int
    token: str
    about: str
    subject: int
    measure: str
    position: int
    state: Asked


@dataclass(frozen=True, slots=True)
class Ask:
    """What is to be asked: of whom, about which row; `client` is 0 unless the question is about a client."""

    practice: int
    person: int
    about: str
    subject: int
    client: int = 0
    measure: str = ""
    position: int = 0


async def ask(session: Session, new: Ask, *, now: datetime) -> Question:
    """Store a question and give it a token. One to nobody (person 0) is not stored, for nobody can answer it."""
    made = Question(
        new_id(),
        new.practice,
        new.person,
        new.client,
        new_token(),
        new.about,
        new.subject,
        new.measure,
        new.position,
        Asked.OPEN,
    )
    if not made.person:
        return made
    await session.insert(
        question,
        {
            "id": made.id,
            "practice_id": made.practice,
            "person_id": made.person,
            "client_id": made.client or None,
            "token": made.token,
            "about": made.about,
            "subject_id": made.subject,
            "measure": made.measure or None,
            "position": made.position,
            "state": made.state,
            "created_at": now,
        },
    )
    return made


async def ask_once(session: Session, new: Ask, *, now: datetime) -> Question:
    """The open question of this kind to this person about this subject, asked now if there is none."""
    found = await about(session, new.practice, new.about, new.subject)
    for standing in found:
        same = (standing.person, standing.measure, standing.position) == (new.person, new.measure, new.position)
        if same and standing.state is Asked.OPEN:
            return standing
    return await ask(session, new, now=now)


async def by_token(session: Session, token: str, *, person: int) -> Question | None:
    """The question a button names. A token put to somebody else reads as if it never was."""
    found = await session.find(question, token=token, person_id=person)
    return None if found is None else _question(found)


@once(question)
async def load(session: Session, question_id: int) -> Question | None:
    """A question by its row, or None."""
    found = await session.find(question, id=question_id)
    return None if found is None else _question(found)


@once(question)
async def about(session: Session, practice: int, what: str, subject: int) -> tuple[Question, ...]:
    """All questions about a subject, in order of position."""
    order = ("position", "created_at", "id")
    found = await session.find_all(question, *order, practice_id=practice, about=what, subject_id=subject)
    return tuple(_question(row) for row in found)


async def moments(session: Session, what: str, subject: int) -> tuple[datetime, ...]:
    """When a subject was asked about, in order."""
    rows = await session.find_all(question, "created_at", "id", about=what, subject_id=subject)
    return tuple(row.created_at for row in rows)


async def settle(session: Session, question_id: int, state: Asked) -> None:
    """Answered, skipped or closed; OPEN asks again."""
    await session.change(question, question_id, state=state)


async def forget_measure(session: Session, question_id: int) -> None:
    """What a question carried along is not kept."""
    await session.change(question, question_id, measure=None)


def _question(row: Any) -> Question:
    return Question(
        row.id,
        row.practice_id,
        row.person_id,
        row.client_id or 0,
        row.token,
        row.about,
        row.subject_id,
        row.measure or "",
        row.position,
        Asked(row.state),
    )
