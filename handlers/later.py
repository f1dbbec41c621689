"""What joining puts off, answered: nudges, a good-enough number, side signs, who does what."""

from datetime import datetime

from domain.action import Verb
from domain.event import Event
from domain.joining import About
from domain.later import SIDE_START, Later, SideSign
from domain.measures import Measure
from domain.messages import joining_start as begin
from domain.messages import later as messages
from domain.messages import othercare
from domain.messages.everywhere import NotForYou
from domain.rights import Consent
from domain.scope import Scope
from handlers.answer import CLIENTS, Answer, TapRoute, TextRoute
from handlers.say import ask, kept, say, show
from storage import cards, clients, commands, consents, dialogues, measures, people, plans, questions
from storage.database import Session
from storage.dialogues import Expects
from storage.plans import Plan
from storage.questions import Asked, Question
from wording.people import LONGEST, clean
from wording.slots import enum_key
from wording.standing import SOURCE
from wording.words import words

_OVER = Answer(toast=NotForYou())
_HIGHEST = 10
_READ = ((Later.EXPECT, "ok"), (Later.ROLES, "ok"), (Later.WAYS_OUT, "ok"))
_FORMS = {"fi": "informal", "fo": "formal"}


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """One answer; whatever it is, the question is not asked again."""
    plan = await _plan(session, scope)
    value = event.action.value if event.action is not None else ""
    known = question.about in tuple(Later) and question.state is Asked.OPEN
    skipped = value == "sk"
    if plan is None or not known or not (skipped or await _take(session, scope, plan, (question, value), now)):
        await _refresh(session, scope, question, now)
        return _OVER
    await questions.settle(session, question.id, Asked.SKIPPED if skipped else Asked.ANSWERED)
    await _refresh(session, scope, question, now)
    return None


async def _take(session: Session, scope: Scope, plan: Plan, told: tuple[Question, str], now: datetime) -> bool:
    """Do what was tapped. Returns False for a value this question does not have."""
    question, value = told
    match Later(question.about), value:
        case Later.NUDGES | Later.SHARING as asked, "y" | "n":
            await _allow(session, scope, asked, now, given=value == "y")
        case Later.GOOD_ENOUGH, _ if value.isdecimal() and int(value) <= _HIGHEST:
            await _good_enough(session, plan, int(value))
        case Later.SIDE | Later.SIDE_MORE, _ if value in tuple(SideSign):
            await _keep_side(session, scope, plan, await _worded(session, scope, SideSign(value)), now)
        case Later.FORM, _ if value in _FORMS:
            await people.set_form(session, scope.person, _FORMS[value])
            await commands.tell(session, scope.practice, scope.person, now=now)
        case Later.SIDE | Later.SIDE_MORE | Later.GOAL | Later.CARE | Later.MEANING, "ty":
            await _type(session, scope, question, now)
        case Later.ROLES, "q":
            await say(session, scope, messages.TypeQuestion, now)
        case _:
            return (question.about, value) in _READ
    return True


async def _allow(session: Session, scope: Scope, asked: Later, now: datetime, *, given: bool) -> None:
    """A nudge after a check-in that slipped by, or a summary for somebody else."""
    client = await clients.reach(session, scope, scope.subject)
    if asked is Later.NUDGES:
        await clients.set_nudges(session, scope.subject, nudges=given)
    elif client is not None:
        await consents.choose(session, client, Consent.SHARING, given=given, now=now)


async def side_typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """A side sign in the client's own words."""
    plan, sign = await _plan(session, scope), clean(event.text, LONGEST)
    if plan is None or not sign:
        await say(session, scope, messages.TypeSide, now)
        await dialogues.expect(session, scope, Expects.SIDE_SIGN, subject, now=now)
        return None
    await _keep_side(session, scope, plan, sign, now)
    return None


async def _keep_side(session: Session, scope: Scope, plan: Plan, sign: str, now: datetime) -> None:
    """Measure it from now on, and ask where it stands."""
    measured = await measures.add(session, plan, Measure.SIDE, sign, now=now)
    question = await ask(session, scope, SIDE_START, measured, now)
    await show(session, scope, messages.SideStart, question, now)


async def _good_enough(session: Session, plan: Plan, score: int) -> None:
    goal = await measures.the(session, plan, Measure.GOAL)
    if goal is not None:
        await measures.set_good_enough(session, plan, goal.id, score)


async def _type(session: Session, scope: Scope, question: Question, now: datetime) -> None:
    """Wait for the goal, for other care, for what it would mean, or for a side sign, in the client's own words."""
    if question.about == Later.GOAL:
        await _ask_goal(session, scope, now)
    elif question.about == Later.CARE:
        await say(session, scope, othercare.Ask, now)
        await dialogues.expect(session, scope, Expects.OTHER_CARE, scope.subject, now=now)
    else:
        expects = Expects.MEANING if question.about == Later.MEANING else Expects.SIDE_SIGN
        await say(session, scope, messages.TypeSide, now)
        await dialogues.expect(session, scope, expects, question.id, now=now)


async def meaning_typed(session: Session, scope: Scope, _subject: int, event: Event, now: datetime) -> Answer | None:
    """What the client would use the time for."""
    plan, words_typed = await _plan(session, scope), clean(await kept(session, scope, event, now))
    if plan is not None and words_typed:
        await plans.set_meaning(session, plan, words_typed)
    await say(session, scope, messages.Noted, now)
    return None


async def _ask_goal(session: Session, scope: Scope, now: datetime) -> None:
    question = await ask(session, scope, About.GOAL, scope.subject, now)
    await say(session, scope, begin.GoalQuestion, now, question=question.id)
    await dialogues.expect(session, scope, Expects.GOAL, question.id, now=now)


async def _worded(session: Session, scope: Scope, sign: SideSign) -> str:
    person = await people.load(session, scope.person)
    said = words(person.language, person.form) if person is not None else words(SOURCE)
    return said.say(enum_key(sign), {})


async def _refresh(session: Session, scope: Scope, question: Question, now: datetime) -> None:
    subject = cards.subject_of(question.about, question.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def _plan(session: Session, scope: Scope) -> Plan | None:
    client = await clients.reach(session, scope, scope.subject)
    return await plans.of_client(session, client.id) if client is not None and client.is_taking_part else None


TAPS = {Verb.LATER_ANSWER: TapRoute("later_answer", CLIENTS, tap)}
TEXTS = {
    Expects.SIDE_SIGN: TextRoute("side_sign", CLIENTS, side_typed),
    Expects.MEANING: TextRoute("meaning", CLIENTS, meaning_typed),
}
