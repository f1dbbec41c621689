"""Facts of a progress report: what one client told, counted, and in their words."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.measures import Measure
from domain.messages import letter as messages
from domain.messages.letter import Heading, Line, Section
from domain.messages.measures import DaysReading, HomecareWeek, SinceStart
from domain.messages.progress import Pictured
from domain.paper import QUOTED, SIGNS, TRIED, fitting
from domain.progress import Duration
from domain.rights import Told
from domain.visits import count_visits
from storage import (
    answers,
    approaches,
    audit,
    charts,
    checkins,
    evidence,
    feedback,
    homecare,
    lookback,
    measures,
    notes,
    othercare,
    practices,
    sources,
)
from storage.checkins import CheckIn, State
from storage.clients import Client
from storage.database import Session
from storage.facts.visit import counted
from storage.plans import Plan

WEEKS: Final = 6
_QUOTES: Final = 5


async def load(session: Session, client: Client, plan: Plan, reason: str, now: datetime) -> messages.Report:
    """The report on a client as of now. `reason` is the therapist's, "" for none; empty parts are left out."""
    zone = await lookback.zone_of(session, client)
    pictured = await charts.pictured(session, plan, zone, now)
    asked = await checkins.of_plan(session, plan.id)
    lines: dict[Heading, Sequence[Line]] = {
        Heading.WHY: [messages.Reason(reason)] if reason else [],
        Heading.ABOUT: await _about(session, client, plan, zone),
        Heading.COURSE: await course(session, client, asked, pictured),
        Heading.TRIED: await _tried(session, client, plan, zone),
        Heading.HOME: await _home(session, client, plan),
        Heading.SAFETY: await _safety(session, client, zone),
        Heading.WORDS: await _words(session, client, zone),
    }
    weeks = await _weeks(session, plan, asked)
    therapist = await practices.therapist_of(session, client.therapist)
    sections = [_section(part, lines.get(part, ()), weeks, pictured) for part in Heading]
    return messages.Report(
        client=client.alias,
        therapist=therapist.name,
        practice=(await practices.practice_of(session, client.practice)).name,
        made=now.astimezone(zone).date(),
        sections=tuple(one for one in sections if one.lines or one.weeks),
    )


def _section(
    part: Heading, lines: Sequence[Line], weeks: tuple[messages.Week, ...], pictured: Pictured | None
) -> Section:
    return Section(
        part=part,
        lines=tuple(lines),
        weeks=weeks if part is Heading.WEEKS else (),
        pictured=pictured if part is Heading.COURSE else None,
    )


async def _about(session: Session, client: Client, plan: Plan, zone: ZoneInfo) -> list[Line]:
    since = plan.started_at.astimezone(zone).date()
    seen = await sources.known(session, client, since=since)
    duration = None if plan.duration is Duration.NOT_SURE else plan.duration
    about: list[Line] = [messages.Complaint(plan.label, duration, since, seen)]
    goal = await measures.the(session, plan, Measure.GOAL)
    return about if goal is None else [*about, messages.Goal(goal.words, goal.good_enough)]


async def course(session: Session, client: Client, asked: Sequence[CheckIn], pictured: Pictured | None) -> list[Line]:
    """How it went by their own answers, how many were answered, and what was told after visits."""
    sent = [one for one in asked if one.number and one.state is not State.OPEN]
    answered = sum(one.state is State.ANSWERED for one in sent)
    after = counted(count_visits(await feedback.told(session, client.id)))
    lines: list[Line] = [*pictured.lines] if pictured else []
    lines += [messages.Coverage(answered, len(sent))] if sent else []
    return lines + ([after] if after else [])


async def _tried(session: Session, client: Client, plan: Plan, zone: ZoneInfo) -> list[Line]:
    """The latest approaches, oldest first, and other care, as much as fits."""
    tried, other = await approaches.of_plan(session, plan), await othercare.of_client(session, client.id)
    beside = fitting([one.text for one in other], TRIED // 3)
    words = fitting([one.text for one in tried], TRIED - sum(map(len, beside)))
    latest = zip(words, tried[len(tried) - len(words) :], strict=True)
    lines: list[Line] = [messages.Tried(text, one.started_at.astimezone(zone).date()) for text, one in latest]
    left = len(tried) - len(words) + len(other) - len(beside)
    return [*_earlier(left), *lines, *(messages.Other(text) for text in beside)]


def _earlier(count: int) -> list[Line]:
    return [messages.Earlier(count)] if count else []


async def _home(session: Session, client: Client, plan: Plan) -> list[Line]:
    items: list[Line] = [messages.Item(one.name, one.dose or None) for one in await homecare.agreed(session, client.id)]
    given = await answers.of_plan(session, plan)
    home = await evidence.home_plan(session, plan, given, plan.started_at)
    return items + ([messages.Home(home.done, home.told, home.by_days)] if home else [])


async def _safety(session: Session, client: Client, zone: ZoneInfo) -> list[Line]:
    told = [one.at.astimezone(zone).date() for one in await audit.notices(session, client) if one.what is Told.URGENT]
    days = sorted(set(told))
    named: list[Line] = [messages.Urgent(day) for day in days[-SIGNS:]]
    return [*_earlier(len(days) - len(named)), *named] or [messages.NoUrgent()]


async def _words(session: Session, client: Client, zone: ZoneInfo) -> list[Line]:
    """The latest notes, oldest first, as much as fits."""
    latest = (await notes.of_client(session, client, latest=_QUOTES))[::-1]
    words = fitting([one.text for one in latest], QUOTED)
    kept = zip(words, latest[len(latest) - len(words) :], strict=True)
    return [messages.Quote(one.at.astimezone(zone).date(), text) for text, one in kept]


async def _weeks(session: Session, plan: Plan, asked: Sequence[CheckIn]) -> tuple[messages.Week, ...]:
    """The latest check-ins that were answered or not, oldest first."""
    given: dict[int, dict[Measure, str]] = {}
    for one in await answers.of_plan(session, plan):
        given.setdefault(one.checkin, {})[one.measure] = one.value
    over = sorted((one for one in asked if one.number and one.state is not State.OPEN), key=lambda one: one.slot)
    return tuple(_week(one.slot, given.get(one.id, {})) for one in over[-WEEKS:])


def _week(day: date, given: dict[Measure, str]) -> messages.Week:
    home, since = given.get(Measure.HOMECARE, ""), given.get(Measure.SINCE_START, "")
    return messages.Week(
        on=day,
        goal=_number(given.get(Measure.GOAL)),
        symptom=_number(given.get(Measure.SYMPTOM)),
        days=_days(_number(given.get(Measure.DAYS))),
        homecare=HomecareWeek(home) if home in tuple(HomecareWeek) else None,
        since_start=SinceStart(since) if since in tuple(SinceStart) else None,
    )


def _days(value: int | None) -> DaysReading | None:
    return None if value is None else DaysReading(value)


def _number(value: str | None) -> int | None:
    return int(value) if value is not None and value.isdigit() else None
