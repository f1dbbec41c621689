"""On Mondays a therapist hears who needs something; a week in which nothing waits is one line."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import caseload as messages
from domain.messages import name_of
from domain.scope import Role, Scope
from scheduler.duties import Doing
from storage import caseload, muting, outbox, people, practices, questions, weekly
from storage import digest as digests
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask


async def digest(session: Session, therapist_id: int, now: datetime) -> None:
    """The week's digest, once a week, and the next one put on the schedule."""
    await weekly.arm(session, therapist_id, now=now)
    therapist = await practices.therapist_of(session, therapist_id)
    reader = await people.load(session, therapist.person) if therapist.person else None
    if reader is None or reader.role is not Role.THERAPIST or not reader.reachable:
        return
    scope = Scope(therapist.practice, reader.id, Role.THERAPIST, therapist_id)
    muted = await muting.digest_until(session, therapist_id)
    if (muted is not None and muted > now) or (await digests.week(session, scope, now)).is_empty:
        return
    new = Ask(scope.practice, scope.person, caseload.ABOUT_LIST, scope.subject)
    question = await questions.ask_once(session, new, now=now)
    letter = Letter(
        reader.id,
        name_of(messages.Digest),
        Kind.SUMMARY,
        {"question": question.id},
        at=next_allowed(now, ZoneInfo(reader.zone)),
        once=await weekly.once(session, therapist_id, now),
    )
    await outbox.put(session, scope.practice, letter, now=now)


DUTIES: dict[str, Doing] = {Duty.DIGEST: digest}
