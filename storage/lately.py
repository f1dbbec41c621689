"""What a person was sent last: typed words may answer it although nothing waits for words."""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Select, bindparam

from domain.delivery import WORDLESS, Sending
from storage import outbox
from storage.database import Session
from storage.outbox import Outgoing
from storage.tables import outbox as letters
from storage.types import UtcDateTime

REACHES: Final = timedelta(hours=48)
"""Nobody answers in words what was asked longer ago, without naming it."""
_MOST: Final = 5

_LATEST: Final[Select[Any]] = (
    letters.select()
    .with_only_columns(letters.c.id)
    .where(
        letters.c.person_id == bindparam("person"),
        letters.c.state.in_((Sending.SENT, Sending.UNCONFIRMED)),
        letters.c.kind.not_in(WORDLESS),
        letters.c.created_at > bindparam("since", type_=UtcDateTime),
    )
    .order_by(letters.c.settled_at.desc(), letters.c.message_id.desc(), letters.c.id)
    .limit(_MOST)
)


async def sent(session: Session, person_id: int, *, now: datetime) -> tuple[Outgoing, ...]:
    """The latest messages a person was sent, newest first; a card counts where it was last posted."""
    rows = await session.rows(_LATEST, person=person_id, since=now - REACHES)
    found = [await outbox.load(session, row.id) for row in rows]
    return tuple(letter for letter in found if letter is not None)
