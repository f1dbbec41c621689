"""What waits for a therapist: when each note may leave, and the messages in which several leave together."""

from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, func, select

from domain.caseload import short_name
from domain.delivery import Kind, Sending
from domain.duties import Duty
from domain.hours import MIDNIGHT, day_at, end_of_local_day
from domain.messages import name_of
from domain.messages.slip import Gathered
from domain.scope import Role, Scope
from domain.slip import AT_ONCE, GAP, MOST, TOGETHER_WITH, Desk, Way, leaves_at, rings, way_of
from storage import due, outbox, people, practices, questions
from storage.database import Session
from storage.ids import new_id
from storage.outbox import Letter, Outgoing
from storage.permission import may_send
from storage.practices import Therapist
from storage.questions import Ask, Question
from storage.tables import due as due_table
from storage.tables import outbox as outbox_table
from storage.types import UtcDateTime

ABOUT: Final = "slip"
"""What the buttons of a slip are about; their subject is the bundle."""
WORSE: Final = "worse"
"""In the arguments of a letter: it is about somebody who is worse."""
PLANNED: Final = "planned"
"""The same: it has come on a date that was known."""
KNOWN: Final = "known"
"""The same: its reader was told before, or picked the day, so that it makes no sound."""
_COUNTS: Final = "counts"
_HELD: Final = (Kind.ALERT, Kind.SUMMARY)
"""Kinds of letters that a therapist's hours hold; those of other kinds are answers, or urgent."""
_BY_THEMSELVES: Final = (*_HELD, Kind.GATHERED, Kind.REMINDER)
"""Kinds of letters that nobody asked for; to a therapist most make no sound."""
_LEFT: Final = (Sending.QUEUED, Sending.SENDING, Sending.UNCONFIRMED, Sending.SENT, Sending.PARKED)

_LATELY: Final[Select[Any]] = select(outbox_table.c.id).where(
    outbox_table.c.person_id == bindparam("person"),
    outbox_table.c.id != bindparam("row"),
    outbox_table.c.kind.in_((*_HELD, Kind.GATHERED)),
    outbox_table.c.state.in_(_LEFT),
    func.coalesce(outbox_table.c.settled_at, outbox_table.c.created_at) >= bindparam("since", type_=UtcDateTime),
)
_WAITING: Final[Select[Any]] = (
    select(outbox_table.c.id)
    .join(due_table, (due_table.c.subject == outbox_table.c.id) & (due_table.c.kind == due.SEND))
    .where(
        outbox_table.c.person_id == bindparam("person"),
        outbox_table.c.id != bindparam("row"),
        outbox_table.c.kind.in_(_HELD),
        outbox_table.c.state == Sending.QUEUED,
        due_table.c.at <= bindparam("until", type_=UtcDateTime),
    )
)
_BUNDLED: Final[Select[Any]] = select(outbox_table.c.id).where(outbox_table.c.bundle_id == bindparam("bundle"))


async def turn(session: Session, letter: Outgoing, now: datetime) -> datetime | Sending | None:
    """Until when a letter to a therapist waits, CARRIED when it leaves within another now, or None: it leaves now."""
    reader = await people.load(session, letter.person) if letter.kind in _HELD and not letter.uncertain else None
    way = _way(letter)
    if reader is None or reader.role is not Role.THERAPIST or way in AT_ONCE:
        return None
    therapist, zone = await practices.therapist_of(session, reader.subject), ZoneInfo(reader.zone)
    if not therapist.gathers:
        opens = therapist.office.opens_at(now, zone)
        return opens if opens > now and way is not Way.BRIEF else None
    desk = await _desk(session, letter, therapist, zone, now)
    at = leaves_at(way, letter.created_at, desk, now)
    if at > now:
        return at
    return Sending.CARRIED if way is not Way.DIGEST and await _gather(session, letter, desk, now) else None


def _way(letter: Outgoing) -> Way:
    return way_of(letter.message, worse=bool(letter.args.get(WORSE)), planned=bool(letter.args.get(PLANNED)))


async def makes_a_sound(session: Session, letter: Outgoing) -> bool:
    """Whether a letter makes a sound on its reader's phone; clients' always do."""
    reader = await people.load(session, letter.person) if letter.kind in _BY_THEMSELVES else None
    if reader is None or reader.role is not Role.THERAPIST:
        return True
    within = await carried(session, int(letter.args["bundle"])) if letter.kind is Kind.GATHERED else (letter,)
    return rings(_way(one) for one in within if not one.args.get(KNOWN))


async def _desk(session: Session, letter: Outgoing, therapist: Therapist, zone: ZoneInfo, now: datetime) -> Desk:
    """How the therapist's day stands."""
    began = day_at(now.astimezone(zone).date(), MIDNIGHT, zone)
    since = min(began, now - GAP)
    lately = await _letters(session, _LATELY, person=letter.person, row=letter.id, since=since)
    interrupting = [one for one in lately if one.kind is Kind.GATHERED or _way(one) not in AT_ONCE]
    left = [one.settled_at for one in interrupting if one.state is not Sending.QUEUED and one.settled_at is not None]
    digest = await due.when(session, Duty.DIGEST, therapist.id)
    coming = digest is not None and digest < end_of_local_day(now, zone)
    had_one = coming or any(_counts(one) and (one.settled_at or now) >= began for one in interrupting)
    return Desk(therapist.office, zone, max(left, default=None), had_one)


def _counts(letter: Outgoing) -> bool:
    """Whether it was the day's interruption, or is the weekly list on its way."""
    if letter.kind is Kind.GATHERED:
        return bool(letter.args.get(_COUNTS))
    way, waits = _way(letter), letter.state is Sending.QUEUED
    return way is Way.DIGEST or (way is Way.PUSH and not waits and not letter.bundle)


async def _gather(session: Session, letter: Outgoing, desk: Desk, now: datetime) -> bool:
    """Put a letter and all that waits beside it into messages of at most eight. Returns whether there was any."""
    until = max(now, desk.office.closing_on(now, desk.zone) or now)
    found = await _letters(session, _WAITING, person=letter.person, row=letter.id, until=until)
    beside = [one for one in found if _way(one) in TOGETHER_WITH and await _holds(session, one, now)]
    if not beside:
        return False
    waiting = sorted([letter, *beside], key=_rank)
    evening = desk.is_evening(letter.created_at, now)
    for start in range(0, len(waiting), MOST):
        await _bundle(session, waiting[start : start + MOST], evening=evening, now=now)
    return True


async def _holds(session: Session, letter: Outgoing, now: datetime) -> bool:
    """Whether it may still be said; what may not is not kept waiting."""
    if await may_send(session, letter):
        return True
    await outbox.mark(session, letter.id, Sending.CANCELLED, now=now)
    return False


def _rank(letter: Outgoing) -> tuple[int, datetime, int]:
    return TOGETHER_WITH.index(_way(letter)), letter.created_at, letter.id


async def _bundle(session: Session, letters: list[Outgoing], *, evening: bool, now: datetime) -> None:
    first = letters[0]
    made = new_id()
    question = await questions.ask(session, Ask(first.practice, first.person, ABOUT, made), now=now)
    counts = any(_way(one) is Way.PUSH for one in letters)
    args = {"question": question.id, "bundle": made, "evening": evening, _COUNTS: counts}
    await outbox.put(session, first.practice, Letter(first.person, name_of(Gathered), Kind.GATHERED, args), now=now)
    for one in letters:
        await outbox.carry(session, one, made)


async def carried(session: Session, bundle: int) -> tuple[Outgoing, ...]:
    """The letters of a bundle that is about to leave, most pressing first."""
    found = await _letters(session, _BUNDLED, bundle=bundle)
    return tuple(sorted((one for one in found if one.state is Sending.CARRIED), key=_rank))


async def named(session: Session, scope: Scope, question: Question, name: str) -> Outgoing | None:
    """The letter that a button of a slip stands for, if it may still be said; None for any other."""
    if question.about != ABOUT or question.person != scope.person:
        return None
    for letter in await _letters(session, _BUNDLED, bundle=question.subject):
        if short_name(letter.id) == name and await may_send(session, letter):
            return letter
    return None


async def _letters(session: Session, found: Select[Any], **values: object) -> list[Outgoing]:
    rows = await session.rows(found, **values)
    return [one for row in rows if (one := await outbox.load(session, row.id)) is not None]
