"""Which variant of a text a person had when: the counters behind variety that needs no clock."""

from collections.abc import Mapping

from sqlalchemy import func, select

from storage.database import Session
from storage.tables import variant_use


async def last_uses(session: Session, person_id: int, pool: str) -> Mapping[str, int]:
    """Each variant of a pool this person has had, with the count of its latest send."""
    mine = (variant_use.c.person_id == person_id) & (variant_use.c.pool == pool)
    return {row.variant: row.used for row in await session.rows(variant_use.select().where(mine))}


async def used(session: Session, practice: int, person_id: int, pool: str, variant: str) -> None:
    """Count one send of a variant."""
    mine = (variant_use.c.person_id == person_id) & (variant_use.c.pool == pool)
    latest = await session.scalar(select(func.max(variant_use.c.used)).where(mine)) or 0
    values = {
        "person_id": person_id,
        "pool": pool,
        "variant": variant,
        "practice_id": practice,
        "used": latest + 1,
    }
    await session.upsert(variant_use, values, on=("person_id", "pool", "variant"))
