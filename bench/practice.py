"""Half a year of a practice of eighteen whose therapist has no time: `make practice`. An error when a rule broke."""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from bench.year import logged, quick
from tests.world import open_world
from tests.year import practice, rules, visits
from tests.year.life import Year
from tests.year.practice import HalfYear, lines, live
from tests.year.rules import Fault
from tests.year.watch import watching


async def _live(weeks: int, seed: int, *, evenings: bool) -> tuple[HalfYear, list[Fault]]:
    with tempfile.TemporaryDirectory(dir=quick()) as folder, watching() as watch:
        async with open_world(Path(folder)) as world:
            year = Year(world, watch, weeks)
            half = await live(year, seed, evenings=evenings)
            seen = await visits.faults(year)
            return half, [*logged(world), *practice.faults(half), *rules.faults(year), *seen]


def main() -> None:
    """Print the figures, and every fault."""
    parser = argparse.ArgumentParser(prog="bench.practice", description=__doc__)
    parser.add_argument("--weeks", type=int, default=26)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--evenings", action="store_true", help="the therapist is asked each evening who came")
    asked = parser.parse_args()
    begun = time.perf_counter()
    half, found = asyncio.run(_live(asked.weeks, asked.seed, evenings=asked.evenings))
    print("\n".join(lines(half)))
    print(*found, sep="\n")
    print(f"{time.perf_counter() - begun:.0f} s", file=sys.stderr)
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
