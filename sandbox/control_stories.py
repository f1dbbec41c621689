"""Stories over HTTP: which there are, playing one, how far it is, stopping it, opening one of its own."""

from aiohttp import web

from sandbox import bodies, control_runner
from sandbox.api import WORLD
from sandbox.control_clock import CONDUCTOR
from sandbox.control_runner import LINE
from sandbox.runner import Line, Wish
from sandbox.story import shelf
from sandbox.story.script import Story
from sandbox.story.stage import Stage

STAGE = web.AppKey("stage", Stage)


def set_up(app: web.Application, story: Story | None) -> None:
    """Give the application of a world its stage and the line to its runner."""
    app[STAGE] = Stage(app[WORLD], app[CONDUCTOR], story)
    app[LINE] = Line(app[WORLD].topics)


async def list_stories(_: web.Request) -> web.Response:
    """`GET /control/stories`."""
    shown = [{"name": one.name, "title": one.title, "about": one.about, "weeks": one.weeks} for one in shelf.shelf()]
    return web.json_response(shown)


async def play(request: web.Request) -> web.Response:
    """`POST /control/stories/{name}` with values to fill in, such as "link"; answered when it has ended."""
    told = shelf.read(request.match_info["name"])
    body = await bodies.read_body(request)
    values = {name: value for name, value in body.items() if isinstance(value, str)}
    return web.json_response(await request.app[STAGE].play(told, values))


async def show(request: web.Request) -> web.Response:
    """`GET /control/story`."""
    return web.json_response(request.app[STAGE].show())


async def stop(request: web.Request) -> web.Response:
    """`POST /control/story/stop`: also when none is played."""
    await request.app[STAGE].stop()
    return web.json_response(request.app[STAGE].show())


async def open_one(request: web.Request) -> web.Response:
    """`POST /control/stories/{name}/open` with perhaps "fresh": the runner puts all this away and opens that story."""
    told = shelf.read(request.match_info["name"])
    body = await bodies.read_body(request)
    fresh = bodies.flag(body, "fresh") if "fresh" in body else False
    request.app[LINE].ask(Wish("open", told.name, fresh=fresh))
    return web.json_response({"opening": told.name}, status=202)


ROUTES = [
    web.get("/control/stories", list_stories),
    web.post("/control/stories/{name}", play),
    web.post("/control/stories/{name}/open", open_one),
    web.get("/control/story", show),
    web.post("/control/story/stop", stop),
    *control_runner.ROUTES,
]
