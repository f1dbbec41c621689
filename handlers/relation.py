"""How it is to work together: a client answers, and says what is to happen; a therapist turns it on or off."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.event import Event
from domain.messages import relation as say_what
from domain.messages.everywhere import NotForYou
from domain.relation import Fate, Level, is_low
from domain.scope import Scope
from handlers.answer import CLIENTS, THERAPISTS, Answer, Route, TapRoute
from handlers.say import show
from storage import cards, clients, feedback, questions, relation
from storage.clients import Client
from storage.database import Session
from storage.feedback import Feedback
from storage.questions import Ask, Asked, Question
from storage.relation import Asks

_STALE: Final = Answer(toast=NotForYou())
_SETTING: Final = "relation_setting"
_NEVER, _SKIP, _OK = "nv", "sk", "ok"
_FATES: Final = (Fate.TELL, Fate.MYSELF, Fate.PRIVATE)


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One step of the card. Never is possible at any time, and what is to be told can be kept private until it is."""
    value = event.action.value if event.action is not None else ""
    found = await feedback.reach(session, scope, question.subject) if question.about == relation.ABOUT else None
    client = await clients.reach(session, scope, scope.subject)
    if found is None or client is None or not client.is_taking_part:
        return _STALE
    if value == _NEVER:
        await _never(session, client, found, now)
    elif value == Fate.PRIVATE and question.state is not Asked.OPEN:
        if not await _keep_private(session, client, found, now):
            return _STALE
    elif question.state is not Asked.OPEN:
        return Answer(toast=say_what.Kept())
    elif not await _take(session, client, found, (question, value), now):
        return _STALE
    subject = cards.subject_of(relation.ABOUT, found.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


async def _take(session: Session, client: Client, found: Feedback, told: tuple[Question, str], now: datetime) -> bool:
    """Do what was tapped. Returns False for a value this step does not have."""
    question, value = told
    match Asks(question.measure), value:
        case Asks.INTRO, "ok":
            await relation.begin(session, client, found, now=now)
        case Asks.LEVEL, "sk":
            await questions.settle(session, question.id, Asked.SKIPPED)
            return True
        case Asks.LEVEL, _ if value in tuple(Level):
            await _answer(session, client, found, Level(value), now)
        case Asks.LOW, _ if value in _FATES:
            answer = await relation.with_feedback(session, found.id)
            if answer is not None:
                await relation.decide(session, client, answer, Fate(value), now=now)
        case _:
            return False
    await questions.settle(session, question.id, Asked.ANSWERED)
    return True


async def _answer(session: Session, client: Client, found: Feedback, level: Level, now: datetime) -> None:
    """Keep it. A low one waits for the client's word; any other the therapist may see."""
    answer = await relation.with_feedback(session, found.id)
    if answer is None:
        return
    await relation.tell(session, answer, level)
    same = [one for one in await relation.of_client(session, client.id) if one.theme is answer.theme]
    if is_low([one.level for one in same if one.id != answer.id and one.level is not None], level):
        await relation.put(session, client, found.id, Asks.LOW, now=now)
    else:
        await relation.decide(session, client, answer, Fate.SEEN, now=now)


async def _never(session: Session, client: Client, found: Feedback, now: datetime) -> None:
    """Off for good; a step that waits is over, and a low answer without a word stays private."""
    await relation.never(session, client, now=now)
    for step in (await relation.asked(session, client.practice, found.id)).values():
        if step.state is Asked.OPEN:
            await questions.settle(session, step.id, Asked.CLOSED)


async def _keep_private(session: Session, client: Client, found: Feedback, now: datetime) -> bool:
    """Think better of telling, as long as nothing was passed on."""
    answer = await relation.with_feedback(session, found.id)
    if answer is None or answer.fate is not Fate.TELL or answer.told_at is not None:
        return False
    await relation.decide(session, client, answer, Fate.PRIVATE, now=now)
    return True


async def standing(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """Whether clients are asked at the moment."""
    new = Ask(scope.practice, scope.person, _SETTING, scope.subject)
    await show(session, scope, say_what.Setting, await questions.ask_once(session, new, now=now), now)
    return None


async def set_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Turn the questions on or off, or say what next about an answer that was told."""
    value = event.action.value if event.action is not None else ""
    if question.about == _SETTING and question.subject == scope.subject and value in ("on", "off"):
        await relation.turn(session, scope, on=value == "on", now=now)
    elif question.about == relation.TOLD and value in ("r", "t"):
        await questions.settle(session, question.id, Asked.ANSWERED)
    else:
        return _STALE
    subject = cards.subject_of(question.about, question.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return None


COMMANDS = {"relationship": Route("relationship", THERAPISTS, standing)}
TAPS = {
    Verb.RELATION: TapRoute("relation", CLIENTS, tap),
    Verb.RELATION_SET: TapRoute("relation_set", THERAPISTS, set_tap),
}
