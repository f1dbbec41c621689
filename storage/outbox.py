"""What is to leave: a message's name, ids and enums, never typed words; delivered by the scheduler alone."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select

from domain.delivery import RULES, WORDLESS, Kind, Rule, Sending, Uncertain, after_unknown
from storage import due
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import outbox, person

_MOMENT = timedelta(milliseconds=1)
_WAITS = (Sending.QUEUED, Sending.UNCONFIRMED, Sending.CARRIED)

Args = Mapping[str, int | str | bool]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message on its way. `args` are ids and enums by name; `text` is the frozen words of a record, once rendered.

    `card` is 0 for a message that never changes; `bundle` names what it leaves within, 0 when it leaves by itself.
    """

    id: int
    practice: int
    person: int
    client: int
    kind: Kind
    message: str
    args: Args
    variant: str | None
    card: int
    state: Sending
    attempts: int
    uncertain: int
    text: str | None
    expires_at: datetime | None
    created_at: datetime
    settled_at: datetime | None = None
    bundle: int = 0

    @property
    def rule(self) -> Rule:
        """How this kind of message leaves."""
        return RULES[self.kind]


@dataclass(frozen=True, slots=True)
class Letter:
    """What a handler or duty wants sent: to whom, which message, about which rows.

    `client` names whose health it is about (consent is checked again before sending), 0 for none.
    `at` is when it may leave (now when None); `expires` overrides the kind's own; `once` makes a second one with the
    same key in this practice do nothing.
    """

    person: int
    message: str
    kind: Kind
    args: Args
    client: int = 0
    card: int = 0
    at: datetime | None = None
    expires: datetime | None = None
    once: str | None = None


_THIS_MOMENT = (
    select(func.count())
    .select_from(outbox)
    .where(outbox.c.person_id == bindparam("person"), outbox.c.created_at == bindparam("now"))
)
_ARRIVED = (
    outbox.update()
    .where(outbox.c.bundle_id == bindparam("bundle"), outbox.c.state == Sending.CARRIED)
    .values(state=Sending.SENT, settled_at=bindparam("at"))
)
_CLAIM = (
    outbox.update()
    .where(outbox.c.id == bindparam("row"), outbox.c.state.in_((Sending.QUEUED, Sending.UNCONFIRMED)))
    .values(state=Sending.SENDING, attempts=outbox.c.attempts + 1)
)


async def put(session: Session, practice: int, letter: Letter, *, now: datetime) -> int | None:
    """Queue a letter. Returns its row, or None when one with the same `once` key exists, or it is to nobody (0)."""
    if not letter.person:
        return None
    rule = RULES[letter.kind]
    at = letter.at or await _in_turn(session, letter.person, now)
    row = new_id()
    values = {
        "id": row,
        "practice_id": practice,
        "person_id": letter.person,
        "client_id": letter.client or None,
        "kind": letter.kind,
        "message": letter.message,
        "args": json.dumps(dict(letter.args), sort_keys=True),
        "card_id": letter.card or None,
        "dedupe": letter.once,
        "state": Sending.QUEUED,
        "attempts": 0,
        "uncertain": 0,
        "created_at": now,
        "expires_at": letter.expires or ((letter.at or now) + rule.keeps if rule.keeps else None),
    }
    if letter.once is None:
        await session.insert(outbox, values)
    elif not await session.insert_once(outbox, values, on=("practice_id", "dedupe")):
        return None
    await due.put(session, due.SEND, row, at=at, lane=rule.lane)
    return row


async def speaks(session: Session, person_id: int, now: datetime) -> bool:
    """Whether something is written to a person at this very moment already."""
    return bool(await session.scalar(_THIS_MOMENT, person=person_id, now=now))


async def _in_turn(session: Session, person_id: int, now: datetime) -> datetime:
    """What is written to a person in one moment leaves in that order: due by now, a microsecond apart.

    The moment counts in whole milliseconds, so that the microseconds are the turn and delivery can keep them.
    """
    before = await session.scalar(_THIS_MOMENT, person=person_id, now=now) or 0
    whole = now.replace(microsecond=now.microsecond // 1000 * 1000)
    return whole - _MOMENT + timedelta(microseconds=min(before, 999))


async def load(session: Session, row: int) -> Outgoing | None:
    """One outgoing message, whatever its state."""
    found = await session.find(outbox, id=row)
    return None if found is None else await _opened(session, found)


async def _opened(session: Session, row: Any) -> Outgoing:
    text = await session.open(row.text_sealed, _place(row.id, row.practice_id, row.client_id or 0))
    return Outgoing(
        id=row.id,
        practice=row.practice_id,
        person=row.person_id,
        client=row.client_id or 0,
        kind=Kind(row.kind),
        message=row.message,
        args=json.loads(row.args),
        variant=row.variant,
        card=row.card_id or 0,
        state=Sending(row.state),
        attempts=row.attempts,
        uncertain=row.uncertain,
        text=text,
        expires_at=row.expires_at,
        created_at=row.created_at,
        settled_at=row.settled_at,
        bundle=row.bundle_id or 0,
    )


async def addressees(session: Session, rows: Sequence[int]) -> dict[int, int]:
    """The person each of these messages goes to."""
    found = await session.rows(select(outbox.c.id, outbox.c.person_id).where(outbox.c.id.in_(rows)))
    return {row.id: row.person_id for row in found}


async def claim(session: Session, row: int) -> Outgoing | None:
    """Take a message off the schedule to send it, by conditional update. None when it is no longer waiting."""
    await due.drop(session, due.SEND, row)
    taken = await session.execute(_CLAIM, {"row": row})
    return await load(session, row) if taken.rowcount else None


async def mark(session: Session, row: int, state: Sending, *, now: datetime, message_id: int = 0) -> None:
    """Settle a message for good: sent, dead, expired, cancelled or parked."""
    await due.drop(session, due.SEND, row)
    values = {"state": state, "settled_at": now, "message_id": message_id or None}
    await session.change(outbox, row, **values)


async def put_back(session: Session, letter: Outgoing, *, at: datetime) -> None:
    """It certainly did not leave: wait until `at`."""
    await session.change(outbox, letter.id, state=Sending.QUEUED)
    await due.put(session, due.SEND, letter.id, at=at, lane=letter.rule.lane)


async def move(session: Session, letter: Outgoing, *, at: datetime) -> None:
    """It gives way to another topic until `at`. A summary then keeps as long as it would have from the start."""
    if letter.kind is Kind.SUMMARY and letter.rule.keeps is not None:
        await session.change(outbox, letter.id, expires_at=at + letter.rule.keeps)
    await put_back(session, letter, at=at)


async def carry(session: Session, letter: Outgoing, bundle: int) -> None:
    """It leaves within another message: no more by itself."""
    await due.drop(session, due.SEND, letter.id)
    await session.change(outbox, letter.id, state=Sending.CARRIED, bundle_id=bundle)


async def arrived(session: Session, letter: Outgoing, *, now: datetime) -> None:
    """A message was certainly sent, and so was everything it carries."""
    if letter.kind is Kind.GATHERED:
        await session.execute(_ARRIVED, {"bundle": letter.args["bundle"], "at": now})


async def withdraw(session: Session, practice: int, once: str, *, now: datetime) -> None:
    """What would be needless now: the message with this key is not sent, if it still waits."""
    found = await session.find(outbox, practice_id=practice, dedupe=once)
    if found is not None and found.state in _WAITS:
        await mark(session, found.id, Sending.CANCELLED, now=now)


async def hold(session: Session, letter: Outgoing, *, now: datetime) -> Sending:
    """Nobody knows whether it left: hold it for one more send, or park it. Returns its new state."""
    uncertain = letter.uncertain + 1
    if after_unknown(letter.rule, uncertain) is Uncertain.PARK:
        await session.change(outbox, letter.id, uncertain=uncertain)
        await mark(session, letter.id, Sending.PARKED, now=now)
        return Sending.PARKED
    values = {"state": Sending.UNCONFIRMED, "uncertain": uncertain}
    await session.change(outbox, letter.id, **values)
    await due.put(session, due.SEND, letter.id, at=now + letter.rule.hold, lane=letter.rule.lane)
    return Sending.UNCONFIRMED


async def freeze(session: Session, letter: Outgoing, *, variant: str | None, text: str | None) -> None:
    """Keep the chosen variant, and a record's words, so that a second send says the same."""
    place = _place(letter.id, letter.practice, letter.client)
    values = {"variant": variant, "text_sealed": await session.seal(text, place)}
    await session.change(outbox, letter.id, **values)


async def interrupted(session: Session) -> tuple[Outgoing, ...]:
    """Messages that were leaving when the process ended."""
    found = await session.rows(outbox.select().where(outbox.c.state == Sending.SENDING))
    return tuple([await _opened(session, row) for row in found])


async def proven(session: Session, person_id: int, question: int, card: int, *, at: tuple[int, datetime]) -> None:
    """A pressed button proves that its uncertain message arrived: do not send it again.

    `question` and `card` are what the button belongs to (card 0 for none), `at` the message pressed and when.
    """
    uncertain = outbox.c.state.in_((Sending.UNCONFIRMED, Sending.PARKED)) & outbox.c.kind.not_in(WORDLESS)
    rows = await session.rows(outbox.select().where(uncertain, outbox.c.person_id == person_id))
    for row in rows:
        if (card and row.card_id == card) or json.loads(row.args).get("question") == question:
            await mark(session, row.id, Sending.SENT, now=at[1], message_id=at[0])
            await arrived(session, await _opened(session, row), now=at[1])


async def cancel_for(session: Session, person_id: int, *, now: datetime, about: int | None = None) -> int:
    """Withdraw what still waits for a person (about one client, if given). Returns how many."""
    waiting = outbox.c.state.in_(_WAITS) & (outbox.c.person_id == person_id)
    if about is not None:
        waiting &= outbox.c.client_id == about
    rows = await session.rows(select(outbox.c.id).where(waiting))
    for row in rows:
        await mark(session, row.id, Sending.CANCELLED, now=now)
    return len(rows)


async def parked_for(session: Session, person_id: int, *, since: datetime) -> int:
    """How many messages to a person, settled since then, may or may not have arrived and are not sent again."""
    theirs = (outbox.c.person_id == person_id) & (outbox.c.state == Sending.PARKED) & (outbox.c.settled_at >= since)
    return int(await session.scalar(select(func.count()).select_from(outbox).where(theirs)) or 0)


async def was_sent(session: Session, once: str) -> bool:
    """Whether the message with this key has certainly been sent: only then may a text say that somebody was told."""
    found = select(outbox.c.id).where(outbox.c.dedupe == once, outbox.c.state == Sending.SENT)
    return await session.row(found) is not None


async def sent_at(session: Session, once: str) -> datetime | None:
    """When the message with this key was certainly sent; None when it was not, or nobody knows."""
    sent = (outbox.c.dedupe == once) & (outbox.c.state == Sending.SENT)
    found: datetime | None = await session.scalar(select(outbox.c.settled_at).where(sent))
    return found


async def chat_of(session: Session, person_id: int) -> tuple[int, bool]:
    """A person's chat id and whether they can be reached. Raises LookupError for nobody."""
    found = await session.find(person, id=person_id)
    if found is None:
        raise LookupError("no such person")
    chat = await session.open(found.chat_sealed, Place("person", "chat_sealed", person_id, found.practice_id))
    return int(chat or 0), found.reachable


def _place(row: int, practice: int, client: int) -> Place:
    return Place("outbox", "text_sealed", row, practice, client)
