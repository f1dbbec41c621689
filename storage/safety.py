"""Which safety texts a therapist has accepted, by name and word for word, and which still wait."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from domain.duties import Duty
from storage import due
from storage.database import Session
from storage.ids import new_id
from storage.tables import acceptance, therapist


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A text as it was accepted: its name, the language it was read in, its hash, the state of its sheet."""

    text: str
    language: str
    text_hash: str
    edition: str


async def accept(session: Session, *, practice: int, therapist: int, accepted: Acceptance, now: datetime) -> None:
    """Keep that a therapist has accepted a text. Earlier acceptances stay."""
    row = {"id": new_id(), "practice_id": practice, "therapist_id": therapist, "at": now}
    said = {"text": accepted.text, "language": accepted.language}
    kept = {"text_hash": accepted.text_hash, "edition": accepted.edition}
    await session.insert(acceptance, {**row, **said, **kept})


async def accepted_by(session: Session, therapist: int) -> tuple[Acceptance, ...]:
    """Everything a therapist has accepted, oldest first."""
    rows = await session.find_all(acceptance, "at", "id", therapist_id=therapist)
    return tuple(Acceptance(row.text, row.language, row.text_hash, row.edition) for row in rows)


async def waiting(session: Session, therapist: int, hashes: Mapping[str, str]) -> tuple[str, ...]:
    """The names of the texts, out of those in force with their hashes, that a therapist has not accepted."""
    known = {(one.text, one.text_hash) for one in await accepted_by(session, therapist)}
    return tuple(name for name, found in hashes.items() if (name, found) not in known)


async def arm(session: Session, *, now: datetime) -> None:
    """At start: whether a text has changed since it was accepted is looked at for every therapist."""
    joined = select(therapist.c.id).where(therapist.c.joined_at.is_not(None))
    for row in await session.rows(joined):
        await due.put(session, Duty.TEXTS_CHANGED, row.id, at=now)
