"""Facts of the safety texts; which of them wait, and whether they were reviewed, is told by whoever asks."""

from datetime import datetime

from domain.languages import NAMES
from domain.messages import name_of
from domain.messages import safety as messages
from domain.messages.safety import SafetyText
from storage import people, practices, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import practice, token


async def numbers(session: Session, request: Request, _now: datetime) -> object | None:
    """The country's numbers, and how far the words are."""
    me = await people.load(session, request.person)
    return me and messages.Numbers(
        country=(await practice(session, request)).country,
        reviewed=bool(request.args["reviewed"]),
        language=NAMES.get(me.language, me.language),
        spoken=bool(request.args["spoken"]),
        count=request.number("count"),
    )


async def text(session: Session, request: Request, _now: datetime) -> object | None:
    """The text that a question names."""
    question, me = await questions.load(session, request.number("question")), await people.load(session, request.person)
    if question is None or me is None or question.measure not in tuple(SafetyText):
        return None
    name, country = SafetyText(question.measure), (await practice(session, request)).country
    therapist = (await practices.therapist_of(session, me.subject)).name
    shown: dict[SafetyText, messages.Signs | messages.Help | messages.Unsure | messages.Crisis] = {
        SafetyText.SIGNS: messages.Signs(country),
        SafetyText.HELP: messages.Help(country, therapist),
        SafetyText.UNSURE: messages.Unsure(country, therapist),
        SafetyText.CRISIS: messages.Crisis(country, therapist),
    }
    place = tuple(SafetyText).index(name) + 1
    return messages.Text(place, len(SafetyText), name, shown[name], question.token)


async def waiting(session: Session, request: Request, _now: datetime) -> object | None:
    """How many texts wait."""
    named = await token(session, request)
    return named and messages.Waiting(request.number("count"), named)


LOADERS: dict[str, Loader] = {
    name_of(messages.Numbers): numbers,
    name_of(messages.Text): text,
    name_of(messages.Waiting): waiting,
}
