"""What a client agreed to and when: every yes and no is kept, the latest of each counts."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from domain.duties import Duty
from domain.rights import VERSIONS, Consent, is_current
from storage import checkins, clients, due, outbox, plans, rhythm
from storage.checkins import State
from storage.clients import Client, Standing
from storage.database import Session
from storage.ids import new_id
from storage.tables import client as client_table
from storage.tables import consent

_MOMENT: Final = timedelta(microseconds=1)
ABOUT, AGAIN = "privacy", "consent_again"
"""What questions about what was agreed to are about, and the one put again; their subject is the client."""

_OUTDATED: Final = select(client_table.c.id).where(
    client_table.c.consented_at.is_not(None),
    client_table.c.consent_number < bindparam("version"),
    client_table.c.state.not_in((Standing.DECLINED, Standing.STOPPED)),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One yes or no to one version of a text."""

    what: Consent
    version: int
    given: bool
    at: datetime


async def choose(session: Session, client: Client, what: Consent, *, given: bool, now: datetime) -> None:
    """Keep a choice about the text in force; it comes after those made in the same moment."""
    before = await all_of(session, client)
    now = max(now, before[-1].at + _MOMENT) if before else now
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


def is_outdated(client: Client) -> bool:
    """Whether a client who takes part agreed to an older text than the one in force."""
    return client.is_taking_part and not is_current(client.consent_number)


async def arm(session: Session, *, now: datetime) -> None:
    """At start: whoever agreed to an older text is asked again, before anything else is sent to them."""
    for row in await session.rows(_OUTDATED, version=VERSIONS[Consent.HEALTH]):
        await due.put(session, Duty.ASK_CONSENT, row.id, at=now)


async def hold(session: Session, client: Client, *, now: datetime) -> None:
    """Until a client has answered nothing is asked, and what was asked and not answered counts for nothing."""
    await outbox.cancel_for(session, client.person, now=now, about=client.id)
    if client.state is Standing.ACTIVE:
        await rhythm.pause(session, client, until=None)
        await clients.asked_again(session, client.id, now=now)
    plan = await plans.of_client(session, client.id)
    latest = await checkins.latest(session, plan.id) if plan is not None else None
    if latest is not None and latest.state is State.OPEN:
        await checkins.set_state(session, latest.id, State.PAUSED)
        for duty in (Duty.NUDGE, Duty.CLOSE_CHECKIN):
            await due.drop(session, duty, latest.id)


async def agree(session: Session, client: Client, zone: ZoneInfo, *, version: str, now: datetime) -> None:
    """A yes to the text in force, whose words are known by `version`: things go on from where they were held."""
    await choose(session, client, Consent.HEALTH, given=True, now=now)
    await clients.consented(session, client.id, version=version, now=now)
    if client.asked_again_at is not None:
        await rhythm.resume(session, client, zone, now=now)
