"""A clip that shows how an exercise is done: Telegram keeps it, we keep the name Telegram knows it by."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Sort(StrEnum):
    """What a clip is; the values are Telegram's own names for the files."""

    VIDEO = "video"
    VOICE = "voice"
    PHOTO = "photo"
    ROUND = "video_note"


@dataclass(frozen=True, slots=True)
class Clip:
    """A file by the name that Telegram gave it."""

    sort: Sort
    file: str

    def to_text(self) -> str:
        """As it is kept."""
        return f"{self.sort}:{self.file}"

    @classmethod
    def from_text(cls, text: str) -> Self:
        """As `to_text` wrote it. Raises ValueError for anything else."""
        sort, _, file = text.partition(":")
        return cls(Sort(sort), file)

    @property
    def method(self) -> str:
        """The method that sends it."""
        return {Sort.ROUND: "sendVideoNote"}.get(self.sort, f"send{self.sort.value.capitalize()}")

    @property
    def has_room_for_words(self) -> bool:
        """Whether words can stand below it."""
        return self.sort is not Sort.ROUND
