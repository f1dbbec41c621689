"""A worsening or an urgent note that nobody has opened in time: a back-up is asked, and the client hears so."""

from datetime import datetime, timedelta
from typing import Final

from domain.alerts import State, backup_hears_at
from domain.duties import Duty
from domain.outage import A_DAY, counts_from
from domain.unopened import Note, urgent_unopened_at, worse_unopened_at
from scheduler.duties import Doing
from storage import alerts, backup, clients, due, outages, questions, unopened, workdays
from storage.clients import Standing
from storage.database import Session
from storage.questions import Asked

_LOOK_AGAIN: Final = timedelta(hours=6)
"""Until it is looked at again whether a note has left, or whether a client who takes a break is back."""


async def ask_backup(session: Session, alert_id: int, now: datetime) -> None:
    """Nobody has opened a worsening by the third working day: the back-up is asked to step in."""
    alert = await alerts.load(session, alert_id)
    client = None if alert is None else await clients.load(session, alert.client)
    if alert is None or client is None:
        return
    since = counts_from(alert.opened_at, await outages.since(session, alert.opened_at), at_least=A_DAY)
    at = backup_hears_at(alert.rule, since, await workdays.of_client(session, client))
    if at is not None and at > now:
        await due.put(session, Duty.ALERT_BACKUP, alert_id, at=at)
        return
    await backup.pass_worse(session, alert_id, now=now)


async def worse(session: Session, alert_id: int, now: datetime) -> None:
    """A worsening was sent three working days ago, and the client knows that it was passed on."""
    alert = await alerts.load(session, alert_id)
    client = None if alert is None else await clients.load(session, alert.client)
    if alert is None or client is None or alert.state is not State.OPEN or not client.is_taking_part:
        return
    sent_at = await unopened.lies_since(session, client.id, Note.WORSE, alert_id)
    knows = alert.client_told_at is not None and client.state is Standing.ACTIVE
    at = now + _LOOK_AGAIN
    if sent_at is not None and knows:
        work, zone = await workdays.of_client(session, client), await alerts.zone_of_client(session, client)
        since = counts_from(sent_at, await outages.since(session, sent_at), at_least=A_DAY)
        at = worse_unopened_at(since, work, zone)
    if at > now:
        await due.put(session, Duty.ALERT_UNOPENED, alert_id, at=at)
    else:
        await unopened.tell(session, client, Note.WORSE, alert_id, now=now)


async def urgent_note(session: Session, question_id: int, now: datetime) -> None:
    """An urgent note was sent four hours ago; where a back-up was asked, they have as long again. Also in a break."""
    put = await questions.load(session, question_id)
    client = None if put is None else await clients.load(session, put.client)
    if put is None or client is None or not client.is_taking_part:
        return
    tried = await unopened.tried_at(session, client.id, question_id) is not None
    if put.state is not Asked.OPEN and not tried:
        return
    sent_at, at = await unopened.lies_since(session, client.id, Note.URGENT, question_id), now + _LOOK_AGAIN
    if sent_at is not None:
        found = await backup.of_client(session, client)
        asked = found is not None and (not tried or await backup.is_asked(session, put, found))
        since = counts_from(sent_at, await outages.since(session, sent_at))
        at = urgent_unopened_at(since, await alerts.zone_of_client(session, client), backup=asked)
    if at > now:
        await due.put(session, Duty.URGENT_UNOPENED, question_id, at=at)
    else:
        await unopened.tell(session, client, Note.URGENT, question_id, now=now)


DUTIES: dict[str, Doing] = {
    Duty.ALERT_BACKUP: ask_backup,
    Duty.ALERT_UNOPENED: worse,
    Duty.URGENT_UNOPENED: urgent_note,
}
