"""The border to Telegram: what may be asked of it, and the few ways in which asking can fail.

Everything that is sent goes through a `Messenger`, and either it was sent, or it was certainly not
(`NotSent`), or nobody can know (`Unknown`). The states of the outbox follow from these three alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from domain.chart import Drawing
from domain.poster import Poster
from domain.report import Report


class Reason(StrEnum):
    """Why a request was certainly not carried out."""

    UNREACHABLE = "unreachable"
    """The person blocked the bot, closed the account or never wrote to it: leave them alone."""
    LATER = "later"
    """Nothing is wrong with the request: too many of them, or no connection was made."""
    REFUSED = "refused"
    """Telegram says that the request is wrong: sending it again would not help."""
    NOT_MODIFIED = "not_modified"
    """The message already reads so: as good as done."""
    NOT_EDITABLE = "not_editable"
    """The message is gone or too old to change: post anew."""
    UNAUTHORISED = "unauthorised"
    """Telegram does not accept the token."""


class NotSent(Exception):
    """The request had no effect.

    `retry_after` is the wait in seconds that Telegram asked for, if it did; `code` the HTTP status,
    None when the request never left; `detail` Telegram's own words without anything it quotes.
    """

    def __init__(
        self,
        reason: Reason,
        retry_after: float | None = None,
        *,
        code: int | None = None,
        detail: str = "",
    ) -> None:
        self.reason = reason
        self.retry_after = retry_after
        self.code = code
        self.detail = detail
        super().__init__(f"not sent: {reason}" + (f" ({code} {detail})" if code else ""))


class Unknown(Exception):
    """The request left, and no usable answer came back: it may or may not have had its effect."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file among the values of a call."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Sketch:
    """A picture among the values of a call, drawn when it leaves; `text` goes alone if that does not work."""

    drawing: Drawing | Poster
    text: str
    name: str


@dataclass(frozen=True, slots=True)
class Sheets:
    """A report among the values of a call, bound into a file when it leaves; the name says which sort of file."""

    name: str
    report: Report


class Maker(Protocol):
    """Makes what leaves as more than words."""

    async def paint(self, drawing: Drawing | Poster) -> bytes | None:
        """Draw a picture as PNG; None when it could not be drawn. Never raises."""

    def bind(self, name: str, report: Report) -> bytes:
        """A report as a file of this name: a page to print, or plain text."""


class Messenger(Protocol):
    """Speaks one method of the Bot API at a time; never sends anything twice by itself."""

    async def post(self, method: str, payload: Mapping[str, object]) -> Any:
        """Call `method` with JSON values or uploads and return the `result` of the answer (for a sent message a dict).

        Raises `NotSent` or `Unknown`, nothing else.
        """
