"""Why clients stopped, as counts for each therapist: no row says who, and none says when."""

from collections.abc import Sequence

from sqlalchemy import bindparam

from domain.rights import Reason
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.tables import stop_reason

_ONE_MORE = (
    stop_reason.update()
    .where(
        stop_reason.c.practice_id == bindparam("practice"),
        stop_reason.c.therapist_id == bindparam("therapist"),
        stop_reason.c.reason == bindparam("why"),
    )
    .values(times=stop_reason.c.times + 1)
)


async def count(session: Session, client: Client, reason: Reason) -> None:
    """One more for the client's therapist."""
    key = {"practice_id": client.practice, "therapist_id": client.therapist, "reason": reason}
    await session.insert_once(
        stop_reason, {"id": new_id(), **key, "times": 0}, on=("practice_id", "therapist_id", "reason")
    )
    await session.execute(_ONE_MORE, {"practice": client.practice, "therapist": client.therapist, "why": str(reason)})


async def counts(session: Session, practice: int, therapist: int) -> Sequence[tuple[Reason, int]]:
    """How often each reason was given, the most frequent first."""
    rows = await session.find_all(stop_reason, "-times", "reason", practice_id=practice, therapist_id=therapist)
    return [(Reason(row.reason), row.times) for row in rows]
