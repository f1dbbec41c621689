"""What is done with a check-in's card as a whole: later, not this time, change an answer, show it again."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain import checkin as decide
from domain.action import Verb
from domain.delivery import Kind
from domain.event import Event
from domain.messages import checkin as say_what
from domain.messages import name_of
from domain.messages.everywhere import HelpClient, NotForYou
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, Route, TapRoute, on_tap
from handlers.checkin import finish, mine, refresh, showed_life
from handlers.say import ask, say, show
from storage import asking, cards, checkins, clients, outbox, people, plans, questions
from storage.checkins import ABOUT, State
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Asked, Question

NEXT = "next_checkin"


async def later(session: Session, scope: Scope, question: Question, _event: Event, now: datetime) -> Answer | None:
    """Ask again later today, once; that copy is not sent when an answer came meanwhile."""
    found = await mine(session, scope, question)
    if found is None:
        return Answer(toast=NotForYou())
    person = await people.load(session, scope.person)
    at = decide.later(now, ZoneInfo(person.zone)) if person else None
    is_open = found.checkin.state is State.OPEN and found.checkin.answered_at is None
    if at is None or not is_open or found.checkin.put_off_at is not None:
        await refresh(session, scope, found, now)
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
    await refresh(session, scope, found, now)
    return Answer(toast=say_what.LaterSet(again=at))


async def skip(session: Session, scope: Scope, question: Question, _event: Event, now: datetime) -> Answer | None:
    """Leave out what has not been answered."""
    found = await mine(session, scope, question)
    if found is None:
        return Answer(toast=NotForYou())
    if found.open is None:
        await refresh(session, scope, found, now)
        return Answer(toast=say_what.Kept())
    for one in found.questions:
        if one.state is Asked.OPEN and one.position != asking.FRAME:
            await questions.settle(session, one.id, Asked.CLOSED)
    await showed_life(session, found.checkin.id, now)
    await finish(session, found, now)
    await refresh(session, scope, found, now)
    return None


async def answer_now(session: Session, scope: Scope, question: Question, _event: Event, now: datetime) -> Answer | None:
    """Show the card again, also after it was left out."""
    found = await mine(session, scope, question)
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
    found, is_item = await mine(session, scope, question), question.position >= asking.FIRST_ITEM
    if found is None or value not in (("",) if is_item else ("", "k")):
        return Answer(toast=NotForYou())
    if found.open is not None or (is_item and not found.checkin.changing):
        await refresh(session, scope, found, now)
        return Answer(toast=say_what.Kept())
    if is_item:
        await questions.settle(session, question.id, Asked.OPEN)
    await checkins.set_changing(session, found.checkin.id, changing=not is_item and value == "")
    await refresh(session, scope, found, now)
    return None


async def open_card(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """This check-in's card again, or when the next one comes."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or not client.is_taking_part:
        await say(session, scope, HelpClient, now)
        return None
    plan = await plans.of_client(session, client.id)
    latest = await checkins.latest(session, plan.id) if plan else None
    found = await asking.load(session, latest.id) if latest and latest.state is State.OPEN else None
    if found is not None:
        await show(session, scope, say_what.Card, found.frame, now, checkin=found.checkin.id)
        return None
    question = await ask(session, scope, NEXT, scope.subject, now)
    await say(session, scope, say_what.NextOne, now, question=question.id)
    return None


COMMANDS = {"checkin": Route("checkin", CLIENTS, open_card)}
TAPS = {
    Verb.LATER: TapRoute("later", CLIENTS, later),
    Verb.SKIP_WEEK: TapRoute("skip_week", CLIENTS, skip),
    Verb.NUDGE: TapRoute("answer_now", CLIENTS, answer_now),
    Verb.CHANGE: TapRoute("change", CLIENTS, change),
}
MENUS = {"ci": TapRoute("menu_checkin", CLIENTS, on_tap(open_card))}
