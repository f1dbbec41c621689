"""Ten weeks of seven clients, one of each kind: the slice of the simulated year that every test run lives."""

from pathlib import Path

from tests.world import open_world
from tests.year.figures import lines, tally
from tests.year.life import Year, kinds
from tests.year.rules import faults
from tests.year.watch import watching

WEEKS = 10


async def test_ten_weeks_of_seven_clients_keep_every_rule(tmp_path: Path) -> None:
    with watching() as watch:
        async with open_world(tmp_path) as world:
            year = Year(world, watch, WEEKS)
            await year.practice(3, kinds(7), acts=True)
            await year.passes()
            assert faults(year) == []
    assert {one.manner.name for one in year.clients if one.joined_at} == {one.name for one in kinds(7)}
    assert len(watch.said) > 500
    assert sum(len(weeks) for weeks in tally(year).weeks.values()) > 50
    assert any("check-ins answered" in line for line in lines(tally(year)))
