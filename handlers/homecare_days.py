"""What a client tells of a reminded day. The latest word counts, and no day is ever asked to be made up for."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.duties import Duty
from domain.event import Event
from domain.homecare import Outcome, later_today
from domain.messages import everywhere
from domain.messages import homecare as say_what
from domain.scope import Scope
from handlers import homecare_talk
from handlers.answer import CLIENTS, Answer, TapRoute
from storage import cards, clients, due, homecare, questions, reminders
from storage.clients import Client
from storage.database import Session
from storage.homecare import REPORT, Report
from storage.questions import Asked, Question

NOT_HERE: Final = Answer(toast=everywhere.NotForYou())
_OUTCOMES: Final = {"a": Outcome.ALL, "s": Outcome.SOME, "n": Outcome.NONE}


async def report(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Tell how the day went, put it off, change what was told, or leave it at that."""
    client = await clients.reach(session, scope, scope.subject)
    day = await homecare.report(session, question.subject) if question.about == REPORT else None
    if client is None or day is None or day.client != client.id or not homecare.takes_part(client):
        return NOT_HERE
    value = event.action.value if event.action is not None else ""
    if value == "w":
        told = day.outcome in (Outcome.SOME, Outcome.NONE)
        asked = told and await homecare_talk.begin(session, scope, client, day, now)
        return None if asked else NOT_HERE
    answer = await _do(session, client, day, question, (value, now))
    subject = cards.subject_of(REPORT, day.id)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return answer


async def _do(
    session: Session, client: Client, day: Report, question: Question, what: tuple[str, datetime]
) -> Answer | None:
    """`what` is the button's value and the moment it was pressed."""
    value, now = what
    if value in _OUTCOMES:
        if day.outcome is not _OUTCOMES[value]:
            await homecare.tell(session, day.id, _OUTCOMES[value], now=now)
        await questions.settle(session, question.id, Asked.ANSWERED)
        return None
    if value == "l":
        return await _later(session, client, day, question, now)
    moves = {"c": Asked.OPEN, "d": Asked.CLOSED}
    if value not in moves or day.outcome is None:
        return NOT_HERE
    await questions.settle(session, question.id, moves[value])
    return None


async def _later(session: Session, client: Client, day: Report, question: Question, now: datetime) -> Answer | None:
    """Ask once more three hours on, if that is the same day and outside quiet hours."""
    if question.state is Asked.SKIPPED and day.outcome is None:
        return None
    zone = await reminders.zone_of(session, client)
    at = later_today(now, zone) if zone is not None else None
    if zone is None or at is None or day.outcome is not None or now.astimezone(zone).date() != day.day:
        return Answer(toast=say_what.TooLateToday())
    await questions.settle(session, question.id, Asked.SKIPPED)
    await due.put(session, Duty.REMIND_LATER, day.id, at=at)
    return None


TAPS = {Verb.REPORT: TapRoute("report", CLIENTS, report)}
