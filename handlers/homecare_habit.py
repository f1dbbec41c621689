"""What an item comes after: a habit to tap or to type, shown back as a plan that leaves days free."""

from datetime import datetime

from domain.action import Verb
from domain.event import Event
from domain.homecare import Agreed
from domain.homecare_talk import Habit
from domain.messages import homecare_habit as say_what
from domain.scope import Scope
from handlers import homecare_hours
from handlers.answer import CLIENTS, Answer, TapRoute, TextRoute
from handlers.homecare_common import NOT_HERE, refresh_plan, taking_part
from handlers.say import kept, show
from storage import cards, dialogues, homecare, questions
from storage.database import Session
from storage.dialogues import Dialogue, Expects
from storage.homecare import HABIT, Item
from storage.questions import Asked, Question


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Pick a habit, skip, or think again; the latest word counts."""
    client = await taking_part(session, scope)
    item = await homecare.reach(session, scope, question.subject) if question.about == HABIT else None
    value = event.action.value if event.action is not None else ""
    if client is None or item is None or item.state is not Agreed.AGREED or not _fits(question, value):
        return NOT_HERE
    if value == "ti":
        await homecare_hours.ask_hour(session, scope, client, now)
        return None
    if value in tuple(Habit):
        await homecare.describe(session, item, habit=value)
    await _settle(session, scope, question, value, now)
    return None


def _fits(question: Question, value: str) -> bool:
    if value == "c":
        return question.state is not Asked.OPEN
    if value == "ok":
        return question.state is Asked.ANSWERED
    return question.state is Asked.OPEN and value in (*Habit, "ti", "sk")


async def _settle(session: Session, scope: Scope, question: Question, value: str, now: datetime) -> None:
    """The card shows the plan with buttons (answered), without (closed), or asks again (open)."""
    waiting = Dialogue(Expects.HABIT, question.subject)
    if value == "c":
        await dialogues.expect(session, scope, waiting.expects, waiting.subject, now=now)
        state = Asked.OPEN
    else:
        if await dialogues.current(session, scope, now=now) == waiting:
            await dialogues.end(session, scope)
        state = Asked.ANSWERED if value in tuple(Habit) else Asked.CLOSED
    await questions.settle(session, question.id, state)
    await _refresh(session, scope, question.subject, now)


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """A habit in the client's own words: shown back right below them, with one tap to change it."""
    item = await homecare.reach(session, scope, subject)
    if item is None or await taking_part(session, scope) is None:
        return None
    await homecare.describe(session, item, habit=await kept(session, scope, event, now))
    for asked in await _asked(session, item):
        await questions.settle(session, asked.id, Asked.ANSWERED)
        await show(session, scope, say_what.Card, asked, now, item=item.id)
    await _refresh(session, scope, subject, now)
    return None


async def _asked(session: Session, item: Item) -> tuple[Question, ...]:
    return await questions.about(session, item.practice, HABIT, item.id)


async def _refresh(session: Session, scope: Scope, item: int, now: datetime) -> None:
    await refresh_plan(session, scope, now)
    await cards.refresh_about(session, scope.practice, scope.person, cards.subject_of(HABIT, item), now=now)


TAPS = {Verb.HABIT: TapRoute("habit", CLIENTS, tap)}
TEXTS = {Expects.HABIT: TextRoute("habit_typed", CLIENTS, typed)}
