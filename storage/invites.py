"""One-time links and short codes: hashed at rest, used once, over after 72 hours."""

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from domain.scope import Role
from storage.database import Session
from storage.ids import new_id
from storage.tables import invite

LASTS = timedelta(hours=72)
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


@dataclass(frozen=True, slots=True)
class Invite:
    """A stored invite: for a therapist or a client row of a practice."""

    id: int
    practice: int
    role: Role
    subject: int
    expires_at: datetime
    used: bool
    over: bool


async def issue(session: Session, practice_id: int, role: Role, subject: int, *, now: datetime) -> int:
    """Make an invite; older ones for the same row stop working. Returns its id."""
    await session.remove(invite, subject_id=subject, practice_id=practice_id)
    made = new_id()
    await session.insert(
        invite,
        {
            "id": made,
            "practice_id": practice_id,
            "role": role,
            "subject_id": subject,
            "token_hash": session.vault.fingerprint(f"invite|{payload(session, made)}"),
            "code_hash": session.vault.fingerprint(f"code|{_plain(code(session, made))}"),
            "expires_at": now + LASTS,
        },
    )
    return made


def payload(session: Session, invite_id: int) -> str:
    """The 43 base64url characters of a t.me link: 256 bits that only the key file can make again."""
    return urlsafe_b64encode(session.vault.fingerprint(f"payload|{invite_id}")).decode().rstrip("=")


def link(session: Session, invite_id: int, bot: str) -> str:
    """The link that opens the chat with the bot of this name and brings the payload along."""
    return f"https://t.me/{bot}?start={payload(session, invite_id)}"


def code(session: Session, invite_id: int) -> str:
    """What a person can type instead: ten characters without look-alikes, about 49 bits, in two groups."""
    letters = [_LETTERS[byte % len(_LETTERS)] for byte in session.vault.fingerprint(f"typed|{invite_id}")[:10]]
    return f"{''.join(letters[:5])}-{''.join(letters[5:])}"


async def load(session: Session, invite_id: int, *, now: datetime) -> Invite | None:
    """An invite by its row, or None."""
    row = await session.find(invite, id=invite_id)
    return None if row is None else _invite(row, now)


async def find(session: Session, typed: str, *, now: datetime) -> Invite | None:
    """The invite behind a link's payload or a typed code, used and outdated ones too; None when there is none."""
    hashes = (session.vault.fingerprint(f"invite|{typed}"), session.vault.fingerprint(f"code|{_plain(typed)}"))
    row = await session.row(
        invite.select().where((invite.c.token_hash == hashes[0]) | (invite.c.code_hash == hashes[1]))
    )
    return None if row is None else _invite(row, now)


async def use(session: Session, invite_id: int, *, now: datetime) -> bool:
    """Use an invite up. Returns False when somebody was faster or it is over."""
    fresh = (invite.c.id == invite_id) & invite.c.used_at.is_(None) & (invite.c.expires_at > now)
    return bool((await session.execute(invite.update().where(fresh).values(used_at=now))).rowcount)


async def withdraw(session: Session, practice_id: int, subject: int) -> None:
    """No invite for this row works any more."""
    await session.remove(invite, subject_id=subject, practice_id=practice_id)


def looks_like_a_code(text: str) -> bool:
    """Whether typed words could be an invite code: ten of our letters, a dash or spaces between at most."""
    plain = _plain(text)
    return len(plain) == 10 and set(plain) <= set(_LETTERS) and len(text.strip()) <= 13


def _plain(typed: str) -> str:
    return typed.strip().lower().replace("-", "").replace(" ", "")


def _invite(row: Any, now: datetime) -> Invite:
    return Invite(
        row.id,
        row.practice_id,
        Role(row.role),
        row.subject_id,
        row.expires_at,
        row.used_at is not None,
        row.expires_at <= now,
    )
