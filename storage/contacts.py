"""Whom clients of a practice can turn to besides their therapist, and how; named by whoever runs the installation."""

from dataclasses import dataclass

from storage import practices
from storage.database import Session
from storage.practices import Therapist
from storage.sealing import Place
from storage.tables import practice


@dataclass(frozen=True, slots=True)
class Contact:
    """A person, how to reach them ("" when not told), and the therapist they are here, 0 for nobody."""

    name: str
    detail: str
    therapist: int


async def name(session: Session, practice_id: int, who: Contact) -> None:
    """Keep the contact person of a practice."""
    values = {
        "contact_sealed": await session.seal(who.name, _place("contact_sealed", practice_id)),
        "contact_detail_sealed": await session.seal(who.detail, _place("contact_detail_sealed", practice_id)),
        "contact_id": who.therapist or None,
    }
    await session.change(practice, practice_id, **values)


async def forget(session: Session, practice_id: int) -> None:
    """A practice has no contact person any more."""
    await session.change(
        practice, practice_id, **dict.fromkeys(("contact_sealed", "contact_detail_sealed", "contact_id"))
    )


async def of(session: Session, practice_id: int) -> Contact | None:
    """The contact person of a practice, or None."""
    row = await session.find(practice, id=practice_id)
    if row is None or row.contact_sealed is None:
        return None
    named = await session.open(row.contact_sealed, _place("contact_sealed", practice_id))
    detail = await session.open(row.contact_detail_sealed, _place("contact_detail_sealed", practice_id))
    return Contact(named or "", detail or "", row.contact_id or 0)


async def besides(session: Session, practice_id: int, therapist_id: int) -> Contact | None:
    """The same, unless that is the therapist in question."""
    found = await of(session, practice_id)
    return None if found is not None and found.therapist == therapist_id else found


async def called(session: Session, practice_id: int, words: str) -> Therapist | None:
    """The one joined therapist of a practice with this name, or None."""
    known = await practices.therapists_of(session, practice_id)
    found = [one for one in known if one.joined and one.name.casefold() == words.strip().casefold()]
    return found[0] if len(found) == 1 else None


async def practice_called(session: Session, words: str) -> int | None:
    """The practice with this name, or the only one when no name is given; None when that names none or several."""
    known = [await practices.practice_of(session, one) for one in await practices.practice_ids(session)]
    found = [one.id for one in known if not words or one.name.casefold() == words.strip().casefold()]
    return found[0] if len(found) == 1 else None


async def reader(session: Session, who: Contact) -> Therapist | None:
    """The therapist a contact person is here, when they have a chat; None otherwise."""
    found = await practices.therapist_of(session, who.therapist) if who.therapist else None
    return found if found is not None and found.person else None


def _place(column: str, practice_id: int) -> Place:
    return Place("practice", column, practice_id, practice_id)
