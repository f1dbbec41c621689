"""What people do on their phones besides writing: look, react, take back, travel. The page needs it."""

from aiohttp import web

from sandbox import bodies, persons, views
from sandbox.api import WORLD
from sandbox.control import HERE, person_of


async def travel(request: web.Request) -> web.Response:
    """`POST …/zone` with "zone", such as Europe/Berlin."""
    world, person = person_of(request)
    person.zone = bodies.zone(await bodies.read_body(request))
    world.topics.tell("persons")
    return web.json_response(views.person(world, person))


async def read(request: web.Request) -> web.Response:
    """`POST …/read` with "message_id": everything up to it has been seen."""
    world, person = person_of(request)
    persons.see(world, person, bodies.whole(await bodies.read_body(request), "message_id"))
    return web.json_response(views.person(world, person))


async def react(request: web.Request) -> web.Response:
    """`POST …/react` with "message_id" and "emoji"; an empty one takes the reaction away."""
    world, person = person_of(request)
    body = await bodies.read_body(request)
    return web.json_response(
        {"update_id": persons.react(world, person, body.get("message_id"), bodies.text(body, "emoji"))}
    )


async def delete(request: web.Request) -> web.Response:
    """`POST …/delete` with "message_id": gone for both sides."""
    world, person = person_of(request)
    persons.take_back(world, person, (await bodies.read_body(request)).get("message_id"))
    return web.json_response({})


async def list_faults(request: web.Request) -> web.Response:
    """`GET /control/faults`: what is ordered and has not hit a call yet."""
    return web.json_response(views.faults(request.app[WORLD]))


ROUTES = [
    web.post(f"{HERE}/zone", travel),
    web.post(f"{HERE}/read", read),
    web.post(f"{HERE}/react", react),
    web.post(f"{HERE}/delete", delete),
    web.get("/control/faults", list_faults),
]
