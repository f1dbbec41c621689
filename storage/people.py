"""Chats the bot knows: who they are to which practice, and whether they can be reached."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from domain.scope import STRANGER, Role, Scope
from storage.database import Session, once
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import person, practice

_WITH_COUNTRY: Final = (
    select(person, practice.c.country)
    .join(practice, practice.c.id == person.c.practice_id)
    .where(person.c.id == bindparam("person"))
)


@dataclass(frozen=True, slots=True)
class Person:
    """How a person is spoken to: language, form of address, IANA zone; and whether they can be reached.

    `name` is the first name Telegram showed when they came, "" when it showed none. `country` is that of the practice,
    which says how days and times are written; it is read, never stored with a person.
    """

    id: int
    practice: int
    role: Role
    subject: int
    language: str
    form: str
    zone: str
    reachable: bool
    name: str = ""
    country: str = ""


def print_of(session: Session, chat: int) -> bytes:
    """How a Telegram id is found again."""
    return session.vault.fingerprint(f"chat|{chat}")


async def scope_of(session: Session, chat: int) -> Scope:
    """Who is speaking in this chat; a stranger when nobody we know."""
    row = await session.find(person, "-created_at", "id", chat_print=print_of(session, chat))
    return STRANGER if row is None else Scope(row.practice_id, row.id, Role(row.role), row.subject_id)


async def add(session: Session, new: Person, *, chat: int, now: datetime) -> int:
    """Remember a chat (the id is made here). Returns the person's id. A chat is one person in a practice."""
    made = new_id()
    await session.insert(
        person,
        {
            "id": made,
            "practice_id": new.practice,
            "chat_print": print_of(session, chat),
            "chat_sealed": await session.seal(str(chat), _chat_place(made, new.practice)),
            "role": new.role,
            "subject_id": new.subject,
            "language": new.language,
            "form": new.form,
            "zone": new.zone,
            "name_sealed": await session.seal(new.name or None, _name_place(made, new.practice)),
            "reachable": True,
            "created_at": now,
        },
    )
    return made


@once(person)
async def load(session: Session, person_id: int) -> Person | None:
    """A person by id, or None."""
    row = await session.row(_WITH_COUNTRY, person=person_id)
    if row is None:
        return None
    name = await session.open(row.name_sealed, _name_place(row.id, row.practice_id))
    return Person(
        row.id,
        row.practice_id,
        Role(row.role),
        row.subject_id,
        row.language,
        row.form,
        row.zone,
        row.reachable,
        name or "",
        row.country,
    )


async def become(session: Session, person_id: int, role: Role, subject: int) -> None:
    """A person who is known turns into somebody else to the practice; a stranger has subject 0."""
    await session.change(person, person_id, role=role, subject_id=subject)


async def set_reachable(session: Session, person_id: int, *, reachable: bool) -> bool:
    """Note that a person blocked or unblocked the bot. Returns whether that is news."""
    statement = person.update().where(person.c.id == person_id, person.c.reachable != reachable)
    return bool((await session.execute(statement.values(reachable=reachable))).rowcount)


async def set_zone(session: Session, person_id: int, zone: str) -> None:
    """Move a person's clock to another IANA zone."""
    await session.change(person, person_id, zone=zone)


async def set_language(session: Session, person_id: int, language: str) -> None:
    """Speak to a person in another language."""
    await session.change(person, person_id, language=language)


async def set_form(session: Session, person_id: int, form: str) -> None:
    """Address a person as `informal` or `formal`."""
    await session.change(person, person_id, form=form)


async def forget(session: Session, person_id: int) -> None:
    """Remove a person and everything that hangs on them; used when somebody says no before anything was agreed."""
    await session.remove(person, id=person_id)


def _chat_place(person_id: int, practice_id: int) -> Place:
    return Place("person", "chat_sealed", person_id, practice_id)


def _name_place(person_id: int, practice_id: int) -> Place:
    return Place("person", "name_sealed", person_id, practice_id)
