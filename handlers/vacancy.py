"""A client about whom nobody reads says who may go on; until then nothing is asked and nothing is passed on."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.event import Did, Event
from domain.messages import vacancy as say_what
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from domain.takeover import State, Term
from handlers.answer import CLIENTS, Answer, TapRoute
from handlers.say import say
from storage import alerts, takeover_passing, takeovers, vacancies
from storage.clients import Client
from storage.database import Session
from storage.questions import Question

_STILL: Final = frozenset({"urgent", "crisis", "who", "mydata", "privacy", "erase", "stop", "language"})
"""What needs nobody who reads: whom to call, and what belongs to the client."""
_VERBS: Final = frozenset(
    {
        Verb.GO_ON,
        Verb.URGENT,
        Verb.COPY,
        Verb.PRIVACY,
        Verb.CONSENT_AGAIN,
        Verb.ERASE,
        Verb.STOP,
        Verb.LEAVE,
        Verb.SETTING,
    }
)
_GATED: Final = frozenset({Did.TEXT, Did.COMMAND, Did.FILE, Did.NOISE, Did.EDIT, Did.TAP})


async def waits(session: Session, scope: Scope, event: Event) -> bool:
    """Whether the speaker has nobody who reads, and what they did needs somebody."""
    if event.did not in _GATED or event.command in _STILL or (event.action and event.action.verb in _VERBS):
        return False
    return await vacancies.speaks(session, scope) is not None


async def say_so(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """Who could go on; on a button, a word in place."""
    client = await vacancies.speaks(session, scope)
    if event.did is Did.TAP or client is None:
        return Answer(toast=say_what.Nobody())
    await _notice(session, scope, client, now)
    return None


async def _notice(session: Session, scope: Scope, client: Client, now: datetime) -> None:
    question = await vacancies.asked(session, client, now=now)
    await say(session, scope, say_what.Notice, now, question=question.id)


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """A name, then yes, no or another name."""
    value = event.action.value if event.action is not None else ""
    client = await vacancies.speaks(session, scope)
    if client is None or question.about != vacancies.ABOUT:
        return Answer(toast=NotForYou())
    if value == "on":
        await _notice(session, scope, client, now)
        return None
    if value == "no":
        await say(session, scope, say_what.Staying, now)
        return None
    if value == "y":
        return await _yes(session, client, now)
    return await _pick(session, scope, client, value, now)


async def _pick(session: Session, scope: Scope, client: Client, value: str, now: datetime) -> Answer | None:
    others = await vacancies.candidates(session, client)
    found = next((one.id for place, one in enumerate(others) if value == f"t{place}"), 0)
    if not found:
        return Answer(toast=NotForYou())
    of = await takeovers.begin(session, client, now=now)
    await takeovers.set_(session, of, to_id=found)
    question = await vacancies.asked(session, client, now=now)
    await say(session, scope, say_what.Question, now, question=question.id, takeover=of.id)
    return None


async def _yes(session: Session, client: Client, now: datetime) -> Answer | None:
    """From this moment the one who was named reads, and asking begins again."""
    of = await takeovers.begin(session, client, now=now)
    if of.to not in [one.id for one in await vacancies.candidates(session, client)]:
        return Answer(toast=NotForYou())
    today = now.astimezone(await alerts.zone_of_therapist(session, client)).date()
    of = await takeovers.set_(session, of, term=Term.GOOD, last_on=today.isoformat(), state=State.ASKED)
    await takeover_passing.changed(session, await takeovers.agree(session, of, now=now), now=now)
    await vacancies.over(session, client, now=now)
    return None


TAPS = {Verb.GO_ON: TapRoute("who_goes_on", CLIENTS, tap)}
