"""Plans that other providers set. One stands at a time; a change makes a new row, so every version keeps its dates."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from domain.prescribed import USUAL_WEEKS, Part, State
from domain.scope import Scope
from storage import clients
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import prescribed

DRAFT, STANDING = "prescribed_draft", "prescribed"
"""What questions are about: a plan being described, the plan in force."""


@dataclass(frozen=True, slots=True)
class Prescribed:
    """One version. Of `parts`, None was not asked yet and "" left out; `changed` is what was agreed to later, or "".

    It is looked at on `review_on`, and `weeks` after each look once more.
    `refused_at` is when the client said no to it, None when they did not.
    """

    id: int
    practice: int
    client: int
    parts: dict[Part, str | None]
    changed: str
    review_on: date | None
    weeks: int
    state: State
    set_at: datetime | None
    ended_at: datetime | None
    refused_at: datetime | None

    def told(self, part: Part) -> str:
        """What is known of a part, or ""."""
        return self.parts[part] or ""


async def begin(session: Session, client: Client, *, now: datetime) -> int:
    """Start describing a plan; one that was begun before is dropped. Returns its id."""
    await session.remove(prescribed, client_id=client.id, state=State.DRAFT)
    made = new_id()
    values = {"id": made, "practice_id": client.practice, "client_id": client.id}
    await session.insert(prescribed, {**values, "state": State.DRAFT, "begun_at": now})
    return made


async def tell(session: Session, of: Prescribed, part: Part, words: str) -> None:
    """Keep one part; "" leaves it out."""
    column = f"{part}_sealed"
    await session.change(prescribed, of.id, **{column: await session.seal(words, _place(column, of))})


async def stand(session: Session, of: Prescribed, *, today: date, weeks: int, now: datetime) -> None:
    """It is described and holds from now; it is looked at again so many weeks after a local date."""
    await session.change(prescribed, of.id, state=State.STANDING, review_weeks=weeks, set_at=now, refused_at=None)
    await look_again(session, of, on=today + timedelta(weeks=weeks))


async def look_again(session: Session, of: Prescribed, *, on: date) -> None:
    """It was looked at, and is again on a local date."""
    await session.change(prescribed, of.id, review_on=on.isoformat())


async def renew(session: Session, of: Prescribed, changed: str, *, now: datetime) -> int:
    """The prescriber agreed to a change: this version ends now and another takes its place. Returns the new one."""
    await end(session, of, now=now)
    made = new_id()
    told = {**{f"{part}_sealed": words for part, words in of.parts.items()}, "changed_sealed": changed}
    sealed = {
        column: await session.seal(words, Place("prescribed", column, made, of.practice, of.client))
        for column, words in told.items()
    }
    await session.insert(
        prescribed,
        {
            "id": made,
            "practice_id": of.practice,
            "client_id": of.client,
            "state": State.STANDING,
            "review_on": of.review_on.isoformat() if of.review_on else None,
            "review_weeks": of.weeks,
            "begun_at": now,
            "set_at": now,
            **sealed,
        },
    )
    return made


async def end(session: Session, of: Prescribed, *, now: datetime) -> None:
    """It no longer holds; what it said is kept."""
    await session.change(prescribed, of.id, state=State.ENDED, ended_at=now)


async def refuse(session: Session, of: Prescribed, *, at: datetime | None) -> None:
    """The client said no to it; None when they take it up again."""
    await session.change(prescribed, of.id, refused_at=at)


async def load(session: Session, prescribed_id: int) -> Prescribed | None:
    """One version, or None."""
    row = await session.find(prescribed, id=prescribed_id)
    return None if row is None else await _prescribed(session, row)


async def reach(session: Session, scope: Scope, prescribed_id: int) -> Prescribed | None:
    """A version of a client the speaker may see; anything else reads as None."""
    found = await load(session, prescribed_id)
    if found is None or await clients.reach(session, scope, found.client) is None:
        return None
    return found


async def of_client(session: Session, client: int) -> Prescribed | None:
    """The plan in force that another provider set for a client, or None."""
    row = await session.find(prescribed, "-set_at", client_id=client, state=State.STANDING)
    return None if row is None else await _prescribed(session, row)


async def versions(session: Session, client: int) -> tuple[Prescribed, ...]:
    """Every version that was ever in force, oldest first."""
    rows = await session.find_all(prescribed, "set_at", "id", client_id=client)
    return tuple([await _prescribed(session, row) for row in rows if row.state != State.DRAFT])


async def _prescribed(session: Session, row: Any) -> Prescribed:
    async def words(column: str) -> str | None:
        place = Place("prescribed", column, row.id, row.practice_id, row.client_id)
        return await session.open(getattr(row, column), place)

    return Prescribed(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        parts={part: await words(f"{part}_sealed") for part in Part},
        changed=await words("changed_sealed") or "",
        review_on=date.fromisoformat(row.review_on) if row.review_on else None,
        weeks=row.review_weeks or USUAL_WEEKS,
        state=State(row.state),
        set_at=row.set_at,
        ended_at=row.ended_at,
        refused_at=row.refused_at,
    )


def _place(column: str, of: Prescribed) -> Place:
    return Place("prescribed", column, of.id, of.practice, of.client)
