"""What the bot started with a person of late, and what becomes of a letter that would start one more topic."""

from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, Select, bindparam, func, or_, select

from domain.delivery import Kind, Sending
from domain.duties import Duty
from domain.hours import MIDNIGHT, day_at, end_of_local_day, next_allowed, same_time_tomorrow
from domain.scope import Role
from domain.topics import Day, Fate, Topic, fate, topic_of
from storage import people
from storage.database import Session
from storage.due import SEND
from storage.outbox import Outgoing
from storage.tables import checkin, due, handover, outbox, plan, visit
from storage.types import UtcDateTime

_STARTED = (Kind.CHECK_IN, Kind.REMINDER, Kind.ALERT, Kind.SUMMARY)
_WITHDRAWN = (Sending.DEAD, Sending.EXPIRED, Sending.CANCELLED)
_TOPICS: Final = (Kind.CHECK_IN, Kind.SUMMARY)
"""Kinds of letters that may start a topic; those of other kinds are answers, safety, or what a person sends."""
UNASKED: Final = "unasked"
"""In the arguments of a letter of another kind: time alone sends it, so it starts a topic too."""
_COUNTED: Final = (*_TOPICS, Kind.ALERT)
_BY_ITSELF: Final = (*_TOPICS, Kind.REMINDER)
"""Kinds of letters that come without having been asked for, so never in quiet hours."""
_LEFT: Final = (Sending.SENDING, Sending.UNCONFIRMED, Sending.SENT, Sending.PARKED)
_WEEK: Final = timedelta(days=7)

_AT: Final = func.coalesce(outbox.c.settled_at, outbox.c.created_at)
_BEFORE: Final[Select[Any]] = (
    outbox.select()
    .with_only_columns(outbox.c.message, outbox.c.kind, _AT.label("at"))
    .where(
        outbox.c.person_id == bindparam("person"),
        outbox.c.id != bindparam("row"),
        outbox.c.kind.in_(_COUNTED),
        outbox.c.state.in_(_LEFT),
        bindparam("since", type_=UtcDateTime) <= _AT,
    )
)
_QUEUED: Final[Select[Any]] = (
    select(outbox.c.message)
    .join(due, (due.c.subject == outbox.c.id) & (due.c.kind == SEND))
    .where(
        outbox.c.person_id == bindparam("person"),
        outbox.c.id != bindparam("row"),
        outbox.c.kind.in_(_COUNTED),
        due.c.at < bindparam("until", type_=UtcDateTime),
    )
)
_CLIENT: Final[BindParameter[int]] = bindparam("client")
_PLANNED: Final[Select[Any]] = select(due.c.kind).where(
    due.c.at < bindparam("until", type_=UtcDateTime),
    or_(
        (due.c.kind == Duty.OPEN_CHECKIN) & due.c.subject.in_(select(plan.c.id).where(plan.c.client_id == _CLIENT)),
        (due.c.kind == Duty.AFTER_VISIT) & due.c.subject.in_(select(visit.c.id).where(visit.c.client_id == _CLIENT)),
        due.c.kind.in_((Duty.HANDOVER_WEEK, Duty.HANDOVER_MONTH))
        & due.c.subject.in_(select(handover.c.id).where(handover.c.client_id == _CLIENT)),
    ),
)
_PLANS: Final = {
    Duty.HANDOVER_WEEK: Topic.HANDOVER,
    Duty.HANDOVER_MONTH: Topic.HANDOVER,
    Duty.OPEN_CHECKIN: Topic.CHECK_IN,
    Duty.AFTER_VISIT: Topic.AFTER_VISIT,
}
_ANSWERED: Final[Select[Any]] = select(checkin.c.id).where(
    checkin.c.client_id == _CLIENT, checkin.c.answered_at >= bindparam("since", type_=UtcDateTime)
)


async def turn(session: Session, letter: Outgoing, now: datetime) -> tuple[Fate, datetime]:
    """What becomes of a letter now, and when its next turn is if it moves.

    A letter that starts no topic goes, and so does one that may have arrived already, or that the client asked for.
    What was decided in time may be late by now: the line was down, or the client moved to another zone.
    """
    person, topic = await people.load(session, letter.person), _topic(letter)
    by_itself = letter.kind in _BY_ITSELF or bool(letter.args.get(UNASKED))
    asked_for = not by_itself or bool(letter.args.get("again"))
    if asked_for or person is None or person.role is not Role.CLIENT or letter.uncertain:
        return Fate.GOES, now
    zone = ZoneInfo(person.zone)
    if (morning := next_allowed(now, zone)) > now:
        return Fate.MOVES, morning
    if topic is None:
        return Fate.GOES, now
    return fate(topic, await _day(session, letter, zone, now), letter.attempts), same_time_tomorrow(now, zone)


def _topic(letter: Outgoing) -> Topic | None:
    return topic_of(letter.message) if letter.kind in _TOPICS or letter.args.get(UNASKED) else None


async def _day(session: Session, letter: Outgoing, zone: ZoneInfo, now: datetime) -> Day:
    """How the day stands for the client a letter goes to."""
    began = day_at(now.astimezone(zone).date(), MIDNIGHT, zone)
    until = end_of_local_day(now, zone)
    past = await session.rows(_BEFORE, person=letter.person, row=letter.id, since=began - _WEEK)
    topics = [(topic, row.at) for row in past if (topic := topic_of(row.message)) is not None]
    queued = await session.rows(_QUEUED, person=letter.person, row=letter.id, until=until)
    planned = await session.rows(_PLANNED, client=letter.client, until=until)
    answered = await session.row(_ANSWERED, client=letter.client, since=began)
    return Day(
        started=frozenset(topic for topic, at in topics if at >= began),
        coming=frozenset(topic for row in queued if (topic := topic_of(row.message)) is not None)
        | frozenset(_PLANS[Duty(row.kind)] for row in planned),
        busy=len({at.astimezone(zone).date() for _, at in topics if began - timedelta(days=6) <= at < began}),
        answered=answered is not None,
    )


async def times(
    session: Session, person_id: int, *, since: datetime, exempt: frozenset[Kind] = frozenset()
) -> tuple[datetime, ...]:
    """When the bot wrote to this person of its own accord since then: sent, or else queued; `exempt` kinds left out."""
    at = func.coalesce(outbox.c.settled_at, outbox.c.created_at)
    kinds = [kind for kind in _STARTED if kind not in exempt]
    started = outbox.c.kind.in_(kinds) & outbox.c.state.not_in(_WITHDRAWN)
    rows = await session.rows(
        select(outbox.c.settled_at, outbox.c.created_at).where(outbox.c.person_id == person_id, started, at >= since)
    )
    return tuple(row.settled_at or row.created_at for row in rows)


async def checkin_ahead(session: Session, client_id: int, *, until: datetime) -> bool:
    """Whether a check-in, or the nudge after one, is due for this client before `until`."""
    plans = select(plan.c.id).where(plan.c.client_id == client_id)
    checkins = select(checkin.c.id).where(checkin.c.client_id == client_id)
    coming = or_(
        (due.c.kind == Duty.OPEN_CHECKIN) & due.c.subject.in_(plans),
        (due.c.kind == Duty.NUDGE) & due.c.subject.in_(checkins),
    )
    return await session.row(due.select().where(coming, due.c.at < until)) is not None
