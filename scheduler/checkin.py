"""The check-in's clock: open a slot, nudge once, close; after an outage one catch-up, and silence has its ladder."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain import checkin as decide
from domain import silence
from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import checkin as say
from domain.messages import name_of
from domain.messages import rhythm as ways
from domain.outage import could_answer
from domain.returning import APART
from domain.timetable import CLOSES_AFTER, Cadence, Slot, missed_slots, next_slot
from scheduler.duties import Doing
from storage import answers, asking, cards, checkins, clients, due, outages, outbox, people, plans, questions, rhythm
from storage.checkins import ABOUT, CheckIn, State
from storage.clients import Client, Standing
from storage.database import Session
from storage.outbox import Letter
from storage.people import Person
from storage.plans import Plan
from storage.questions import Ask

NUDGE_AFTER = timedelta(hours=24)
_BEFORE_NEXT = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class _Case:
    """Whom a check-in is about, and when their day is."""

    plan: Plan
    cadence: Cadence
    client: Client
    person: Person

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.person.zone)

    def letter(self, message: type, checkin: CheckIn, question: int, *, once: str) -> Letter:
        """What the bot starts: once, about this check-in."""
        args = {"checkin": checkin.id, "question": question}
        return Letter(self.person.id, name_of(message), Kind.CHECK_IN, args, self.client.id, once=once)


async def _case(session: Session, plan_id: int) -> _Case | None:
    plan = await plans.load(session, plan_id)
    client = await clients.load(session, plan.client) if plan else None
    person = await people.load(session, client.person) if client else None
    if plan is None or plan.cadence is None or plan.ended_at is not None or client is None or person is None:
        return None
    return _Case(plan, plan.cadence, client, person)


async def open_checkin(session: Session, plan_id: int, now: datetime) -> None:
    """A slot has come. Who rests, pauses or has left is not asked; whoever brings them back sets the schedule anew."""
    case = await _case(session, plan_id)
    if case is None or case.client.state is not Standing.ACTIVE:
        return
    plan = case.plan
    since = plan.asked_from or plan.started_at
    passed = missed_slots(case.cadence, case.zone, since, now, plan.last_slot)
    for slot in passed.missed:
        await checkins.store_missed(session, plan, slot)
    if passed.catch_up is not None:
        await _catch_up(session, case, passed.catch_up, now)
    newest = passed.catch_up or (passed.missed[-1] if passed.missed else None)
    if newest is not None:
        await plans.used_slot(session, plan.id, newest.day)
        plan = replace(plan, last_slot=newest.day)
    await checkins.plan_next(session, plan, case.zone, now=now)


async def start_today(session: Session, plan_id: int, now: datetime) -> None:
    """Ask on the day somebody is back, at once; the next slot that would come right after is left out."""
    case = await _case(session, plan_id)
    latest = await checkins.latest(session, plan_id)
    if case is None or case.client.state is not Standing.ACTIVE or (latest and latest.state is State.OPEN):
        return
    local = now.astimezone(case.zone).replace(tzinfo=None)
    today = local.date()
    await _ask(session, case, Slot(local.isoformat(timespec="minutes"), now), (now, now))
    following = next_slot(case.cadence, case.zone, now, today).day
    last = today if following - today >= APART else following
    await plans.used_slot(session, plan_id, last)
    await checkins.plan_next(session, replace(case.plan, last_slot=last), case.zone, now=now)


async def _catch_up(session: Session, case: _Case, slot: Slot, now: datetime) -> None:
    """Ask, unless messages do not arrive: that is no silence of theirs."""
    if not case.person.reachable:
        await checkins.store_missed(session, case.plan, slot)
        return
    await _ask(session, case, slot, (next_allowed(now, case.zone), now))


async def _ask(session: Session, case: _Case, slot: Slot, when: tuple[datetime, datetime]) -> None:
    """Open the check-in of a slot; its card leaves at the first of `when`."""
    opens, now = when
    following = next_slot(case.cadence, case.zone, now, slot.day).at
    closes = decide.closing(opens, CLOSES_AFTER, following)
    before = await checkins.latest(session, case.plan.id)
    made = await checkins.open_slot(session, case.plan, slot, closes_at=closes, now=now)
    if made is None:
        return
    frame = await _put_questions(session, case, made, before, now)
    card = case.letter(say.Card, made, frame, once=f"checkin:{made.id}")
    card = replace(card, at=opens, expires=following - _BEFORE_NEXT)
    await cards.post(session, case.plan.practice, card, subject=cards.subject_of(ABOUT, made.id), now=now)
    if case.client.nudges:
        await due.put(session, Duty.NUDGE, made.id, at=next_allowed(opens + NUDGE_AFTER, case.zone))
    await due.put(session, Duty.CLOSE_CHECKIN, made.id, at=closes)


async def _put_questions(session: Session, case: _Case, made: CheckIn, before: CheckIn | None, now: datetime) -> int:
    """Put what is known to be asked: the frame, perhaps "same as last week?", the first items. Returns the frame."""

    async def put(position: int, measure: str = "") -> int:
        new = Ask(case.plan.practice, case.person.id, ABOUT, made.id, case.client.id, measure, position)
        return (await questions.ask(session, new, now=now)).id

    frame = await put(asking.FRAME)
    if await _offers_same(session, case, made, before):
        await checkins.offered_same(session, made.id)
        await put(asking.SAME, asking.SAME_MEASURE)
    known = await asking.known_at_opening(session, case.plan, made)
    for position, measure in enumerate(decide.items(known), asking.FIRST_ITEM):
        await put(position, measure)
    return frame


async def _offers_same(session: Session, case: _Case, made: CheckIn, before: CheckIn | None) -> bool:
    if before is None:
        return False
    return decide.offers_same(
        made.number,
        offered_before=before.same_offered,
        answered_before=await asking.has_numbers(session, case.plan, before),
        days_apart=(made.slot - before.slot).days,
    )


async def nudge(session: Session, checkin_id: int, now: datetime) -> None:
    """One nudge, if it was allowed and nothing was done with the check-in."""
    found = await asking.load(session, checkin_id)
    case = await _case(session, found.plan.id) if found else None
    if found is None or case is None or not await _waits(session, case, found.checkin):
        return
    at = next_allowed(now, case.zone)
    if case.client.nudges and found.checkin.closes_at is not None and at < found.checkin.closes_at:
        letter = case.letter(say.Nudge, found.checkin, found.frame.id, once=f"nudge:{checkin_id}")
        letter = replace(letter, at=at, expires=found.checkin.closes_at)
        await outbox.put(session, case.plan.practice, letter, now=now)
        await checkins.nudged(session, checkin_id, now=now)


async def _waits(session: Session, case: _Case, checkin: CheckIn) -> bool:
    """Whether it was delivered, is open, and the client who could answer has done nothing with it."""
    idle = checkin.state is State.OPEN and checkin.answered_at is None
    may = case.client.state is Standing.ACTIVE and case.person.reachable
    return idle and may and await _arrived(session, case, checkin)


async def _arrived(session: Session, case: _Case, checkin: CheckIn) -> bool:
    subject = cards.subject_of(ABOUT, checkin.id)
    card = await cards.find(session, case.plan.practice, case.person.id, subject)
    return card is not None and bool(await cards.copies(session, card.id))


async def close(session: Session, checkin_id: int, now: datetime) -> None:
    """A check-in closes; its card still takes late answers."""
    checkin = await checkins.load(session, checkin_id)
    case = await _case(session, checkin.plan) if checkin else None
    if checkin is None or case is None:
        return
    if checkin.state is State.OPEN:
        state = await _ending(session, case, checkin, now)
        await checkins.set_state(session, checkin_id, state)
        if state is State.UNANSWERED:
            await _after_silence(session, case, checkin, now)
    await due.put(session, Duty.ASSESS, case.plan.id, at=now)


async def _ending(session: Session, case: _Case, checkin: CheckIn, now: datetime) -> State:
    opened, closes = checkin.opened_at or checkin.slot_at, checkin.closes_at or now
    heard = could_answer(opened, closes, await outages.since(session, opened))
    if checkin.answered_at is not None:
        # Who opened it and told nothing is there, and still gave no answer that could be counted.
        told = await answers.of_checkin(session, case.plan, checkin.id)
        return State.ANSWERED if told else State.UNANSWERED if heard else State.MISSED
    if case.client.state is not Standing.ACTIVE:
        return State.PAUSED
    arrived = heard and case.person.reachable and await _arrived(session, case, checkin)
    return State.UNANSWERED if arrived else State.MISSED


async def _after_silence(session: Session, case: _Case, checkin: CheckIn, now: datetime) -> None:
    """Offer another rhythm at the second unanswered check-in, rest at the third."""
    count = silence.unanswered_running(await checkins.outcomes(session, case.plan.id))
    step = silence.ladder(count)
    if step is silence.Step.NONE:
        return
    resting = step is silence.Step.REST
    new = Ask(case.plan.practice, case.person.id, rhythm.ABOUT, case.client.id, case.client.id)
    question = await questions.ask(session, new, now=now)
    letter = case.letter(ways.Resting if resting else ways.Offer, checkin, question.id, once=f"{step}:{checkin.id}")
    await outbox.put(session, case.plan.practice, replace(letter, at=next_allowed(now, case.zone)), now=now)
    if resting:
        await rhythm.rest(session, case.client)


DUTIES: dict[str, Doing] = {
    Duty.OPEN_CHECKIN: open_checkin,
    Duty.START_TODAY: start_today,
    Duty.NUDGE: nudge,
    Duty.CLOSE_CHECKIN: close,
}
