"""Facts of the parts of a plan a client can say no to."""

from datetime import datetime

from domain.messages import Choice, name_of
from domain.messages import request_parts as messages
from storage import clients, homecare, practices, prescribed, questions, refusing
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import naming_therapist
from storage.prescribed import STANDING


async def parts(session: Session, request: Request, _now: datetime) -> object | None:
    """One button for each part there is."""
    items = await homecare.agreed(session, request.client)
    plan = await prescribed.of_client(session, request.client)
    wanted = [(refusing.PART, item.id) for item in items] + ([(STANDING, plan.id)] if plan else [])
    found: list[Choice] = []
    for about, subject in wanted:
        asked = await questions.about(session, request.practice, about, subject)
        mine = next((one for one in asked if one.person == request.person), None)
        name = await refusing.named(session, mine) if mine is not None else None
        if mine is not None and name is not None:
            found.append(Choice(name[0], mine.token))
    return messages.Parts(tuple(found)) if found else None


async def part(session: Session, request: Request, _now: datetime) -> object | None:
    """One part, and the client's word on it."""
    question = await questions.load(session, request.number("question"))
    client = await clients.load(session, request.client)
    name = await refusing.named(session, question) if question is not None else None
    if question is None or client is None or name is None or question.client != client.id:
        return None
    therapist = await practices.therapist_of(session, client.therapist)
    return messages.Part(name[0], therapist.name, name[1], question.token)


LOADERS: dict[str, Loader] = {
    name_of(messages.NoParts): naming_therapist(messages.NoParts),
    name_of(messages.Parts): parts,
    name_of(messages.Part): part,
}
