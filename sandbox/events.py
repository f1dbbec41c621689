"""Server-sent events: the page hears which parts changed and asks for them."""

import asyncio
import json
import os
from typing import Any

from aiohttp import web

from sandbox.api import WORLD
from sandbox.control_clock import show
from sandbox.views import faults
from sandbox.world import World

# Changes within this time reach the page together.
GATHER = 0.05
END = "end"


def summary(world: World) -> dict[str, Any]:
    """What the page always shows, so that it need not ask; another process means that these are other chats."""
    calls = {"made": world.log.next_n - 1, "broken": world.log.broken}
    return {"clock": show(world), "faults": faults(world), "calls": calls, "process": os.getpid()}


async def events(request: web.Request) -> web.StreamResponse:
    """`GET /control/events`: `{"topics": [...]}` and the summary, first at once, then after changes."""
    world = request.app[WORLD]
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    listener = world.topics.listen()
    topics: set[str] = {"persons", "log"}
    try:
        while END not in topics:
            data = {"topics": sorted(topics), **summary(world)}
            await response.write(f"data: {json.dumps(data)}\n\n".encode())
            await asyncio.sleep(GATHER)
            topics = await listener.take()
    finally:
        world.topics.leave(listener)
    return response


async def end(app: web.Application) -> None:
    """The sandbox ends: so do the streams, in good order."""
    app[WORLD].topics.tell(END)


ROUTES = [web.get("/control/events", events)]
