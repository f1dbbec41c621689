"""People and plans made without the conversation that usually makes them; defaults, to be overridden."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.duties import Duty
from domain.measures import Measure
from domain.office import Office
from domain.progress import Duration, Purpose
from domain.scope import Role, Scope
from domain.therapist import ReplyTime
from domain.timetable import Cadence, next_slot
from storage import answers, clients, due, measures, people, plans, practices, safety
from storage.answers import Told
from storage.clients import Standing
from storage.database import Session
from storage.people import Person
from storage.practices import Practice
from storage.safety import Acceptance
from tests.world import Phone, World
from wording.sheets import text_hashes


@dataclass
class Practised:
    """A practice whose therapist has finished setting up."""

    world: World
    phone: Phone
    scope: Scope


@dataclass
class Joined:
    """A client who has joined and was confirmed."""

    phone: Phone
    scope: Scope
    plan: int


@dataclass
class Start:
    """How a client begins. `at` is the local check-in time; the first check-in comes a week after joining."""

    label: str = "neck"
    goal: str | None = "drive for an hour"
    ease: int = 3
    symptom: int | None = 6
    bother: Measure = Measure.SYMPTOM
    duration: Duration = Duration.MONTHS_3_TO_12
    purpose: Purpose = Purpose.DO_MORE
    at: time = time(18, 0)
    nudges: bool = True
    answers: dict[Measure, int] = field(default_factory=dict)


async def practised(
    world: World, name: str = "Vera", zone: str = "Europe/Berlin", country: str = "de", *, gathers: bool = False
) -> Practised:
    """A therapist ready to invite. With `gathers` notes reach them as by default; else each as it comes."""
    phone = world.phone(name)
    async with world.database.write() as session:
        practice = await practices.add_practice(session, Practice(0, "Oak Clinic", zone, country, "en"), now=world.now)
        therapist = await practices.add_therapist(session, practice)
        scope = await person(session, practice, Role.THERAPIST, therapist, phone)
        await practices.therapist_joined(session, therapist, scope.person)
        await practices.name_therapist(session, scope, name)
        await practices.set_reply_time(session, scope, ReplyTime.TWO_DAYS)
        if not gathers:
            await as_it_comes(session, scope)
        await accepts_texts(session, scope, now=world.now)
    return Practised(world, phone, scope)


async def as_it_comes(session: Session, scope: Scope) -> None:
    """A therapist who wants each note by itself, at any hour of a working day."""
    await practices.set_office(session, scope, Office(opens=time(0), closes=time(23, 59)))
    await practices.set_gathers(session, scope, gathers=False)


async def accepts_texts(session: Session, scope: Scope, *, now: datetime) -> None:
    """A therapist has read and accepted the four safety texts, so that set-up is complete."""
    country = (await practices.practice_of(session, scope.practice)).country
    for name, text_hash in text_hashes(country, "en").items():
        accepted = Acceptance(name, "en", text_hash, "draft")
        await safety.accept(session, practice=scope.practice, therapist=scope.subject, accepted=accepted, now=now)
    await practices.accept_sheet(session, scope, "0" * 64, now=now)


async def joined(by: Practised, name: str = "Anna", start: Start | None = None) -> Joined:
    """A client of this therapist: consented, confirmed, baseline given, first check-in a week from now."""
    start, world = start or Start(), by.world
    phone = world.phone(name)
    async with world.database.write() as session:
        client = await clients.add(session, by.scope, name, now=world.now)
        scope = await person(session, by.scope.practice, Role.CLIENT, client, phone)
        await clients.opened_invite(session, client, scope.person)
        await clients.set_adult(session, client, adult=True)
        await clients.consented(session, client, version="test", now=world.now)
        await clients.confirmed(session, client, now=world.now)
        await clients.set_state(session, client, Standing.ACTIVE)
        await clients.set_nudges(session, client, nudges=start.nudges)
        plan = await _plan(session, scope, start, world.now)
    return Joined(phone, scope, plan)


async def person(session: Session, practice: int, role: Role, subject: int, phone: Phone) -> Scope:
    zone = (await practices.practice_of(session, practice)).zone
    new = Person(0, practice, role, subject, "en", "informal", zone, reachable=True)
    person = await people.add(session, new, chat=phone.chat, now=phone.world.now)
    return Scope(practice, person, role, subject)


async def _plan(session: Session, scope: Scope, start: Start, now: datetime) -> int:
    plan_id = await plans.add(session, scope.practice, scope.subject, start.label, now=now)
    await plans.set_duration(session, plan_id, start.duration)
    await plans.set_purpose(session, plan_id, start.purpose)
    plan = await plans.load(session, plan_id)
    assert plan is not None
    if start.goal is not None:
        goal = await measures.add(session, plan, Measure.GOAL, start.goal, now=now)
        await answers.store(session, plan, Told(Measure.GOAL, str(start.ease), measure_id=goal), now=now)
    if start.symptom is not None:
        symptom = await measures.add(session, plan, start.bother, None, now=now)
        await answers.store(session, plan, Told(start.bother, str(start.symptom), measure_id=symptom), now=now)
    await plans.begin(session, plan_id, now=now)
    zone = ZoneInfo((await practices.practice_of(session, scope.practice)).zone)
    cadence = Cadence.weekly(start.at, now.astimezone(zone).date() + timedelta(days=7))
    await plans.set_cadence(session, plan_id, cadence)
    await due.put(session, Duty.OPEN_CHECKIN, plan_id, at=next_slot(cadence, zone, now).at)
    return plan_id
