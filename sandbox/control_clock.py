"""Time over HTTP: `/clock` for the bot, `/control/clock` for whoever moves it."""

import asyncio
from datetime import timedelta
from typing import Any

from aiohttp import web

from sandbox import bodies
from sandbox.api import WORLD
from sandbox.clock import EARLIEST, LATEST, Report
from sandbox.conductor import Conductor
from sandbox.trouble import Trouble
from sandbox.world import World

CONDUCTOR = web.AppKey("conductor", Conductor)
WALL_SECONDS = 120.0


async def hold(request: web.Request) -> web.Response:
    """`POST /clock`: the bot's report, answered when the bot may have new work."""
    clock = request.app[WORLD].clock
    body = await bodies.read_body(request)
    due = body.get("next_due")
    next_due = None if due is None else bodies.instant(due, "next_due")
    await clock.hold(Report(bodies.whole(body, "seen"), bodies.flag(body, "idle"), next_due))
    return web.json_response({"seq": clock.seq, "now": clock.now.isoformat()})


def show(world: World) -> dict[str, Any]:
    """The clock as JSON. `next_due` is what the bot reported last, while it holds the line."""
    clock, report = world.clock, world.clock.report
    due = report.next_due if report else None
    return {
        "now": clock.now.isoformat(),
        "seq": clock.seq,
        "live": clock.live,
        "connected": report is not None,
        "idle": clock.idle is not None and not world.updates.pending,
        "next_due": due.isoformat() if due else None,
        "unconfirmed": len(world.updates.pending),
    }


async def get_clock(request: web.Request) -> web.Response:
    """`GET /control/clock`."""
    return web.json_response(show(request.app[WORLD]))


async def advance(request: web.Request) -> web.Response:
    """`POST /control/clock/advance` with "seconds" or "to"."""
    body = await bodies.read_body(request)
    clock = request.app[WORLD].clock
    if "to" in body:
        to = bodies.instant(body["to"], "to")
    else:
        to = clock.now + timedelta(seconds=bodies.number(body, "seconds"))
    if not max(EARLIEST, clock.now) <= to <= LATEST:
        raise Trouble(400, "time moves forwards only, and not beyond the year 2199")
    began = asyncio.get_running_loop().time()
    jumps = await request.app[CONDUCTOR].advance(to, _wall(body))
    return _moved(request, jumps, began)


async def settle(request: web.Request) -> web.Response:
    """`POST /control/clock/settle`."""
    body = await bodies.read_body(request)
    began = asyncio.get_running_loop().time()
    await request.app[CONDUCTOR].settle(_wall(body))
    return _moved(request, 0, began)


async def step(request: web.Request) -> web.Response:
    """`POST /control/clock/next`."""
    body = await bodies.read_body(request)
    began = asyncio.get_running_loop().time()
    jumps = await request.app[CONDUCTOR].step(_wall(body))
    return _moved(request, jumps, began)


async def stop(request: web.Request) -> web.Response:
    """`POST /control/clock/stop`: a running advance ends at the deadline it has reached."""
    request.app[CONDUCTOR].stop()
    return web.json_response(show(request.app[WORLD]))


async def live(request: web.Request) -> web.Response:
    """`POST /control/clock/live` with "on"."""
    world = request.app[WORLD]
    world.clock.live = bodies.flag(await bodies.read_body(request), "on")
    world.topics.tell("clock")
    return web.json_response(show(world))


def _wall(body: dict[str, Any]) -> float:
    return bodies.number(body, "wall_seconds", WALL_SECONDS)


def _moved(request: web.Request, jumps: int, began: float) -> web.Response:
    wall_ms = round((asyncio.get_running_loop().time() - began) * 1000, 1)
    return web.json_response(show(request.app[WORLD]) | {"jumps": jumps, "wall_ms": wall_ms})


ROUTES = [
    web.post("/clock", hold),
    web.get("/control/clock", get_clock),
    web.post("/control/clock/advance", advance),
    web.post("/control/clock/settle", settle),
    web.post("/control/clock/next", step),
    web.post("/control/clock/stop", stop),
    web.post("/control/clock/live", live),
]
