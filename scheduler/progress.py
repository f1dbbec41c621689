"""Judging progress after answers or silence: alerts opened, looks back told, reviews held on their date."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from domain import review, summary
from domain.alerts import Rule, act_by
from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import end_of_local_day, next_allowed
from domain.messages import name_of
from domain.messages import progress as messages
from domain.messages.progress import LookBack
from domain.patterns import pattern
from domain.progress import Alert, Assessment, History, Memory, State, assess
from domain.progress.quiet import is_fresh, last_answered
from domain.scope import Role, Scope
from scheduler import letters
from scheduler.duties import Doing
from storage import (
    alerts,
    clients,
    dialogues,
    feedback,
    history,
    intakes,
    lookback,
    outbox,
    plans,
    questions,
    reviews,
    rhythm,
    summaries,
    topics,
    workdays,
)
from storage.clients import Client, Standing
from storage.database import Session
from storage.dialogues import Expects
from storage.outbox import Args, Letter
from storage.plans import Plan
from storage.questions import Ask

ABOUT = "progress"
"""What the questions of a look back are about; their subject is the plan."""

_GONE = (Standing.DECLINED, Standing.STOPPED)
_AWAY = (Standing.PAUSED, Standing.RESTING)
"""A review waits for a client who is on a break, and for one who fell silent: silence is told first."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A plan in force and whose it is."""

    plan: Plan
    client: Client
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class _Said:
    """What is to be said, and of which state."""

    state: State
    facts: LookBack


async def assess_plan(session: Session, plan_id: int, now: datetime) -> None:
    """Judge a plan: open what the therapist is to hear of, and tell the client every four weeks."""
    case = await _case(session, plan_id)
    if case is None:
        return
    case = replace(case, plan=replace(case.plan, review_at=await reviews.ensure(session, case.plan)))
    known, assessment, memory = await _judge(session, case.plan, now)
    await plans.remember(session, case.plan, memory)
    opened = await _open_alert(session, case, _alert(known, assessment), assessment, now)
    if opened is Alert.WORSENING:
        await plans.summarised(session, case.plan.id, at=now)
    if opened is None:
        await _open_pattern(session, case, assessment, now)
    if opened is None and case.client.state is Standing.ACTIVE:
        await _look_back(session, case, known, assessment, now)


async def _case(session: Session, plan_id: int) -> _Case | None:
    plan = await plans.load(session, plan_id)
    if plan is None or plan.ended_at is not None:
        return None
    client = await clients.load(session, plan.client)
    if client is None or client.consented_at is None or client.state in _GONE:
        return None
    return _Case(plan, client, await lookback.zone_of(session, client))


async def _judge(session: Session, plan: Plan, now: datetime) -> tuple[History, Assessment, Memory]:
    known = await history.load(session, plan, now=now)
    known = replace(known, intake=await intakes.expected(session, plan))
    return known, *assess(known, await plans.memory_of(session, plan))


def _alert(known: History, assessment: Assessment) -> Alert | None:
    """What the therapist is to hear of. Worse outranks no change, also while only the newest answers show it."""
    fresh = is_fresh(known, last_answered(known)) and not known.resting
    return Alert.WORSENING if fresh and summary.is_harder(assessment) else assessment.alert


async def _open_alert(
    session: Session, case: _Case, alert: Alert | None, assessment: Assessment, now: datetime
) -> Alert | None:
    """Returns what was opened. An alert is due as long as it holds; whether the episode allows it, alerts know."""
    if alert is None or case.client.confirmed_at is None:
        return None
    made = await alerts.open_one(session, case.plan, alert, assessment, now=now)
    return None if made is None else alert


async def _open_pattern(session: Session, case: _Case, assessment: Assessment, now: datetime) -> None:
    """What several visits show, apart from the weeks between them; without visits there is none."""
    told = await feedback.told(session, case.plan.client)
    if not told or case.client.confirmed_at is None:
        return
    zone = await alerts.zone_of_therapist(session, case.client)
    earlier = sorted(await alerts.of_client(session, case.client.id), key=lambda one: one.opened_at)
    raised = {one.rule: one.opened_at.astimezone(zone).date() for one in earlier}
    rule = pattern(told, raised, case.plan.purpose)
    if rule is not None:
        await alerts.open_one(session, case.plan, rule, assessment, now=now)


async def _look_back(session: Session, case: _Case, known: History, assessment: Assessment, now: datetime) -> None:
    """The four-weekly look back, with the check-in it belongs to. No change is told by the alert's own notice."""
    began, latest, today = (
        None if at is None else at.astimezone(case.zone).date()
        for at in (case.plan.started_at, case.plan.summary_at, now)
    )
    if began is None or today is None or not review.look_back_due(began, latest, today):
        return
    if await topics.checkin_ahead(session, case.client.id, until=end_of_local_day(now, case.zone)):
        return  # It comes with today's answers, or once they are known to be missing.
    about = await lookback.known(session, case.plan, now=now)
    facts = None if about is None else summary.look_back(assessment, known, about)
    if about is None or facts is None or isinstance(facts, messages.NoChange) or not about.n_checkins:
        return
    letter = Letter(
        person=case.client.person,
        message=name_of(facts),
        kind=Kind.SUMMARY,
        args={},
        client=case.client.id,
        at=next_allowed(now, case.zone),
        once=f"summary:{case.plan.id}:{today.isoformat()}",
    )
    await _tell(session, case.plan, _Said(assessment.verdict, facts), letter, now)
    await plans.summarised(session, case.plan.id, at=now)


async def _tell(session: Session, plan: Plan, said: _Said, letter: Letter, now: datetime) -> None:
    """Keep what is said, word it now and queue those very words."""
    asked = Ask(plan.practice, letter.person, ABOUT, plan.id, letter.client)
    question = await questions.ask(session, asked, now=now)
    facts = replace(said.facts, token=question.token)
    if isinstance(facts, messages.TooFew):
        facts = replace(facts, rhythm_token=await _rhythm_token(session, asked, now))
    kept = await summaries.keep(session, plan, said.state, facts, now=now)
    args: Args = {"summary": kept, "question": question.id}
    row = await outbox.put(session, plan.practice, replace(letter, args=args), now=now)
    queued = None if row is None else await outbox.load(session, row)
    rendered = None if queued is None else await letters.word(session, queued, now)
    if row is None or rendered is None:
        return
    worded = await outbox.load(session, row)
    if worded is not None:
        await outbox.freeze(session, worded, variant=worded.variant, text=rendered.text)
    await summaries.say(session, plan, kept, rendered.text)


async def _rhythm_token(session: Session, beside: Ask, now: datetime) -> str:
    """The question that the buttons about the rhythm answer."""
    asked = replace(beside, about=rhythm.ABOUT, subject=beside.client)
    return (await questions.ask(session, asked, now=now)).token


async def look_back(session: Session, plan_id: int, now: datetime) -> None:
    """Tell a client who asks how things stand, whatever there is to say."""
    case = await _case(session, plan_id)
    if case is None:
        return
    known, assessment, _ = await _judge(session, case.plan, now)
    about = await lookback.known(session, case.plan, now=now)
    if about is None:
        return
    facts = summary.on_request(assessment, known, about)
    letter = Letter(case.client.person, name_of(facts), Kind.DIALOGUE, {}, case.client.id)
    await _tell(session, case.plan, _Said(assessment.verdict, facts), letter, now)


async def review_plan(session: Session, plan_id: int, now: datetime) -> None:
    """The date of a review has come; one that comes before its date was asked for by the client."""
    case = await _case(session, plan_id)
    if case is None:
        return
    plan = case.plan
    if plan.review_at is None or now < plan.review_at:
        await _review_asked(session, case, now)
    elif case.client.state in _AWAY:
        await reviews.put(session, plan, max(now + review.PUT_OFF, case.client.paused_until or now))
    elif review.is_reviewed(plan.purpose):
        await _review_dated(session, case, now)


async def _review_dated(session: Session, case: _Case, now: datetime) -> None:
    until = await reviews.settled_until(session, case.client.id, await alerts.zone_of_therapist(session, case.client))
    if not review.is_settled(now, until) and case.client.confirmed_at is not None:
        _, assessment, _ = await _judge(session, case.plan, now)
        await alerts.open_one(session, case.plan, Rule.REVIEW, assessment, now=now)
    await reviews.put(session, case.plan, review.next_review(now, until))


async def _review_asked(session: Session, case: _Case, now: datetime) -> None:
    """Pass it on, and say by when a date is picked; or say that a talk is coming up already."""
    _, assessment, _ = await _judge(session, case.plan, now)
    made = await alerts.open_asked(session, case.plan, assessment, now=now)
    if review.is_reviewed(case.plan.purpose):
        standing = case.plan.review_at if made is None else None
        await reviews.put(session, case.plan, standing or review.next_review(now, None))
    due = act_by(Rule.REVIEW, now, await workdays.of_client(session, case.client))
    message, args = (messages.ReviewKnown, {}) if made is None else (messages.ReviewAsked, {"due": due.isoformat()})
    letter = Letter(case.client.person, name_of(message), Kind.DIALOGUE, args, case.client.id)
    await outbox.put(session, case.plan.practice, letter, now=now)
    # The message asks for words; they are passed on without another question.
    speaker = Scope(case.plan.practice, case.client.person, Role.CLIENT, case.client.id)
    await dialogues.expect(session, speaker, Expects.NOTE, 0, now=now)


DUTIES: dict[str, Doing] = {
    Duty.ASSESS: assess_plan,
    Duty.LOOK_BACK: look_back,
    Duty.REVIEW: review_plan,
}
