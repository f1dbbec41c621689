"""The weekly check-in's card: each tap stores an answer and shows what comes next; taps may come twice or late."""

from dataclasses import replace
from datetime import datetime

from domain import checkin as decide
from domain.action import Verb
from domain.checkin import Path
from domain.duties import Duty
from domain.event import Event
from domain.measures import BOTHER, NOT_TRIED, SCORED, Measure, top
from domain.messages import checkin as say_what
from domain.messages.everywhere import NotForYou
from domain.messages.measures import Easier, Harder, HomecareWeek, Hopes, SinceStart
from domain.progress import Source
from domain.scope import Scope
from domain.silence import Step
from domain.visits import Lasted
from handlers.answer import CLIENTS, Answer, TapRoute
from handlers.say import say
from handlers.wording_of import wording_of
from storage import (
    answers,
    asking,
    cards,
    checkins,
    clients,
    dialogues,
    due,
    feedback,
    outbox,
    questions,
    reviews,
    visits,
)
from storage.answers import Told
from storage.asking import Asking
from storage.checkins import ABOUT, State
from storage.database import Session
from storage.dialogues import Expects
from storage.feedback import Asks
from storage.questions import Ask, Asked, Question

CHANGED = "changed"
"""What the button below a changed answer is about; its subject is the question that was answered."""
_SKIP = "sk"
_WORDED = {
    Measure.HOMECARE: HomecareWeek,
    Measure.SINCE_START: SinceStart,
    Measure.EASIER: Easier,
    Measure.HARDER: Harder,
    Measure.HOPES: Hopes,
    Measure.RELIEF: Lasted,
}
_ASKED_BEFORE = frozenset({State.UNANSWERED, State.MISSED, State.PAUSED})


async def mine(session: Session, scope: Scope, question: Question) -> Asking | None:
    """The speaker's own check-in that a button belongs to, unless they have left: then nothing more is kept."""
    if question.about != ABOUT or await checkins.reach(session, scope, question.subject) is None:
        return None
    client = await clients.reach(session, scope, scope.subject)
    if client is None or not client.is_taking_part:
        return None
    return await asking.load(session, question.subject)


async def refresh(session: Session, scope: Scope, found: Asking, now: datetime) -> None:
    """Show every copy of the card as things stand."""
    subject = cards.subject_of(ABOUT, found.checkin.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


def _fits(measure: Measure, value: str) -> bool:
    """Whether a value is one of the buttons of a measure, a skip included."""
    if value == _SKIP or (value == NOT_TRIED and measure is Measure.GOAL):
        return True
    return value in map(str, range(top(measure) + 1)) if measure in SCORED else value in tuple(_WORDED[measure])


async def answer(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One answer to one question. A second tap, or one on an old copy, changes nothing and shows how things are."""
    value = event.action.value if event.action is not None else ""
    found = await mine(session, scope, question)
    if found is None or question.position < asking.FIRST_ITEM:
        return Answer(toast=NotForYou())
    measure = Measure(question.measure)
    if question.state is not Asked.OPEN:
        await refresh(session, scope, found, now)
        return Answer(toast=say_what.Kept())
    if not _fits(measure, value):
        return Answer(toast=NotForYou())
    await _store(session, scope, found, question, (value, now))
    await _follow_up(session, scope, found, (measure, value), now)
    await _go_on(session, scope, found.checkin.id, now)
    return None


async def _store(
    session: Session, scope: Scope, found: Asking, question: Question, given: tuple[str, datetime]
) -> None:
    """Keep an answer or a skip; one that takes the place of another is said so."""
    value, now = given
    old, new = found.answers.get(question.id), 0
    if value == _SKIP:
        await answers.withdraw(session, found.plan, question.id, now=now)
        await questions.settle(session, question.id, Asked.SKIPPED)
    else:
        told = replace(
            _told(found, question, value, now),
            wording=await wording_of(session, scope.person, Measure(question.measure)),
        )
        new = await answers.store(session, found.plan, told, now=now)
        await questions.settle(session, question.id, Asked.ANSWERED)
    if old is not None and old.value != value:
        undo = await _ask_undo(session, scope, question, now)
        await say(session, scope, say_what.Changed, now, plan=found.plan.id, old=old.id, new=new, question=undo.id)


async def _ask_undo(session: Session, scope: Scope, question: Question, now: datetime) -> Question:
    """What the button below a change names; those below earlier changes of the same answer are over."""
    for earlier in await questions.about(session, scope.practice, CHANGED, question.id):
        await questions.settle(session, earlier.id, Asked.CLOSED)
    new = Ask(scope.practice, scope.person, CHANGED, question.id, scope.subject)
    return await questions.ask(session, new, now=now)


async def undo(session: Session, scope: Scope, question: Question, _event: Event, now: datetime) -> Answer | None:
    """The first answer was right after all: it counts again, and the slip stays beside it."""
    asked = await questions.load(session, question.subject) if question.about == CHANGED else None
    found = await mine(session, scope, asked) if asked is not None else None
    old = await answers.replaced(session, found.plan, question.subject) if found is not None else None
    if found is None or asked is None or old is None or question.state is not Asked.OPEN:
        return Answer(toast=NotForYou())
    await questions.settle(session, question.id, Asked.ANSWERED)
    await _store(session, scope, found, asked, (old.value, now))
    await _go_on(session, scope, found.checkin.id, now)
    return None


def _told(found: Asking, question: Question, value: str, now: datetime, source: Source = Source.TAPPED) -> Told:
    measure = Measure(question.measure)
    return Told(
        measure,
        value,
        source,
        checkin=found.checkin.id,
        question=question.id,
        measure_id=found.measure_id(measure),
        late=found.checkin.is_late(now),
    )


async def _follow_up(session: Session, scope: Scope, found: Asking, given: tuple[Measure, str], now: datetime) -> None:
    """What some answers call for at once."""
    match given:
        case (Measure.RELIEF, value) if value != _SKIP:
            await _relief(session, found.checkin.id, Lasted(value))
        case (Measure.HOPES, Hopes.NO):
            await reviews.ask(session, found.plan, now=now)
        case (Measure.EASIER, Easier.TYPED):
            await dialogues.expect(session, scope, Expects.EASIER, found.checkin.id, now=now)
            await say(session, scope, say_what.TypeEasier, now, question=found.frame.id)


async def _relief(session: Session, checkin_id: int, lasted: Lasted) -> None:
    """How long the better feeling lasted is told of the visit too."""
    told = await feedback.asked_in(session, checkin_id)
    if told is not None:
        await feedback.tell(session, told, Asks.LASTED, lasted)


async def _go_on(session: Session, scope: Scope, checkin_id: int, now: datetime) -> None:
    """Show the next question, decide on the last ones once the first are known, or end."""
    await showed_life(session, checkin_id, now)
    found = await asking.load(session, checkin_id)
    if found is None:
        return
    if found.open is None and await _ask_rest(session, scope, found, now):
        found = await asking.load(session, checkin_id) or found
    if found.open is None:
        await finish(session, found, now)
    elif found.checkin.state in _ASKED_BEFORE:
        await checkins.set_state(session, checkin_id, State.ANSWERED)
    await refresh(session, scope, found, now)


async def showed_life(session: Session, checkin_id: int, now: datetime) -> None:
    """Whoever has begun needs no nudge, no copy for later, and no other rhythm, also when these wait already."""
    await checkins.showed_life(session, checkin_id, now=now)
    await due.drop(session, Duty.NUDGE, checkin_id)
    found = await checkins.load(session, checkin_id)
    for needless in ("nudge", "later", Step.OFFER_RHYTHM):
        if found is not None:
            await outbox.withdraw(session, found.practice, f"{needless}:{checkin_id}", now=now)


async def _ask_rest(session: Session, scope: Scope, found: Asking, now: datetime) -> bool:
    """Put the questions that depend on the first answers. Returns False when that was done before."""
    asked = {one.measure for one in found.items}
    if asked - {Measure.GOAL, *BOTHER}:
        return False
    known = await asking.known(session, found)
    rest = [measure for measure in decide.items(known) if measure not in asked]
    for position, measure in enumerate(rest, asking.FIRST_ITEM + len(asked)):
        if measure is Measure.SIDE:
            await asking.choose_side(session, found)
        if measure is Measure.RELIEF:
            await asking.ask_relief(session, found)
        new = Ask(scope.practice, scope.person, ABOUT, found.checkin.id, scope.subject, measure, position)
        await questions.ask(session, new, now=now)
    if found.path is Path.SAME:
        await _carry(session, found.checkin.id, now)
    return True


async def finish(session: Session, found: Asking, now: datetime) -> None:
    """Everything is answered or skipped: progress is judged, and one question on another thing may follow."""
    first_time = found.checkin.state is not State.ANSWERED
    await checkins.set_state(session, found.checkin.id, State.ANSWERED if found.answers else State.SKIPPED)
    await due.put(session, Duty.ASSESS, found.plan.id, at=now)
    if first_time and not await visits.join_checkin(session, found.checkin.client, now=now):
        await due.put(session, _follows(found), found.checkin.client, at=now)


def _follows(found: Asking) -> Duty:
    """The one question on another thing: what got in the way of the home plan, or else one that joining put off."""
    item = found.item(Measure.HOMECARE)
    told = found.answers.get(item.id) if item is not None else None
    is_new = told is not None and told.value == HomecareWeek.NONE and told.source is not Source.CARRIED
    return Duty.HOMECARE_REASON if is_new else Duty.LATER_QUESTION


async def same(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Same as last week: its answers are copied and marked as carried. Or something moved."""
    value = event.action.value if event.action is not None else ""
    found = await mine(session, scope, question)
    if found is None or question.position != asking.SAME or value not in ("y", "m"):
        return Answer(toast=NotForYou())
    if question.state is not Asked.OPEN:
        await refresh(session, scope, found, now)
        return Answer(toast=say_what.Kept())
    await questions.settle(session, question.id, Asked.ANSWERED if value == "y" else Asked.SKIPPED)
    if value == "y":
        await _carry(session, found.checkin.id, now)
    await _go_on(session, scope, found.checkin.id, now)
    return None


async def _carry(session: Session, checkin_id: int, now: datetime) -> None:
    """Copy what was answered last time to the questions that still wait, as far as it may be copied."""
    found = await asking.load(session, checkin_id)
    if found is None:
        return
    before = await asking.before(session, found)
    for one in found.items:
        old = before.get(Measure(one.measure))
        if one.state is Asked.OPEN and old is not None and one.measure in decide.CARRIED:
            told = replace(_told(found, one, old.value, now, Source.CARRIED), wording=old.wording)
            await answers.store(session, found.plan, told, now=now)
            await questions.settle(session, one.id, Asked.ANSWERED)


TAPS = {
    Verb.ANSWER: TapRoute("answer", CLIENTS, answer),
    Verb.SAME: TapRoute("same", CLIENTS, same),
    Verb.UNDO: TapRoute("undo", CLIENTS, undo),
}
