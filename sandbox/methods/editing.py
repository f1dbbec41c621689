"""Messages changed in place, or taken back."""

from typing import Any

from sandbox import media
from sandbox.chats import Message
from sandbox.keyboards import inline
from sandbox.methods.repeating import message_ids
from sandbox.methods.request import Request
from sandbox.refusals import NOT_MODIFIED, Refusal
from sandbox.text.finish import EDITED, formatted, message_text
from sandbox.world import World

JSON = dict[str, Any]
DELETABLE_SECONDS = 48 * 3600
CAPTIONED = media.EXCHANGEABLE | {"voice"}


def edit_text(world: World, request: Request) -> JSON:
    if "rich_message" in request.args:
        raise Refusal.unsupported("rich_message")
    text, entities = message_text(request.args, EDITED)
    message = _editable(world, request.args)
    if "text" not in message.content:
        raise Refusal.state("there is no text in the message to edit")
    return _change(world, message, request.args, {"text": text, "entities": entities})


def edit_caption(world: World, request: Request) -> JSON:
    caption, entities = formatted(request.args, "caption")
    message = _editable(world, request.args)
    if not CAPTIONED & message.content.keys():
        raise Refusal.state("there is no caption in the message to edit")
    return _change(world, message, request.args, {"caption": caption, "caption_entities": entities})


def edit_media(world: World, request: Request) -> JSON:
    """Another file in place of the first, with another caption or none; within an album of the same kind."""
    item: JSON = request.args["media"]
    message = _editable(world, request.args)
    before = next((kind for kind in ("animation", *media.EXCHANGEABLE) if kind in message.content), None)
    if before is None:
        raise Refusal.state("there is no media in the message to edit")
    if item["type"] == "live_photo":
        raise Refusal.unsupported("live photos")
    if "media_group_id" in message.content and item["type"] != before:
        raise Refusal.state("can't change media type in album")
    fresh = media.content(world, item["type"], item, item["media"], request.uploads)
    gone = dict.fromkeys([*CAPTIONED, "caption", "caption_entities", "has_media_spoiler", "show_caption_above_media"])
    return _change(world, message, request.args, gone | fresh)


def edit_reply_markup(world: World, request: Request) -> JSON:
    return _change(world, _editable(world, request.args), request.args, {})


def delete_message(world: World, request: Request) -> bool:
    """Bots may delete both sides' messages of a private chat, and their own in a group, within 48 hours."""
    chat = _writable(world, request.args)
    message = world.chats.message(chat["id"], request.args["message_id"])
    if message is None:
        raise Refusal.state("message to delete not found")
    return _delete(world, [message])


def delete_messages(world: World, request: Request) -> bool:
    """All of those that are there, or none when one of them may not be deleted."""
    ids = message_ids(request.args)
    chat = _writable(world, request.args)
    found = (world.chats.message(chat["id"], one) for one in dict.fromkeys(ids))
    return _delete(world, [message for message in found if message])


def _writable(world: World, args: JSON) -> JSON:
    """The chat of messages to delete. Whoever blocked the bot keeps it from writing, not from deleting."""
    chat = world.chats.find(args["chat_id"])
    person = world.chats.persons.get(chat["id"])
    return world.chats.open_for_bot(chat["id"]) if person is None or person.deleted else chat


def _delete(world: World, messages: list[Message]) -> bool:
    for message in messages:
        if message.chat_id < 0 and not message.from_bot:
            raise Refusal.state("message can't be deleted")
        if world.clock.now.timestamp() - message.date > DELETABLE_SECONDS:
            raise Refusal.state("message can't be deleted for everyone")
    for message in messages:
        world.chats.drop(message)
        world.topics.tell(f"chat:{message.chat_id}")
    return True


def _editable(world: World, args: JSON) -> Message:
    """The message a request names, if the bot may edit it. Raises Refusal."""
    if "inline_message_id" in args:
        raise Refusal.wrong("MESSAGE_ID_INVALID")
    if "chat_id" not in args:
        raise Refusal.wrong("chat_id is empty" if args.get("message_id") else "message identifier is not specified")
    chat = world.chats.open_for_edits(args["chat_id"])
    message = world.chats.message(chat["id"], args.get("message_id"))
    if message is None:
        raise Refusal.state("message to edit not found")
    if not message.from_bot or "forward_origin" in message.content:
        raise Refusal.state("message can't be edited")
    return message


def _change(world: World, message: Message, args: JSON, change: JSON) -> JSON:
    """Put the new content in; a request without a keyboard takes the keyboard away."""
    changed = message.content | change | {"reply_markup": inline(args)}
    content = {name: value for name, value in changed.items() if value or name == "text"}
    if content == message.content:
        raise Refusal.state(NOT_MODIFIED)
    message.content = content
    message.edit_date = int(world.clock.now.timestamp())
    return world.shown(message)
