"""What people sent, stored before it is acknowledged to Telegram; the row is the judge of whether it was handled."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, select

from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import inbox

REMEMBERED = timedelta(hours=48)
QUARANTINE_KEPT = timedelta(days=14)
ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Received:
    """An update as it came: its row, Telegram's number, its chat (0 when it has none), the raw JSON."""

    row: int
    update_id: int
    chat: int
    body: str


_SEEN = select(inbox.c.id).where(
    (inbox.c.dedupe == bindparam("dedupe")) | (inbox.c.update_id == bindparam("update_id")),
    inbox.c.received_at > bindparam("since"),
)
_DONE = (
    inbox.update().where(inbox.c.id == bindparam("row"), inbox.c.state == "new").values(state="done", body_sealed=None)
)


async def store(session: Session, raw: str, *, now: datetime) -> Received | None:
    """Keep one raw update, sealed. Returns None when it is already here (within 48 hours)."""
    update_id, chat, same = _identity(raw)
    dedupe = session.vault.fingerprint(same)
    if await session.row(_SEEN, dedupe=dedupe, update_id=update_id, since=now - REMEMBERED):
        return None
    row = new_id()
    await session.insert(
        inbox,
        {
            "id": row,
            "practice_id": 0,
            "update_id": update_id,
            "dedupe": dedupe,
            "body_sealed": await session.seal(raw, _place(row)),
            "state": "new",
            "attempts": 0,
            "received_at": now,
        },
    )
    return Received(row, update_id, chat, raw)


def _identity(raw: str) -> tuple[int, int, str]:
    """Telegram's number, the chat, and what makes this the same as another: never raises for odd shapes."""
    update = json.loads(raw)
    for kind, content in update.items():
        if not isinstance(content, dict):
            continue
        chat = _chat_of(content)
        if kind == "callback_query":
            return int(update["update_id"]), chat, f"callback|{content.get('id')}"
        if "message_id" in content:
            edited = content.get("edit_date", 0)
            return int(update["update_id"]), chat, f"{kind}|{chat}|{content['message_id']}|{edited}"
        return int(update["update_id"]), chat, f"{kind}|{update['update_id']}"
    return int(update["update_id"]), 0, f"other|{update['update_id']}"


def _chat_of(content: dict[str, Any]) -> int:
    for holder in (content, content.get("message")):
        chat = holder.get("chat") if isinstance(holder, dict) else None
        if isinstance(chat, dict) and isinstance(chat.get("id"), int):
            return int(chat["id"])
    person = content.get("from")
    return int(person["id"]) if isinstance(person, dict) and isinstance(person.get("id"), int) else 0


async def waiting(session: Session) -> tuple[Received, ...]:
    """Every update not yet handled, in the order it came."""
    found = await session.find_all(inbox, "update_id", "id", state="new")
    return tuple([await _opened(session, row) for row in found])


async def load(session: Session, row: int) -> Received | None:
    """One update that still waits, or None once it is done or quarantined."""
    found = await session.find(inbox, id=row, state="new")
    return None if found is None else await _opened(session, found)


async def _opened(session: Session, row: Any) -> Received:
    body = await session.open(row.body_sealed, _place(row.id)) or "{}"
    return Received(row.id, row.update_id, _identity(body)[1], body)


async def mark_done(session: Session, row: int) -> bool:
    """Handled: the body is emptied in the same transaction as the effect. Returns False if it already was."""
    return bool((await session.execute(_DONE, {"row": row})).rowcount)


async def mark_failed(session: Session, row: int) -> bool:
    """One more failed attempt. Returns whether the update is now quarantined, at the third."""
    attempts = (await session.scalar(select(inbox.c.attempts).where(inbox.c.id == row)) or 0) + 1
    state = "quarantined" if attempts >= ATTEMPTS else "new"
    await session.change(inbox, row, attempts=attempts, state=state)
    return state == "quarantined"


async def empty(session: Session, row: int) -> None:
    """Forget what was sent, and keep that it could not be handled."""
    await session.change(inbox, row, body_sealed=None)


async def quarantined(session: Session) -> int:
    """How many updates could not be handled at all and wait for the owner."""
    rows = await session.rows(
        select(inbox.c.id).where(inbox.c.state == "quarantined", inbox.c.body_sealed.is_not(None))
    )
    return len(rows)


async def forget_chat(session: Session, chat: int) -> None:
    """Empty what a chat sent and we could not handle."""
    for row in await session.find_all(inbox, "id", state="quarantined"):
        if row.body_sealed is not None and (await _opened(session, row)).chat == chat:
            await session.change(inbox, row.id, body_sealed=None)


async def tidy(session: Session, *, now: datetime) -> None:
    """Forget handled updates after 48 hours and the bodies of quarantined ones after 14 days."""
    await session.execute(inbox.delete().where(inbox.c.state == "done", inbox.c.received_at < now - REMEMBERED))
    old = (inbox.c.state == "quarantined") & (inbox.c.received_at < now - QUARANTINE_KEPT)
    await session.execute(inbox.update().where(old).values(body_sealed=None))


def _place(row: int) -> Place:
    return Place("inbox", "body_sealed", row, practice=0)
