"""Hearing people: each stored update goes through the library's application into one transaction of ours.

The inbox row is the judge. The application swallows what a handler raises, so an update counts as handled only when
its row was marked done in the same transaction as its effect; otherwise it is tried again, and set aside at the third
failure with a word to the person.
"""

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    MessageHandler,
    TypeHandler,
    filters,
)
from telegram.request import BaseRequest

from domain.scope import STRANGER
from handlers.dispatch import dispatch
from handlers.parting import Parting
from handlers.reading import read
from storage import inbox, joining
from storage.database import Database, Unavailable
from storage.inbox import Received

log = logging.getLogger(__name__)

PAUSE_SECONDS = 1.0

App = Application[Any, Any, Any, Any, Any, Any]


class Router:
    """Takes stored updates, in order per chat, and sees each one to its end."""

    def __init__(self, database: Database, parting: Parting, now: Callable[[], datetime]) -> None:
        """`parting` says what leaves outside the outbox; `now` is asked once per update."""
        self._database = database
        self._parting = parting
        self._now = now
        self._rows: dict[int, int] = {}
        self._ended: set[int] = set()
        self._chats: dict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._tasks: set[asyncio.Task[None]] = set()
        self._app: App | None = None

    def build(self, token: str, base_url: str, request: BaseRequest) -> App:
        """The library's application with our table of handlers. Nothing polls and nothing is scheduled in it."""
        builder = ApplicationBuilder().token(token).base_url(base_url).request(request).get_updates_request(request)
        app: App = builder.updater(None).job_queue(None).build()
        app.add_handlers(
            [
                CallbackQueryHandler(self._heard),
                MessageHandler(filters.ALL, self._heard),
                ChatMemberHandler(self._heard, ChatMemberHandler.MY_CHAT_MEMBER),
                TypeHandler(Update, self._heard),
            ]
        )
        self._app = app
        return app

    @property
    def idle(self) -> bool:
        """Whether every update handed in has been seen to its end."""
        return not self._tasks

    async def settled(self) -> None:
        """Wait until idle."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    def hear(self, received: Received) -> None:
        """Handle a stored update soon, after those of the same chat that came before it."""
        task = asyncio.create_task(self._handle(received))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def replay(self) -> int:
        """At start: handle what was stored and not finished. Returns how many."""
        async with self._database.read() as session:
            waiting = await inbox.waiting(session)
        for received in waiting:
            self.hear(received)
        return len(waiting)

    async def _handle(self, received: Received) -> None:
        async with self._chats[received.chat]:
            ended = False
            while not ended:
                try:
                    ended = await self._attempt(received)
                except Unavailable:
                    log.warning("the database is away; tried again inbox=%d", received.row)
                    await asyncio.sleep(PAUSE_SECONDS)

    async def _attempt(self, received: Received) -> bool:
        """Try once. Returns whether the update came to its end: handled, or set aside."""
        try:
            await self._process(received)
        except Exception:
            log.exception("update failed inbox=%d", received.row)
        if await self._is_done(received.row):
            return True
        async with self._database.write() as session:
            aside = await inbox.mark_failed(session, received.row)
            kept = await joining.has_agreed(session, received.chat)
            if aside and not kept:
                await inbox.empty(session, received.row)
        if aside:
            log.error("update set aside inbox=%d; see interlude doctor", received.row)
            await self._parting.apologise(received.chat, kept=kept)
        return aside

    async def _is_done(self, row: int) -> bool:
        """Whether a transaction that marked the row done was committed: seen happening, or asked of the row."""
        if row in self._ended:
            self._ended.remove(row)
            return True
        async with self._database.read() as session:
            return await inbox.load(session, row) is None

    async def _process(self, received: Received) -> None:
        if self._app is None:
            raise RuntimeError("the router was not built")
        update = Update.de_json(_json(received.body), self._app.bot)
        self._rows[update.update_id] = received.row
        try:
            await self._app.process_update(update)
        finally:
            del self._rows[update.update_id]

    async def _heard(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """Every entry of the library's table ends here: one transaction of effect, letters and the row done."""
        row, now = self._rows[update.update_id], self._now()
        event = read(update, now)
        scope, answer = STRANGER, None
        async with self._database.write() as session:
            if event is not None:
                scope, answer = await dispatch(session, event, now)
            courtesy = answer is not None and answer.courtesy is not None
            if not courtesy:
                await inbox.mark_done(session, row)
        if event is not None:
            await self._parting.say(scope, event, answer)
        if courtesy:
            async with self._database.write() as session:
                await inbox.mark_done(session, row)
        self._ended.add(row)


def _json(body: str) -> dict[str, Any]:
    found = json.loads(body)
    return found if isinstance(found, dict) else {}
