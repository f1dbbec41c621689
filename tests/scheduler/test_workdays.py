"""Dates and reminders go by the days on which a therapist works, closed days left out."""

from datetime import date, time

from domain.office import Office
from storage import closures, practices
from tests.alerted import Alerted, alerted
from tests.world import World


async def _works(found: Alerted, days: set[int]) -> None:
    async with found.world.database.write() as session:
        office = Office(frozenset(days), time(0), time(23, 59))
        await practices.set_office(session, found.vera.scope, office)


async def test_tuesdays_and_saturdays_are_the_dates_of_who_works_then(world: World) -> None:
    found = await alerted(world)
    await _works(found, {1, 5})
    await found.vera.phone.taps("Review together")
    assert found.card.labels[:3] == ["Saturday 7 March", "Tuesday 10 March", "Saturday 14 March"]
    assert found.card.labels[3:5] == ["Tuesday 17 March", "Saturday 21 March"]
    await found.vera.phone.taps("Back")
    assert "Next step by 28 March" in found.card.text
    await world.passes(days=8)
    assert "date for a talk by Saturday 28 March" in found.anna.phone.last.text


async def test_nothing_but_a_worsening_is_brought_up_while_the_clinic_is_closed(world: World) -> None:
    found = await alerted(world)
    async with world.database.write() as session:
        days = (date(2026, 3, 9), date(2026, 3, 22))
        await closures.add(session, found.vera.scope, days, tells=world.now, now=world.now)
    await world.passes(days=16)
    assert len(found.vera.phone.heard) == 1
    await world.passes(days=1)
    assert len(found.vera.phone.heard) == 2
