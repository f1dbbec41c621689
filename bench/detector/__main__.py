"""Measure the detector on made-up clients: `make bench-detector ARGS="--seed 11 --clients 2000"`."""

import argparse
import json
import sys
import time
from collections.abc import Callable
from typing import Final

from bench.detector import claims, one_measure, pictures, speed, three_measures
from bench.detector.table import Table

SEED: Final = 11
CLIENTS: Final = 2000


def _one_table(make: Callable[[int, int], Table]) -> Callable[[int, int], tuple[Table, ...]]:
    return lambda clients, seed: (make(clients, seed),)


PARTS: Final[dict[str, Callable[[int, int], tuple[Table, ...]]]] = {
    "one": one_measure.tables,
    "three": three_measures.tables,
    "claims": _one_table(claims.table),
    "speed": _one_table(speed.table),
}


def main() -> None:
    """Print the tables, or draw the pictures."""
    parser = argparse.ArgumentParser(prog="bench.detector", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED, help="the clients' seed")
    parser.add_argument("--clients", type=int, default=CLIENTS, help="clients of each kind")
    parser.add_argument("--only", choices=PARTS, help="a part of the tables")
    parser.add_argument("--json", action="store_true", help="print data instead of tables")
    parser.add_argument("--pictures", action="store_true", help="draw the manual's pictures instead")
    asked = parser.parse_args()
    if asked.clients < 1:
        parser.error("at least one client")
    if asked.pictures:
        pictures.draw(asked.clients, asked.seed)
        return
    begun = time.perf_counter()
    parts = [PARTS[asked.only]] if asked.only else list(PARTS.values())
    if asked.json:
        found = [table.data() for part in parts for table in part(asked.clients, asked.seed)]
        print(json.dumps({"seed": asked.seed, "clients": asked.clients, "tables": found}, ensure_ascii=False, indent=1))
        return
    print(f"Made-up clients, {asked.clients} of each kind, seed {asked.seed}.\n")
    for part in parts:
        for table in part(asked.clients, asked.seed):
            print(table.text(), end="\n\n", flush=True)
    print(f"{time.perf_counter() - begun:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
