"""What a client agreed to and when: every yes and no is kept, the latest of each counts."""

from dataclasses import dataclass
from datetime import datetime

from domain.rights import VERSIONS, Consent
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.tables import consent


@dataclass(frozen=True, slots=True)
class Choice:
    """One yes or no to one version of a text."""

    what: Consent
    version: int
    given: bool
    at: datetime


async def choose(session: Session, client: Client, what: Consent, *, given: bool, now: datetime) -> None:
    """Keep a choice about the text in force."""
    values = {"id": new_id(), "practice_id": client.practice, "client_id": client.id, "what": what}
    await session.insert(consent, {**values, "version": VERSIONS[what], "given": given, "at": now})


async def all_of(session: Session, client: Client) -> tuple[Choice, ...]:
    """Every choice a client made, oldest first. Who agreed before choices were kept agreed to the first text."""
    rows = await session.find_all(consent, "at", "id", client_id=client.id)
    kept = tuple(Choice(Consent(row.what), row.version, row.given, row.at) for row in rows)
    before = client.consented_at
    if before is None or any(one.what is Consent.HEALTH for one in kept):
        return kept
    return (Choice(Consent.HEALTH, client.consent_number, given=True, at=before), *kept)


async def latest(session: Session, client: Client, what: Consent) -> Choice | None:
    """The choice that counts, or None when it was never asked."""
    made = [one for one in await all_of(session, client) if one.what is what]
    return made[-1] if made else None
