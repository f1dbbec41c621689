"""Below an urgent note: reached or not, the back-up asked to help, and the note brought back after a while."""

from datetime import datetime

from domain.action import Verb
from domain.event import Event
from domain.messages import reaching as say_what
from domain.messages.everywhere import NotForYou
from domain.outreach import Tap
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute
from storage import backup, clients, reaching, urgent
from storage.clients import Client
from storage.database import Session
from storage.questions import Question


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer:
    """One button of a note; what no longer means anything is answered and does nothing."""
    value = event.action.value if event.action is not None else ""
    client = await clients.reach(session, scope, question.subject) if question.about == urgent.ABOUT else None
    if client is None or value not in tuple(Tap):
        return Answer(toast=NotForYou())
    tapped, known = Tap(value), (await reaching.stands(session, client, question)).tried
    if not known.takes(tapped):
        await urgent.refresh(session, question, now=now)
        over = tapped is Tap.MISSED and known.is_over
        return Answer(toast=NotForYou() if over else say_what.Noted())
    match tapped:
        case Tap.SEEN:
            await urgent.seen(session, question, now=now, over=not known.is_waiting)
        case Tap.REACHED:
            await reaching.reached(session, question, by=scope.subject, now=now)
        case Tap.MISSED:
            await reaching.missed(session, question, by=scope.subject, now=now)
        case Tap.BACKUP:
            return await _ask_backup(session, client, question, now)
        case Tap.SOON | Tap.LATER:
            return Answer(toast=say_what.ComesBack(await reaching.bring_back(session, question, tapped, now=now)))
    return Answer(toast=say_what.Noted())


async def _ask_backup(session: Session, client: Client, question: Question, now: datetime) -> Answer:
    """Once a back-up, however often it is tapped."""
    found = await backup.ask_urgent(session, client, question, now=now)
    await urgent.refresh(session, question, now=now)
    return Answer(toast=say_what.Nobody() if found is None else say_what.Asking(found.name))


TAPS = {Verb.URGENT_SEEN: TapRoute("urgent_seen", THERAPISTS, tap)}
