"""Files that bot and persons sent: kept by id, served again under a path."""

import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from sandbox.reading import Upload
from sandbox.refusals import Refusal

LARGEST_DOWNLOAD = 20 * 1024 * 1024
# The folders Telegram serves each kind from.
FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "voice": "voice",
    "audio": "music",
    "video": "videos",
    "animation": "animations",
    "video_note": "video_notes",
    "sticker": "stickers",
}


@dataclass(slots=True)
class Stored:
    """One file. `path` is what getFile tells, such as `documents/file_3.pdf`."""

    id: str
    path: str
    name: str
    mime_type: str
    size: int

    @property
    def identity(self) -> dict[str, Any]:
        """The members every file object of Telegram has."""
        return {"file_id": self.id, "file_unique_id": self.id.removeprefix("sandbox"), "file_size": self.size}


@dataclass(slots=True)
class Files:
    """The bytes are in memory or, when the sandbox keeps its state, in a folder beside it."""

    folder: Path | None = None
    stored: dict[str, Stored] = field(default_factory=dict)
    _bytes: dict[str, bytes] = field(default_factory=dict)

    def add(self, kind: str, upload: Upload) -> Stored:
        """Keep an upload; `kind` is the folder Telegram would serve it from."""
        number = len(self.stored) + 1
        suffix = PurePosixPath(upload.name).suffix
        ending = suffix if re.fullmatch(r"\.[A-Za-z0-9]{1,8}", suffix) else ""
        file = Stored(
            f"sandboxfile{number:06}",
            f"{kind}/file_{number}{ending}",
            upload.name,
            upload.mime_type,
            len(upload.data),
        )
        self.stored[file.id] = file
        if self.folder:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / file.id).write_bytes(upload.data)
        else:
            self._bytes[file.id] = upload.data
        return file

    def find(self, file_id: str) -> Stored | None:
        return self.stored.get(file_id)

    def read(self, file: Stored) -> bytes | None:
        """The bytes, unless somebody removed them from the folder."""
        if self.folder is None:
            return self._bytes.get(file.id)
        path = self.folder / file.id
        return path.read_bytes() if path.is_file() else None

    def at_path(self, path: str) -> Stored | None:
        return next((file for file in self.stored.values() if file.path == path), None)

    def sent(self, value: Any, kind: str, uploads: dict[str, Upload]) -> Stored:
        """The file that a request sends as `kind`: uploaded, attached or known by its id. Raises Refusal."""
        if isinstance(value, str) and value.startswith("attach://"):
            value = uploads.get(value.removeprefix("attach://"), value)
        if isinstance(value, Upload):
            if not value.data:
                raise Refusal.wrong("file must be non-empty")
            return self.add(FOLDERS[kind], value)
        if value.startswith("attach://"):
            raise Refusal.wrong(missing(kind))
        if re.match(r"(?i)https?://", value):
            raise Refusal.unsupported(f"sending a {kind} by URL; it makes no connections")
        if file := self.find(value):
            return _fitting(file, kind)
        raise Refusal.wrong("wrong remote file identifier specified: Wrong string length")


def missing(kind: str) -> str:
    """Telegram's words for a file that did not come along."""
    return f"there is no {kind.replace('_', ' ')} in the request"


def _fitting(file: Stored, kind: str) -> Stored:
    """A photo is kept as a photo, anything else never becomes one. Raises Refusal."""
    is_photo = file.path.startswith(f"{FOLDERS['photo']}/")
    if is_photo is not (kind == "photo"):
        became = kind.replace("_", " ").title().replace(" ", "")
        raise Refusal.wrong(f"can't use file of type {'Photo' if is_photo else 'Document'} as {became}")
    return file
