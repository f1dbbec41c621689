"""Groups, deleted accounts and limits over HTTP: what a bot for private chats may still run into."""

from typing import Any

from aiohttp import web

from sandbox import bodies, groups, limits, persons, views
from sandbox.api import WORLD
from sandbox.chats import Group
from sandbox.control import HERE, person_of
from sandbox.trouble import Trouble
from sandbox.world import World

LONGEST_TITLE = 128


def _group(request: web.Request) -> tuple[World, Group]:
    world = request.app[WORLD]
    return world, groups.find(world, int(request.match_info["group"]))


def _shown(group: Group) -> dict[str, Any]:
    known = {"id": group.chat["id"], "type": group.chat.get("type"), "title": group.chat.get("title")}
    return known | {"moved_to": group.moved_to or None, "removed": group.out}


async def list_groups(request: web.Request) -> web.Response:
    """`GET /control/groups`."""
    return web.json_response([_shown(group) for group in request.app[WORLD].chats.groups.values()])


async def make(request: web.Request) -> web.Response:
    """`POST /control/groups` with "person", who makes it, and perhaps "title"."""
    world, body = request.app[WORLD], await bodies.read_body(request)
    title = bodies.text(body, "title", "Sandbox group").strip()
    if not 1 <= len(title) <= LONGEST_TITLE:
        raise Trouble(400, f"title must have 1 to {LONGEST_TITLE} characters")
    group, update_id = groups.make(world, persons.find(world, body.get("person")), title)
    return web.json_response(_shown(group) | {"update_id": update_id})


async def show_chat(request: web.Request) -> web.Response:
    """`GET /control/groups/{id}/chat`, with `?since=` a message id."""
    world, group = _group(request)
    return web.json_response(views.chat(world, group.chat["id"], since=bodies.query_number(request, "since")))


async def say(request: web.Request) -> web.Response:
    """`POST …/say` with "person" and "text"."""
    world, group = _group(request)
    body = await bodies.read_body(request)
    person = persons.find(world, body.get("person"))
    message, update_id = groups.say(world, group, person, bodies.text(body, "text"))
    return web.json_response({"message_id": message.id, "update_id": update_id})


async def upgrade(request: web.Request) -> web.Response:
    """`POST …/migrate`: the group becomes a supergroup with another id."""
    world, group = _group(request)
    new, update_ids = groups.upgrade(world, group)
    return web.json_response(_shown(new) | {"update_ids": update_ids})


async def remove(request: web.Request) -> web.Response:
    """`POST …/remove` throws the bot out, `POST …/invite` takes it in again."""
    world, group = _group(request)
    removed = request.path.endswith("/remove")
    return web.json_response({"update_id": groups.remove_bot(world, group, removed=removed)})


async def leave_telegram(request: web.Request) -> web.Response:
    """`POST /control/persons/{id}/deactivate`: the account is deleted, for good."""
    world, person = person_of(request)
    persons.deactivate(world, person)
    return web.json_response(views.person(world, person))


async def show_limits(request: web.Request) -> web.Response:
    """`GET /control/limits`."""
    return _limits(request.app[WORLD])


async def set_limits(request: web.Request) -> web.Response:
    """`POST /control/limits` with "on"."""
    world = request.app[WORLD]
    world.limits.switch(on=bodies.flag(await bodies.read_body(request), "on"))
    world.topics.tell("limits")
    return _limits(world)


def _limits(world: World) -> web.Response:
    return web.json_response({"on": world.limits.on, "limits": [limit.name for limit in limits.ALL]})


GROUP = "/control/groups/{group:-[0-9]{1,18}}"
ROUTES = [
    web.get("/control/groups", list_groups),
    web.post("/control/groups", make),
    web.get(f"{GROUP}/chat", show_chat),
    web.post(f"{GROUP}/say", say),
    web.post(f"{GROUP}/migrate", upgrade),
    web.post(f"{GROUP}/remove", remove),
    web.post(f"{GROUP}/invite", remove),
    web.post(f"{HERE}/deactivate", leave_telegram),
    web.get("/control/limits", show_limits),
    web.post("/control/limits", set_limits),
]
