"""Which variant of a text a person had when: the counters behind variety that needs no clock."""

from collections.abc import Mapping

from storage.database import Session
from storage.tables import variant_use


async def last_uses(session: Session, person_id: int, pool: str) -> Mapping[str, int]:
    """Each variant of a pool this person has had, with the count of its latest send."""
    return {row.variant: row.used for row in await session.find_all(variant_use, person_id=person_id, pool=pool)}


async def used(session: Session, practice: int, person_id: int, pool: str, variant: str) -> None:
    """Count one send of a variant."""
    latest = max((await last_uses(session, person_id, pool)).values(), default=0)
    values = {
        "person_id": person_id,
        "pool": pool,
        "variant": variant,
        "practice_id": practice,
        "used": latest + 1,
    }
    await session.upsert(variant_use, values, on=("person_id", "pool", "variant"))


async def unused(session: Session, person_id: int, pool: str, variant: str) -> None:
    """What was worded in advance never left: the person has not had this variant."""
    await session.remove(variant_use, person_id=person_id, pool=pool, variant=variant)
