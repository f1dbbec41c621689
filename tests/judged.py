"""Many verdicts on alerts, without the months of decisions that usually lead to them."""

from dataclasses import replace

from domain.alerts import State
from domain.verdicts import Verdict
from storage import verdicts
from storage.alerts import Alert
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import alert
from tests.alerted import Alerted


async def judged(found: Alerted, *, right: int = 0, early: int = 0, wrong: int = 0) -> None:
    """So many resolved alerts like the one found, and what its therapist said of each."""
    said = [Verdict.RIGHT] * right + [Verdict.EARLY] * early + [Verdict.WRONG] * wrong
    like = await found.alert()
    async with found.world.database.write() as session:
        for verdict in said:
            await verdicts.give(session, found.vera.scope, await _copy(session, like), verdict, now=found.world.now)


async def _copy(session: Session, of: Alert) -> Alert:
    """Another alert of the same rule, time and facts."""
    row = await session.row(alert.select().where(alert.c.id == of.id))
    assert row is not None
    made = new_id()
    sealed = await session.seal(of.evidence.to_json(), Place("alert", "facts_sealed", made, of.practice, of.client))
    await session.insert(alert, {**row._mapping, "id": made, "state": State.RESOLVED, "facts_sealed": sealed})
    return replace(of, id=made)
