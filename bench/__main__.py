"""Run every measurement and print its table: `make bench`."""

import asyncio

from bench import pictures, sending, setup, story, taps


def main() -> None:
    """One after the other, so that they do not disturb each other."""
    for measurement in (sending.run, taps.run, setup.run, pictures.run, story.run):
        print(asyncio.run(measurement()), end="\n\n", flush=True)


main()
