"""Below an urgent note: reached or not, a number to call, the safety plan, the back-up, and the note brought back."""

from datetime import datetime
from typing import Final

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

_HELP: Final = (Tap.BACKUP, Tap.NUMBER, Tap.WANTED, Tap.PLAN)
_OVER: Final = (Tap.MISSED, Tap.NUMBER, Tap.WANTED)
"""What makes no sense once the client was reached; anything else that comes late was noted already."""


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One button of a note; what no longer means anything is answered and does nothing."""
    value = event.action.value if event.action is not None else ""
    client = await clients.reach(session, scope, question.subject) if question.about == urgent.ABOUT else None
    if client is None or value not in tuple(Tap):
        return Answer(toast=NotForYou())
    tapped, known = Tap(value), (await reaching.stands(session, client, question)).tried
    if not known.takes(tapped):
        await urgent.refresh(session, question, now=now)
        return Answer(toast=NotForYou() if known.is_over and tapped in _OVER else say_what.Noted())
    if tapped in _HELP:
        return await _help(session, scope, client, (question, tapped), now)
    return await _tried(session, scope, (question, tapped), now, over=not known.is_waiting)


async def _tried(session: Session, scope: Scope, tapped: tuple[Question, Tap], now: datetime, *, over: bool) -> Answer:
    """What came of trying, or when to bring the note back."""
    question, what = tapped
    match what:
        case Tap.REACHED:
            await reaching.reached(session, question, by=scope.subject, now=now)
        case Tap.MISSED:
            await reaching.missed(session, question, by=scope.subject, now=now)
        case Tap.SOON | Tap.LATER:
            return Answer(toast=say_what.ComesBack(await reaching.bring_back(session, question, what, now=now)))
        case _:
            await urgent.seen(session, question, now=now, over=over)
    return Answer(toast=say_what.Noted())


async def _help(
    session: Session, scope: Scope, client: Client, tapped: tuple[Question, Tap], now: datetime
) -> Answer | None:
    """What helps to reach the client; none of it counts as having tried."""
    question, what = tapped
    if what is Tap.WANTED:
        await reaching.ask_number(session, client, question, now=now)
        return Answer(toast=say_what.NumberAsked())
    if what is Tap.BACKUP:
        return await _ask_backup(session, client, question, now)
    if what is Tap.PLAN:
        await reaching.show_plan(session, scope, client, now=now)
    else:
        await reaching.show_number(session, scope, client, question, now=now)
    return None


async def _ask_backup(session: Session, client: Client, question: Question, now: datetime) -> Answer:
    """Once a back-up, however often it is tapped."""
    found = await backup.ask_urgent(session, client, question, now=now)
    await urgent.refresh(session, question, now=now)
    return Answer(toast=say_what.Nobody() if found is None else say_what.Asking(found.name))


TAPS = {Verb.URGENT_SEEN: TapRoute("urgent_seen", THERAPISTS, tap)}
