"""Facts of the questions about working together, as their rows stand now, and of what the therapist hears."""

from datetime import datetime
from typing import Final

from domain.messages import name_of
from domain.messages import relation as messages
from domain.relation import Fate, Theme, line_to_try
from domain.relation import month as month_of
from domain.scope import Scope
from storage import clients, outbox, people, questions, relation, weekly
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, therapist, token
from storage.practices import Therapist
from storage.questions import Asked
from storage.relation import Answer, Asks

_FIRST_WEEK: Final = 7
"""The day of a month until which a weekly digest is its first."""


async def card(session: Session, request: Request, _now: datetime) -> object | None:
    """The step that waits for an answer, or what became of it."""
    feedback, by = request.number("feedback"), await therapist(session, request)
    asked = await relation.asked(session, request.practice, feedback)
    if by is None or not asked:
        return None
    waits = next((step for step in Asks if step in asked and asked[step].state is Asked.OPEN), None)
    answer = await relation.with_feedback(session, feedback)
    if waits is None:
        named = asked[max(asked, key=list(Asks).index)].token
        return messages.Card(await _done(session, request, answer, by, named))
    if waits is Asks.INTRO:
        return messages.Card(messages.Intro(by.name, asked[waits].token))
    if waits is Asks.LOW:
        return messages.Card(messages.Low(by.name, asked[waits].token))
    return None if answer is None else messages.Card(_question(answer.theme, by, asked[waits].token))


def _question(theme: Theme, by: Therapist, named: str) -> messages.Body:
    match theme:
        case Theme.COMMUNICATION:
            return messages.Communication(by.name, named)
        case Theme.INTERPERSONAL:
            return messages.Interpersonal(by.name, named)
        case Theme.PARTNERSHIP:
            return messages.Partnership(named)
        case Theme.ROLES:
            return messages.Roles(named)


async def _done(session: Session, request: Request, answer: Answer | None, by: Therapist, named: str) -> messages.Body:
    if await relation.is_over(session, request.client):
        return messages.Never()
    if answer is None or answer.level is None:
        return messages.Skipped(named)
    match answer.fate:
        case Fate.TELL:
            sent = await outbox.was_sent(session, relation.told_once(answer.id))
            return messages.ToldNow(by.name) if sent else messages.ToTell(by.name, named)
        case Fate.MYSELF:
            return messages.Myself()
        case Fate.SEEN:
            return messages.Saved(by.name, named)
        case Fate.PRIVATE | None:
            return messages.Private(by.name)


async def seen(session: Session, client: Client) -> messages.Seen | None:
    """What the therapist may see of a client's answers; None for nothing."""
    found = await relation.shown(session, client.id)
    lines = [messages.SeenLine(one.theme, messages.Answer(one.theme, one.level)) for one in found if one.level]
    return messages.Seen(tuple(lines)) if lines else None


async def setting(session: Session, request: Request, _now: datetime) -> object | None:
    """Whether the therapist has turned the questions on."""
    named, person = await token(session, request), await people.load(session, request.person)
    if named is None or person is None:
        return None
    return messages.Setting(on=await relation.is_on(session, person.subject), token=named)


async def told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, unless the client has thought better of it before it left."""
    answer, client = await relation.load(session, request.number("answer")), await clients.load(session, request.client)
    question = await questions.load(session, request.number("question"))
    if answer is None or client is None or question is None or answer.level is None or answer.fate is not Fate.TELL:
        return None
    if client.confirmed_at is None or answer.client != client.id:
        return None
    earlier = [one for one in await relation.of_client(session, client.id) if one.asked_at < answer.asked_at]
    before = sum(one.theme is answer.theme and one.told_at is not None for one in earlier)
    return messages.Told(
        client=client.alias,
        theme=answer.theme,
        answer=messages.Answer(answer.theme, answer.level),
        line=line_to_try(answer.theme, before),
        open=question.state is Asked.OPEN,
        token=question.token,
    )


async def month(session: Session, scope: Scope, now: datetime) -> messages.Month | None:
    """Lines for the first weekly digest of a month, while the questions are on and enough clients answered."""
    day = now.astimezone(await weekly.zone_of(session, scope.subject))
    if day.day > _FIRST_WEEK or not await relation.is_on(session, scope.subject):
        return None
    found = month_of(await relation.lately(session, scope, now))
    if found is None:
        return None
    return messages.Month(found.clients, found.high, found.low, line_to_try(found.low, day.month))


LOADERS: dict[str, Loader] = {
    name_of(messages.Card): card,
    name_of(messages.Kept): bare(messages.Kept),
    name_of(messages.Setting): setting,
    name_of(messages.Told): told,
}
