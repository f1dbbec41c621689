"""A year of 50 made-up clients of seven kinds through the real bot, and what came of it: `make year`.

Two practices live side by side: one therapist acts, the other lets it be and has a calendar. Ends with an error when
anything broke a rule.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Final

from bot.feeds import WebFetcher
from scheduler.calendars import Calendars
from tests.world import World, laid_out, open_world
from tests.year import visits
from tests.year.diary import drawn
from tests.year.figures import Tally, lines, tally
from tests.year.life import Year, kinds
from tests.year.rules import Fault, faults
from tests.year.sources import Feed, Site, published
from tests.year.therapist import Therapist
from tests.year.watch import watching
from wording.standing import languages

_GIVEN: Final = timedelta(days=20, hours=4)
"""When the calendar is given: all have joined by then."""


@dataclass(frozen=True, slots=True)
class Lived:
    """What came of one practice."""

    figures: Tally
    faults: tuple[Fault, ...]
    texts: int


@dataclass(frozen=True, slots=True)
class Task:
    """One practice to be lived."""

    clients: int
    first: int
    weeks: int
    seed: int
    acts: bool
    language: str


def live(task: Task) -> Lived:
    """Live one practice's year."""
    return asyncio.run(_live(task))


async def _live(task: Task) -> Lived:
    with tempfile.TemporaryDirectory(dir=quick()) as folder, watching() as watch:
        async with open_world(Path(folder)) as world:
            year = Year(world, watch, task.weeks, task.language)
            site = _site(task, world)
            async with published(site) as url:
                world.calendars = Calendars(world.database, WebFetcher(private=True), laid_out)
                kind = Therapist if task.acts else partial(Therapist, source=Feed(url, 1, _GIVEN))
                await year.practice(task.seed, kinds(task.clients, task.first), acts=task.acts, kind=kind)
                await year.passes()
            broken = (*logged(world), *faults(year), *await visits.faults(year, site))
            return Lived(tally(year), broken, watch.judged)


def _site(task: Task, world: World) -> Site:
    """The calendar of the therapist who lets it be, from the Monday on after it was given."""
    names = [f"C.{number + 1:02d}" for number in range(task.clients)]
    monday = world.now.date() + timedelta(weeks=3)
    diary = drawn(names, monday, max(1, task.weeks - 3), Random(f"{task.seed} diary"))
    return Site(diary, lambda: world.now, world.now + _GIVEN)


def logged(world: World) -> list[Fault]:
    """What was logged as an error, taken out of the world: texts that broke a rule are judged by themselves."""
    lines, world.faults.lines = world.faults.lines, []
    return [Fault("an error", "", world.now, line) for line in lines if not line.startswith("wording rule")]


def quick() -> str | None:
    """A folder in memory, where there is one."""
    memory = Path("/dev/shm")  # noqa: S108
    return str(memory) if memory.is_dir() else None


def main() -> None:
    """Print the figures, and every fault by its rule."""
    parser = argparse.ArgumentParser(prog="bench.year", description=__doc__)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--weeks", type=int, default=52)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--language", choices=sorted(languages()), default="en")
    asked = parser.parse_args()
    begun, half = time.perf_counter(), asked.clients - asked.clients // 2
    tasks = [
        Task(half, 0, asked.weeks, asked.seed, True, asked.language),
        Task(asked.clients - half, half, asked.weeks, asked.seed, False, asked.language),
    ]
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        lived = list(pool.map(live, tasks))
    whole = Tally()
    for one in lived:
        whole.add(one.figures)
    print("\n".join(lines(whole)))
    found = [fault for one in lived for fault in one.faults]
    print(f"texts judged as rendered: {sum(one.texts for one in lived)}; faults: {len(found)}")
    print("\n".join(_told(found)))
    print(f"{time.perf_counter() - begun:.0f} s", file=sys.stderr)
    sys.exit(bool(found))


def _told(found: list[Fault]) -> Iterator[str]:
    for (rule, what), count in Counter((one.rule, one.what) for one in found).most_common():
        first = next(one for one in found if (one.rule, one.what) == (rule, what))
        yield f"{count:4d} {rule}: {what} (first: {first.who}, {first.at:%d %b %Y %H:%M})"


if __name__ == "__main__":
    main()
