"""Messages that change after they were sent: one card a subject, one posting for each copy known to have arrived."""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from domain.delivery import Kind, Sending
from storage import outbox
from storage.database import Session, once
from storage.ids import new_id
from storage.outbox import Args, Letter
from storage.tables import card, posting
from storage.tables import outbox as outbox_table


@dataclass(frozen=True, slots=True)
class Card:
    """A message that edits itself: always rendered from the rows as they are now."""

    id: int
    practice: int
    person: int
    client: int
    message: str
    args: Args
    variant: str | None


def subject_of(about: str, subject: int) -> str:
    """How a card is found from the questions on it: the two share what they are about."""
    return f"{about}:{subject}"


async def post(session: Session, practice: int, letter: Letter, *, subject: str, now: datetime) -> int:
    """Make (or find) the card about `subject` for this person and queue sending it anew. Returns it, 0 to nobody."""
    if not letter.person:
        return 0
    card_id = await make(session, practice, letter, subject=subject)
    await outbox.put(session, practice, replace(letter, card=card_id), now=now)
    return card_id


async def make(session: Session, practice: int, letter: Letter, *, subject: str) -> int:
    """The card about `subject` for this person, which reads as the letter does from now on. Returns it."""
    found = await find(session, practice, letter.person, subject)
    card_id = found.id if found else new_id()
    args = json.dumps(dict(letter.args), sort_keys=True)
    if found:
        await session.change(card, card_id, args=args, message=letter.message)
    else:
        await session.insert(
            card,
            {
                "id": card_id,
                "practice_id": practice,
                "person_id": letter.person,
                "client_id": letter.client or None,
                "message": letter.message,
                "args": args,
                "subject": subject,
            },
        )
    return card_id


@once(card)
async def find(session: Session, practice: int, person_id: int, subject: str) -> Card | None:
    """The card about a subject, or None."""
    found = await session.find(card, practice_id=practice, person_id=person_id, subject=subject)
    return None if found is None else _card(found)


@once(card)
async def load(session: Session, card_id: int) -> Card | None:
    """A card by its id, or None."""
    found = await session.find(card, id=card_id)
    return None if found is None else _card(found)


def _card(row: Any) -> Card:
    return Card(
        row.id, row.practice_id, row.person_id, row.client_id or 0, row.message, json.loads(row.args), row.variant
    )


async def keep_variant(session: Session, card_id: int, variant: str | None) -> None:
    """Remember which variant a card opened with, so that an edit keeps it."""
    await session.change(card, card_id, variant=variant)


async def refresh(session: Session, subject_card: Card, *, now: datetime) -> None:
    """Queue an edit of every known copy; at most one waits per card and shows the latest, so quick taps coalesce."""
    waits = await session.find(outbox_table, card_id=subject_card.id, kind=Kind.REFRESH, state=Sending.QUEUED)
    if waits is not None:
        args = json.dumps(dict(subject_card.args), sort_keys=True)
        await session.change(outbox_table, waits.id, message=subject_card.message, args=args)
        return
    letter = Letter(
        subject_card.person, subject_card.message, Kind.REFRESH, subject_card.args, subject_card.client, subject_card.id
    )
    await outbox.put(session, subject_card.practice, letter, now=now)


async def refresh_about(session: Session, practice: int, person_id: int, subject: str, *, now: datetime) -> bool:
    """Queue an edit of the card about a subject. Returns whether there is such a card."""
    found = await find(session, practice, person_id, subject)
    if found is None:
        return False
    await refresh(session, found, now=now)
    return True


async def posted(session: Session, practice: int, card_id: int, message_id: int, *, now: datetime) -> bool:
    """Remember a copy that certainly arrived. Returns whether it was unknown until now."""
    values = {
        "id": new_id(),
        "practice_id": practice,
        "card_id": card_id,
        "message_id": message_id,
        "posted_at": now,
    }
    return await session.insert_once(posting, values, on=("practice_id", "card_id", "message_id"))


async def copies(session: Session, card_id: int) -> tuple[int, ...]:
    """The message ids of every known copy, oldest first."""
    found = await session.find_all(posting, "posted_at", "message_id", card_id=card_id)
    return tuple(row.message_id for row in found)


async def forget_copy(session: Session, card_id: int, message_id: int) -> None:
    """A copy that can no longer be edited."""
    await session.remove(posting, card_id=card_id, message_id=message_id)
