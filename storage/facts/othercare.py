"""Facts of earlier and other care."""

from datetime import datetime

from domain.messages import Choice, name_of
from domain.messages import othercare as messages
from storage import othercare, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, therapist, token


async def listed(session: Session, request: Request, _now: datetime) -> object | None:
    """The whole list."""
    found, named = await therapist(session, request), await token(session, request)
    if found is None or named is None:
        return None
    entries = await othercare.of_client(session, request.client)
    asked = [await questions.about(session, request.practice, othercare.ONE, entry.id) for entry in entries]
    return messages.List(
        lines=tuple(messages.Line(entry.text) for entry in entries),
        choices=tuple(Choice(entry.text, mine[0].token) for entry, mine in zip(entries, asked, strict=True) if mine),
        therapist=found.name,
        has_room=len(entries) < othercare.MOST,
        token=named,
    )


async def kept(session: Session, request: Request, _now: datetime) -> object | None:
    """An entry as it was kept."""
    found, entries = await therapist(session, request), await othercare.of_client(session, request.client)
    entry = next((one for one in entries if one.id == request.number("care")), None)
    return messages.Kept(entry.text, found.name) if found is not None and entry is not None else None


async def one(session: Session, request: Request, _now: datetime) -> object | None:
    """One entry."""
    question = await questions.load(session, request.number("question"))
    entries = await othercare.of_client(session, request.client)
    entry = next((each for each in entries if question is not None and each.id == question.subject), None)
    return messages.One(entry.text, question.token) if question is not None and entry is not None else None


LOADERS: dict[str, Loader] = {
    **{name_of(message): bare(message) for message in (messages.Ask, messages.Dropped)},
    name_of(messages.List): listed,
    name_of(messages.Kept): kept,
    name_of(messages.One): one,
}
