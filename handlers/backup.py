"""Part of the alerts flow: naming a back-up, and the back-up's answer when they are asked to step in."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.alerts import State
from domain.event import Event
from domain.messages import backup as say_what
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, Route, TapRoute
from handlers.say import ask, say, show
from storage import alerts, backup, cards, clients, questions, reaching
from storage.clients import Client
from storage.database import Session
from storage.questions import Asked, Question

_STALE: Final = Answer(toast=NotForYou())


async def standing(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Who the back-up is, and whom it could be."""
    question = await ask(session, scope, backup.ABOUT, scope.subject, now)
    await show(session, scope, say_what.Standing, question, now)
    return None


async def pick(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """A colleague, an invitation, or nobody; each card is answered once."""
    if question.about != backup.ABOUT or question.state is not Asked.OPEN or event.action is None:
        return _STALE
    value = event.action.value
    others = await backup.colleagues(session, scope.practice, scope.subject)
    places = {str(place): one.id for place, one in enumerate(others)} | {"no": 0}
    if value == "iv":
        invite = await backup.invite(session, scope, now=now)
        await say(session, scope, say_what.Invited, now, invite=invite)
        await say(session, scope, say_what.Invitation, now, invite=invite)
    elif value in places:
        await backup.name(session, scope, places[value])
        await backup.tell_clients(session, scope.subject, now=now)
    else:
        return _STALE
    await questions.settle(session, question.id, Asked.ANSWERED)
    subject = cards.subject_of(backup.ABOUT, scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


async def step_in(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The back-up takes it or knows that it is in hand: it counts as seen, and the therapist hears who answered."""
    client = await clients.load(session, question.client) if question.client else None
    value = event.action.value if event.action else ""
    if client is None or question.state is not Asked.OPEN or value not in ("t", "s", "n"):
        return _STALE
    found = await backup.of_client(session, client)
    if found is None or found.id != scope.subject or question.about not in (backup.WORSE, backup.URGENT):
        return _STALE
    if question.about == backup.URGENT:
        return await _step_in_urgent(session, scope, client, (question, value), now)
    if value == "n":
        return _STALE
    await questions.settle(session, question.id, Asked.ANSWERED)
    alert = await alerts.load(session, question.subject)
    if alert is None or alert.client != client.id or alert.state is not State.OPEN:
        return Answer(toast=say_what.SeenAlready())
    await alerts.seen(session, alert, now=now)
    await backup.tell(session, client, scope.subject, is_sorted=value == "s", now=now)
    return Answer(toast=say_what.Thanks())


async def _step_in_urgent(
    session: Session, scope: Scope, client: Client, said: tuple[Question, str], now: datetime
) -> Answer | None:
    """Who took an urgent note can still say that it is sorted, each told once; until then they see the number too."""
    question, by, is_sorted = said[0], scope.subject, said[1] == "s"
    put = await questions.load(session, question.subject)
    if put is None or not await reaching.waits_for_backup(session, put):
        await questions.settle(session, question.id, Asked.ANSWERED)
        return Answer(toast=say_what.SeenAlready())
    if said[1] == "n":
        await reaching.show_number(session, scope, client, question, now=now)
        return None
    if is_sorted:
        await questions.settle(session, question.id, Asked.ANSWERED)
    if await reaching.stepped_in(session, put, by=by, is_sorted=is_sorted, now=now):
        await backup.tell_urgent(session, client, by, is_sorted=is_sorted, now=now)
    return Answer(toast=say_what.Thanks())


COMMANDS = {"backup": Route("backup", THERAPISTS, standing)}
TAPS = {
    Verb.BACKUP: TapRoute("backup", THERAPISTS, pick),
    Verb.STEP_IN: TapRoute("step_in", THERAPISTS, step_in),
}
