"""Verdicts as they are stored: one an alert, gone with the client, counted since the preset was chosen."""

from datetime import timedelta

from sqlalchemy import select

from domain.progress import Preset
from domain.verdicts import Tally, Verdict
from storage import practices, verdicts
from storage.tables import client, verdict
from tests.alerted import Alerted, alerted
from tests.judged import judged
from tests.world import World


async def _tally(found: Alerted) -> Tally:
    async with found.world.database.read() as session:
        me = await practices.therapist_of(session, found.vera.scope.subject)
        return await verdicts.of_therapist(session, me)


async def test_one_row_an_alert_says_rule_preset_practice_and_when(world: World) -> None:
    found = await alerted(world)
    async with world.database.write() as session:
        for said in (Verdict.WRONG, Verdict.RIGHT):
            await verdicts.give(session, found.vera.scope, await found.alert(), said, now=world.now)
        (row,) = await session.rows(verdict.select())
    assert (row.alert_id, row.practice_id) == (found.id, found.vera.scope.practice)
    assert (row.rule, row.preset, row.verdict, row.at) == ("no_change", "balanced", "r", world.now)


async def test_only_alerts_opened_since_the_choice_count(world: World) -> None:
    found = await alerted(world)
    await judged(found, right=3, early=1)
    assert await _tally(found) == Tally(3, 1, 0)
    async with world.database.write() as session:
        now = world.now + timedelta(minutes=1)
        await practices.set_preset(session, found.vera.scope, Preset.QUIET, now=now)
        await verdicts.give(session, found.vera.scope, await found.alert(), Verdict.WRONG, now=now)
    assert await _tally(found) == Tally()


async def test_they_go_with_the_client(world: World) -> None:
    found = await alerted(world)
    await judged(found, wrong=2)
    async with world.database.write() as session:
        await session.execute(client.delete().where(client.c.id == found.anna.scope.subject))
        assert await session.rows(select(verdict.c.id)) == []
