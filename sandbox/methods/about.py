"""The bot about itself."""

from typing import Any

from sandbox.methods.request import Request
from sandbox.refusals import Refusal
from sandbox.world import World

LONGEST_DESCRIPTION = 512
LONGEST_SHORT_DESCRIPTION = 120
LONGEST_NAME = 64


JSON = dict[str, Any]


def get_me(world: World, _: Request) -> JSON:
    return world.bot.user | {
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def agree(_world: World, _request: Request) -> bool:
    """logOut and close: there is no other server to move to, so nothing changes."""
    return True


def set_my_commands(world: World, request: Request) -> bool:
    world.profile.set_commands(request.args)
    world.topics.tell("profile")
    return True


def get_my_commands(world: World, request: Request) -> list[JSON]:
    return world.profile.get_commands(request.args)


def delete_my_commands(world: World, request: Request) -> bool:
    world.profile.delete_commands(request.args)
    world.topics.tell("profile")
    return True


def set_my_description(world: World, request: Request) -> bool:
    return _keep(world, request, "description", LONGEST_DESCRIPTION, world.profile.descriptions)


def set_my_short_description(world: World, request: Request) -> bool:
    return _keep(world, request, "short_description", LONGEST_SHORT_DESCRIPTION, world.profile.short_descriptions)


def set_my_name(world: World, request: Request) -> bool:
    """The name of one language; persons go on seeing the first one."""
    return _keep(world, request, "name", LONGEST_NAME, world.profile.names)


def _keep(world: World, request: Request, what: str, longest: int, shelf: dict[str, str]) -> bool:
    """Keep a text about the bot for one language, "" for all others."""
    text = request.args.get(what, "")
    if len(text) > longest:
        raise Refusal.wrong(f"bot {what.replace('_', ' ')} is too long")
    shelf[request.args.get("language_code", "")] = text
    world.topics.tell("profile")
    return True


def get_my_name(world: World, request: Request) -> JSON:
    return {"name": _in_language(world.profile.names, request) or world.bot.name}


def get_my_description(world: World, request: Request) -> JSON:
    return {"description": _in_language(world.profile.descriptions, request)}


def get_my_short_description(world: World, request: Request) -> JSON:
    return {"short_description": _in_language(world.profile.short_descriptions, request)}


def _in_language(texts: dict[str, str], request: Request) -> str:
    """The text of a language, else the one for everybody."""
    return texts.get(request.args.get("language_code", "")) or texts.get("", "")


def get_chat_menu_button(world: World, request: Request) -> JSON:
    chat_id = request.args.get("chat_id")
    if chat_id is not None:
        world.chats.find(chat_id)
    buttons = world.profile.menu_buttons
    return buttons.get(str(chat_id or "")) or buttons.get("") or {"type": "commands"}


def set_chat_menu_button(world: World, request: Request) -> bool:
    chat_id = request.args.get("chat_id")
    if chat_id is not None:
        world.chats.find(chat_id)
    button = request.args.get("menu_button", {"type": "default"})
    world.profile.menu_buttons[str(chat_id or "")] = button
    world.topics.tell("profile")
    return True
