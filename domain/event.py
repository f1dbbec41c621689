"""What a person did, in our own words: handlers see these values and never the messenger's types."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from domain.action import Action
from domain.clips import Clip

LONGEST: Final = 4096
"""Characters of one message."""


class Did(StrEnum):
    """The kinds of things a person can do in a chat."""

    TEXT = "text"
    COMMAND = "command"
    TAP = "tap"
    FILE = "file"
    EDIT = "edit"
    GROUP = "group"
    BLOCK = "block"
    UNBLOCK = "unblock"
    NOISE = "noise"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing done in one chat.

    `at` is when it was typed, which may be earlier than it is heard; of a tap nobody knows, and it is when it is heard.
    `text` is normalised typed words: a command's argument for a command, and one character more than is kept when it
    was longer. `command` has no slash, `action` is None for a button we cannot read, `message_id` is the message typed
    or tapped on. `name` is the first name Telegram shows, `language` its two-letter code or "";
    `clip` a file of the kinds that can show an exercise.
    """

    did: Did
    chat: int
    at: datetime
    message_id: int = 0
    text: str = ""
    command: str = ""
    action: Action | None = None
    callback_id: str = ""
    name: str = ""
    language: str = ""
    clip: Clip | None = None
