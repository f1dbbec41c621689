"""Every three months a therapist who wants it is asked, privately, how heavy open cases feel."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import name_of
from domain.messages import private as messages
from domain.scope import Role
from scheduler.duties import Doing
from storage import cards, due, people, practices, private, questions
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask


async def ask(session: Session, therapist_id: int, now: datetime) -> None:
    """Ask now, and put the next time on the schedule; whoever reads no more is not asked again."""
    therapist = await practices.therapist_of(session, therapist_id)
    reader = await people.load(session, therapist.person) if therapist.person else None
    if reader is None or reader.role is not Role.THERAPIST:
        return
    await due.put(session, Duty.PRIVATE_QUESTION, therapist_id, at=now + private.EVERY)
    new = Ask(therapist.practice, reader.id, private.ASKED, therapist_id)
    question = await questions.ask(session, new, now=now)
    at = next_allowed(now, ZoneInfo(reader.zone))
    letter = Letter(reader.id, name_of(messages.Asked), Kind.SUMMARY, {"question": question.id}, at=at)
    subject = cards.subject_of(private.ASKED, therapist_id)
    await cards.post(session, therapist.practice, letter, subject=subject, now=now)


DUTIES: dict[str, Doing] = {Duty.PRIVATE_QUESTION: ask}
