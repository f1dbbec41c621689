"""Messages from the bot."""

import random
from collections.abc import Callable
from typing import Any

from sandbox import media
from sandbox.methods.request import Request
from sandbox.posting import post, post_all
from sandbox.refusals import Refusal
from sandbox.text.finish import message_text
from sandbox.world import World

JSON = dict[str, Any]
MOST_IN_ALBUM = 10
ACTIONS = frozenset(
    {
        *("typing", "choose_sticker", "find_location", "upload_photo", "upload_document"),
        *("record_video", "upload_video", "record_voice", "upload_voice"),
        *("record_video_note", "upload_video_note"),
    }
)
DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}


def send_message(world: World, request: Request) -> JSON:
    text, entities = message_text(request.args)
    content: JSON = {"text": text} | ({"entities": entities} if entities else {})
    if options := request.args.get("link_preview_options"):
        content["link_preview_options"] = options
    return post(world, request.args, content)


def send_file(kind: str) -> Callable[[World, Request], JSON]:
    """The method that sends a file of this kind."""

    def send(world: World, request: Request) -> JSON:
        args = request.args
        media.captioned(args)
        world.chats.open_for_bot(args["chat_id"])
        return post(world, args, media.content(world, kind, args, args[kind], request.uploads))

    return send


def send_media_group(world: World, request: Request) -> list[JSON]:
    """An album; Telegram takes a single item too, whatever its manual says."""
    args = request.args
    items: list[JSON] = args["media"]
    if len(items) > MOST_IN_ALBUM:
        raise Refusal.wrong("too many messages to send as an album")
    if not items:
        raise Refusal.wrong("there are no messages to send")
    _must_mix({item["type"] for item in items})
    world.chats.open_for_bot(args["chat_id"])
    contents = [media.content(world, item["type"], item, item["media"], request.uploads) for item in items]
    album = {"media_group_id": str(10_000_000_000 + world.chats.next_message)} if len(items) > 1 else {}
    return post_all(world, args, [content | album for content in contents])


def _must_mix(kinds: set[str]) -> None:
    """Photos and videos go together; documents and music stay among themselves."""
    for kind in ("live_photo", "animation"):
        if kind in kinds:
            raise Refusal.unsupported(f"a {kind} in an album")
    for kind in ("document", "audio"):
        if kind in kinds and len(kinds) > 1:
            raise Refusal.wrong(f"{kind} can't be mixed with other media types")


def send_place(world: World, request: Request) -> JSON:
    """sendLocation and, with a title, sendVenue."""
    args = request.args
    location = {name: args[name] for name in ("latitude", "longitude", "horizontal_accuracy") if name in args}
    if abs(location["latitude"]) > 90 or abs(location["longitude"]) > 180:
        raise Refusal.wrong("wrong location specified")
    content: JSON = {"location": location}
    if "title" in args:
        more = ("title", "address", "foursquare_id", "foursquare_type", "google_place_id", "google_place_type")
        content["venue"] = {"location": location} | {name: args[name] for name in more if name in args}
    return post(world, args, content)


def send_contact(world: World, request: Request) -> JSON:
    names = ("phone_number", "first_name", "last_name", "vcard")
    return post(world, request.args, {"contact": {name: request.args[name] for name in names if name in request.args}})


def send_dice(world: World, request: Request) -> JSON:
    emoji = request.args.get("emoji") or "🎲"
    if emoji not in DICE:
        raise Refusal.wrong("wrong emoji specified")
    value = random.randint(1, DICE[emoji])  # noqa: S311 - a toy
    return post(world, request.args, {"dice": {"emoji": emoji, "value": value}})


def send_chat_action(world: World, request: Request) -> bool:
    if request.args["action"].lower() not in ACTIONS:
        raise Refusal.wrong("wrong parameter action in request")
    chat = world.chats.open_for_bot(request.args["chat_id"])
    world.topics.tell(f"action:{chat['id']}")
    return True
