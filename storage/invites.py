"""One-time links and short codes: hashed at rest, used once, over after 72 hours."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from domain.scope import Role
from storage.database import Session
from storage.ids import new_code, new_id, new_invite
from storage.tables import invite

LASTS = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class Issued:
    """The only moment an invite can be read: the payload of a t.me link, and a code to type."""

    payload: str
    code: str


@dataclass(frozen=True, slots=True)
class Invite:
    """A stored invite: for a therapist or a client row of a practice."""

    id: int
    practice: int
    role: Role
    subject: int
    used: bool
    over: bool


async def issue(session: Session, practice_id: int, role: Role, subject: int, *, now: datetime) -> Issued:
    """Make an invite; older ones for the same row stop working."""
    await session.execute(invite.delete().where(invite.c.subject_id == subject, invite.c.practice_id == practice_id))
    made = Issued(new_invite(), new_code())
    await session.insert(
        invite,
        {
            "id": new_id(),
            "practice_id": practice_id,
            "role": role,
            "subject_id": subject,
            "token_hash": session.vault.fingerprint(f"invite|{made.payload}"),
            "code_hash": session.vault.fingerprint(f"code|{_plain(made.code)}"),
            "expires_at": now + LASTS,
        },
    )
    return made


async def find(session: Session, typed: str, *, now: datetime) -> Invite | None:
    """The invite behind a link's payload or a typed code, used and outdated ones too; None when there is none."""
    token = session.vault.fingerprint(f"invite|{typed}")
    code = session.vault.fingerprint(f"code|{_plain(typed)}")
    row = await session.row(invite.select().where((invite.c.token_hash == token) | (invite.c.code_hash == code)))
    return None if row is None else _invite(row, now)


async def use(session: Session, invite_id: int, *, now: datetime) -> bool:
    """Use an invite up. Returns False when somebody was faster or it is over."""
    fresh = (invite.c.id == invite_id) & invite.c.used_at.is_(None) & (invite.c.expires_at > now)
    return bool((await session.execute(invite.update().where(fresh).values(used_at=now))).rowcount)


def looks_like_a_code(text: str) -> bool:
    """Whether typed words could be an invite code: ten letters or digits, a dash or space between at most."""
    return len(_plain(text)) == 10 and _plain(text).isalnum() and len(text.strip()) <= 13


def _plain(code: str) -> str:
    return code.strip().lower().replace("-", "").replace(" ", "")


def _invite(row: Any, now: datetime) -> Invite:
    return Invite(
        row.id, row.practice_id, Role(row.role), row.subject_id, row.used_at is not None, row.expires_at <= now
    )
