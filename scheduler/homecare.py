"""One reminder of the home plan a day, at the client's hour, on days that have room for it."""

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.homecare import Recent, gone_by, has_room, is_time
from domain.hours import end_of_local_day, next_allowed
from domain.messages import homecare as messages
from domain.messages import name_of
from scheduler.duties import Doing
from storage import cards, clients, homecare, people, questions, reminders, topics
from storage.clients import Client, Standing
from storage.database import Session
from storage.homecare import REPORT
from storage.outbox import Letter
from storage.questions import Ask, Question

_LOOKS_BACK: Final = timedelta(days=8)


async def remind(session: Session, client_id: int, now: datetime) -> None:
    """Remind today if there is room; days that an outage swallowed are skipped. The next is due at the same hour."""
    if await reminders.arm(session, client_id, now=now) is None:
        return
    found = await _within_reach(session, client_id)
    if found is None:
        return
    client, zone = found
    today = now.astimezone(zone).date()
    if not is_time(time.fromisoformat(client.reminder_time), zone, now):
        return
    if has_room(today, await _recent(session, client, zone, now)):
        await _first(session, client, zone, now)


async def remind_later(session: Session, report_id: int, now: datetime) -> None:
    """Ask once more on a day that the client put off; told meanwhile or late by an outage, it is left alone."""
    report = await homecare.report(session, report_id)
    found = await _within_reach(session, report.client) if report is not None else None
    if report is None or found is None or report.outcome is not None:
        return
    client, zone = found
    today = now.astimezone(zone).date()
    if not client.reminder_time or today != report.day or next_allowed(now, zone) != now:
        return
    for question in await questions.about(session, client.practice, REPORT, report_id):
        letter = _letter(client, question, gone_by(now, zone), f"remind:{client.id}:{report.day}:later")
        await _post(session, client, letter, question, now)


async def _within_reach(session: Session, client_id: int) -> tuple[Client, ZoneInfo] | None:
    """The client and their zone, unless they pause, rest, left or blocked the bot."""
    client = await clients.load(session, client_id)
    person = await people.load(session, client.person) if client is not None else None
    if client is None or person is None or not person.reachable or client.state is not Standing.ACTIVE:
        return None
    return client, ZoneInfo(person.zone)


async def _recent(session: Session, client: Client, zone: ZoneInfo, now: datetime) -> Recent:
    since = now - _LOOKS_BACK
    reports = await homecare.reports(session, client.id, since=since.astimezone(zone).date())
    started = await topics.times(session, client.person, since=since)
    return Recent(
        reminded=frozenset(report.day for report in reports),
        topics=frozenset(at.astimezone(zone).date() for at in started),
        ahead=await topics.checkin_ahead(session, client.id, until=end_of_local_day(now, zone)),
    )


async def _first(session: Session, client: Client, zone: ZoneInfo, now: datetime) -> None:
    day = now.astimezone(zone).date()
    made = await homecare.remind(session, client.practice, client.id, day, now=now)
    if made is None:
        return
    asked = Ask(client.practice, client.person, REPORT, made, client.id)
    question = await questions.ask(session, asked, now=now)
    letter = _letter(client, question, gone_by(now, zone), f"remind:{client.id}:{day}")
    await _post(session, client, letter, question, now)


def _letter(client: Client, question: Question, expires: datetime, once: str) -> Letter:
    return Letter(
        client.person,
        name_of(messages.Reminder),
        Kind.REMINDER,
        {"report": question.subject, "question": question.id},
        client.id,
        expires=expires,
        once=once,
    )


async def _post(session: Session, client: Client, letter: Letter, question: Question, now: datetime) -> None:
    subject = cards.subject_of(REPORT, question.subject)
    await cards.post(session, client.practice, letter, subject=subject, now=now)


DUTIES: dict[str, Doing] = {Duty.REMIND: remind, Duty.REMIND_LATER: remind_later}
