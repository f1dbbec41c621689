"""The runner's line over HTTP, and the wishes for the bot's process."""

from typing import Any

from aiohttp import web

from sandbox.runner import Line, Wish

LINE = web.AppKey("line", Line)


async def wait(request: web.Request) -> web.Response:
    """`GET /control/runner/next?running=true`: held until somebody wishes something, 20 seconds at most."""
    wish = await request.app[LINE].next(running=request.query.get("running") == "true")
    if wish is None:
        return web.json_response({"wish": None})
    return web.json_response({"wish": wish.kind, "story": wish.story, "fresh": wish.fresh})


def shown(line: Line) -> dict[str, Any]:
    """Whether a runner is there, and whether the bot runs, as far as it has told."""
    return {"runner": line.held, "running": line.held and line.running}


async def kill(request: web.Request) -> web.Response:
    """`POST /control/bot/kill`: the bot's process ends at once, as in a power cut."""
    return await _wished(request, "kill")


async def start(request: web.Request) -> web.Response:
    """`POST /control/bot/start`: start it again."""
    return await _wished(request, "start")


async def _wished(request: web.Request, kind: str) -> web.Response:
    line = request.app[LINE]
    await line.fulfilled(Wish(kind))
    return web.json_response(shown(line))


ROUTES = [
    web.get("/control/runner/next", wait),
    web.post("/control/bot/kill", kill),
    web.post("/control/bot/start", start),
]
