"""What the control API and the page show of persons and chats."""

from datetime import UTC, datetime
from typing import Any

from sandbox.callbacks import Callback
from sandbox.chats import Message, Person
from sandbox.world import World

JSON = dict[str, Any]
MEDIA = (
    "photo", "document", "voice", "audio", "video", "video_note", "sticker", "location", "contact", "dice", "venue",
)  # fmt: skip


def person(world: World, one: Person) -> JSON:
    """A person as JSON; `preview` is the start of the newest message from the bot."""
    said = [message for message in world.chats.in_order(one.id) if message.from_bot]
    text = _words(said[-1].content) if said else ""
    return {
        "id": one.id,
        "name": one.name,
        "language_code": one.language_code,
        "started": one.started,
        "blocked": one.blocked,
        "preview": text.partition("\n")[0][:80],
    }


def chat(world: World, chat_id: int, since: int = 0) -> list[JSON]:
    """The messages with ids above `since`, oldest first."""
    return [_message(message) for message in world.chats.in_order(chat_id) if message.id > since]


def _message(message: Message) -> JSON:
    content = message.content
    shown: JSON = {
        "id": message.id,
        "from": "bot" if message.from_bot else "person",
        "text": _words(content),
        "buttons": [[_button(one) for one in row] for row in message.markup.get("inline_keyboard", [])],
        "edited": message.edit_date is not None,
        "date": datetime.fromtimestamp(message.date, UTC).isoformat(),
    }
    if entities := content.get("entities", content.get("caption_entities")):
        shown["entities"] = entities
    if replied := content.get("reply_to_message"):
        shown["reply_to"] = replied["message_id"]
    if keys := message.keyboard.get("keyboard"):
        shown["keyboard"] = [[one["text"] for one in row] for row in keys]
    if message.reaction:
        shown["reaction"] = message.reaction
    return shown | {kind: _media(content[kind]) for kind in MEDIA if kind in content}


def _words(content: JSON) -> str:
    """The text, or what stands below a picture."""
    return str(content.get("text") or content.get("caption") or "")


def _button(button: JSON) -> JSON:
    kinds = {"text": "text", "callback_data": "data", "url": "url"}
    return {short: button[name] for name, short in kinds.items() if name in button}


def _media(media: Any) -> JSON:
    """The largest size of a photo, anything else as it is."""
    shown: JSON = media[-1] if isinstance(media, list) else media
    return shown


def callback(one: Callback) -> JSON:
    """A tap and its answer; `ms` are real milliseconds from one to the other."""
    return {"answered": one.answered, "text": one.text, "alert": one.alert, "ms": one.ms}
