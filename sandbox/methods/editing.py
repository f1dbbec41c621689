"""Messages changed in place, or taken back."""

from typing import Any

from sandbox.chats import Message
from sandbox.keyboards import inline
from sandbox.methods.request import Request
from sandbox.refusals import NOT_MODIFIED, Refusal
from sandbox.text.finish import formatted, message_text
from sandbox.world import World

JSON = dict[str, Any]
DELETABLE_SECONDS = 48 * 3600
MEDIA = frozenset({"photo", "document", "voice"})


def edit_text(world: World, request: Request) -> JSON:
    if "rich_message" in request.args:
        raise Refusal.unsupported("rich_message")
    text, entities = message_text(request.args)
    message = _editable(world, request.args)
    if "text" not in message.content:
        raise Refusal.state("there is no text in the message to edit")
    return _change(world, message, request.args, {"text": text, "entities": entities})


def edit_caption(world: World, request: Request) -> JSON:
    caption, entities = formatted(request.args, "caption")
    message = _editable(world, request.args)
    if not MEDIA & message.content.keys():
        raise Refusal.state("there is no caption in the message to edit")
    return _change(world, message, request.args, {"caption": caption, "caption_entities": entities})


def edit_reply_markup(world: World, request: Request) -> JSON:
    return _change(world, _editable(world, request.args), request.args, {})


def delete_message(world: World, request: Request) -> bool:
    """Bots may delete both sides' messages of a private chat, within 48 hours."""
    chat = world.chats.find(request.args["chat_id"])
    message = world.chats.message(chat["id"], request.args["message_id"])
    if message is None:
        raise Refusal.state("message to delete not found")
    if world.clock.now.timestamp() - message.date > DELETABLE_SECONDS:
        raise Refusal.state("message can't be deleted for everyone")
    del world.chats.messages[chat["id"]][message.id]
    world.topics.tell(f"chat:{chat['id']}")
    return True


def _editable(world: World, args: JSON) -> Message:
    """The message a request names, if the bot may edit it. Raises Refusal."""
    if "inline_message_id" in args:
        raise Refusal.wrong("MESSAGE_ID_INVALID")
    if "chat_id" not in args:
        raise Refusal.wrong("chat_id is empty")
    if not args.get("message_id"):
        raise Refusal.wrong("message identifier is not specified")
    chat = world.chats.open_for_bot(args["chat_id"])
    message = world.chats.message(chat["id"], args["message_id"])
    if message is None:
        raise Refusal.state("message to edit not found")
    if not message.from_bot:
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
