"""Messages sent once more: copied without their author, or forwarded with."""

from typing import Any

from sandbox.chats import Message
from sandbox.media import captioned
from sandbox.methods.request import Request
from sandbox.posting import post, post_all
from sandbox.refusals import Refusal
from sandbox.world import World

JSON = dict[str, Any]
# What belongs to one message and does not travel with its content.
OWN = frozenset(
    {"reply_to_message", "quote", "reply_markup", "media_group_id", "forward_origin", "has_protected_content"}
)
SERVICE = frozenset({"migrate_to_chat_id", "migrate_from_chat_id"})
MOST = 100


def copy_message(world: World, request: Request) -> JSON:
    args = request.args
    content = _content(_one(world, args, "copy"), "copied")
    if "caption" in args and "text" not in content:
        kept = {name: value for name, value in content.items() if name not in {"caption", "caption_entities"}}
        content = kept | captioned(args)
    return {"message_id": post(world, args, content)["message_id"]}


def forward_message(world: World, request: Request) -> JSON:
    return post(world, request.args, _forwarded(world, _one(world, request.args, "forward")))


def copy_messages(world: World, request: Request) -> list[JSON]:
    """Those that are there; the others are left out."""
    left_out = {"caption", "caption_entities"} if request.args.get("remove_caption") else set[str]()
    contents = [
        {name: value for name, value in _content(message, "copied").items() if name not in left_out}
        for message in _several(world, request.args)
    ]
    return _ids(post_all(world, request.args, contents))


def forward_messages(world: World, request: Request) -> list[JSON]:
    contents = [_forwarded(world, message) for message in _several(world, request.args)]
    return _ids(post_all(world, request.args, contents))


def message_ids(args: JSON) -> list[int]:
    """The 1–100 ids of a request. Raises Refusal."""
    ids: list[int] = args["message_ids"]
    if not ids:
        raise Refusal.wrong("message identifiers are not specified")
    if len(ids) > MOST:
        raise Refusal.wrong("too many message identifiers specified")
    if min(ids) <= 0:
        raise Refusal.wrong("invalid message identifier specified")
    return ids


def _one(world: World, args: JSON, verb: str) -> Message:
    source = world.chats.find(args["from_chat_id"])
    message = world.chats.message(source["id"], args["message_id"])
    if message is None:
        raise Refusal.state(f"message to {verb} not found")
    return message


def _several(world: World, args: JSON) -> list[Message]:
    ids = message_ids(args)
    source = world.chats.find(args["from_chat_id"])
    found = [world.chats.message(source["id"], one) for one in ids]
    messages = [message for message in found if message and _travels(message)]
    if not messages:
        raise Refusal.state("there are no messages to forward")
    return messages


def _travels(message: Message) -> bool:
    return not (SERVICE & message.content.keys() or message.content.get("has_protected_content"))


def _content(message: Message, how: str) -> JSON:
    if not _travels(message):
        raise Refusal.state(f"message can't be {how}")
    return {name: value for name, value in message.content.items() if name not in OWN}


def _forwarded(world: World, message: Message) -> JSON:
    origin = {"type": "user", "date": message.date, "sender_user": world.chats.sender(message)}
    return _content(message, "forwarded") | {"forward_origin": message.content.get("forward_origin", origin)}


def _ids(messages: list[JSON]) -> list[JSON]:
    return [{"message_id": message["message_id"]} for message in messages]
