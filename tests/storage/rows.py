"""A practice, its people, a client and a plan, written straight into the record by storage's own verbs."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.measures import Measure
from domain.scope import Role, Scope
from domain.timetable import Cadence, Slot
from storage import answers, checkins, clients, measures, people, plans, practices
from storage.answers import Told
from storage.checkins import CheckIn
from storage.clients import Client, Standing
from storage.database import Session
from storage.people import Person
from storage.plans import Plan
from storage.practices import Practice

T0 = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
"""A Monday, nine in the morning in Berlin."""
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)
TODAY = date(2026, 3, 2)
BERLIN = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True)
class Rows:
    """Who is there: the therapist's scope, the client's, and the ids of the client, the plan and what it measures."""

    vera: Scope
    anna: Scope
    plan_id: int
    goal: int
    symptom: int

    async def client(self, session: Session) -> Client:
        """The client as stored."""
        found = await clients.load(session, self.anna.subject)
        assert found is not None
        return found

    async def plan(self, session: Session) -> Plan:
        """The plan as stored."""
        found = await plans.load(session, self.plan_id)
        assert found is not None
        return found

    async def checkin(self, session: Session, weeks: int = 1) -> CheckIn:
        """A check-in that was opened this many weeks after joining and closes two days later."""
        at = T0 + weeks * WEEK
        slot = Slot((TODAY + weeks * WEEK).isoformat(), at)
        made = await checkins.open_slot(session, await self.plan(session), slot, closes_at=at + 2 * DAY, now=at)
        assert made is not None
        return made

    async def tells(self, session: Session, measure: Measure, value: str, *, at: datetime, checkin: int = 0) -> int:
        """Store an answer to the goal, the symptom, or something without a row."""
        row = {Measure.GOAL: self.goal, Measure.SYMPTOM: self.symptom}.get(measure, 0)
        told = Told(measure, value, checkin=checkin, measure_id=row)
        return await answers.store(session, await self.plan(session), told, now=at)


async def therapist(session: Session, name: str = "Vera", chat: int = 1) -> Scope:
    """A practice of its own with one therapist, whose chat is known."""
    new = Practice(0, f"Practice of {name}", "Europe/Berlin", "de", "en")
    practice = await practices.add_practice(session, new, now=T0)
    made = await practices.add_therapist(session, practice)
    scope = await person(session, practice, Role.THERAPIST, made, chat)
    await practices.therapist_joined(session, made, scope.person)
    await practices.name_therapist(session, scope, name)
    return scope


async def person(session: Session, practice: int, role: Role, subject: int, chat: int) -> Scope:
    """Somebody whose chat the bot knows."""
    new = Person(0, practice, role, subject, "en", "informal", "Europe/Berlin", reachable=True, name="Ann")
    return Scope(practice, await people.add(session, new, chat=chat, now=T0), role, subject)


async def joined(session: Session, vera: Scope, alias: str = "Anna", chat: int = 2) -> Rows:
    """A client of this therapist who joined, is confirmed and told where they start."""
    client = await clients.add(session, vera, alias, now=T0)
    anna = await person(session, vera.practice, Role.CLIENT, client, chat)
    await clients.opened_invite(session, client, anna.person)
    await clients.consented(session, client, version="1", now=T0)
    await clients.confirmed(session, client, now=T0)
    await clients.set_state(session, client, Standing.ACTIVE)
    plan = await _plan(session, vera.practice, client)
    goal = await measures.add(session, plan, Measure.GOAL, "walk the dog", now=T0)
    symptom = await measures.add(session, plan, Measure.SYMPTOM, None, now=T0)
    return Rows(vera, anna, plan.id, goal, symptom)


async def _plan(session: Session, practice: int, client: int) -> Plan:
    made = await plans.add(session, practice, client, "neck", now=T0)
    await plans.set_cadence(session, made, Cadence.weekly(time(18, 0), TODAY + WEEK))
    found = await plans.load(session, made)
    assert found is not None
    return found


async def vera_and_anna(session: Session) -> Rows:
    """One practice, one therapist, one client."""
    return await joined(session, await therapist(session))
