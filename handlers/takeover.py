"""A client passes to another therapist of the practice, for good or for a while; nothing moves without the client."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.event import Event
from domain.messages import takeover as say_what
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from domain.takeover import State, Term, day_picked
from handlers.answer import CLIENTS, THERAPISTS, Answer, TapRoute
from handlers.say import say
from storage import alerts, caseload, clients, takeovers
from storage import takeover_passing as passing
from storage.database import Session
from storage.questions import Question
from storage.takeovers import ABOUT, DESK, Takeover

_STALE: Final = Answer(toast=NotForYou())
_BACK: Final = "bk"
_HERE_AGAIN: Final = "hb"


async def desk(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """From a client's card; then a colleague, for how long, until when: then the client is asked."""
    value = event.action.value if event.action is not None else ""
    if question.about == caseload.ABOUT_CLIENT and value == "":
        return await _begin(session, scope, question, now)
    if question.about == caseload.ABOUT_LIST and value == _HERE_AGAIN:
        return await _here_again(session, scope, now)
    of = await takeovers.reach(session, scope, question.subject) if question.about == DESK else None
    if of is not None and value == _BACK:
        return await _back(session, of, now)
    if of is None or of.state is not State.DRAFT:
        return _STALE
    values = await _picked(session, of, value, now)
    if values is None:
        return _STALE
    of = await takeovers.set_(session, of, **values)
    if of.state is State.ASKED:
        await passing.ask_client(session, of, now=now)
    await passing.refresh(session, of, now=now)
    return None


async def _here_again(session: Session, scope: Scope, now: datetime) -> Answer | None:
    """Back before the day that was named: everybody reads as before, and the clients and the colleague hear so."""
    lent = await takeovers.lent_by(session, scope)
    for of in lent:
        await passing.go_on(session, of, now=now)
    return None if lent else _STALE


async def _begin(session: Session, scope: Scope, question: Question, now: datetime) -> Answer | None:
    client = await clients.reach(session, scope, question.subject)
    if client is None or client.confirmed_at is None or not client.is_taking_part:
        return _STALE
    of = await takeovers.begin(session, client, now=now)
    if of.by != scope.subject:
        return _STALE
    if not await takeovers.candidates(session, of):
        await say(session, scope, say_what.Nobody, now)
        return None
    await passing.show_desk(session, of, scope.person, now=now)
    return None


async def _back(session: Session, of: Takeover, now: datetime) -> Answer | None:
    """To the choice before; a question that went to the client is taken back, and another can be begun."""
    if of.state is State.ASKED:
        of = await takeovers.set_(session, of, state=State.WITHDRAWN)
        await passing.taken_back(session, of, now=now)
    elif of.state is State.DRAFT and of.to:
        await takeovers.set_(session, of, **({"term": None} if of.term is not None else {"to_id": None}))
    else:
        return _STALE
    await passing.refresh(session, of, now=now)
    return None


async def _picked(session: Session, of: Takeover, value: str, now: datetime) -> dict[str, object] | None:
    """What a button of the draft stands for, by columns; None for one that is not offered now."""
    if not of.to:
        found = await _colleague(session, of, value)
        return {"to_id": found} if found else None
    if of.term is None:
        return {"term": Term(value)} if value in tuple(Term) else None
    client = await clients.load(session, of.client)
    if client is None:
        return None
    today = now.astimezone(await alerts.zone_of_therapist(session, client)).date()
    last = day_picked(value, of.term, today)
    return {"last_on": last.isoformat(), "state": State.ASKED} if last is not None else None


async def _colleague(session: Session, of: Takeover, value: str) -> int:
    """Whom a button names, 0 for nobody."""
    others = await takeovers.candidates(session, of)
    return next((one.id for place, one in enumerate(others) if value == f"t{place}"), 0)


async def answer(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The client's word: yes, somebody else, no; later, an end to the cover."""
    value = event.action.value if event.action is not None else ""
    of = await takeovers.reach(session, scope, question.subject) if question.about == ABOUT else None
    if of is None:
        return _STALE
    if value == "ok":
        return Answer(toast=say_what.Noted())
    if value == "st" and of.state is State.STANDING:
        await passing.go_on(session, of, now=now)
        return None
    return await _decide(session, scope, of, value, now) if of.state is State.ASKED else _STALE


async def _decide(session: Session, scope: Scope, of: Takeover, value: str, now: datetime) -> Answer | None:
    if value == "y":
        return _STALE if await takeovers.has_passed(session, of, now=now) else await _yes(session, scope, of, now)
    if value == "n":
        of = await takeovers.set_(session, of, state=State.REFUSED)
        await passing.tell(session, of, of.by, say_what.Told, now=now)
        await passing.refresh(session, of, now=now)
        await _say(session, scope, say_what.Staying, of, now)
    elif value == "on":
        await _say(session, scope, say_what.Names, of, now)
    elif (found := await _colleague(session, of, value)) != 0:
        of = await takeovers.set_(session, of, to_id=found)
        await passing.refresh(session, of, now=now)
        await _say(session, scope, say_what.Question, of, now)
    else:
        return _STALE
    return None


async def _yes(session: Session, scope: Scope, of: Takeover, now: datetime) -> Answer | None:
    of = await takeovers.agree(session, of, now=now)
    if of.state is State.AGREED:
        await passing.tell(session, of, of.by, say_what.Told, now=now)
        await passing.refresh(session, of, now=now)
        await _say(session, scope, say_what.Waiting, of, now)
        return None
    await passing.changed(session, of, now=now)
    return None


async def _say(session: Session, scope: Scope, message: type, of: Takeover, now: datetime) -> None:
    question = await passing.asked(session, of, scope.person, ABOUT, now=now)
    await say(session, scope, message, now, question=question.id, takeover=of.id)


TAPS = {
    Verb.TAKE_OVER: TapRoute("pass_on", THERAPISTS, desk),
    Verb.TAKEN_OVER: TapRoute("passed_on", CLIENTS, answer),
}
