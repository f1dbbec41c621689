"""After a visit: the question on its day and hour, or with the check-in next to it; the word to the therapist."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain import visits as decide
from domain.delivery import Kind
from domain.duties import Duty
from domain.homecare import TOPICS_A_WEEK
from domain.hours import end_of_local_day, next_allowed
from domain.messages import name_of
from domain.messages import visit as messages
from domain.visits import Feel
from scheduler.duties import Doing
from storage import cards, checkins, clients, due, feedback, passing, people, plans, questions, sources, topics, visits
from storage.checkins import State
from storage.clients import Client, Standing
from storage.database import Session
from storage.feedback import Asks
from storage.outbox import Letter
from storage.questions import Asked
from storage.visits import Visit

_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Case:
    """A visit that may be asked about, whose it was, and when their day is."""

    visit: Visit
    client: Client
    zone: ZoneInfo

    @property
    def seen(self) -> datetime:
        """When the visit was."""
        return self.visit.moment(self.zone)


async def _case(session: Session, visit_id: int, now: datetime) -> _Case | None:
    """None for a visit that is no more, is too long ago or too soon after another, or of somebody not asked now."""
    visit = await visits.load(session, visit_id)
    client = await clients.load(session, visit.client) if visit is not None else None
    person = await people.load(session, client.person) if client is not None else None
    if visit is None or client is None or person is None:
        return None
    if client.state is not Standing.ACTIVE or not person.reachable:
        return None
    if await plans.of_client(session, client.id) is None or not await sources.asks_after(session, client):
        return None
    case = _Case(visit, client, ZoneInfo(person.zone))
    lately = await feedback.asked_since(session, client.id, now - decide.ONE_A_WEEK)
    return None if lately or not decide.may_ask(case.seen, now) else case


async def after_visit(session: Session, visit_id: int, now: datetime) -> None:
    """Ask now, wait for the check-in that takes it along, try another day, or let it be."""
    case = await _case(session, visit_id, now)
    if case is None:
        return
    last = decide.last_chance(case.seen, case.zone)
    if now < last and await _joins(session, case):
        await due.put(session, Duty.AFTER_VISIT, visit_id, at=last)
    elif await _has_room(session, case, now):
        await _ask(session, case, Kind.CHECK_IN, now)
    else:
        tomorrow = next_allowed(end_of_local_day(now, case.zone), case.zone)
        if tomorrow <= last:
            await due.put(session, Duty.AFTER_VISIT, visit_id, at=tomorrow)


async def _joins(session: Session, case: _Case) -> bool:
    """Whether a check-in waits for an answer, or comes in time, to take the question along."""
    coming = await visits.next_checkin(session, case.client.id)
    if coming is not None and decide.takes_along(case.seen, coming):
        return True
    plan = await plans.of_client(session, case.client.id)
    latest = await checkins.latest(session, plan.id) if plan is not None else None
    return latest is not None and latest.state is State.OPEN and latest.answered_at is None


async def _has_room(session: Session, case: _Case, now: datetime) -> bool:
    """One topic a day and six a week; a check-in later today comes first."""
    zone, today = case.zone, now.astimezone(case.zone).date()
    coming = await visits.next_checkin(session, case.client.id)
    if coming is not None and coming.astimezone(zone).date() == today:
        return False
    started = await topics.times(session, case.client.person, since=now - _WEEK, exempt=frozenset({Kind.REMINDER}))
    days = {at.astimezone(zone).date() for at in started}
    return today not in days and len(days) < TOPICS_A_WEEK


async def joins_checkin(session: Session, visit_id: int, now: datetime) -> None:
    """The check-in was answered a moment ago: one more question belongs to the same contact."""
    case = await _case(session, visit_id, now)
    if case is not None:
        await _ask(session, case, Kind.DIALOGUE, now)


async def _ask(session: Session, case: _Case, kind: Kind, now: datetime) -> None:
    made = await feedback.begin(session, case.visit, now=now)
    await due.drop(session, Duty.AFTER_VISIT, case.visit.id)
    if made is None:
        return
    question = await feedback.put(session, case.client, made, Asks.FEEL, now=now)
    expires = decide.last_moment(case.seen) if kind is Kind.CHECK_IN else None
    args = {"feedback": made, "question": question.id}
    letter = Letter(case.client.person, name_of(messages.Card), kind, args, case.client.id, expires=expires)
    subject = cards.subject_of(feedback.ABOUT, made)
    await cards.post(session, case.client.practice, letter, subject=subject, now=now)
    if kind is Kind.CHECK_IN:
        await _outrank_nudge(session, case, now)


async def _outrank_nudge(session: Session, case: _Case, now: datetime) -> None:
    """One topic a day: a nudge that would come today gives way."""
    plan = await plans.of_client(session, case.client.id)
    latest = await checkins.latest(session, plan.id) if plan is not None else None
    nudge = await due.when(session, Duty.NUDGE, latest.id) if latest is not None else None
    if latest is not None and nudge is not None and nudge < end_of_local_day(now, case.zone):
        await due.drop(session, Duty.NUDGE, latest.id)


async def worse(session: Session, feedback_id: int, now: datetime) -> None:
    """A visit left the client worse: the therapist hears of it the same day, the client that they do."""
    found = await feedback.load(session, feedback_id)
    client = await clients.load(session, found.client) if found is not None else None
    if found is None or client is None or found.feel is not Feel.WORSE or found.told_at is not None:
        return
    if client.confirmed_at is None:
        # Nothing of a client shows before the therapist has said that it is them.
        await due.put(session, Duty.VISIT_WORSE, feedback_id, at=now + timedelta(days=1))
        return
    await feedback.pass_on(session, found.id, now=now)
    reader, at = await passing.reader_of(session, client), await passing.when_read(session, client.id, now)
    letter = Letter(reader, name_of(messages.WorseTold), Kind.ALERT, {"feedback": found.id}, client.id, at=at)
    await cards.post(session, client.practice, letter, subject=feedback.told_card(found.id), now=now)
    asked = (await feedback.asked(session, client.practice, found.id)).get(Asks.COURSE)
    if asked is not None and asked.state is Asked.OPEN:
        # The card now says that it is passed on; how it goes on can still be told there.
        await questions.settle(session, asked.id, Asked.SKIPPED)
        subject = cards.subject_of(feedback.ABOUT, found.id)
        await cards.refresh_about(session, client.practice, client.person, subject, now=now)


DUTIES: dict[str, Doing] = {
    Duty.AFTER_VISIT: after_visit,
    Duty.AFTER_VISIT_JOINS: joins_checkin,
    Duty.VISIT_WORSE: worse,
}
