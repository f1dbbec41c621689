"""Three weeks of two practices: one ticks who came each evening, one has a calendar that is edited and breaks."""

from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random

from bot.feeds import WebFetcher
from scheduler.calendars import Calendars
from tests.world import laid_out, open_world
from tests.year import diary, visits
from tests.year.busy import Busy
from tests.year.life import Year, kinds
from tests.year.sources import Evening, Feed, Site, published
from tests.year.watch import watching

WEEKS = 3
GIVEN = timedelta(days=6, hours=4)


async def test_visits_are_those_that_took_place(tmp_path: Path) -> None:
    with watching() as watch:
        async with open_world(tmp_path) as world:
            year = Year(world, watch, WEEKS)
            begun = world.now
            names = [f"E.{number:02d}" for number in range(1, 4)]
            made = diary.drawn(names, begun.date() + timedelta(weeks=1), WEEKS, Random("diary"))
            assert {change.how for entry in made.entries for change in entry.changes.values()} == set(diary.How)
            site = Site(made, lambda: world.now, begun + GIVEN)
            async with published(site) as url:
                world.calendars = Calendars(world.database, WebFetcher(private=True), laid_out)
                otto = await year.practice(1, kinds(2), acts=False, kind=partial(Busy, source=Evening(Random("ticks"))))
                vera = await year.practice(2, kinds(3), acts=False, kind=partial(Busy, source=Feed(url, 1, GIVEN)))
                await year.passes()
            for one in (otto, vera):
                assert sum(len(kept.days) for kept in await visits.kept(year, one)) > 5
            assert await visits.faults(year, site) == []
            assert site.asked > 200
