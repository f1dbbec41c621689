"""A therapist's open alerts lined up: the most pressing first, of equal rank the oldest."""

from datetime import datetime
from typing import Final

from sqlalchemy import select

from domain.alerts import State
from domain.caseload import pressing
from domain.delivery import Kind
from domain.messages import name_of
from domain.messages.alerts import Alert as AlertCard
from domain.scope import Role, Scope
from storage import alerts, cards, clients
from storage.alerts import Alert
from storage.clients import Client
from storage.database import Session
from storage.outbox import Letter
from storage.tables import alert as alert_table
from storage.tables import client as client_table

MANY: Final = 3
"""From how many open alerts on they are worth going through in one go."""


async def up(session: Session, scope: Scope) -> tuple[tuple[Client, Alert], ...]:
    """Everything the speaking therapist has still to decide about clients who take part and were confirmed."""
    mine = (client_table.c.practice_id == scope.practice) & (client_table.c.therapist_id == scope.subject)
    waiting = mine & alert_table.c.state.in_((State.OPEN, State.SEEN))
    rows = await session.rows(
        select(alert_table.c.client_id)
        .join(client_table, client_table.c.id == alert_table.c.client_id)
        .where(waiting)
        .distinct()
    )
    found = [
        (client, alert)
        for client in [await clients.load(session, row.client_id) for row in rows]
        if client is not None and client.is_taking_part and client.confirmed_at is not None
        for alert in await alerts.standing(session, client.id)
    ]
    return tuple(sorted(found, key=lambda one: (pressing(one[1].rule), one[1].opened_at, one[1].id)))


async def waits_beside(session: Session, client: Client, alert: Alert) -> bool:
    """Whether another alert waits for the therapist of a client besides this one."""
    scope = Scope(client.practice, 0, Role.THERAPIST, client.therapist)
    return any(other.id != alert.id for _, other in await up(session, scope))


async def show(session: Session, scope: Scope, found: Alert, *, now: datetime) -> None:
    """Show an alert's card below everything else."""
    letter, subject = await _card(session, scope, found, now)
    await cards.post(session, scope.practice, letter, subject=subject, now=now)


async def turn(session: Session, scope: Scope, over: tuple[Alert, Alert], *, message: int, now: datetime) -> None:
    """A message that showed the card of one alert shows the other's from now on."""
    before = await cards.find(session, scope.practice, scope.person, cards.subject_of(alerts.ABOUT, over[0].id))
    if before is not None:
        await cards.forget_copy(session, before.id, message)
    letter, subject = await _card(session, scope, over[1], now)
    card = await cards.make(session, scope.practice, letter, subject=subject)
    await cards.posted(session, scope.practice, card, message, now=now)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def _card(session: Session, scope: Scope, found: Alert, now: datetime) -> tuple[Letter, str]:
    """What shows an alert, and what its card is found by. It was seen by then and is not pushed again."""
    await alerts.seen(session, found, now=now)
    question = await alerts.question_for(session, found, scope.person, now=now)
    args = {"alert": found.id, "question": question.id}
    letter = Letter(scope.person, name_of(AlertCard), Kind.DIALOGUE, args, found.client)
    return letter, cards.subject_of(alerts.ABOUT, found.id)
