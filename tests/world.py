"""A small world: one practice, its people with phones, the real bot between them, and a clock that tests turn.

Real are the library's application, the router, the dispatcher, every handler and duty, the delivery and the database.
"""

import itertools
import json
import logging
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from domain.calendar import Appointment, FeedBroken, FeedTrouble
from exchange.calendar import read
from handlers.parting import Parting
from handlers.router import Router
from scheduler import tidy
from scheduler.awake import Awake
from scheduler.calendars import Calendars
from scheduler.delivery import Delivery
from scheduler.rota import DUTIES
from scheduler.step import next_due, step
from storage import inbox, installation, outages
from storage.database import Database
from storage.migrate import migrate
from storage.sealing import Vault
from tests.telegram import Line, Maker, Message, Telegram

MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
"""A Monday, nine in the morning in Berlin; clocks there go forward on 29 March."""

_update_ids = itertools.count(1)
_templates = tempfile.TemporaryDirectory(prefix="interlude-")


class Phone:
    """One person's phone: what they do, what they hear."""

    def __init__(self, world: "World", chat: int, name: str) -> None:
        """A phone that has not written to the bot yet."""
        self.world, self.chat, self.name = world, chat, name
        self.language = "en"

    @property
    def messages(self) -> list[Message]:
        """Every message from the bot, oldest first, as it reads now."""
        return self.world.telegram.chats.get(self.chat, [])

    @property
    def heard(self) -> list[str]:
        """The texts of all messages from the bot."""
        return [message.text for message in self.messages]

    @property
    def last(self) -> Message:
        """The latest message from the bot."""
        return self.messages[-1]

    async def says(self, text: str) -> None:
        """Type a message; a leading slash makes it a command."""
        await self.sends({"text": text, **_entities(text)})

    async def starts(self, payload: str = "") -> None:
        """Open the bot, with the payload of an invite link."""
        await self.says(f"/start {payload}".strip())

    async def sends(self, content: dict[str, Any], kind: str = "message") -> None:
        """Send anything: the content of a Telegram message."""
        await self.world.hears(
            {
                kind: {
                    "message_id": next(_update_ids),
                    "date": int(self.world.now.timestamp()),
                    "chat": {"id": self.chat, "type": "private", "first_name": self.name},
                    "from": self._user(),
                    **content,
                }
            }
        )

    async def taps(self, label: str, message: Message | None = None) -> None:
        """Press the button whose label begins so, on that message or on the latest one that has it."""
        where = message or next(one for one in reversed(self.messages) if _find(one, label))
        await self.taps_data(_find(where, label) or "", where)

    async def taps_data(self, data: str, message: Message) -> None:
        """Press a button with this callback data, forged or not."""
        where = {"message_id": message.id, "date": 1, "chat": {"id": self.chat, "type": "private"}, "text": "…"}
        number = next(_update_ids)
        query = {"id": f"q{number}", "from": self._user(), "chat_instance": "1", "message": where, "data": data}
        await self.world.hears({"callback_query": query})

    async def blocks(self) -> None:
        """Block the bot."""
        self.world.telegram.blocked.add(self.chat)
        await self.world.hears({"my_chat_member": self._membership("kicked")})

    async def unblocks(self) -> None:
        """Unblock the bot."""
        self.world.telegram.blocked.discard(self.chat)
        await self.world.hears({"my_chat_member": self._membership("member")})

    def _membership(self, status: str) -> dict[str, Any]:
        bot = {"id": 42, "is_bot": True, "first_name": "Interlude"}
        new = {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}
        old = {"user": bot, "status": "member"}
        chat = {"id": self.chat, "type": "private"}
        return {"chat": chat, "from": self._user(), "date": 1, "old_chat_member": old, "new_chat_member": new}

    def _user(self) -> dict[str, Any]:
        return {"id": self.chat, "is_bot": False, "first_name": self.name, "language_code": self.language}


class Web:
    """What stands at addresses of the web: bytes, or what is wrong. It counts who asks."""

    def __init__(self) -> None:
        """Nothing anywhere."""
        self.pages: dict[str, bytes | FeedTrouble] = {}
        self.asked = 0

    async def fetch(self, url: str) -> bytes:
        """As `bot.feeds.WebFetcher`."""
        self.asked += 1
        found = self.pages.get(url, FeedTrouble.NOT_FOUND)
        if isinstance(found, FeedTrouble):
            raise FeedBroken(found)
        return found


async def laid_out(body: bytes, zone: ZoneInfo, since: datetime, until: datetime) -> tuple[Appointment, ...]:
    """As `bot.calendar_reader.CalendarReader`, in this process."""
    return read(body, zone, since, until)


class World:
    """The bot and everybody around it."""

    def __init__(self, database: Database, telegram: Telegram, now: datetime) -> None:
        """Joined as the running process joins them, without the network."""
        self.database, self.telegram, self.now = database, telegram, now
        self.router = Router(database, Parting(database, telegram), lambda: self.now)
        self.delivery = Delivery(database, telegram, Maker(), lambda: None)
        self.web = Web()
        self.calendars = Calendars(database, self.web, laid_out)
        self.faults = Faults()
        self._chats = itertools.count(5001)

    def phone(self, name: str) -> Phone:
        """A new phone of somebody the bot has never met."""
        return Phone(self, next(self._chats), name)

    async def hears(self, content: dict[str, Any], *, update_id: int | None = None) -> None:
        """Let an update arrive, and everything that follows from it happen."""
        update = {"update_id": next(_update_ids) if update_id is None else update_id, **content}
        async with self.database.write() as session:
            received = await inbox.store(session, json.dumps(update), now=self.now)
        if received is not None:
            self.router.hear(received)
        await self.settles()

    async def settles(self) -> None:
        """Do everything that is due now. Waiting for a chat's pace takes time, as it does outside."""
        while True:
            await self.router.settled()
            stepped = await self.steps()
            await self.delivery.landed()
            await self.calendars.landed()
            if stepped or not (self.delivery.idle and self.calendars.idle):
                continue
            due_at = await next_due(self.database, self.delivery, self.now)
            if due_at is None or due_at > self.now + timedelta(seconds=5):
                return
            self.now = max(self.now, due_at)

    async def passes(self, *, weeks: float = 0, days: float = 0, hours: float = 0) -> None:
        """Let time pass, from deadline to deadline."""
        target = self.now + timedelta(weeks=weeks, days=days, hours=hours)
        await self.settles()
        while (due_at := await next_due(self.database, self.delivery, self.now)) is not None and due_at <= target:
            self.now = max(self.now, due_at)
            await self.settles()
        self.now = max(self.now, target)
        await self.settles()

    async def sleeps(self, *, weeks: float = 0, days: float = 0, hours: float = 0) -> None:
        """The bot is down for a while: nobody hears anything, and on its return it knows for how long."""
        async with self.database.write() as session:
            await outages.awake(session, now=self.now)
        self.now += timedelta(weeks=weeks, days=days, hours=hours)
        await Awake(self.database).start(self.now)
        await self.settles()

    async def steps(self) -> bool:
        """One step of the bot."""
        more = await step(self.database, self.delivery, {**DUTIES, **self.calendars.duties}, self.now)
        self.calendars.start()
        return more


class Faults(logging.Handler):
    """Collects what must not be logged: a bug, or a text that breaks a wording rule."""

    def __init__(self) -> None:
        """Nothing so far."""
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line, with the error that came along."""
        error = record.exc_info[1] if record.exc_info else None
        self.lines.append(record.getMessage() + (f": {error!r}" if error else ""))


async def sqlite_file(folder: Path) -> str:
    """A fresh migrated database in a file, copied from one made once in each test process. Returns its URL."""
    template, file = Path(_templates.name) / "template.db", folder / "world.db"
    if not template.exists():
        database = Database(f"sqlite:///{template}", Vault(b"k" * 32))
        await migrate(database)
        await database.close()
    shutil.copy(template, file)
    return f"sqlite:///{file}"


@asynccontextmanager
async def open_world(folder: Path, now: datetime = MONDAY) -> AsyncIterator[World]:
    """A world on a fresh database in a file."""
    async with world_on(await sqlite_file(folder), now) as world:
        yield world


@asynccontextmanager
async def world_on(url: str, now: datetime = MONDAY) -> AsyncIterator[World]:
    """A world on a migrated database. At the end no bug may have been logged and no wording rule broken."""
    database = Database(url, Vault(b"k" * 32))
    world = World(database, Telegram(), now)
    app = world.router.build("42:TEST", "http://127.0.0.1:1/bot", Line())
    logging.getLogger().addHandler(world.faults)
    try:
        await app.initialize()
        async with database.write() as session:
            await installation.name_bot(session, app.bot.username)
            await tidy.arm(session, now)
        yield world
        await app.shutdown()
        assert world.faults.lines == []
    finally:
        logging.getLogger().removeHandler(world.faults)
        await database.close()


def _entities(text: str) -> dict[str, Any]:
    if not text.startswith("/"):
        return {}
    return {"entities": [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]}


def _find(message: Message, label: str) -> str | None:
    """The data of the button with this label, or else of the first that begins so."""
    buttons = [button for row in message.buttons for button in row]
    found = [one for one in buttons if one["text"] == label] or [
        one for one in buttons if one["text"].startswith(label)
    ]
    return found[0].get("callback_data") if found else None
