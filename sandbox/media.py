"""Files as parts of a message: what Telegram tells of a photo, a video, a voice."""

from typing import Any

from sandbox.files import Stored
from sandbox.images import photo_size
from sandbox.reading import Upload
from sandbox.text.finish import formatted
from sandbox.world import World

JSON = dict[str, Any]
# What a request may say of a file, and what stands there when it does not.
ABOUT: dict[str, JSON] = {
    "document": {},
    "voice": {"duration": 0},
    "audio": {"duration": 0, "performer": None, "title": None},
    "video": {"width": 0, "height": 0, "duration": 0},
    "animation": {"width": 0, "height": 0, "duration": 0},
    "video_note": {"length": 240, "duration": 0},
}
NAMELESS = frozenset({"voice", "video_note"})
# Kinds that an edit may put in another's place.
EXCHANGEABLE = frozenset({"photo", "video", "animation", "audio", "document"})


def content(world: World, kind: str, args: JSON, file: Any, uploads: dict[str, Upload]) -> JSON:
    """The members of a message that carries a file of this kind, with its caption. Raises Refusal."""
    caption = captioned(args)
    stored = world.files.sent(file, kind, uploads)
    if kind == "photo":
        width, height = photo_size(world.files.read(stored) or b"")
        shown: JSON = {"photo": [stored.identity | {"width": width, "height": height}]}
    else:
        shown = {kind: _told(kind, args, stored)}
    if kind == "animation":  # Older clients know only documents.
        shown["document"] = stored.identity | {"file_name": stored.name, "mime_type": stored.mime_type}
    signs = {"has_media_spoiler": args.get("has_spoiler"), "show_caption_above_media": _above(args, caption)}
    return shown | caption | {name: True for name, value in signs.items() if value}


def captioned(args: JSON) -> JSON:
    """Caption and entities of a request, as members of a message; none when it is empty. Raises Refusal."""
    caption, entities = formatted(args, "caption")
    if not caption:
        return {}
    return {"caption": caption} | ({"caption_entities": entities} if entities else {})


def _told(kind: str, args: JSON, stored: Stored) -> JSON:
    said = {name: args.get(name, default) for name, default in ABOUT[kind].items()}
    if kind != "video_note":
        said["mime_type"] = stored.mime_type
    if kind not in NAMELESS:
        said["file_name"] = stored.name
    return stored.identity | {name: value for name, value in said.items() if value is not None}


def _above(args: JSON, caption: JSON) -> bool:
    return bool(caption and args.get("show_caption_above_media"))
