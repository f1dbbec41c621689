"""Messages from the bot."""

from typing import Any

from sandbox.chats import Message
from sandbox.images import photo_size
from sandbox.keyboards import inline
from sandbox.methods.request import Request
from sandbox.refusals import Refusal
from sandbox.text.finish import formatted, message_text
from sandbox.world import World

JSON = dict[str, Any]
ACTIONS = frozenset(
    {
        *("typing", "choose_sticker", "find_location", "upload_photo", "upload_document"),
        *("record_video", "upload_video", "record_voice", "upload_voice"),
        *("record_video_note", "upload_video_note"),
    }
)


def send_message(world: World, request: Request) -> JSON:
    text, entities = message_text(request.args)
    content: JSON = {"text": text} | ({"entities": entities} if entities else {})
    if options := request.args.get("link_preview_options"):
        content["link_preview_options"] = options
    return _post(world, request.args, content)


def send_photo(world: World, request: Request) -> JSON:
    caption = _caption(request.args)
    world.chats.open_for_bot(request.args["chat_id"])
    file = world.files.sent(request.args, "photo", request.uploads)
    width, height = photo_size(world.files.read(file) or b"")
    return _post(world, request.args, {"photo": [file.identity | {"width": width, "height": height}]} | caption)


def send_document(world: World, request: Request) -> JSON:
    caption = _caption(request.args)
    world.chats.open_for_bot(request.args["chat_id"])
    file = world.files.sent(request.args, "document", request.uploads)
    document = file.identity | {"file_name": file.name, "mime_type": file.mime_type}
    return _post(world, request.args, {"document": document} | caption)


def send_voice(world: World, request: Request) -> JSON:
    caption = _caption(request.args)
    world.chats.open_for_bot(request.args["chat_id"])
    file = world.files.sent(request.args, "voice", request.uploads)
    voice = file.identity | {"duration": request.args.get("duration", 0), "mime_type": file.mime_type}
    return _post(world, request.args, {"voice": voice} | caption)


def send_chat_action(world: World, request: Request) -> bool:
    if request.args["action"].lower() not in ACTIONS:
        raise Refusal.wrong("wrong parameter action in request")
    chat = world.chats.open_for_bot(request.args["chat_id"])
    world.topics.tell(f"action:{chat['id']}")
    return True


def _caption(args: JSON) -> JSON:
    caption, entities = formatted(args, "caption")
    if not caption:
        return {}
    return {"caption": caption} | ({"caption_entities": entities} if entities else {})


def _post(world: World, args: JSON, content: JSON) -> JSON:
    """Check chat, reply and keyboard, then add the message."""
    markup = inline(args)
    chat = world.chats.open_for_bot(args["chat_id"])
    if replied := _replied(world, args, chat["id"]):
        content["reply_to_message"] = _without_reply(world.chats.telegram(replied))
    if markup:
        content["reply_markup"] = markup
    message = world.chats.post(chat["id"], content, world.clock.now, from_bot=True)
    message.keyboard = {} if "inline_keyboard" in args.get("reply_markup", {}) else args.get("reply_markup", {})
    return world.shown(message)


def _replied(world: World, args: JSON, chat_id: int) -> Message | None:
    parameters = args.get("reply_parameters")
    if not parameters:
        return None
    message = world.chats.message(parameters.get("chat_id", chat_id), parameters["message_id"])
    if message is None and not parameters.get("allow_sending_without_reply"):
        raise Refusal.state("message to be replied not found")
    return message


def _without_reply(message: JSON) -> JSON:
    """Telegram shows one level of replies only."""
    return {name: value for name, value in message.items() if name != "reply_to_message"}
