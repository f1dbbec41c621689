"""Before a day with visits the therapist gets one brief; without a visit planned there is none."""

from datetime import date, datetime, time
from typing import Final

from domain.brief import brief_at
from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import day_at, next_allowed
from domain.messages import brief as messages
from domain.messages import name_of
from domain.scope import Role, Scope
from scheduler.duties import Doing
from storage import caseload, outbox, people, planned, practices, questions, relation
from storage.database import Session
from storage.outbox import Args, Letter
from storage.questions import Ask

_MORNING: Final = time(8, 0)


async def brief(session: Session, therapist_id: int, now: datetime) -> None:
    """The day whose brief is due, and the next one put on the schedule."""
    therapist, zone = await practices.therapist_of(session, therapist_id), await planned.zone_of(session, therapist_id)
    await planned.arm(session, therapist_id, now=now)
    reader = await people.load(session, therapist.person) if therapist.person else None
    if reader is None or reader.role is not Role.THERAPIST or not reader.reachable:
        return
    scope = Scope(therapist.practice, reader.id, Role.THERAPIST, therapist_id)
    for day in await planned.days(session, therapist_id, now.astimezone(zone).date()):
        if brief_at(day, zone, therapist.office) <= now and await planned.on(session, scope, day):
            await _send(session, scope, day, now)


async def _send(session: Session, scope: Scope, day: date, now: datetime) -> None:
    zone = await planned.zone_of(session, scope.subject)
    new = Ask(scope.practice, scope.person, caseload.ABOUT_LIST, scope.subject)
    question = await questions.ask_once(session, new, now=now)
    args: Args = {"day": day.isoformat(), "question": question.id}
    once = f"brief:{scope.subject}:{day}"
    at = next_allowed(now, zone)
    letter = Letter(scope.person, name_of(messages.Tomorrow), Kind.SUMMARY, args, at=at, once=once)
    if await outbox.put(session, scope.practice, letter, now=now) is None:
        return
    # What a client wants told comes before the visit, and never on the day they said so.
    morning = max(at, day_at(day, _MORNING, zone))
    for one in await planned.on(session, scope, day):
        await relation.bring_forward(session, one.client.id, at=morning)


DUTIES: dict[str, Doing] = {Duty.BRIEF: brief}
