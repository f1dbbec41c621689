"""What the control API and the page show of persons and chats."""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from itertools import islice, takewhile
from typing import Any

from sandbox.callbacks import Callback
from sandbox.calllog import Call
from sandbox.chats import Message, Person
from sandbox.world import World

JSON = dict[str, Any]
PREVIEWED = 80
# What notifications say of a message without a text.
SIGNS = {
    "photo": "🖼 Photo",
    "document": "📎 File",
    "voice": "🎤 Voice message",
    "audio": "🎵 Audio",
    "video": "📹 Video",
    "video_note": "📹 Video message",
    "sticker": "Sticker",
    "location": "📍 Location",
}
MEDIA = (
    *("photo", "document", "voice", "audio", "video", "video_note", "animation", "sticker"),
    *("location", "contact", "dice", "venue"),
)


def person(world: World, one: Person) -> JSON:
    """A person as JSON; `preview` is what a locked phone would show of the bot's newest message."""
    newest = next(_newest_from_bot(world, one), None)
    shown = {
        "id": one.id,
        "name": one.name,
        "language_code": one.language_code,
        "started": one.started,
        "blocked": one.blocked,
        "deleted": one.deleted,
        "zone": one.zone,
        "read": one.read,
        "unread": sum(1 for _ in takewhile(lambda message: message.id > one.read, _newest_from_bot(world, one))),
        "preview": _preview(newest.content) if newest else "",
    }
    return shown | {"preview_at": _moment(newest.date)} if newest else shown


def _newest_from_bot(world: World, one: Person) -> Iterator[Message]:
    return (message for message in world.chats.newest_first(one.id) if message.from_bot)


def chat(world: World, chat_id: int, *, since: int = 0, before: int = 0, last: int = 0) -> list[JSON]:
    """Messages oldest first: ids above `since`, below `before`, of these the newest `last`; 0 means no limit."""
    found = takewhile(lambda message: message.id > since, world.chats.newest_first(chat_id))
    fitting = (message for message in found if not before or message.id < before)
    return [_message(message) for message in islice(fitting, last or None)][::-1]


def _message(message: Message) -> JSON:
    content = message.content
    shown: JSON = {
        "id": message.id,
        "from": "bot" if message.from_bot else "person",
        "text": _words(content),
        "buttons": [[_button(one) for one in row] for row in message.markup.get("inline_keyboard", [])],
        "edited": message.edit_date is not None,
        "date": _moment(message.date),
    }
    if entities := content.get("entities", content.get("caption_entities")):
        shown["entities"] = entities
    if replied := content.get("reply_to_message"):
        shown["reply_to"] = replied["message_id"]
    if quote := content.get("quote"):
        shown["quote"] = quote["text"]
    if origin := content.get("forward_origin"):
        shown["forwarded_from"] = origin["sender_user"]["first_name"]
    if keys := message.keyboard.get("keyboard"):
        shown["keyboard"] = [[one["text"] for one in row] for row in keys]
    if message.reaction:
        shown["reaction"] = message.reaction
    if message.reacted:
        shown["reacted"] = message.reacted
    return shown | {kind: _media(content[kind]) for kind in MEDIA if kind in content}


def _words(content: JSON) -> str:
    """The text, or what stands below a picture."""
    return str(content.get("text") or content.get("caption") or "")


def _preview(content: JSON) -> str:
    """The first line, or what stands for a message without words."""
    line = _words(content).strip().partition("\n")[0][:PREVIEWED]
    sign = next((sign for kind, sign in SIGNS.items() if kind in content), "")
    return f"{sign.partition(' ')[0]} {line}".strip() if line else sign


def _moment(unix: int) -> str:
    return datetime.fromtimestamp(unix, UTC).isoformat()


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


def faults(world: World) -> list[JSON]:
    """The faults that wait for their calls."""
    return [asdict(fault) for fault in world.faults.waiting]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which calls to pick: part of a method's name, a person (0 for any), broken rules only, without idle listening."""

    method: str = ""
    person: int = 0
    broken: bool = False
    polls: bool = True

    def fits(self, world: World, call: Call) -> bool:
        if self.broken and not call.rule_broken:
            return False
        if not self.polls and call.status == HTTPStatus.OK and call.method.lower() == "getupdates":
            return False
        if self.person and _chat_of(world, call) != self.person:
            return False
        return self.method.lower() in call.method.lower()


def calls(world: World, wanted: Wanted, *, since: int = 0, before: int = 0, last: int = 0) -> list[JSON]:
    """Calls oldest first: numbers above `since`, below `before`, of these the newest `last`; 0 means no limit."""
    found = takewhile(lambda call: call.n > since, reversed(world.log.calls))
    fitting = (call for call in found if (not before or call.n < before) and wanted.fits(world, call))
    return [_call(world, call) for call in islice(fitting, last or None)][::-1]


def _call(world: World, call: Call) -> JSON:
    return asdict(call) | {"person": _chat_of(world, call)}


def _chat_of(world: World, call: Call) -> int | None:
    """The chat a call is about; an answered tap is about the chat of whoever tapped."""
    if tapped := world.callbacks.by_id.get(str(call.params.get("callback_query_id"))):
        return tapped.person_id
    chat_id = str(call.params.get("chat_id", ""))
    return int(chat_id) if re.fullmatch(r"-?[0-9]{1,18}", chat_id) else None
