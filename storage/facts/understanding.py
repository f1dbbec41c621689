"""Facts of typed words shown back, and of what is said to a program."""

from collections.abc import Callable
from datetime import datetime

from domain.messages import Choice, name_of
from domain.messages import understanding as messages
from storage import clients, conduct, contacts, guesses, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import asking, bare, practice, reading, therapist, token
from storage.guesses import Guess
from storage.questions import Question


async def _guessed(session: Session, request: Request, argument: str) -> tuple[Question, Guess] | None:
    question = await questions.load(session, request.number(argument))
    found = None if question is None else await guesses.load(session, request.client, question.subject)
    return None if question is None or found is None else (question, found)


async def guess(session: Session, request: Request, _now: datetime) -> object | None:
    """The one reading, until it is settled."""
    found = await _guessed(session, request, "question")
    if found is None:
        return None
    question, meant = found
    return messages.Guess(label=meant.label, about=meant.about or None, token=question.token)


async def several(session: Session, request: Request, _now: datetime) -> object | None:
    """Each reading as a button of its own."""
    named = sorted(name for name in request.args if name.startswith("question") and name != "question")
    found = [one for name in named if (one := await _guessed(session, request, name)) is not None]
    if not found:
        return None
    choices = tuple(Choice(meant.label, question.token, "y") for question, meant in found)
    return messages.Guesses(choices=choices, token=found[0][0].token)


async def off_scale(_session: Session, request: Request, _now: datetime) -> object | None:
    """The ends of the scale that waits."""
    return messages.OffScale(lowest=request.number("lowest"), highest=request.number("highest"))


async def booking(session: Session, request: Request, _now: datetime) -> object | None:
    """Names the practice, and how to reach it, or else the therapist."""
    found, named = await therapist(session, request), await token(session, request)
    if found is None or named is None:
        return None
    contact, where = await contacts.of(session, request.practice), await practice(session, request)
    detail = contact.detail if contact is not None else ""
    return messages.Booking(clinic=where.name, detail=detail or None, therapist=found.name, token=named)


async def conduct_told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, as things stand."""
    client, named = await clients.load(session, request.client), await token(session, request)
    if client is None or named is None:
        return None
    found = await conduct.of_client(session, client.id)
    return messages.ConductTold(
        client=client.alias, times=found.times, is_closed=found.closed_at is not None, token=named
    )


async def chat_closed(session: Session, request: Request, _now: datetime) -> object | None:
    """Unless it was opened again meanwhile."""
    who, where = await therapist(session, request), await practice(session, request)
    if who is None or (await conduct.of_client(session, request.client)).closed_at is None:
        return None
    return messages.ChatClosed(therapist=who.name, clinic=where.name, country=where.country)


_BARE: tuple[Callable[..., object], ...] = (
    messages.NotThat,
    messages.NothingAsked,
    messages.Welcome,
    messages.NotTaken,
)
_ASKING: tuple[Callable[..., object], ...] = (
    messages.ChangeWish,
    messages.Judgement,
    messages.Human,
)
LOADERS: dict[str, Loader] = {
    **{name_of(message): bare(message) for message in _BARE},
    **{name_of(message): asking(message) for message in _ASKING},
    name_of(messages.Guess): guess,
    name_of(messages.Guesses): several,
    name_of(messages.OffScale): off_scale,
    name_of(messages.Booking): booking,
    name_of(messages.ConductTold): conduct_told,
    name_of(messages.ChatClosed): chat_closed,
    name_of(messages.ChatOpen): reading(messages.ChatOpen),
}
