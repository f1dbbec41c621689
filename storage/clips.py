"""Clips of exercises: the name by which Telegram knows a file, sealed like every word about a client."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import select

from domain.clips import Clip
from domain.scope import Scope
from storage import homecare
from storage.database import Session
from storage.homecare import Item
from storage.sealing import Place
from storage.tables import client, homecare_item

SENT: Final = "clip"
"""The argument of a letter that takes a clip along: the item it belongs to."""
_LISTED: Final = 8


async def keep(session: Session, of: Item, clip: Clip) -> None:
    """The clip of an item from now on."""
    await session.change(homecare_item, of.id, clip_sealed=await session.seal(clip.to_text(), _place(of)))


async def drop(session: Session, of: Item) -> None:
    """There is no clip any more."""
    await session.change(homecare_item, of.id, clip_sealed=None)


async def of_item(session: Session, of: Item) -> Clip | None:
    """An item's clip, or None."""
    row = await session.find(homecare_item, id=of.id)
    words = None if row is None else await session.open(row.clip_sealed, _place(of))
    return Clip.from_text(words) if words else None


async def among(session: Session, items: Iterable[Item]) -> tuple[Item, ...]:
    """Those of some items that have a clip."""
    return tuple([item for item in items if await of_item(session, item) is not None])


async def of_therapist(session: Session, scope: Scope) -> tuple[tuple[Item, Clip], ...]:
    """The clips that the speaking therapist's items have, the latest first, each once."""
    mine = (client.c.practice_id == scope.practice) & (client.c.therapist_id == scope.subject)
    rows = await session.rows(
        select(homecare_item.c.id)
        .join(client, client.c.id == homecare_item.c.client_id)
        .where(mine, homecare_item.c.clip_sealed.is_not(None))
        .order_by(homecare_item.c.offered_at.desc(), homecare_item.c.id)
    )
    found: dict[Clip, Item] = {}
    for row in rows:
        item = await homecare.item(session, row.id)
        clip = await of_item(session, item) if item is not None else None
        if item is not None and clip is not None and len(found) < _LISTED:
            found.setdefault(clip, item)
    return tuple((item, clip) for clip, item in found.items())


def _place(of: Item) -> Place:
    return Place("homecare_item", "clip_sealed", of.id, of.practice, of.client)
