"""All doors of the sandbox in one application, guarded against other pages in the same browser."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from urllib.parse import urlsplit

from aiohttp import web

from sandbox import api, control, control_clock, control_groups, control_phone, control_stories, events
from sandbox.clock import flow
from sandbox.conductor import Conductor
from sandbox.page import document
from sandbox.params import LARGEST_BODY
from sandbox.story.script import Story
from sandbox.trouble import Trouble
from sandbox.webhooks import Courier
from sandbox.world import World

LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def build_app(world: World, story: Story | None = None) -> web.Application:
    """The application for one world, made for that story; needs a running loop only once it is served."""
    app = web.Application(middlewares=[guard, speak_json], client_max_size=LARGEST_BODY)
    app[api.WORLD] = world
    app[control_clock.CONDUCTOR] = Conductor(world)
    control_stories.set_up(app, story)
    app.router.add_get("/", page)
    app.router.add_route("*", "/bot{token:[^/]+}/{method:[A-Za-z0-9_]+}", api.call)
    app.router.add_route("*", "/bot{rest:.*}", api.no_such_method)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", api.download)
    doors = (control, control_phone, control_groups, control_clock, control_stories, events)
    app.router.add_routes([route for door in doors for route in door.ROUTES])
    app.on_shutdown.append(events.end)
    app.cleanup_ctx.append(_working)
    return app


async def page(_: web.Request) -> web.Response:
    """The page itself."""
    return web.Response(text=document(), content_type="text/html", headers={"Cache-Control": "no-store"})


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Only this computer's own pages: a foreign name or origin is some website trying its luck."""
    host = urlsplit(f"//{request.host}").hostname
    origin = request.headers.get("Origin")
    if host not in LOCAL or (origin is not None and urlsplit(origin).netloc != request.host):
        return web.json_response({"error": "the sandbox answers its own computer only"}, status=403)
    return await handler(request)


@web.middleware
async def speak_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Complaints leave as JSON."""
    try:
        return await handler(request)
    except Trouble as trouble:
        return web.json_response(trouble.body, status=trouble.status)
    except web.HTTPException as error:
        if error.status < 400:
            raise
        return web.json_response({"error": error.reason}, status=error.status)


async def _working(app: web.Application) -> AsyncIterator[None]:
    """The live clock and the calls of a webhook go on for as long as the application does."""
    world = app[api.WORLD]
    tasks = [asyncio.create_task(flow(world.clock)), asyncio.create_task(Courier(world, api.perform).run())]
    yield
    for task in tasks:
        task.cancel()
    for task in tasks:
        with suppress(asyncio.CancelledError):
            await task
