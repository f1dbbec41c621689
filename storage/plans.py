"""What a client and a therapist are about: the complaint, for how long, to what end, asked how often, reviewed when."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.progress import Duration, Memory, Purpose
from domain.timetable import Cadence
from storage.database import Session, once
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import plan


@dataclass(frozen=True, slots=True)
class Plan:
    """A client's plan. `label` is the complaint without "my"; `cadence` is None before the client agreed to a time.

    `last_slot` is the latest local date that was used for a check-in, `asked_from` when the schedule was last set (a
    pause or another rhythm sets it anew); `phase_at` is when the present approach began.
    """

    id: int
    practice: int
    client: int
    label: str
    duration: Duration
    purpose: Purpose
    cadence: Cadence | None
    last_slot: date | None
    asked_from: datetime | None
    started_at: datetime
    phase_at: datetime
    review_at: datetime | None
    summary_at: datetime | None
    ended_at: datetime | None


async def add(session: Session, practice: int, client: int, label: str, *, now: datetime) -> int:
    """Start a plan; duration and purpose stand at "not sure" and "do more" until told. Returns its id."""
    made = new_id()
    await session.insert(
        plan,
        {
            "id": made,
            "practice_id": practice,
            "client_id": client,
            "label_sealed": await session.seal(label, _label_place(made, practice, client)),
            "duration": Duration.NOT_SURE,
            "purpose": Purpose.DO_MORE,
            "started_at": now,
            "phase_at": now,
        },
    )
    return made


@once(plan)
async def load(session: Session, plan_id: int) -> Plan | None:
    """A plan by id, or None."""
    row = await session.find(plan, id=plan_id)
    return None if row is None else await _plan(session, row)


@once(plan)
async def of_client(session: Session, client_id: int) -> Plan | None:
    """The plan a client has now: the latest that has not ended."""
    row = await session.find(plan, "-started_at", "id", client_id=client_id, ended_at=None)
    return None if row is None else await _plan(session, row)


async def latest(session: Session, client_id: int) -> Plan | None:
    """The plan a client has now, or the last one they had."""
    row = await session.find(plan, "-started_at", "id", client_id=client_id)
    return None if row is None else await _plan(session, row)


async def set_label(session: Session, of: Plan, label: str) -> None:
    """Another name for what brings the client, in every question from now on."""
    place = _label_place(of.id, of.practice, of.client)
    await _set(session, of.id, label_sealed=await session.seal(label, place))


async def set_duration(session: Session, plan_id: int, duration: Duration) -> None:
    """How long the problem had lasted."""
    await _set(session, plan_id, duration=duration)


async def set_purpose(session: Session, plan_id: int, purpose: Purpose) -> None:
    """What care is for."""
    await _set(session, plan_id, purpose=purpose)


async def set_cadence(session: Session, plan_id: int, cadence: Cadence) -> None:
    """When check-ins come."""
    await _set(session, plan_id, cadence=cadence.to_json())


async def begin(session: Session, plan_id: int, *, now: datetime) -> None:
    """The baseline was given: the plan and its first phase count from now."""
    await _set(session, plan_id, started_at=now, phase_at=now)


async def used_slot(session: Session, plan_id: int, day: date) -> None:
    """A local date was used (or missed by us) and is not used again."""
    await _set(session, plan_id, last_slot=day.isoformat())


async def ask_from(session: Session, plan_id: int, *, at: datetime) -> None:
    """Slots up to this moment are nobody's to catch up with."""
    await _set(session, plan_id, asked_from=at)


async def new_phase(session: Session, plan_id: int, *, now: datetime) -> None:
    """Another approach: answers count anew from now."""
    await _set(session, plan_id, phase_at=now)


async def resume_phase(session: Session, plan_id: int, *, since: datetime) -> None:
    """The present approach was taken back: answers count from an earlier moment again."""
    await _set(session, plan_id, phase_at=since)


async def set_review(session: Session, plan_id: int, at: datetime | None) -> None:
    """When the plan is looked at together."""
    await _set(session, plan_id, review_at=at)


async def summarised(session: Session, plan_id: int, *, at: datetime) -> None:
    """A summary went out."""
    await _set(session, plan_id, summary_at=at)


async def set_meaning(session: Session, of: Plan, words: str) -> None:
    """What the client would use the time for if it got easier, as typed."""
    await _set(session, of.id, meaning_sealed=await session.seal(words, _meaning_place(of)))


async def meaning_of(session: Session, of: Plan) -> str:
    """What the client would use the time for, "" when not told."""
    row = await session.find(plan, id=of.id)
    return "" if row is None else await session.open(row.meaning_sealed, _meaning_place(of)) or ""


async def set_ideas(session: Session, of: Plan, ideas: tuple[str, ...]) -> None:
    """Ideas for a goal that the therapist kept for this client; each is one line."""
    await _set(session, of.id, ideas_sealed=await session.seal("\n".join(ideas), _ideas_place(of)))


async def ideas_of(session: Session, of: Plan) -> tuple[str, ...] | None:
    """Ideas for a goal that were kept for this client, None when nobody kept any."""
    row = await session.find(plan, id=of.id)
    words = None if row is None else await session.open(row.ideas_sealed, _ideas_place(of))
    return None if words is None else tuple(words.splitlines())


async def end(session: Session, plan_id: int, *, now: datetime) -> None:
    """The plan is over; its answers stay."""
    await _set(session, plan_id, ended_at=now)


async def reopen(session: Session, plan_id: int, *, now: datetime) -> None:
    """The plan goes on as a new phase; what was missed in between is nobody's to catch up with."""
    await _set(session, plan_id, ended_at=None, phase_at=now, asked_from=now, review_at=None)


async def memory_of(session: Session, of: Plan) -> Memory:
    """What the detector remembers of this plan; empty at first."""
    row = await session.find(plan, id=of.id)
    words = await session.open(row.memory_sealed if row else None, _memory_place(of))
    return Memory.from_json(words) if words else Memory()


async def remember(session: Session, of: Plan, memory: Memory) -> None:
    """Keep what the detector needs to know next time."""
    await _set(session, of.id, memory_sealed=await session.seal(memory.to_json(), _memory_place(of)))


async def _set(session: Session, plan_id: int, **values: Any) -> None:
    await session.change(plan, plan_id, **values)


async def _plan(session: Session, row: Any) -> Plan:
    label = await session.open(row.label_sealed, _label_place(row.id, row.practice_id, row.client_id))
    return Plan(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        label=label or "",
        duration=Duration(row.duration),
        purpose=Purpose(row.purpose),
        cadence=Cadence.from_json(row.cadence) if row.cadence else None,
        last_slot=date.fromisoformat(row.last_slot) if row.last_slot else None,
        asked_from=row.asked_from,
        started_at=row.started_at,
        phase_at=row.phase_at,
        review_at=row.review_at,
        summary_at=row.summary_at,
        ended_at=row.ended_at,
    )


def _label_place(plan_id: int, practice: int, client: int) -> Place:
    return Place("plan", "label_sealed", plan_id, practice, client)


def _memory_place(of: Plan) -> Place:
    return Place("plan", "memory_sealed", of.id, of.practice, of.client)


def _ideas_place(of: Plan) -> Place:
    return Place("plan", "ideas_sealed", of.id, of.practice, of.client)


def _meaning_place(of: Plan) -> Place:
    return Place("plan", "meaning_sealed", of.id, of.practice, of.client)
