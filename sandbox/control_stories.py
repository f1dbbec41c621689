"""Stories over HTTP: which there are, and playing one."""

from aiohttp import web

from sandbox import bodies, story
from sandbox.api import WORLD
from sandbox.control_clock import CONDUCTOR


async def list_stories(_: web.Request) -> web.Response:
    """`GET /control/stories`."""
    return web.json_response([{"name": one.name, "title": one.title} for one in story.shelf()])


async def play(request: web.Request) -> web.Response:
    """`POST /control/stories/{name}` with values to fill in, such as "link"."""
    told = story.read(request.match_info["name"])
    body = await bodies.read_body(request)
    values = {name: value for name, value in body.items() if isinstance(value, str)}
    player = story.Player(request.app[WORLD], request.app[CONDUCTOR], values)
    return web.json_response({"steps": await player.play(told)})


ROUTES = [
    web.get("/control/stories", list_stories),
    web.post("/control/stories/{name}", play),
]
