"""`python -m sandbox`: one process, one port on loopback, one line on standard output."""

import argparse
import asyncio
import signal
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from sandbox.app import build_app
from sandbox.bodies import instant
from sandbox.serving import HOST, listen, runner_of
from sandbox.state import Keeper, StateError
from sandbox.story import shelf
from sandbox.story.script import began
from sandbox.trouble import Trouble
from sandbox.world import World, new_world

DEFAULT_TOKEN = "424242:SANDBOX-TOKEN"  # noqa: S105 - opens nothing but this sandbox


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description="A Telegram on your own computer.")
    parser.add_argument("--port", type=int, default=8081, help="0 takes any; a port in use, the next one")
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="the bot's token")
    parser.add_argument("--now", help="the time it starts at, such as 2026-03-02T08:00:00+00:00")
    parser.add_argument("--story", metavar="NAME", help="what it is for; starts so long ago that it ends about now")
    parser.add_argument("--live", action="store_true", help="let the clock follow real time")
    parser.add_argument("--state", type=Path, metavar="FILE", help="keep everything here for the next start")
    return parser.parse_args()


async def serve(app: web.Application, world: World, port: int, keeper: Keeper | None) -> None:
    """Run until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    runner = runner_of(app)
    await runner.setup()
    saving = asyncio.create_task(keeper.run(world.topics)) if keeper else None
    try:
        print(f"listening http://{HOST}:{await listen(runner, port)}", flush=True)  # noqa: T201
        await stop.wait()
    finally:
        await runner.cleanup()
        if keeper and saving:
            saving.cancel()
            with suppress(asyncio.CancelledError):
                await saving
            keeper.save()


def main() -> None:
    """Read the arguments and serve; a wrong argument ends it with one plain line."""
    given = _arguments()
    try:
        story = shelf.read(given.story) if given.story else None
        now = instant(given.now, "--now") if given.now else began(story, datetime.now(UTC))
        world = new_world(token=given.token, now=now, live=given.live)
        keeper = Keeper(world, given.state) if given.state else None
        if keeper:
            keeper.load()
        asyncio.run(serve(build_app(world, story), world, given.port, keeper))
    except (Trouble, StateError, OSError, OverflowError) as error:
        sys.exit(f"sandbox: {error}")


if __name__ == "__main__":
    main()
