"""The bot about itself."""

from typing import Any

from sandbox.methods.request import Request
from sandbox.refusals import Refusal
from sandbox.world import World

LONGEST_DESCRIPTION = 512
LONGEST_SHORT_DESCRIPTION = 120


def get_me(world: World, _: Request) -> dict[str, Any]:
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


def get_my_commands(world: World, request: Request) -> list[dict[str, Any]]:
    return world.profile.get_commands(request.args)


def delete_my_commands(world: World, request: Request) -> bool:
    world.profile.delete_commands(request.args)
    world.topics.tell("profile")
    return True


def set_my_description(world: World, request: Request) -> bool:
    text = request.args.get("description", "")
    if len(text) > LONGEST_DESCRIPTION:
        raise Refusal.wrong("bot description is too long")
    world.profile.descriptions[request.args.get("language_code", "")] = text
    world.topics.tell("profile")
    return True


def set_my_short_description(world: World, request: Request) -> bool:
    text = request.args.get("short_description", "")
    if len(text) > LONGEST_SHORT_DESCRIPTION:
        raise Refusal.wrong("bot short description is too long")
    world.profile.short_descriptions[request.args.get("language_code", "")] = text
    world.topics.tell("profile")
    return True


def set_chat_menu_button(world: World, request: Request) -> bool:
    chat_id = request.args.get("chat_id")
    if chat_id is not None:
        world.chats.find(chat_id)
    button = request.args.get("menu_button", {"type": "default"})
    world.profile.menu_buttons[str(chat_id or "")] = button
    world.topics.tell("profile")
    return True
