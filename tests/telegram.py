"""A Telegram small enough to hold in memory: what was sent, edited and acknowledged, and who blocked the bot.

It stands where the library's request object and our messenger meet the network; everything behind it is real.
"""

import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram.request import BaseRequest

from domain.chart import Drawing
from domain.poster import Poster
from domain.report import Report
from exchange.bound import bound
from pictures import svg
from pictures.png import png
from scheduler.messenger import NotSent, Reason, Unknown, Upload

CLIPS = {"sendVideo": "video", "sendVoice": "voice", "sendVideoNote": "video_note"}
ME = {"id": 42, "is_bot": True, "first_name": "Interlude", "username": "InterludeTestBot"}


@dataclass
class Message:
    """One message in a chat, as the person sees it."""

    id: int
    text: str
    buttons: list[list[dict[str, str]]] = field(default_factory=list)
    edits: int = 0
    file: Upload | None = None
    clip: str = ""

    @property
    def labels(self) -> list[str]:
        """What the buttons say, row after row."""
        return [button["text"] for row in self.buttons for button in row]


class Telegram:
    """The state behind the fake, and the messenger the product speaks to."""

    def __init__(self) -> None:
        """Nobody has written yet."""
        self.chats: dict[int, list[Message]] = {}
        self.blocked: set[int] = set()
        self.toasts: list[str] = []
        self.calls: list[tuple[str, Mapping[str, Any]]] = []
        self.trouble: list[NotSent | Unknown] = []
        self.lost_answers = 0
        self.lost_files: set[str] = set()
        self._ids = itertools.count(1000)

    async def post(self, method: str, payload: Mapping[str, Any]) -> Any:
        """Do what Telegram would do; trouble that was ordered comes first."""
        self.calls.append((method, payload))
        if self.trouble:
            raise self.trouble.pop(0)
        result = self._do(method, payload)
        if self.lost_answers and method == "sendMessage":
            self.lost_answers -= 1
            raise Unknown("the answer was lost")
        return result

    async def attempt(self, method: str, payload: Mapping[str, Any]) -> bool:
        """As `post`, for what is sent at most once."""
        try:
            await self.post(method, payload)
        except (NotSent, Unknown):
            return False
        return True

    def _do(self, method: str, payload: Mapping[str, Any]) -> Any:
        if method == "answerCallbackQuery":
            self.toasts.append(str(payload.get("text", "")))
            return True
        if method not in ("sendMessage", "sendDocument", "sendPhoto", "editMessageText", *CLIPS):
            return True
        chat = int(payload["chat_id"])
        if chat in self.blocked:
            raise NotSent(Reason.UNREACHABLE, code=403, detail="bot was blocked by the user")
        buttons = payload.get("reply_markup", {}).get("inline_keyboard", [])
        if method in CLIPS or isinstance(payload.get("photo"), str):
            return self._clip(chat, payload, CLIPS.get(method, "photo"))
        if method in ("sendDocument", "sendPhoto"):
            return self._file(chat, payload, buttons)
        assert 0 < len(str(payload["text"])) <= 4096
        if method == "sendMessage":
            message = Message(next(self._ids), str(payload["text"]), buttons)
            self.chats.setdefault(chat, []).append(message)
            return {"message_id": message.id}
        return self._edit(chat, int(payload["message_id"]), str(payload["text"]), buttons)

    def _file(self, chat: int, payload: Mapping[str, Any], buttons: list[list[dict[str, str]]]) -> Any:
        assert len(payload["caption"]) <= 1024
        file = payload["photo" if "photo" in payload else "document"]
        assert file.content
        message = Message(next(self._ids), payload["caption"], buttons, file=file)
        self.chats.setdefault(chat, []).append(message)
        return {"message_id": message.id}

    def _clip(self, chat: int, payload: Mapping[str, Any], member: str) -> Any:
        clip = str(payload[member])
        if clip in self.lost_files:
            raise NotSent(Reason.REFUSED, code=400, detail="wrong file identifier/HTTP URL specified")
        message = Message(next(self._ids), str(payload.get("caption", "")), clip=clip)
        self.chats.setdefault(chat, []).append(message)
        return {"message_id": message.id}

    def _edit(self, chat: int, message_id: int, text: str, buttons: list[list[dict[str, str]]]) -> Any:
        message = next((one for one in self.chats.get(chat, []) if one.id == message_id), None)
        if message is None:
            raise NotSent(Reason.NOT_EDITABLE, code=400, detail="message to edit not found")
        if (message.text, message.buttons) == (text, buttons):
            raise NotSent(Reason.NOT_MODIFIED, code=400, detail="message is not modified")
        message.text, message.buttons, message.edits = text, buttons, message.edits + 1
        return {"message_id": message.id}


class Maker:
    """Draws in this process: a picture among many messages, so it need not be quick."""

    async def paint(self, drawing: Drawing | Poster) -> bytes | None:
        """A picture as PNG."""
        return png(svg(drawing))

    def bind(self, name: str, report: Report) -> bytes:
        """A report as a file."""
        return bound(name, report)


class Line(BaseRequest):
    """What python-telegram-bot's own Bot speaks through: it only ever asks who it is."""

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    @property
    def read_timeout(self) -> float | None:
        """None: there is no network."""
        return None

    async def do_request(self, url: str, *_args: Any, **_kwargs: Any) -> tuple[int, bytes]:
        """Answer getMe."""
        assert url.endswith("/getMe")
        return 200, json.dumps({"ok": True, "result": ME}).encode()
