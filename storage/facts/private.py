"""Facts of a therapist's private question."""

from datetime import datetime

from domain.messages import name_of
from domain.messages import private as messages
from storage import private, questions, weekly
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import token
from storage.questions import Asked


async def setting(session: Session, request: Request, _now: datetime) -> object | None:
    """Whether it is asked, and when next."""
    question = await questions.load(session, request.number("question"))
    if question is None:
        return None
    at = await private.next_at(session, question.subject)
    zone = await weekly.zone_of(session, question.subject)
    day = None if at is None else at.astimezone(zone).date()
    return messages.Setting(next=day, is_on=day is not None, token=question.token)


async def asked(session: Session, request: Request, _now: datetime) -> object | None:
    """The question, or that it is over."""
    question = await questions.load(session, request.number("question"))
    if question is None:
        return None
    return messages.Asked(question.token) if question.state is Asked.OPEN else messages.Thanked()


async def heavy(session: Session, request: Request, _now: datetime) -> object | None:
    """What can be done."""
    named = await token(session, request)
    return None if named is None else messages.Heavy(named)


LOADERS: dict[str, Loader] = {
    name_of(messages.Setting): setting,
    name_of(messages.Asked): asked,
    name_of(messages.Heavy): heavy,
}
