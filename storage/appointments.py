"""Appointments near today as a calendar shows them; whose each is, by name or by what the therapist said once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import bindparam, select

from domain.calendar import BACK, Appointment, whose
from domain.scope import Scope
from storage import clients, feedback, visits
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import appointment, calendar_link
from storage.types import UtcDateTime

_OVER: Final = appointment.select().where(
    appointment.c.therapist_id == bindparam("therapist"),
    appointment.c.client_id.is_not(None),
    appointment.c.noted_at.is_(None),
    appointment.c.ends_at <= bindparam("now", type_=UtcDateTime),
)
_COMING: Final = (
    select(appointment.c.client_id, appointment.c.day, appointment.c.starts_at)
    .where(
        appointment.c.therapist_id == bindparam("therapist"),
        appointment.c.client_id.is_not(None),
        appointment.c.day >= bindparam("today"),
    )
    .order_by(appointment.c.day, appointment.c.starts_at, appointment.c.id)
)


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody's appointment on a local day; `at` is None for a whole day."""

    client: int
    day: date
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Unknown:
    """An appointment that names nobody the bot knows."""

    id: int
    title: str
    day: date


async def keep(session: Session, scope: Scope, found: Sequence[Appointment], *, now: datetime) -> None:
    """What the calendar shows now: new ones come, changed ones change, those that are gone go unless they are over."""
    rows = {row.key_print: row for row in await session.find_all(appointment, therapist_id=scope.subject)}
    mine = [one for one in await clients.of_therapist(session, scope) if one.confirmed_at is not None]
    names = {one.id: (one.alias, one.calendar_name) for one in mine}
    links = {row.title_print: row for row in await session.find_all(calendar_link, therapist_id=scope.subject)}
    shown = {_print(session, scope, "key", one.key): one for one in found}
    for key, one in shown.items():
        title = _print(session, scope, "title", one.title.casefold())
        client = links[title].client_id if title in links else whose(one.title, names)
        # The title of somebody's appointment is their name; it is kept only while nobody has said whose it is.
        kept = one.title if client is None and title not in links else None
        named: dict[str, Any] = {"key_print": key, "title_print": title, "client_id": client}
        row = rows.get(key)
        if row is not None and row.noted_at is not None and one.ends > row.noted_at:
            await _take_back(session, row)
            named["noted_at"] = None
        await _put(session, scope, row, named | _times(one), kept)
    for key, row in rows.items():
        if (key not in shown and row.ends_at > now) or row.ends_at < now - BACK:
            await session.remove(appointment, id=row.id)


async def _take_back(session: Session, row: Any) -> None:
    """What was noted has been moved to later: nobody had come. A visit that the client has told of stays."""
    client = await clients.load(session, row.client_id) if row.client_id else None
    noted = await visits.on(session, client, date.fromisoformat(row.day)) if client is not None else None
    if client is None or noted is None or noted.noted_at != row.noted_at:
        return
    await feedback.take_back(session, client, noted.day)


def _times(one: Appointment) -> dict[str, Any]:
    return {"day": one.day.isoformat(), "starts_at": one.starts, "ends_at": one.ends}


async def _put(session: Session, scope: Scope, row: Any, values: Mapping[str, Any], title: str | None) -> None:
    """Store an appointment, or what is new of it."""
    if row is not None and all(getattr(row, name) == value for name, value in values.items()):
        return
    made = row.id if row is not None else new_id()
    sealed = await session.seal(title, _place(made, scope.practice))
    if row is not None:
        await session.change(appointment, made, **values, title_sealed=sealed)
        return
    whose_row = {"id": made, "practice_id": scope.practice, "therapist_id": scope.subject}
    await session.insert(appointment, {**whose_row, **values, "title_sealed": sealed})


async def note_over(session: Session, therapist_id: int, since: date, *, now: datetime) -> None:
    """Appointments of clients that are over are visits, each noted once; those from before `since` are left alone."""
    for row in await session.rows(_OVER, therapist=therapist_id, now=now):
        client = await clients.load(session, row.client_id)
        day = date.fromisoformat(row.day)
        if client is not None and client.therapist == therapist_id and client.is_taking_part and day >= since:
            await visits.note(session, client, day, now=now)
        await session.change(appointment, row.id, noted_at=now)


async def coming(session: Session, therapist_id: int, today: date) -> tuple[Coming, ...]:
    """Clients' appointments from a local day on, in order."""
    rows = await session.rows(_COMING, therapist=therapist_id, today=today.isoformat())
    return tuple(Coming(row.client_id, date.fromisoformat(row.day), row.starts_at) for row in rows)


async def unknown(session: Session, scope: Scope, today: date) -> tuple[Unknown, ...]:
    """Appointments to come that name nobody and were not asked about, one of each title, in order."""
    linked = {row.title_print for row in await session.find_all(calendar_link, therapist_id=scope.subject)}
    rows = await session.find_all(appointment, "day", "starts_at", "id", therapist_id=scope.subject, client_id=None)
    first = {row.title_print: row for row in reversed(rows) if row.day >= today.isoformat()}
    open_ = [row for row in rows if first.get(row.title_print) is row and row.title_print not in linked]
    return tuple([await _unknown(session, row) for row in open_])


async def load(session: Session, scope: Scope, row_id: int) -> Unknown | None:
    """One of the speaking therapist's appointments that names nobody, or None."""
    row = await session.find(appointment, id=row_id, therapist_id=scope.subject)
    return None if row is None or row.client_id is not None else await _unknown(session, row)


async def link(session: Session, scope: Scope, row_id: int, client: int | None) -> None:
    """Appointments with this one's title are this client's from now on, or nobody's."""
    row = await session.find(appointment, id=row_id, therapist_id=scope.subject)
    if row is None:
        return
    values = {
        "id": new_id(),
        "practice_id": scope.practice,
        "therapist_id": scope.subject,
        "title_print": row.title_print,
        "client_id": client,
    }
    await session.upsert(calendar_link, values, on=("practice_id", "therapist_id", "title_print"))
    for same in await session.find_all(appointment, therapist_id=scope.subject, title_print=row.title_print):
        await session.change(appointment, same.id, client_id=client, title_sealed=None)


async def _unknown(session: Session, row: Any) -> Unknown:
    title = await session.open(row.title_sealed, _place(row.id, row.practice_id))
    return Unknown(row.id, title or "", date.fromisoformat(row.day))


def _print(session: Session, scope: Scope, kind: str, words: str) -> bytes:
    """How a key or a title is found again without being kept."""
    return session.vault.fingerprint(f"calendar|{kind}|{scope.subject}|{words}")


def _place(row: int, practice: int) -> Place:
    return Place("appointment", "title_sealed", row, practice)
