"""Practices and their therapists."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import select

from domain.office import STANDARD, Office
from domain.progress import Preset
from domain.scope import Scope
from domain.therapist import ReplyTime
from storage.database import Session, once
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import practice, therapist


@dataclass(frozen=True, slots=True)
class Practice:
    """One practice: its name, IANA zone, two-letter country and language."""

    id: int
    name: str
    zone: str
    country: str
    language: str


@dataclass(frozen=True, slots=True)
class Therapist:
    """A therapist. `person` is 0 until they opened their link; `reads` is VISIT and `sheet_hash` "" until set up.

    `backup` is the therapist who steps in for them, 0 for nobody. `preset` says how soon they hear of no change,
    since `preset_at`, None until they chose. Whoever was `removed` is nobody's reader: their `person` reads as 0.
    `gathers`: notes come together and the rest in one slip, not one by one.
    """

    id: int
    practice: int
    person: int
    name: str
    reads: ReplyTime
    sheet_hash: str
    joined: bool
    backup: int = 0
    preset: Preset = Preset.BALANCED
    preset_at: datetime | None = None
    removed: bool = False
    office: Office = STANDARD
    gathers: bool = True


async def add_practice(session: Session, new: Practice, *, now: datetime) -> int:
    """Store a practice (its id is made here) and return its id."""
    made = new_id()
    await session.insert(
        practice,
        {
            "id": made,
            "name_sealed": await session.seal(new.name, Place("practice", "name_sealed", made, made)),
            "zone": new.zone,
            "country": new.country,
            "language": new.language,
            "created_at": now,
        },
    )
    return made


@once(practice)
async def practice_of(session: Session, practice_id: int) -> Practice:
    """A practice by id. Raises LookupError."""
    row = await session.find(practice, id=practice_id)
    if row is None:
        raise LookupError("no such practice")
    name = await session.open(row.name_sealed, Place("practice", "name_sealed", row.id, row.id))
    return Practice(row.id, name or "", row.zone, row.country, row.language)


async def practice_ids(session: Session) -> tuple[int, ...]:
    """Every practice of this installation."""
    return tuple(
        row.id for row in await session.rows(select(practice.c.id).order_by(practice.c.created_at, practice.c.id))
    )


async def add_therapist(session: Session, practice_id: int) -> int:
    """Make room for a therapist who is about to be invited. Returns the therapist's id."""
    made = new_id()
    await session.insert(therapist, {"id": made, "practice_id": practice_id})
    return made


@once(therapist)
async def therapist_of(session: Session, therapist_id: int) -> Therapist:
    """A therapist by id. Raises LookupError."""
    row = await session.find(therapist, id=therapist_id)
    if row is None:
        raise LookupError("no such therapist")
    return await _therapist(session, row)


async def _therapist(session: Session, row: Any) -> Therapist:
    name = await session.open(row.name_sealed, _name_place(row.id, row.practice_id))
    return Therapist(
        row.id,
        row.practice_id,
        0 if row.removed_at else row.person_id or 0,
        name or "",
        ReplyTime(row.reply_time or ReplyTime.VISIT),
        row.sheet_hash or "",
        row.joined_at is not None,
        row.backup_id or 0,
        Preset(row.preset or Preset.BALANCED),
        row.preset_at,
        row.removed_at is not None,
        _office(row),
        row.gathers is not False,
    )


def _office(row: Any) -> Office:
    if not row.office_days:
        return STANDARD
    days = frozenset(int(day) for day in row.office_days)
    return Office(days, time.fromisoformat(row.office_opens), time.fromisoformat(row.office_closes))


async def remove_therapist(session: Session, of: Therapist, *, now: datetime) -> int:
    """They can reach nothing any more. Returns the empty place they leave: their name and back-up, and no reader."""
    await session.change(therapist, of.id, removed_at=now)
    made = await add_therapist(session, of.practice)
    sealed = await session.seal(of.name, _name_place(made, of.practice))
    place = {"name_sealed": sealed, "reply_time": of.reads, "backup_id": of.backup or None, "removed_at": now}
    await session.change(therapist, made, **place)
    return made


async def therapists_of(session: Session, practice_id: int) -> tuple[Therapist, ...]:
    """Every therapist of a practice who was not removed: those who joined, longest there first, then those invited."""
    rows = await session.find_all(therapist, "joined_at", "id", practice_id=practice_id, removed_at=None)
    known = [await therapist_of(session, row.id) for row in rows]
    return tuple(sorted(known, key=lambda one: not one.joined))


async def name_on_record(session: Session, person_id: int) -> str:
    """The name under which somebody was a therapist, also after they were removed; "" for anybody else."""
    row = await session.find(therapist, "-removed_at", person_id=person_id)
    return "" if row is None else (await _therapist(session, row)).name


async def therapist_joined(session: Session, therapist_id: int, person_id: int) -> None:
    """The invited therapist opened the link; set-up is still to come."""
    await session.change(therapist, therapist_id, person_id=person_id)


async def name_therapist(session: Session, scope: Scope, name: str) -> None:
    """Keep the name clients will read."""
    sealed = await session.seal(name, _name_place(scope.subject, scope.practice))
    await session.change(therapist, scope.subject, name_sealed=sealed)


async def set_reply_time(session: Session, scope: Scope, reads: ReplyTime) -> None:
    """Keep how soon the therapist reads notes."""
    await session.change(therapist, scope.subject, reply_time=reads)


async def set_preset(session: Session, scope: Scope, preset: Preset, *, now: datetime) -> None:
    """Keep how soon the therapist wants to hear of no change; verdicts count anew from now."""
    values = {"preset": preset, "preset_at": now}
    await session.execute(therapist.update().where(therapist.c.id == scope.subject).values(values))


async def set_office(session: Session, scope: Scope, office: Office) -> None:
    """Keep the therapist's office hours."""
    await session.change(
        therapist,
        scope.subject,
        office_days="".join(str(day) for day in sorted(office.days)),
        office_opens=office.opens.isoformat("minutes"),
        office_closes=office.closes.isoformat("minutes"),
    )


async def set_gathers(session: Session, scope: Scope, *, gathers: bool) -> None:
    """Keep whether notes come together, or one by one."""
    await session.change(therapist, scope.subject, gathers=gathers)


async def accept_sheet(session: Session, scope: Scope, sheet_hash: str, *, now: datetime) -> None:
    """The safety sheet was read and accepted in this very wording: set-up is complete, if it was not before."""
    joined = (await therapist_of(session, scope.subject)).joined
    first: dict[str, datetime] = {} if joined else {"joined_at": now}
    await session.change(therapist, scope.subject, sheet_hash=sheet_hash, sheet_accepted_at=now, **first)


def _name_place(therapist_id: int, practice_id: int) -> Place:
    return Place("therapist", "name_sealed", therapist_id, practice_id)
