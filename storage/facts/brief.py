"""Facts of the brief before a day with visits: each client since their last visit, nothing from before confirmation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.brief import FULL, Since, question_for, since_visit
from domain.caseload import short_name
from domain.measures import BOTHER, Measure
from domain.messages import Choice, name_of
from domain.messages import alerts as lines
from domain.messages import brief as messages
from domain.scope import Role, Scope
from storage import answers, evidence, feedback, measures, notes, people, planned, plans, requests, visits
from storage.answers import Answer
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.alert_gains import gain
from storage.facts.everywhere import token
from storage.measures import Measure as Measured
from storage.notes import Note
from storage.planned import Planned
from storage.plans import Plan

_RECENT = timedelta(weeks=2)
_MOVED = 3


@dataclass(frozen=True, slots=True)
class _Case:
    """A client's plan, what they answered, and their last visit before the one to come; its moment, if any."""

    plan: Plan
    given: Sequence[Answer]
    seen_on: date | None
    seen: datetime | None


async def tomorrow(session: Session, request: Request, now: datetime) -> object | None:
    """Who comes that day; nothing when nobody does any more."""
    person, named = await people.load(session, request.person), await token(session, request)
    if person is None or named is None or person.role is not Role.THERAPIST:
        return None
    scope = Scope(person.practice, person.id, person.role, person.subject)
    day = date.fromisoformat(request.word("day"))
    coming = await planned.on(session, scope, day)
    if not coming:
        return None
    told = [await _one(session, one, ZoneInfo(person.zone), now) for one in coming[:FULL]]
    return messages.Tomorrow(
        day=day,
        clients=tuple(told),
        further=tuple(messages.Name(one.client.alias, one.at) for one in coming[FULL:]),
        choices=tuple(Choice(one.client.alias, named, short_name(one.client.id)) for one in coming),
        token=named,
    )


async def _one(session: Session, coming: Planned, zone: ZoneInfo, now: datetime) -> messages.One:
    client, plan = coming.client, await plans.of_client(session, coming.client.id)
    last = await visits.last_before(session, client.id, coming.day)
    seen = last.moment(zone) if last is not None else None
    case = plan and _Case(plan, await answers.of_plan(session, plan), last.day if last else None, seen)
    note = await _note(session, coming, seen or now - _RECENT)
    moved = await _moved(session, case) if case else ()
    return messages.One(
        client=client.alias,
        at=coming.at,
        after=await _after(session, case) if case else None,
        moved=moved,
        quiet=None if moved else messages.Quiet(seen=last is not None),
        home=await _home(session, case) if case else None,
        wrote=messages.Wrote(note.text, note.replied_at is not None) if note else None,
        wants=await _wants(session, client.id),
        mention=await _mention(session, case) if case else None,
        line=question_for(client.id, coming.day),
    )


async def _after(session: Session, case: _Case) -> messages.After | None:
    """What was told of the last visit."""
    told = await feedback.told(session, case.plan.client)
    last = told[-1] if told and told[-1].day == case.seen_on else None
    return None if last is None or last.feel is None else messages.After(last.day, last.feel, last.lasted)


async def _moved(session: Session, case: _Case) -> tuple[messages.Moved, ...]:
    """The goal and the complaint, then side signs, as answered since the last visit."""
    charted = (Measure.GOAL, *BOTHER, Measure.SIDE)
    known = [one for one in await measures.of_plan(session, case.plan) if one.kind in charted]
    known.sort(key=lambda one: charted.index(one.kind))
    found = [_line(one, case.plan, _since(one, case)) for one in known]
    return tuple(one for one in found if one is not None)[:_MOVED]


def _since(measure: Measured, case: _Case) -> Since:
    mine = [(one.at, one.score) for one in case.given if one.measure_id == measure.id and one.value.isdigit()]
    return since_visit(mine, case.plan.started_at, case.seen)


def _line(measure: Measured, plan: Plan, since: Since) -> messages.Moved | None:
    if since.now is None:
        return None
    match measure.kind:
        case Measure.GOAL:
            return messages.Goal(measure.words, since.now, since.before, since.start)
        case Measure.SYMPTOM:
            return messages.Bother(plan.label, since.now, since.before, since.start)
        case Measure.DAYS:
            return messages.Days(plan.label, since.now, since.before, since.start)
    return messages.Side(measure.words, since.now, since.before, since.start)


async def _note(session: Session, coming: Planned, since: datetime) -> Note | None:
    """The latest note since the last visit, one without a reply first."""
    found = [one for one in await notes.of_client(session, coming.client) if one.at > since]
    return next((one for one in found if one.replied_at is None), found[0] if found else None)


async def _wants(session: Session, client: int) -> str | None:
    return next((one.words for one in await requests.open_of(session, client)), None)


async def _mention(session: Session, case: _Case) -> messages.Mention | None:
    """What was tapped as easier since the last visit, or else what clearly got better since the start."""
    taps = evidence.easier_taps(case.given, case.seen or case.plan.phase_at)
    if taps:
        return messages.Mention(lines.EasierGain(taps[0].what, taps[0].count))
    better = next((one for one in await evidence.whole(session, case.plan, case.given) if one.gained), None)
    return None if better is None else messages.Mention(gain(better, case.plan.label))


async def _home(session: Session, case: _Case) -> messages.Home | None:
    home = await evidence.home_plan(session, case.plan, case.given, case.seen or case.plan.phase_at)
    return messages.Home(home.done, home.told, home.by_days) if home else None


LOADERS: dict[str, Loader] = {name_of(messages.Tomorrow): tomorrow}
