"""Part of the visit flow: the taps on the card after a visit. Each may come twice, late, or be thought better of."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domain.action import Verb
from domain.duties import Duty
from domain.event import Event
from domain.messages import everywhere
from domain.messages import visit as say_what
from domain.scope import Scope
from domain.visits import FIRST_ASKED, Course, Feel, Lasted, Wish, asks_wish
from handlers.answer import CLIENTS, Answer, TapRoute
from handlers.say import say
from storage import cards, clients, dialogues, due, feedback, passing, plans, questions, relation, rhythm, urgent
from storage.clients import Client
from storage.database import Session
from storage.dialogues import Expects
from storage.feedback import Asks, Feedback
from storage.questions import Asked, Question

_NOT_HERE: Final = Answer(toast=everywhere.NotForYou())
_SKIP, _CHANGE, _GOES_ON, _NOTHING = "sk", "ch", "it", "n"
_OFFERED: Final = {
    Asks.FEEL: (*Feel, _SKIP),
    Asks.LASTED: FIRST_ASKED,
    Asks.COURSE: (*Course, _SKIP),
    Asks.WISH: (*Wish, _NOTHING),
}
_TIME_TO_SAY: Final = timedelta(minutes=30)
"""How long the client may say more before the therapist hears that a visit left them worse."""


@dataclass(frozen=True, slots=True)
class _Case:
    """Who tells of which visit."""

    scope: Scope
    client: Client
    told: Feedback


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One answer on the card. A second tap, or one on an old copy, changes nothing and shows how things are."""
    value = event.action.value if event.action is not None else ""
    found = await feedback.reach(session, scope, question.subject) if question.about == feedback.ABOUT else None
    client = await clients.reach(session, scope, scope.subject)
    if found is None or client is None or not client.is_taking_part:
        return _NOT_HERE
    await rhythm.showed_life(session, client, now=now)
    answer = await _do(session, _Case(scope, client, found), question, value, now)
    subject = cards.subject_of(feedback.ABOUT, found.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return answer


async def _do(session: Session, case: _Case, question: Question, value: str, now: datetime) -> Answer | None:
    asks = Asks(question.measure)
    if asks is Asks.FEEL and value in (_CHANGE, _GOES_ON):
        return await _reopen(session, case, value, now)
    if question.state is not Asked.OPEN:
        return Answer(toast=say_what.Kept())
    if value not in _OFFERED[asks]:
        return _NOT_HERE
    skipped = value in (_SKIP, _NOTHING)
    await questions.settle(session, question.id, Asked.SKIPPED if skipped else Asked.ANSWERED)
    match asks:
        case Asks.FEEL if not skipped:
            await _felt(session, case, Feel(value), now)
        case Asks.LASTED:
            await feedback.tell(session, case.told, Asks.LASTED, Lasted(value))
            await _finish(session, case, now)
        case Asks.COURSE:
            await _goes_on(session, case, None if skipped else Course(value), now)
        case Asks.WISH if not skipped:
            await _wish(session, case, Wish(value), question, now)
    return None


async def _reopen(session: Session, case: _Case, value: str, now: datetime) -> Answer | None:
    """Ask anew how it was, or how it goes on; what waited after it is over."""
    if value == _GOES_ON and case.told.feel is not Feel.WORSE:
        return _NOT_HERE
    for one in (await feedback.asked(session, case.client.practice, case.told.id)).values():
        if one.state is Asked.OPEN:
            await questions.settle(session, one.id, Asked.CLOSED)
    asks = Asks.COURSE if value == _GOES_ON else Asks.FEEL
    await feedback.put(session, case.client, case.told.id, asks, now=now)
    return None


async def _felt(session: Session, case: _Case, feel: Feel, now: datetime) -> None:
    """Keep how it was, and ask on: how long a better feeling lasted, or how a worse one goes on."""
    told = case.told
    await feedback.tell(session, told, Asks.FEEL, feel)
    if feel is not Feel.BETTER:
        await feedback.tell(session, told, Asks.LASTED, None)
    if feel is not Feel.WORSE:
        await feedback.tell(session, told, Asks.COURSE, None)
        await due.drop(session, Duty.VISIT_WORSE, told.id)
        await _correct(session, case, now)
    match feel:
        case Feel.BETTER:
            await feedback.put(session, case.client, told.id, Asks.LASTED, now=now)
        case Feel.WORSE:
            await feedback.put(session, case.client, told.id, Asks.COURSE, now=now)
            await due.put(session, Duty.VISIT_WORSE, told.id, at=now + _TIME_TO_SAY)
        case Feel.SAME | Feel.TOO_SOON:
            await _finish(session, case, now)


async def _goes_on(session: Session, case: _Case, course: Course | None, now: datetime) -> None:
    """The therapist hears of it now; something new leads to the urgent signs at once."""
    if course is not None:
        await feedback.tell(session, case.told, Asks.COURSE, course)
    await due.put(session, Duty.VISIT_WORSE, case.told.id, at=now)
    await _correct(session, case, now)
    if course is Course.NEW:
        await urgent.show_signs(session, case.scope, now=now)
    else:
        await _finish(session, case, now)


async def _correct(session: Session, case: _Case, now: datetime) -> None:
    """What the therapist has heard of this visit is brought up to date."""
    reader = await passing.reader_of(session, case.client)
    subject = feedback.told_card(case.told.id)
    await cards.refresh_about(session, case.client.practice, reader, subject, now=now)


async def _finish(session: Session, case: _Case, now: datetime) -> None:
    """One more question at most: what could be otherwise, or one about working together."""
    told = await feedback.load(session, case.told.id)
    if told is None:
        return
    plan = await plans.of_client(session, case.client.id)
    if plan is not None:
        await due.put(session, Duty.ASSESS, plan.id, at=now)
    number = len(await feedback.told(session, case.client.id))
    asked = await feedback.asked(session, case.client.practice, told.id)
    if Asks.WISH in asked:
        return
    if asks_wish(number, told.feel):
        await feedback.put(session, case.client, told.id, Asks.WISH, now=now)
    else:
        await relation.follow(session, case.client, told, now=now)


async def _wish(session: Session, case: _Case, wish: Wish, question: Question, now: datetime) -> None:
    """Keep what kind of wish it is, and wait for the words."""
    await feedback.tell(session, case.told, Asks.WISH, wish)
    await dialogues.expect(session, case.scope, Expects.WISH, case.told.id, now=now)
    await say(session, case.scope, say_what.TypeWish, now, question=question.id, wish=wish)


TAPS = {Verb.AFTER_VISIT: TapRoute("after_visit", CLIENTS, tap)}
