"""Notes that left together: a button opens one of them as it would have come alone."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.alerts import State, gives_way
from domain.delivery import Kind
from domain.event import Event
from domain.messages import alerts as alert_messages
from domain.messages.everywhere import NotForYou
from domain.rights import Looked
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute
from handlers.say import show
from storage import alerts, audit, clients, outbox, slip
from storage.alerts import Alert
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Question

_STALE: Final = Answer(toast=NotForYou())


async def open_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One of the notes, in full and with its own buttons; an alert counts as seen."""
    found = await slip.named(session, scope, question, event.action.value if event.action else "")
    if found is None:
        return _STALE
    if "alert" in found.args:
        return await _alert(session, scope, int(found.args["alert"]), now)
    letter = Letter(scope.person, found.message, Kind.DIALOGUE, found.args, found.client, found.card)
    await outbox.put(session, scope.practice, letter, now=now)
    return None


async def _alert(session: Session, scope: Scope, alert_id: int, now: datetime) -> Answer | None:
    alert = await _as_it_stands(session, await alerts.reach(session, scope, alert_id))
    client = None if alert is None else await clients.reach(session, scope, alert.client)
    if alert is None or client is None:
        return _STALE
    await alerts.seen(session, alert, now=now)
    await audit.looked(session, client, scope.subject, Looked.ALERT, now=now)
    asked = await alerts.question_for(session, alert, scope.person, now=now)
    await show(session, scope, alert_messages.Alert, asked, now, alert=alert.id)
    return None


async def _as_it_stands(session: Session, alert: Alert | None) -> Alert | None:
    """The alert, or the more pressing one that has taken its place since the slip was sent."""
    if alert is None or alert.state is not State.RESOLVED:
        return alert
    taken = [one for one in await alerts.standing(session, alert.client) if gives_way(alert.rule, one.rule)]
    return taken[-1] if taken else alert


TAPS = {Verb.SLIP: TapRoute("slip", THERAPISTS, open_tap)}
