"""What the clock begins to talk over about the home plan: two weeks looked back on, an item's date, a week without."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.homecare import Recent, gone_by, may_start
from domain.homecare_rhythm import BETWEEN_LOOKS, Look, look_back, may_look
from domain.homecare_talk import Said, Talk
from domain.hours import end_of_local_day, next_allowed
from domain.measures import HomePlan
from domain.messages import homecare_talk as messages
from domain.messages import name_of
from domain.messages.measures import HomecareWeek
from scheduler.duties import Doing
from storage import (
    cards,
    clients,
    homecare,
    homecare_looks,
    homecare_rhythm,
    homecare_talk,
    people,
    questions,
    topics,
)
from storage.clients import Client, Standing
from storage.database import Session
from storage.homecare import TALK
from storage.outbox import Letter
from storage.questions import Ask

_LOOKS_BACK: Final = timedelta(days=8)
_NOT_DONE: Final = (HomecareWeek.NONE, HomePlan.NONE)


@dataclass(frozen=True, slots=True)
class Case:
    """A client who can be written to, their clock, and the moment."""

    client: Client
    zone: ZoneInfo
    now: datetime

    @property
    def today(self) -> date:
        """The client's local date."""
        return self.now.astimezone(self.zone).date()


async def within_reach(session: Session, client_id: int, now: datetime) -> Case | None:
    """The client, unless they pause, rest, left or blocked the bot."""
    client = await clients.load(session, client_id)
    person = await people.load(session, client.person) if client is not None else None
    if client is None or person is None or not person.reachable or client.state is not Standing.ACTIVE:
        return None
    return Case(client, ZoneInfo(person.zone), now)


async def recent(session: Session, case: Case) -> Recent:
    """What the client heard of late."""
    since = case.now - _LOOKS_BACK
    reports = await homecare.reports(session, case.client.id, since=since.astimezone(case.zone).date())
    started = await topics.times(session, case.client.person, since=since)
    until = end_of_local_day(case.now, case.zone)
    return Recent(
        reminded=frozenset(report.day for report in reports),
        topics=frozenset(at.astimezone(case.zone).date() for at in started),
        ahead=await topics.checkin_ahead(session, case.client.id, until=until),
        most=await homecare_rhythm.most(session, case.client.id),
    )


async def look_due(session: Session, case: Case) -> Look | None:
    """Whether the last two weeks call for fewer reminders or another fit, and that was not offered of late."""
    if not await _may_look(session, case):
        return None
    return look_back(await homecare_talk.fortnight(session, case.client.id, case.today))


async def begin(session: Session, case: Case, said: Said, kind: Kind = Kind.CHECK_IN) -> None:
    """Post the card of a new exchange. What the bot begins is too late once the evening has come."""
    client, answers = case.client, kind is Kind.DIALOGUE
    made = await homecare_talk.begin(session, client, said, case.today, now=case.now)
    question = await questions.ask(session, Ask(client.practice, client.person, TALK, made, client.id), now=case.now)
    letter = Letter(
        client.person,
        name_of(messages.Card if answers else messages.Look),
        kind,
        {"exchange": made, "question": question.id},
        client.id,
        expires=None if answers else gone_by(case.now, case.zone),
    )
    await cards.post(session, client.practice, letter, subject=cards.subject_of(TALK, made), now=case.now)


async def look_at_item(session: Session, item_id: int, now: datetime) -> None:
    """An item's date has come: ask whether to go on. Without room today it waits, while the client rests for weeks."""
    item = await homecare.item(session, item_id)
    client = await clients.load(session, item.client) if item is not None else None
    if item is None or client is None or item not in await homecare.agreed(session, client.id):
        return
    case = await within_reach(session, client.id, now)
    if case is None:
        await homecare_looks.at(session, client, item_id, now.date() + timedelta(weeks=1))
    elif next_allowed(now, case.zone) != now or not may_start(case.today, await recent(session, case)):
        await homecare_looks.at(session, client, item_id, case.today + timedelta(days=1))
    else:
        await homecare_looks.put(session, client, item, weeks=item.weeks, now=now)
        await begin(session, case, Said(Talk.GO_ON, item=item_id))


async def ask_reason(session: Session, client_id: int, now: datetime) -> None:
    """A check-in told that nothing was done: what got in the way, or, the second time running, another fit."""
    case = await within_reach(session, client_id, now)
    if case is None or not await homecare.agreed(session, client_id):
        return
    told = [value for _, value in await homecare_talk.weeks_told(session, client_id)]
    if len(told) > 1 and all(value in _NOT_DONE for value in told[-2:]) and await _may_look(session, case):
        await begin(session, case, Said(Talk.FIT), Kind.DIALOGUE)
    elif await homecare_talk.may_say(session, client_id, case.today, case.today):
        await begin(session, case, Said(Talk.REASON), Kind.DIALOGUE)


async def _may_look(session: Session, case: Case) -> bool:
    said = await homecare_talk.since(session, case.client.id, case.today - BETWEEN_LOOKS)
    last = max((one.day for one in said if one.said.talk in homecare_talk.LOOKS), default=None)
    return may_look(last, case.today)


DUTIES: dict[str, Doing] = {Duty.LOOK_AT_ITEM: look_at_item, Duty.HOMECARE_REASON: ask_reason}
