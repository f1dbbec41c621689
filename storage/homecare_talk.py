"""What was talked over about the home plan: one row an exchange. What got in the way is kept as told."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam

from domain.homecare import Agreed, Outcome
from domain.homecare_rhythm import TWO_WEEKS, Fortnight
from domain.homecare_talk import WEEK, Hurdle, Said, Talk, choices_of, may_ask_reason
from domain.measures import Measure
from domain.messages.measures import HomecareWeek
from storage import answers, homecare, plans
from storage.clients import Client
from storage.database import Session
from storage.homecare import Item
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import homecare_ask

LOOKS = (Talk.TAPER, Talk.FIT)
_SINCE = (
    homecare_ask.select()
    .where(homecare_ask.c.client_id == bindparam("client"), homecare_ask.c.day >= bindparam("since"))
    .order_by(homecare_ask.c.day, homecare_ask.c.asked_at, homecare_ask.c.id)
)


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange with a client, begun on a local date."""

    id: int
    practice: int
    client: int
    day: date
    said: Said


async def begin(session: Session, client: Client, said: Said, day: date, *, now: datetime) -> int:
    """Begin an exchange. Returns its id."""
    made = new_id()
    values = {
        "id": made,
        "practice_id": client.practice,
        "client_id": client.id,
        "item_id": said.item,
        "kind": said.talk,
        "day": day.isoformat(),
        "asked_at": now,
    }
    await session.insert(homecare_ask, values)
    return made


async def load(session: Session, exchange_id: int) -> Exchange | None:
    """One exchange, or None."""
    row = await session.find(homecare_ask, id=exchange_id)
    return None if row is None else await _exchange(session, row)


async def keep(session: Session, of: Exchange, said: Said, *, now: datetime) -> None:
    """How far it has come."""
    words = {"told_sealed": said.told, "did_sealed": said.did}
    sealed = {name: await session.seal(text or None, _place(name, of)) for name, text in words.items()}
    await session.change(homecare_ask, of.id, item_id=said.item, told_at=now, **sealed)


async def since(session: Session, client: int, first: date) -> tuple[Exchange, ...]:
    """A client's exchanges begun on this local date or later, oldest first."""
    rows = await session.rows(_SINCE, client=client, since=first.isoformat())
    return tuple([await _exchange(session, row) for row in rows])


async def reasons(session: Session, client: int, first: date) -> tuple[tuple[Hurdle, int], ...]:
    """What got in the way since a local date, as told: the most frequent first."""
    told = [one.said.told for one in await since(session, client, first) if one.said.talk is Talk.REASON]
    return tuple(Counter(Hurdle(one) for one in told if one in tuple(Hurdle)).most_common())


async def may_say(session: Session, client: int, day: date, today: date) -> bool:
    """Whether what got in the way on a local date may be asked: it was before, or there is room for it."""
    asked = [one.day for one in await since(session, client, min(day, today - WEEK)) if one.said.talk is Talk.REASON]
    return day in asked or may_ask_reason(asked, today)


async def choices(session: Session, client: int) -> dict[str, int]:
    """The items a client agreed to, by the value of their button."""
    every = await homecare.of_client(session, client)
    return choices_of({place: item.id for place, item in enumerate(every) if item.state is Agreed.AGREED})


async def meant(session: Session, of: Exchange) -> tuple[Item, ...]:
    """The items an exchange is about: the one that was named, or all in the plan."""
    if not of.said.item:
        return await homecare.agreed(session, of.client)
    found = await homecare.item(session, of.said.item)
    return () if found is None or found.client != of.client else (found,)


async def fortnight(session: Session, client: int, today: date) -> Fortnight:
    """The two weeks before a local date, as told by reminded days and by check-ins."""
    every = [day for day in await homecare.reports(session, client, since=date.min) if day.day < today]
    days = [day for day in every if day.day >= today - TWO_WEEKS]
    done = sum(day.outcome in (Outcome.ALL, Outcome.SOME) for day in days)
    whole = bool(every) and every[0].day <= today - TWO_WEEKS
    return Fortnight(len(days), done, whole, await _told_otherwise(session, client, today))


async def weeks_told(session: Session, client: int) -> list[tuple[date, str]]:
    """What check-ins were told of the home plan, oldest first: the day (UTC) and the answer's value."""
    plan = await plans.of_client(session, client)
    given = await answers.of_plan(session, plan) if plan is not None else ()
    return [(one.at.date(), one.value) for one in given if one.measure is Measure.HOMECARE]


async def _told_otherwise(session: Session, client: int, today: date) -> bool:
    told = await weeks_told(session, client)
    return any(value != HomecareWeek.NONE for day, value in told if day >= today - TWO_WEEKS)


async def _exchange(session: Session, row: Any) -> Exchange:
    begun = Exchange(row.id, row.practice_id, row.client_id, date.fromisoformat(row.day), Said(Talk(row.kind)))
    told = await session.open(row.told_sealed, _place("told_sealed", begun))
    did = await session.open(row.did_sealed, _place("did_sealed", begun))
    said = Said(begun.said.talk, told or "", did or "", row.item_id)
    return Exchange(begun.id, begun.practice, begun.client, begun.day, said)


def _place(column: str, of: Exchange) -> Place:
    return Place("homecare_ask", column, of.id, of.practice, of.client)
