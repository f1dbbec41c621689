"""Everything people send that is not text: stickers, voices, places, and messages in a group."""

import base64
import binascii
import struct
import zlib
from typing import Any

from sandbox import groups, persons
from sandbox.chats import Group, Person
from sandbox.images import photo_size
from sandbox.reading import Upload
from sandbox.refusals import Refusal
from sandbox.trouble import Trouble
from sandbox.world import World

JSON = dict[str, Any]
GROUP_ID = groups.FIRST_GROUP


def send(world: World, person: Person, asked: JSON) -> JSON:
    """Send a message of `asked["kind"]`. Returns the ids of message and update. Raises Trouble."""
    kind = str(asked.get("kind", ""))
    if kind == "edited":
        message, update_id = persons.edit(world, person, asked.get("message_id"), str(asked.get("text", "")))
    elif kind == "group":
        return {"update_id": _group(world, person, str(asked.get("text", "Hello everybody")))}
    else:
        content = _content(world, kind, asked)
        if caption := asked.get("caption"):
            content["caption"] = str(caption)
        message, update_id = persons.post(world, person, content)
    return {"message_id": message.id, "update_id": update_id}


def _content(world: World, kind: str, asked: JSON) -> JSON:
    if kind in PLAIN:
        return {kind: PLAIN[kind] | {name: asked[name] for name in PLAIN[kind] if name in asked}}
    if kind not in FILES:
        known = ", ".join(sorted([*PLAIN, *FILES, "edited", "group"]))
        raise Trouble(400, f"no such kind: {kind!r}; there are: {known}")
    folder, name, mime_type, details = FILES[kind]
    data = _bytes(asked, kind)
    upload = Upload(str(asked.get("name", name)), str(asked.get("mime_type", mime_type)), data)
    identity = world.files.add(folder, upload).identity
    if kind == "photo":
        return {"photo": [identity | _size(data)]}
    about = {"file_name": upload.name, "mime_type": upload.mime_type} if kind == "document" else {}
    return {kind: identity | details | about}


def _bytes(asked: JSON, kind: str) -> bytes:
    if "base64" not in asked:
        return PIXEL if kind == "photo" else b"made in the sandbox\n"
    try:
        return base64.b64decode(str(asked["base64"]), validate=True)
    except (binascii.Error, ValueError):
        raise Trouble(400, "base64 cannot be read") from None


def _size(data: bytes) -> JSON:
    try:
        width, height = photo_size(data)
    except Refusal as refusal:
        raise Trouble(400, refusal.description) from None
    return {"width": width, "height": height}


def _group(world: World, person: Person, text: str) -> int | None:
    """The person writes in the first group that the bot belongs to; without one, in a group made for it."""
    open_ones = (group for group in world.chats.groups.values() if not group.moved_to and not group.out)
    group = next(open_ones, None) or Group({"id": GROUP_ID, "type": "group", "title": "Sandbox group"}, person.id)
    world.chats.groups[group.chat["id"]] = group
    return groups.say(world, group, person, text)[1]


def _png() -> bytes:
    """A grey picture, 1 by 1."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\x00\x80")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


PIXEL = _png()
# Contents without a file; what the request names replaces a default.
PLAIN: dict[str, JSON] = {
    "location": {"latitude": 52.52, "longitude": 13.405},
    "contact": {"phone_number": "+15550100", "first_name": "Alex"},
    "dice": {"emoji": "🎲", "value": 4},
    "venue": {"location": {"latitude": 52.52, "longitude": 13.405}, "title": "A place", "address": "A street 1"},
}
# Contents with one: folder, name, media type, and the members Telegram requires.
FILES: dict[str, tuple[str, str, str, JSON]] = {
    "photo": ("photos", "photo.png", "image/png", {}),
    "document": ("documents", "notes.txt", "text/plain", {}),
    "voice": ("voice", "voice.ogg", "audio/ogg", {"duration": 3}),
    "audio": ("music", "song.mp3", "audio/mpeg", {"duration": 120}),
    "video": ("videos", "clip.mp4", "video/mp4", {"duration": 5, "width": 640, "height": 360}),
    "video_note": ("video_notes", "note.mp4", "video/mp4", {"duration": 5, "length": 240}),
    "sticker": (
        "stickers",
        "sticker.webp",
        "image/webp",
        {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False, "emoji": "👍"},
    ),
}
