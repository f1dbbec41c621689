"""What leaves outside the outbox: the acknowledgement of a pressed button, and courtesies to people we keep nothing of.

An acknowledgement is fired after the commit, at most once, unpaced, and dropped after 15 seconds.
"""

import asyncio
import contextlib
from typing import Protocol

import wording
from domain.event import Did, Event
from domain.messages.everywhere import SomethingWrong
from domain.scope import Scope
from handlers.answer import Answer
from storage import people
from storage.database import Database
from wording.rendered import Voice
from wording.standing import FORMAL, SOURCE, form_in

TOO_LATE_SECONDS = 15
_ATTEMPTS = 3


class Caller(Protocol):
    """The part of the messenger that is needed here."""

    async def attempt(self, method: str, payload: dict[str, object]) -> bool:
        """Call a method of the Bot API once. Returns whether that certainly worked; never raises."""


class Parting:
    """Says the last word of a handled update."""

    def __init__(self, database: Database, caller: Caller) -> None:
        """The database tells in which voice; the caller sends."""
        self._database = database
        self._caller = caller
        self._tasks: set[asyncio.Task[None]] = set()

    async def say(self, scope: Scope, event: Event, answer: Answer | None) -> None:
        """Acknowledge a pressed button in the background; send a courtesy and wait for it."""
        if event.did is Did.TAP:
            toast = await self._words(scope, answer.toast) if answer and answer.toast else ""
            task = asyncio.create_task(self._acknowledge(event.callback_id, toast))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        if answer is not None and answer.forgets:
            await self._caller.attempt("deleteMessage", {"chat_id": event.chat, "message_id": event.message_id})
        if answer is not None and answer.courtesy is not None:
            await self._send(event.chat, await self._words(scope, answer.courtesy, answer.voice, event.language))
        if answer is not None and answer.voice is not None:
            await self._caller.attempt("deleteMyCommands", {"scope": {"type": "chat", "chat_id": event.chat}})

    async def apologise(self, chat: int, *, kept: bool) -> None:
        """Tell a person that something went wrong here, and whether their message is kept."""
        async with self._database.read() as session:
            scope = await people.scope_of(session, chat)
        await self._send(chat, await self._words(scope, SomethingWrong(kept)))

    async def _words(self, scope: Scope, facts: object, kept: Voice | None = None, spoken: str = SOURCE) -> str:
        """The facts in the voice of whoever is known, else in the one kept, else in Telegram's language, formally."""
        language = spoken if spoken in wording.languages() else SOURCE
        voice = kept or Voice(language, form_in(language, FORMAL))
        if scope.person and kept is None:
            async with self._database.read() as session:
                person = await people.load(session, scope.person)
            if person is not None:
                voice = Voice(person.language, person.form, person.zone, person.country)
        return wording.render(facts, voice).text

    async def _acknowledge(self, callback_id: str, toast: str) -> None:
        payload: dict[str, object] = {"callback_query_id": callback_id}
        if toast:
            payload["text"] = toast[:200]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(TOO_LATE_SECONDS):
                await self._caller.attempt("answerCallbackQuery", payload)

    async def _send(self, chat: int, text: str) -> None:
        for attempt in range(_ATTEMPTS):
            if await self._caller.attempt("sendMessage", {"chat_id": chat, "text": text}):
                return
            await asyncio.sleep(attempt)
