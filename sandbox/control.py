"""Persons, faults and the log over HTTP: how tests and the page drive the sandbox."""

from aiohttp import web

from sandbox import bodies, control_runner, oddments, persons, views
from sandbox.api import WORLD
from sandbox.chats import Person
from sandbox.faults import Fault, Kind
from sandbox.images import picture_type
from sandbox.trouble import Trouble
from sandbox.world import World

LONGEST_NAME = 64


def person_of(request: web.Request) -> tuple[World, Person]:
    """The world and the person an address names. Raises Trouble."""
    world = request.app[WORLD]
    return world, persons.find(world, int(request.match_info["id"]))


async def add_person(request: web.Request) -> web.Response:
    """`POST /control/persons` with "name" and perhaps "language_code" and "zone"."""
    world, body = request.app[WORLD], await bodies.read_body(request)
    name = bodies.text(body, "name").strip()
    if not 1 <= len(name) <= LONGEST_NAME:
        raise Trouble(400, f"name must have 1 to {LONGEST_NAME} characters")
    zone = bodies.zone(body)
    person = world.chats.add_person(name, bodies.text(body, "language_code", "en"))
    person.zone = zone
    world.topics.tell("persons")
    return web.json_response(views.person(world, person))


async def list_persons(request: web.Request) -> web.Response:
    """`GET /control/persons`."""
    world = request.app[WORLD]
    return web.json_response([views.person(world, one) for one in world.chats.persons.values()])


async def show_chat(request: web.Request) -> web.Response:
    """`GET /control/persons/{id}/chat`, with `?since=` and `?before=` message ids and `?last=` how many at most."""
    world, person = person_of(request)
    limits = {name: bodies.query_number(request, name) for name in ("since", "before", "last")}
    return web.json_response(views.chat(world, person.id, **limits))


async def say(request: web.Request) -> web.Response:
    """`POST …/say` with "text" and perhaps "reply_to"."""
    world, person = person_of(request)
    body = await bodies.read_body(request)
    message, update_id = persons.say(world, person, bodies.text(body, "text"), body.get("reply_to"))
    return web.json_response({"message_id": message.id, "update_id": update_id})


async def start(request: web.Request) -> web.Response:
    """`POST …/start` with perhaps "payload", which may be a whole link."""
    world, person = person_of(request)
    body = await bodies.read_body(request)
    message, update_id = persons.start(world, person, bodies.text(body, "payload", ""))
    return web.json_response({"message_id": message.id, "update_id": update_id})


async def tap(request: web.Request) -> web.Response:
    """`POST …/tap` with "message_id" and "data" or "label". A button with a link tells its "url"."""
    world, person = person_of(request)
    body = await bodies.read_body(request)
    message_id = body.get("message_id")
    if "data" in body:
        data = bodies.text(body, "data")
    else:
        button = persons.button(world, person, message_id, bodies.text(body, "label"))
        if "callback_data" not in button:
            return web.json_response({"url": button.get("url")})
        data = button["callback_data"]
    callback, update_id = persons.tap(world, person, message_id, data)
    return web.json_response({"callback_id": callback.id, "update_id": update_id})


async def show_callback(request: web.Request) -> web.Response:
    """`GET /control/callbacks/{id}`."""
    callback = request.app[WORLD].callbacks.by_id.get(request.match_info["id"])
    if callback is None:
        raise Trouble(404, "there is no such tap")
    return web.json_response(views.callback(callback))


async def block(request: web.Request) -> web.Response:
    """`POST …/block` and `POST …/unblock`."""
    world, person = person_of(request)
    blocked = request.path.endswith("/block")
    return web.json_response({"update_id": persons.set_blocked(world, person, blocked=blocked)})


async def send(request: web.Request) -> web.Response:
    """`POST …/send` with "kind": anything that is not a plain text."""
    world, person = person_of(request)
    return web.json_response(oddments.send(world, person, await bodies.read_body(request)))


async def update(request: web.Request) -> web.Response:
    """`POST …/update`: a forged update, delivered as it is; "update_id" may name one of the past."""
    world, _ = person_of(request)
    body = await bodies.read_body(request)
    forced = bodies.whole(body, "update_id") if "update_id" in body else None
    content = {name: value for name, value in body.items() if name != "update_id"}
    return web.json_response({"update_id": persons.forge(world, content, forced)})


async def order_fault(request: web.Request) -> web.Response:
    """`POST /control/faults`: the next "count" calls of "method" fail as "kind" says."""
    world, body = request.app[WORLD], await bodies.read_body(request)
    kind = str(body.get("kind"))
    if kind not in set(Kind):
        raise Trouble(400, f"kind must be one of {', '.join(Kind)}")
    method = bodies.text(body, "method") if body.get("method") is not None else None
    if method is not None and world.schema.method(method) is None:
        raise Trouble(400, f"the Bot API has no method {method!r}")
    fault = Fault(
        Kind(kind),
        method,
        count=max(1, bodies.whole(body, "count", 1)),
        retry_after=bodies.whole(body, "retry_after", 1),
        seconds=bodies.number(body, "seconds", 1.0),
    )
    world.faults.waiting.append(fault)
    world.topics.tell("faults")
    return web.json_response({"waiting": len(world.faults.waiting)})


async def end_faults(request: web.Request) -> web.Response:
    """`DELETE /control/faults`: those of `?kind=` and `?method=` (empty: of any method), or all."""
    world, asked = request.app[WORLD], request.query
    left = [
        fault
        for fault in world.faults.waiting
        if asked.get("kind", fault.kind) != fault.kind
        or asked.get("method", fault.method or "") != (fault.method or "")
    ]
    world.faults.waiting[:] = left
    world.topics.tell("faults")
    return web.json_response({"waiting": len(left)})


async def show_log(request: web.Request) -> web.Response:
    """`GET /control/log`: `since`, `before` and `last` limit it; `method`, `person`, `broken=1` and `polls=0` pick."""
    since, before, last, chat = (bodies.query_number(request, name) for name in ("since", "before", "last", "person"))
    wanted = views.Wanted(
        request.query.get("method", ""), chat, broken="broken" in request.query, polls=request.query.get("polls") != "0"
    )
    shown = views.calls(request.app[WORLD], wanted, since=since, before=before, last=last)
    return web.json_response(shown)


async def show_file(request: web.Request) -> web.Response:
    """`GET /control/files/{id}`: pictures to look at, anything else to save."""
    files = request.app[WORLD].files
    file = files.find(request.match_info["id"])
    data = files.read(file) if file else None
    if file is None or data is None:
        raise Trouble(404, "there is no such file")
    picture = file.path.startswith("photos/")
    headers = {"X-Content-Type-Options": "nosniff", "Content-Disposition": "inline" if picture else "attachment"}
    return web.Response(body=data, headers=headers, content_type=picture_type(data) or "application/octet-stream")


async def about(request: web.Request) -> web.Response:
    """`GET /control/bot`: who the bot is, the commands it offers to whom, and whether it runs."""
    world = request.app[WORLD]
    known = {"username": world.bot.username, "name": world.bot.name, "commands": world.profile.offered()}
    return web.json_response(known | control_runner.shown(request.app[control_runner.LINE]))


HERE = "/control/persons/{id:[0-9]{1,18}}"
ROUTES = [
    web.post("/control/persons", add_person),
    web.get("/control/persons", list_persons),
    web.get(f"{HERE}/chat", show_chat),
    web.post(f"{HERE}/say", say),
    web.post(f"{HERE}/start", start),
    web.post(f"{HERE}/tap", tap),
    web.post(f"{HERE}/block", block),
    web.post(f"{HERE}/unblock", block),
    web.post(f"{HERE}/send", send),
    web.post(f"{HERE}/update", update),
    web.get("/control/callbacks/{id}", show_callback),
    web.post("/control/faults", order_fault),
    web.delete("/control/faults", end_faults),
    web.get("/control/log", show_log),
    web.get("/control/files/{id}", show_file),
    web.get("/control/bot", about),
]
