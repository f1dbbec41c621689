"""One reminder of the home plan a day, at the client's hour, on days that have room for it."""

from datetime import datetime, time

from domain.delivery import Kind
from domain.duties import Duty
from domain.homecare import gone_by, has_room, is_time
from domain.homecare_talk import Said, Talk
from domain.hours import next_allowed
from domain.messages import homecare as messages
from domain.messages import name_of
from scheduler.duties import Doing
from scheduler.homecare_talk import Case, begin, look_due, recent, within_reach
from storage import cards, homecare, homecare_rhythm, questions, reminders
from storage.database import Session
from storage.homecare import REPORT
from storage.outbox import Letter
from storage.questions import Ask, Question


async def remind(session: Session, client_id: int, now: datetime) -> None:
    """Remind today if there is room; days that an outage swallowed are skipped. The next is due at the same hour.

    Now and then a look back on two weeks takes the reminder's place.
    """
    if await reminders.arm(session, client_id, now=now) is None:
        return
    case = await within_reach(session, client_id, now)
    if case is None or await _pauses(session, case):
        return
    if not is_time(time.fromisoformat(case.client.reminder_time), case.zone, now):
        return
    if not has_room(case.today, await recent(session, case)):
        return
    look = await look_due(session, case)
    if look is None:
        await _first(session, case)
    else:
        await begin(session, case, Said(Talk(look)))


async def remind_later(session: Session, report_id: int, now: datetime) -> None:
    """Ask once more on a day that the client put off; told meanwhile or late by an outage, it is left alone."""
    report = await homecare.report(session, report_id)
    case = await within_reach(session, report.client, now) if report is not None else None
    if report is None or case is None or report.outcome is not None or await _pauses(session, case):
        return
    if not case.client.reminder_time or case.today != report.day or next_allowed(now, case.zone) != now:
        return
    for question in await questions.about(session, case.client.practice, REPORT, report_id):
        await _post(session, case, question, f"remind:{case.client.id}:{report.day}:later")


async def _pauses(session: Session, case: Case) -> bool:
    return (await homecare_rhythm.of_client(session, case.client.id)).rests(case.today)


async def _first(session: Session, case: Case) -> None:
    client, day = case.client, case.today
    made = await homecare.remind(session, client.practice, client.id, day, now=case.now)
    if made is None:
        return
    asked = Ask(client.practice, client.person, REPORT, made, client.id)
    question = await questions.ask(session, asked, now=case.now)
    await _post(session, case, question, f"remind:{client.id}:{day}")


async def _post(session: Session, case: Case, question: Question, once: str) -> None:
    letter = Letter(
        case.client.person,
        name_of(messages.Reminder),
        Kind.REMINDER,
        {"report": question.subject, "question": question.id},
        case.client.id,
        expires=gone_by(case.now, case.zone),
        once=once,
    )
    subject = cards.subject_of(REPORT, question.subject)
    await cards.post(session, case.client.practice, letter, subject=subject, now=case.now)


DUTIES: dict[str, Doing] = {Duty.REMIND: remind, Duty.REMIND_LATER: remind_later}
