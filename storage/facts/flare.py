"""Facts of a hard spell."""

from collections.abc import Callable
from datetime import date, datetime

from domain.messages import flare as messages
from domain.messages import name_of
from storage import clients, contacts, hard_spells, homecare, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, practice, prompt, reading, therapist, token
from storage.facts.reaching import urgent_stands


async def no_sign(session: Session, request: Request, _now: datetime) -> object | None:
    """What the therapist wants read on such a day."""
    found, named = await therapist(session, request), await token(session, request)
    if found is None or named is None:
        return None
    own = await hard_spells.of_therapist(session, found.id)
    return messages.NoSign(
        therapist=found.name,
        reads=found.reads,
        line=own.line or None,
        takes_calls=own.takes_calls,
        has_home_plan=bool(await homecare.agreed(session, request.client)),
        token=named,
    )


async def same(session: Session, request: Request, _now: datetime) -> object | None:
    """It is passed on, and a call can be asked for where calls are taken."""
    found, named = await therapist(session, request), await token(session, request)
    if found is None or named is None:
        return None
    calls = (await hard_spells.of_therapist(session, found.id)).takes_calls
    return messages.Same(therapist=found.name, reads=found.reads, takes_calls=calls, token=named)


async def no_calls(session: Session, request: Request, _now: datetime) -> object | None:
    """Names the practice, and how to reach it."""
    found, where = await therapist(session, request), await practice(session, request)
    contact = await contacts.of(session, request.practice)
    detail = contact.detail if contact is not None else ""
    return found and messages.NoCalls(found.name, where.name, detail or None, where.country)


async def plan_rests(_session: Session, request: Request, _now: datetime) -> object | None:
    """Until which day."""
    return messages.PlanRests(until=date.fromisoformat(request.word("until")))


async def not_yet(session: Session, request: Request, _now: datetime) -> object | None:
    """Names the therapist and the country's numbers."""
    found = await therapist(session, request)
    return found and messages.NotYet(therapist=found.name, country=(await practice(session, request)).country)


async def kept_private(session: Session, request: Request, _now: datetime) -> object | None:
    """Names the country's numbers."""
    return messages.KeptPrivate(country=(await practice(session, request)).country)


async def next_day_told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, about their client."""
    client = await clients.load(session, request.client)
    return client and messages.NextDayTold(client=client.alias, answer=messages.NextDay(request.word("answer")))


async def not_seen_told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, about their client."""
    client, stands = await clients.load(session, request.client), await urgent_stands(session, request)
    if client is None or stands is None:
        return None
    country = (await practice(session, request)).country
    return messages.NotSeenTold(client=client.alias, country=country, **stands)


async def settings(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, as it stands."""
    question = await questions.load(session, request.number("question"))
    if question is None:
        return None
    own = await hard_spells.of_therapist(session, question.subject)
    return messages.Settings(own.line or None, bool(own.line), own.takes_calls, question.token)


_PROMPTS: tuple[Callable[..., object], ...] = (messages.Start, messages.NextDayQuestion, messages.AfterUrgent)
_BARE: tuple[Callable[..., object], ...] = (messages.Easier, messages.Seen, messages.LeftOut, messages.TypeLine)
LOADERS: dict[str, Loader] = {
    **{name_of(message): prompt(message) for message in _PROMPTS},
    **{name_of(message): bare(message) for message in _BARE},
    name_of(messages.NoSign): no_sign,
    name_of(messages.NoCalls): no_calls,
    name_of(messages.PlanRests): plan_rests,
    name_of(messages.Same): same,
    name_of(messages.Harder): reading(messages.Harder),
    name_of(messages.NotYet): not_yet,
    name_of(messages.KeptPrivate): kept_private,
    name_of(messages.NextDayTold): next_day_told,
    name_of(messages.NotSeenTold): not_seen_told,
    name_of(messages.Settings): settings,
}
