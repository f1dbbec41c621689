"""Hearing: our own getUpdates loop, which acknowledges nothing before it is stored.

python-telegram-bot acknowledges updates before they are handled, so that a kill loses replies, and parses
them all before any is handled, so that a single odd one blocks the rest. Here the raw text of each update
is committed first and the offset moves afterwards; what is stored twice is told apart by its id elsewhere.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from scheduler.messenger import NotSent, Reason, Unknown

log = logging.getLogger(__name__)

ALLOWED: Final = ("message", "edited_message", "callback_query", "my_chat_member")
REFUSALS_BEFORE_GIVING_UP: Final = 3
"""Telegram has been seen to refuse a good token once, and never three times running."""


UNREACHABLE: Final = "Telegram cannot be reached; trying again, at least once a minute."
BUSY: Final = "Telegram asks for patience; trying again, at least once a minute."
CONFLICT: Final = "Another running copy of this bot, or a webhook, takes its updates. Stop the other one; trying again."
WRONG_BOT: Final = "Telegram refused the token. Check telegram.token (or INTERLUDE_TELEGRAM__TOKEN)."

_JSON: Final = json.JSONDecoder()
_BLANK: Final = frozenset(" \t\r\n,")


class Fatal(Exception):
    """The process cannot go on; the text is the one line to show before it exits non-zero."""


class TokenRefused(Fatal):
    """Telegram does not know the token."""


class PollStuck(Fatal):
    """An attempt to hear from Telegram neither succeeded nor failed in time."""


@dataclass(frozen=True, slots=True)
class RawUpdate:
    """One update as it was received: its id, and its JSON text to the letter."""

    update_id: int
    body: str


@dataclass(frozen=True, slots=True)
class Pace:
    """All in real seconds: Telegram's long poll, the margin for its answer, one whole attempt, the back-off."""

    long_poll: int = 30
    margin: float = 15.0
    attempt: float = 90.0
    first_wait: float = 1.0
    longest_wait: float = 60.0


class Source(Protocol):
    """Where updates come from; `bot.messenger.TelegramMessenger` is one."""

    async def ask(self, method: str, payload: Mapping[str, object], *, total: float) -> bytes:
        """Return the body of a 2xx answer; raise `NotSent` or `Unknown`."""


Store = Callable[[list[RawUpdate]], Awaitable[None]]


class Poll:
    """Hears updates one batch after another until cancelled.

    `store` returns once the batch is committed; `polled` is called after each attempt, good or bad.
    """

    def __init__(
        self,
        source: Source,
        store: Store,
        *,
        polled: Callable[[], None] = lambda: None,
        pace: Pace = Pace(),
    ) -> None:
        self._source = source
        self._store = store
        self._polled = polled
        self._pace = pace
        self._offset: int | None = None
        self._failures = 0
        self._refusals = 0
        self._said: str | None = None

    async def run(self) -> None:
        """Poll until cancelled. Raises `TokenRefused` or `PollStuck`, and nothing for passing trouble."""
        while True:
            try:
                async with asyncio.timeout(self._pace.attempt):
                    wait = await self._attempt()
            except TimeoutError:
                raise PollStuck("Hearing from Telegram is stuck; ending, so that a restart can mend it.") from None
            self._polled()
            await asyncio.sleep(wait)

    async def _attempt(self) -> float:
        """Ask once and store what comes. Returns the seconds to wait before the next attempt."""
        try:
            updates = split(await self._source.ask("getUpdates", self._question(), total=self._total()))
            if updates:
                await self._store(updates)
        except NotSent as refusal:
            return self._refused(refusal)
        except Unknown:
            return self._unheard(UNREACHABLE)
        except Exception:
            # The updates stay with Telegram and come again.
            log.exception("Updates could not be stored; they will come again.")
            return self._unheard(None)
        return self._heard(updates)

    def _question(self) -> dict[str, object]:
        question: dict[str, object] = {"timeout": self._pace.long_poll, "allowed_updates": ALLOWED}
        return question if self._offset is None else {"offset": self._offset, **question}

    def _total(self) -> float:
        return self._pace.long_poll + self._pace.margin

    def _heard(self, updates: list[RawUpdate]) -> float:
        if updates:
            self._offset = max(update.update_id for update in updates) + 1
        if self._said:
            log.info("Telegram is heard again.")
        self._said = None
        self._failures = self._refusals = 0
        return 0.0

    def _refused(self, refusal: NotSent) -> float:
        if refusal.reason is Reason.UNAUTHORISED:
            self._refusals += 1
            if self._refusals >= REFUSALS_BEFORE_GIVING_UP:
                raise TokenRefused(WRONG_BOT) from None
            return self._unheard(None)
        if refusal.code == 409:
            return self._unheard(CONFLICT)
        if refusal.reason is Reason.LATER:
            wait = min(refusal.retry_after or 0.0, self._pace.longest_wait)
            return max(wait, self._unheard(UNREACHABLE if refusal.code is None else BUSY))
        return self._unheard(f"Telegram does not answer getUpdates ({refusal.code}); trying again.")

    def _unheard(self, line: str | None) -> float:
        """Say what is wrong, once for as long as it lasts. Returns the seconds to wait."""
        if line and line != self._said:
            log.warning(line)
            self._said = line
        wait = self._pace.first_wait * 2.0 ** min(self._failures, 10)
        self._failures += 1
        return min(wait, self._pace.longest_wait)


def split(body: bytes) -> list[RawUpdate]:
    """Cut the answer to getUpdates into its updates, each to the letter. Raises `Unknown` if it is no answer.

    What has no id can be neither stored nor acknowledged and is left out; the ones behind it move it away.
    """
    text = body.decode(errors="replace")
    try:
        found = list(_elements(text))
    except (ValueError, RecursionError):
        found = None
    if found is None:
        raise Unknown("the answer is not a list of updates")
    updates = [RawUpdate(number, raw) for number, raw in found if number is not None]
    if len(updates) < len(found):
        log.warning("%d updates without an id were left out.", len(found) - len(updates))
    return updates


def _elements(text: str) -> Iterator[tuple[int | None, str]]:
    """Walk through `{"ok": true, "result": [ … ]}` and yield each element's id and text."""
    at = _expect(text, 0, "{")
    key = None
    while key != "result":
        key, at = _JSON.raw_decode(text, _skip(text, at))
        at = _expect(text, at, ":")
        if key != "result":
            at = _skip(text, _JSON.raw_decode(text, _skip(text, at))[1])
    at = _skip(text, _expect(text, at, "["))
    while not text.startswith("]", at):
        value, end = _JSON.raw_decode(text, at)
        yield _number(value), text[at:end]
        at = _skip(text, end)


def _number(update: object) -> int | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if type(number) is int else None


def _skip(text: str, at: int) -> int:
    """Step over blanks and commas."""
    while text[at : at + 1] in _BLANK:
        at += 1
    return at


def _expect(text: str, at: int, sign: str) -> int:
    at = _skip(text, at)
    if not text.startswith(sign, at):
        raise ValueError(f"no {sign}")
    return at + 1
