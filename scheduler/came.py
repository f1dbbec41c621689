"""At the end of a therapist's working day: who came? Only for those who chose to be asked."""

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.came import VisitSource
from domain.delivery import Kind
from domain.duties import Duty
from domain.messages import came as messages
from domain.messages import name_of
from domain.scope import Role, Scope
from scheduler.duties import Doing
from storage import came, cards, closures, outbox, people, practices, questions, sources
from storage.database import Session
from storage.outbox import Letter
from storage.practices import Therapist
from storage.questions import Ask

_PATIENCE: Final = 5
"""After so many evenings without a tap it is not asked any more."""


async def who_came(session: Session, therapist_id: int, now: datetime) -> None:
    """Ask about the day that has closed, and put the next evening on the schedule."""
    chosen = await sources.of_therapist(session, therapist_id)
    therapist = await practices.therapist_of(session, therapist_id)
    reader = await people.load(session, therapist.person) if therapist.person else None
    if (
        chosen is None
        or chosen.source is not VisitSource.EVENING
        or reader is None
        or reader.role is not Role.THERAPIST
    ):
        return
    scope = Scope(therapist.practice, reader.id, Role.THERAPIST, therapist_id)
    if await came.untouched(session, therapist_id, latest=_PATIENCE):
        await _fall_silent(session, scope, now)
        return
    await sources.arm(session, therapist_id, reader.id, now=now)
    day = therapist.office.last_closed(now, ZoneInfo(reader.zone))
    if reader.reachable and await _is_asked(session, scope, day):
        await _ask(session, scope, therapist, day, now)


async def _fall_silent(session: Session, scope: Scope, now: datetime) -> None:
    await sources.choose(session, scope, VisitSource.CLIENTS, now=now)
    await outbox.put(session, scope.practice, Letter(scope.person, name_of(messages.Quiet), Kind.REMINDER, {}), now=now)


async def _is_asked(session: Session, scope: Scope, day: date) -> bool:
    """Whether somebody could have come."""
    return not await closures.is_closed(session, scope.subject, day) and bool(await came.listed(session, scope, day))


async def _ask(session: Session, scope: Scope, therapist: Therapist, day: date, now: datetime) -> None:
    made = await came.begin(session, therapist, day, now=now)
    if made is None:
        return
    question = await questions.ask(session, Ask(scope.practice, scope.person, came.ABOUT, made), now=now)
    args = {"day": made, "question": question.id}
    letter = Letter(scope.person, name_of(messages.Day), Kind.REMINDER, args)
    await cards.post(session, scope.practice, letter, subject=cards.subject_of(came.ABOUT, made), now=now)


DUTIES: dict[str, Doing] = {Duty.WHO_CAME: who_came}
