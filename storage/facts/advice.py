"""Facts of the second look at a therapist's words."""

from datetime import datetime

from domain.messages import advice as messages
from domain.messages import name_of
from storage import held, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare


async def flagged(session: Session, request: Request, _now: datetime) -> object | None:
    """The word that was found; nothing once the matter is settled."""
    question = await questions.load(session, request.number("question"))
    found = None if question is None else await held.of_person(session, request.person, question.subject)
    if question is None or found is None:
        return None
    return messages.Flagged(word=found.word, flag=found.flag, token=question.token)


LOADERS: dict[str, Loader] = {name_of(messages.Flagged): flagged, name_of(messages.Again): bare(messages.Again)}
