"""The weekly check-in's card: each tap stores an answer and shows what comes next; taps may come twice or late."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain import checkin as decide
from domain.action import Verb
from domain.checkin import Path
from domain.delivery import Kind
from domain.duties import Duty
from domain.event import Event
from domain.measures import SCORED, Measure
from domain.messages import checkin as say_what
from domain.messages import name_of
from domain.messages.everywhere import NotForYou
from domain.messages.measures import Easier, Harder, HomecareWeek, Hopes, SinceStart
from domain.progress import Source
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, Route, TapRoute, TextRoute
from handlers.say import ask, say, show
from storage import answers, asking, cards, checkins, clients, dialogues, due, outbox, people, plans, questions, reviews
from storage.answers import Told
from storage.asking import Asking
from storage.checkins import ABOUT, State
from storage.database import Session
from storage.dialogues import Expects
from storage.outbox import Letter
from storage.questions import Ask, Asked, Question

NEXT = "next_checkin"
_SKIP = ("sk", "dt")
_WORDED = {
    Measure.HOMECARE: HomecareWeek,
    Measure.SINCE_START: SinceStart,
    Measure.EASIER: Easier,
    Measure.HARDER: Harder,
    Measure.HOPES: Hopes,
}
_SCORES = frozenset(str(score) for score in range(11))
_ASKED_BEFORE = frozenset({State.UNANSWERED, State.MISSED, State.PAUSED})


async def _mine(session: Session, scope: Scope, question: Question) -> Asking | None:
    """The speaker's own check-in that a button belongs to."""
    if question.about != ABOUT or await checkins.reach(session, scope, question.subject) is None:
        return None
    return await asking.load(session, question.subject)


async def _refresh(session: Session, scope: Scope, found: Asking, now: datetime) -> None:
    subject = cards.subject_of(ABOUT, found.checkin.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


def _fits(measure: Measure, value: str) -> bool:
    """Whether a value is one of the buttons of a measure, a skip included."""
    if value == _SKIP[0] or (value == _SKIP[1] and measure is Measure.GOAL):
        return True
    return value in _SCORES if measure in SCORED else value in tuple(_WORDED[measure])


async def answer(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One answer to one question. A second tap, or one on an old copy, changes nothing and shows how things are."""
    value = event.action.value if event.action is not None else ""
    found = await _mine(session, scope, question)
    if found is None or question.position < asking.FIRST_ITEM:
        return Answer(toast=NotForYou())
    measure = Measure(question.measure)
    if question.state is not Asked.OPEN:
        await _refresh(session, scope, found, now)
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
    if value in _SKIP:
        await answers.withdraw(session, found.plan, question.id, now=now)
        await questions.settle(session, question.id, Asked.SKIPPED)
    else:
        new = await answers.store(session, found.plan, _told(found, question, value, now), now=now)
        await questions.settle(session, question.id, Asked.ANSWERED)
    if old is not None and old.value != value:
        await say(session, scope, say_what.Changed, now, plan=found.plan.id, old=old.id, new=new)


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
        case (Measure.HOPES, Hopes.NO):
            await reviews.ask(session, found.plan, now=now)
        case (Measure.EASIER, Easier.TYPED):
            await dialogues.expect(session, scope, Expects.EASIER, found.checkin.id, now=now)
            await say(session, scope, say_what.TypeEasier, now, question=found.frame.id)


async def _go_on(session: Session, scope: Scope, checkin_id: int, now: datetime) -> None:
    """Show the next question, decide on the last ones once the first are known, or end."""
    await checkins.showed_life(session, checkin_id, now=now)
    found = await asking.load(session, checkin_id)
    if found is None:
        return
    if found.open is None and await _ask_rest(session, scope, found, now):
        found = await asking.load(session, checkin_id) or found
    if found.open is None:
        await _finish(session, found, now)
    elif found.checkin.state in _ASKED_BEFORE:
        await checkins.set_state(session, checkin_id, State.ANSWERED)
    await _refresh(session, scope, found, now)


async def _ask_rest(session: Session, scope: Scope, found: Asking, now: datetime) -> bool:
    """Put the questions that depend on the first answers. Returns False when that was done before."""
    asked = {one.measure for one in found.items}
    if asked - {Measure.GOAL, Measure.SYMPTOM}:
        return False
    known = await asking.known(session, found)
    rest = [measure for measure in decide.items(known) if measure not in asked]
    for position, measure in enumerate(rest, asking.FIRST_ITEM + len(asked)):
        if measure is Measure.SIDE:
            await asking.choose_side(session, found)
        new = Ask(scope.practice, scope.person, ABOUT, found.checkin.id, scope.subject, measure, position)
        await questions.ask(session, new, now=now)
    if found.path is Path.SAME:
        await _carry(session, found.checkin.id, now)
    return True


async def _finish(session: Session, found: Asking, now: datetime) -> None:
    """Everything is answered or skipped: progress is judged, and one put-off question may follow."""
    first_time = found.checkin.state is not State.ANSWERED
    await checkins.set_state(session, found.checkin.id, State.ANSWERED if found.answers else State.SKIPPED)
    await due.drop(session, Duty.NUDGE, found.checkin.id)
    await due.put(session, Duty.ASSESS, found.plan.id, at=now)
    if first_time:
        await due.put(session, Duty.LATER_QUESTION, found.checkin.client, at=now)


async def same(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Same as last week: its answers are copied and marked as carried. Or something moved."""
    value = event.action.value if event.action is not None else ""
    found = await _mine(session, scope, question)
    if found is None or question.position != asking.SAME or value not in ("y", "m"):
        return Answer(toast=NotForYou())
    if question.state is not Asked.OPEN:
        await _refresh(session, scope, found, now)
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
            await answers.store(session, found.plan, _told(found, one, old, now, Source.CARRIED), now=now)
            await questions.settle(session, one.id, Asked.ANSWERED)


async def later(session: Session, scope: Scope, question: Question, _event: Event, now: datetime) -> Answer | None:
    """Ask again later today, once; that copy is not sent when an answer came meanwhile."""
    found = await _mine(session, scope, question)
    if found is None:
        return Answer(toast=NotForYou())
    person = await people.load(session, scope.person)
    at = decide.later(now, ZoneInfo(person.zone)) if person else None
    is_open = found.checkin.state is State.OPEN and found.checkin.answered_at is None
    if at is None or not is_open or found.checkin.put_off_at is not None:
        await _refresh(session, scope, found, now)
        return Answer(toast=say_what.TooLateToday() if is_open else say_what.Kept())
    await checkins.put_off(session, found.checkin.id, now=now)
    card = await cards.find(session, scope.practice, scope.person, cards.subject_of(ABOUT, found.checkin.id))
    copy = Letter(
        scope.person,
        name_of(say_what.Card),
        Kind.CHECK_IN,
        {"checkin": found.checkin.id, "question": found.frame.id, "again": True},
        scope.subject,
        card.id if card else 0,
        at,
        found.checkin.closes_at,
        once=f"later:{found.checkin.id}",
    )
    await outbox.put(session, scope.practice, copy, now=now)
    await _refresh(session, scope, found, now)
    return Answer(toast=say_what.LaterSet(again=at))


async def skip(session: Session, scope: Scope, question: Question, _event: Event, now: datetime) -> Answer | None:
    """Leave out what has not been answered."""
    found = await _mine(session, scope, question)
    if found is None:
        return Answer(toast=NotForYou())
    if found.open is None:
        await _refresh(session, scope, found, now)
        return Answer(toast=say_what.Kept())
    for one in found.questions:
        if one.state is Asked.OPEN and one.position != asking.FRAME:
            await questions.settle(session, one.id, Asked.CLOSED)
    await checkins.showed_life(session, found.checkin.id, now=now)
    await _finish(session, found, now)
    await _refresh(session, scope, found, now)
    return None


async def answer_now(session: Session, scope: Scope, question: Question, _event: Event, now: datetime) -> Answer | None:
    """Show the card again, also after it was left out."""
    found = await _mine(session, scope, question)
    if found is None:
        return Answer(toast=NotForYou())
    if found.checkin.state is State.SKIPPED:
        for one in found.questions:
            if one.state is Asked.CLOSED:
                await questions.settle(session, one.id, Asked.OPEN)
    await show(session, scope, say_what.Card, found.frame, now, checkin=found.checkin.id)
    return None


async def change(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Choose an answer to change; the question is then asked again and the old answer stays until it is replaced."""
    value = event.action.value if event.action is not None else ""
    found, is_item = await _mine(session, scope, question), question.position >= asking.FIRST_ITEM
    if found is None or value not in (("",) if is_item else ("", "k")):
        return Answer(toast=NotForYou())
    if found.open is not None or (is_item and not found.checkin.changing):
        await _refresh(session, scope, found, now)
        return Answer(toast=say_what.Kept())
    if is_item:
        await questions.settle(session, question.id, Asked.OPEN)
    await checkins.set_changing(session, found.checkin.id, changing=not is_item and value == "")
    await _refresh(session, scope, found, now)
    return None


async def open_card(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """This check-in's card again, or when the next one comes."""
    client = await clients.reach(session, scope, scope.subject)
    plan = await plans.of_client(session, scope.subject) if client is not None and client.consented_at else None
    latest = await checkins.latest(session, plan.id) if plan else None
    found = await asking.load(session, latest.id) if latest and latest.state is State.OPEN else None
    if found is not None:
        await show(session, scope, say_what.Card, found.frame, now, checkin=found.checkin.id)
        return None
    question = await ask(session, scope, NEXT, scope.subject, now)
    await say(session, scope, say_what.NextOne, now, question=question.id)
    return None


async def menu_open(session: Session, scope: Scope, _question: Question, event: Event, now: datetime) -> Answer | None:
    """The same from the menu."""
    return await open_card(session, scope, event, now)


COMMANDS = {"checkin": Route("checkin", CLIENTS, open_card)}
TAPS = {
    Verb.ANSWER: TapRoute("answer", CLIENTS, answer),
    Verb.SAME: TapRoute("same", CLIENTS, same),
    Verb.LATER: TapRoute("later", CLIENTS, later),
    Verb.SKIP_WEEK: TapRoute("skip_week", CLIENTS, skip),
    Verb.NUDGE: TapRoute("answer_now", CLIENTS, answer_now),
    Verb.CHANGE: TapRoute("change", CLIENTS, change),
}
MENUS = {"ci": TapRoute("menu_checkin", CLIENTS, menu_open)}
TEXTS: dict[Expects, TextRoute] = {}
