"""Where a client starts from: a goal in their own words, how easy it is now, how much the complaint bothers now."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.event import Event
from domain.joining import About, Step, first_cadence
from domain.later import SIDE_START
from domain.measures import Measure, top
from domain.messages import joining as say_what
from domain.messages import joining_start as begin
from domain.messages.everywhere import HelpClient, Staying
from domain.scope import Scope
from handlers.answer import Answer
from handlers.joining.common import OVER, ask_step, is_open, place_of, value_of, words_of
from handlers.say import ask, say, show
from handlers.wording_of import wording_of
from storage import answers, cards, clients, dialogues, joining, measures, people, plans, questions
from storage.answers import Told
from storage.database import Session
from storage.dialogues import Expects
from storage.plans import Plan
from storage.questions import Asked, Question
from wording.people import LONGEST

_BASELINES = (About.START, About.GOAL_CHANGE, SIDE_START)
_NUMBERS = (Step.EASE, Step.SYMPTOM, "")


async def ask_goal(session: Session, scope: Scope, now: datetime) -> None:
    """Ask for a goal; the next typed words are it."""
    question = await ask(session, scope, About.GOAL, scope.subject, now)
    await _await_goal(session, scope, begin.GoalQuestion, question, now)


async def _await_goal(session: Session, scope: Scope, message: type, question: Question, now: datetime) -> None:
    await say(session, scope, message, now, question=question.id)
    await dialogues.expect(session, scope, Expects.GOAL, question.id, now=now)


async def change_goal(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """/goal: name another goal, any time after consent."""
    if await _plan(session, scope) is None:
        await say(session, scope, HelpClient, now)
        return None
    await ask_goal(session, scope, now)
    return None


async def go_on(session: Session, scope: Scope, now: datetime) -> bool:
    """Ask again what a client left open while joining. Returns whether there was anything."""
    goal = await joining.standing(session, scope.practice, About.GOAL, scope.subject)
    if goal is not None and goal.state is Asked.OPEN:
        await _await_goal(session, scope, begin.GoalQuestion, goal, now)
        return True
    step = await joining.standing(session, scope.practice, About.START, scope.subject)
    if step is None or step.state is not Asked.OPEN:
        return False
    await show(session, scope, begin.Start, step, now)
    return True


async def goal_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Ideas, or no goal for now."""
    known = is_open(question, About.GOAL) and value_of(event) in ("id", "sk")
    if not known or await _plan(session, scope) is None:
        return OVER
    if value_of(event) == "id":
        await _await_goal(session, scope, begin.GoalIdeas, question, now)
        return None
    await dialogues.end(session, scope)
    await questions.settle(session, question.id, Asked.SKIPPED)
    if await _is_first(session, scope):
        await _show_step(session, scope, Step.SYMPTOM, (About.START, scope.subject), now)
    else:
        await say(session, scope, Staying, now)
    return None


async def goal_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The goal, kept word for word; one named before is over, its answers stay."""
    plan, words = await _plan(session, scope), words_of(event, LONGEST)
    if plan is None or not words:
        return await change_goal(session, scope, event, now)
    if len(event.text) > LONGEST:
        await say(session, scope, say_what.CutShort, now, limit=LONGEST)
    await questions.settle(session, subject, Asked.ANSWERED)
    before = await measures.the(session, plan, Measure.GOAL)
    if before is not None:
        await measures.end(session, before.id, now=now)
    goal = await measures.add(session, plan, Measure.GOAL, words, now=now)
    if await _is_first(session, scope):
        await _show_step(session, scope, Step.EASE, (About.START, scope.subject), now)
    else:
        await _show_step(session, scope, Step.EASE, (About.GOAL_CHANGE, goal), now)
    return None


async def baseline(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One number of the starting point, or none."""
    plan = await _plan(session, scope)
    score = None if plan is None else place_of(event, top(await _kind(session, plan, question)) + 1)
    known = question.measure in _NUMBERS and (score is not None or value_of(event) == "sk")
    if plan is None or not known or not is_open(question, *_BASELINES):
        await refresh(session, scope, question, now)
        return OVER
    if score is not None:
        await _keep(session, plan, question, score, now)
    await questions.settle(session, question.id, Asked.SKIPPED if score is None else Asked.ANSWERED)
    if question.about == About.START and question.measure == Step.EASE:
        await ask_step(session, scope, Step.SYMPTOM, (About.START, scope.subject), now)
    elif question.about == About.START:
        await _propose(session, scope, plan, now)
    await refresh(session, scope, question, now)
    return None


async def refresh(session: Session, scope: Scope, question: Question, now: datetime) -> None:
    """Show the card this question is on as things stand."""
    subject = cards.subject_of(question.about, question.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def _keep(session: Session, plan: Plan, question: Question, score: int, now: datetime) -> None:
    """Store a number as baseline; the first one is where the plan begins."""
    if question.about == About.START and not await answers.baseline(session, plan):
        await plans.begin(session, plan.id, now=now)
    kind, measure = await _kind(session, plan, question), question.subject
    if kind is not Measure.SIDE:
        found = await measures.the(session, plan, kind)
        measure = found.id if found is not None else 0
    asked = await wording_of(session, question.person, kind)
    told = Told(kind, str(score), question=question.id, measure_id=measure, wording=asked)
    await answers.store(session, plan, told, now=now)


async def _kind(session: Session, plan: Plan, question: Question) -> Measure:
    """What a number of the starting point is for."""
    if question.about == SIDE_START:
        return Measure.SIDE
    if question.measure == Step.EASE:
        return Measure.GOAL
    return measures.bother(await measures.of_plan(session, plan))


async def _propose(session: Session, scope: Scope, plan: Plan, now: datetime) -> None:
    """The next check-in, a week from now, to be agreed to or changed."""
    person = await people.load(session, scope.person)
    if person is not None:
        await plans.set_cadence(session, plan.id, first_cadence(now, ZoneInfo(person.zone)))
    await joining.arm(session, scope.subject, now=now)
    await ask_step(session, scope, Step.TIME, (About.START, scope.subject), now)


async def _show_step(session: Session, scope: Scope, step: Step, on: tuple[str, int], now: datetime) -> None:
    question = await ask_step(session, scope, step, on, now)
    await show(session, scope, begin.Start, question, now)


async def _is_first(session: Session, scope: Scope) -> bool:
    """Whether the client has not come to the numbers of joining yet."""
    return await joining.standing(session, scope.practice, About.START, scope.subject) is None


async def _plan(session: Session, scope: Scope) -> Plan | None:
    """The plan of a client who has agreed and not left."""
    client = await clients.reach(session, scope, scope.subject)
    return await plans.of_client(session, client.id) if client is not None and client.is_taking_part else None
