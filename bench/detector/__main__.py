"""Measure the detector on made-up clients: `make bench-detector ARGS="--seed 11 --clients 2000"`."""

import argparse
import json
import sys
import time
from collections.abc import Iterator

from bench.detector import claims, one_measure, pictures, speed, three_measures
from bench.detector.table import Table

SEED = 11
CLIENTS = 2000


def tables(clients: int, seed: int) -> Iterator[Table]:
    """Every table, one after the other."""
    yield from one_measure.tables(clients, seed)
    yield from three_measures.tables(clients, seed)
    yield claims.table(clients, seed)
    yield speed.table(clients, seed)


def main() -> None:
    """Print the tables, or draw the pictures."""
    parser = argparse.ArgumentParser(prog="bench.detector", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED, help="the clients' seed")
    parser.add_argument("--clients", type=int, default=CLIENTS, help="clients of each kind")
    parser.add_argument("--json", action="store_true", help="print data instead of tables")
    parser.add_argument("--pictures", action="store_true", help="draw the manual's pictures instead")
    asked = parser.parse_args()
    if asked.clients < 1:
        parser.error("at least one client")
    if asked.pictures:
        pictures.draw(asked.clients, asked.seed)
        return
    begun = time.perf_counter()
    if asked.json:
        found = [table.data() for table in tables(asked.clients, asked.seed)]
        print(json.dumps({"seed": asked.seed, "clients": asked.clients, "tables": found}, ensure_ascii=False, indent=1))
        return
    print(f"Made-up clients, {asked.clients} of each kind, seed {asked.seed}.\n")
    for table in tables(asked.clients, asked.seed):
        print(table.text(), end="\n\n", flush=True)
    print(f"{time.perf_counter() - begun:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
