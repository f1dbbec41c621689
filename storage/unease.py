"""What didn't sit right with a client, in their words, sealed; read by nobody but whom the client picked."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.hours import next_allowed
from domain.messages import name_of
from domain.messages import unease as messages
from domain.scope import Role, Scope
from domain.unease import Recipient, State, reply_by
from storage import clients, contacts, outbox, people, practices, questions, workdays
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.outbox import Letter, Outgoing
from storage.practices import Therapist
from storage.questions import Ask
from storage.sealing import Place
from storage.tables import unease

ABOUT, WORDS, NOTE, READ = "unease", "unease_words", "unease_note", "unease_read"
"""What questions are about: what to do, the words, one note; and to its reader, one note."""


@dataclass(frozen=True, slots=True)
class Unease:
    """One note. `reader` is the person it went to, 0 for nobody; `reply` is "" when there was none in words."""

    id: int
    practice: int
    client: int
    recipient: Recipient
    reader: int
    text: str
    state: State
    sent_at: datetime | None
    reply_by: date | None
    reply: str
    replied_at: datetime | None


async def keep(session: Session, client: Client, text: str, recipient: Recipient, *, now: datetime) -> int:
    """Keep a private note, or a draft to be shown back; older drafts go. Returns its id."""
    await session.remove(unease, client_id=client.id, state=State.DRAFT)
    made = new_id()
    await session.insert(
        unease,
        {
            "id": made,
            "practice_id": client.practice,
            "client_id": client.id,
            "recipient": recipient,
            "text_sealed": await session.seal(text, Place("unease", "text_sealed", made, client.practice, client.id)),
            "state": State.PRIVATE if recipient is Recipient.NOBODY else State.DRAFT,
            "made_at": now,
        },
    )
    return made


async def drop(session: Session, of: Unease) -> None:
    """The client does not want it kept."""
    await session.remove(unease, id=of.id)


async def whom(session: Session, client: Client, recipient: Recipient) -> Therapist | None:
    """Who hears of it in a chat here: the therapist, or a contact person who has one; None for nobody."""
    if recipient is Recipient.THERAPIST:
        return await practices.therapist_of(session, client.therapist)
    found = await contacts.besides(session, client.practice, client.therapist)
    return await contacts.reader(session, found) if found is not None and recipient is Recipient.CONTACT else None


async def send(session: Session, of: Unease, reader: Therapist, *, now: datetime) -> None:
    """It goes to whom the client picked, as written, and a reply is due by a date."""
    by = reply_by(of.recipient, reader.reads, now, await workdays.of_therapist(session, reader.id))
    values = {"state": State.SENT, "reader_id": reader.person, "sent_at": now, "reply_by": by.isoformat()}
    await session.change(unease, of.id, **values)
    await tell(session, of.id, once=f"unease:{of.id}", now=now)


async def tell(session: Session, note: int, *, once: str, now: datetime) -> None:
    """Send it to its reader (again), outside quiet hours."""
    of = await load(session, note)
    reader = await people.load(session, of.reader) if of is not None else None
    if of is None or reader is None:
        return
    question = await questions.ask_once(session, Ask(of.practice, reader.id, READ, note, of.client), now=now)
    at = next_allowed(now, ZoneInfo(reader.zone))
    args = {"unease": note, "question": question.id}
    letter = Letter(reader.id, name_of(messages.Told), Kind.ALERT, args, of.client, at=at, once=once)
    await outbox.put(session, of.practice, letter, now=now)


async def replied(session: Session, of: Unease, words: str, *, now: datetime) -> None:
    """Its reader replied: in words, or "" for in person."""
    place = Place("unease", "reply_sealed", of.id, of.practice, of.client)
    sealed = await session.seal(words or None, place)
    await session.change(unease, of.id, reply_sealed=sealed, replied_at=now)


async def reach(session: Session, scope: Scope, note: int) -> Unease | None:
    """A note of the speaking client, or one that was sent to the speaker; anything else reads as None."""
    found = await load(session, note)
    if found is None or found.practice != scope.practice:
        return None
    if scope.role is Role.CLIENT:
        return found if found.client == scope.subject else None
    return found if found.reader == scope.person and found.state is State.SENT else None


async def load(session: Session, note: int) -> Unease | None:
    """One note, or None."""
    row = await session.find(unease, id=note)
    return None if row is None else await _unease(session, row)


async def may_hear(session: Session, letter: Outgoing) -> bool:
    """Whether a letter about somebody else's client is a note that was sent to its addressee."""
    if letter.message not in _READ:
        return False
    found = await load(session, int(letter.args.get("unease", 0)))
    return found is not None and found.state is State.SENT and found.reader == letter.person


async def name_of_reader(session: Session, of: Unease) -> str:
    """What the one it went to is called."""
    client = await clients.load(session, of.client)
    if client is None or of.recipient is Recipient.NOBODY:
        return ""
    if of.recipient is Recipient.THERAPIST:
        return (await practices.therapist_of(session, client.therapist)).name
    found = await contacts.of(session, of.practice)
    return found.name if found is not None else ""


async def _unease(session: Session, row: Any) -> Unease:
    async def words(column: str) -> str:
        place = Place("unease", column, row.id, row.practice_id, row.client_id)
        return await session.open(getattr(row, column), place) or ""

    return Unease(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        recipient=Recipient(row.recipient),
        reader=row.reader_id or 0,
        text=await words("text_sealed"),
        state=State(row.state),
        sent_at=row.sent_at,
        reply_by=date.fromisoformat(row.reply_by) if row.reply_by else None,
        reply=await words("reply_sealed"),
        replied_at=row.replied_at,
    )


_READ = (name_of(messages.Told), name_of(messages.TypeReply), name_of(messages.ReplyKept))
