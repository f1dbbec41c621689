"""The composition root: makes every part, joins them, runs them, and ends them within five seconds."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import Awaitable, Mapping
from datetime import datetime

from telegram.error import InvalidToken, TelegramError

from bot.calendar_reader import CalendarReader
from bot.clock import Clock, SandboxClock, SystemClock
from bot.config import Config, is_loopback
from bot.feeds import WebFetcher
from bot.menu import announce, renew
from bot.messenger import TelegramMessenger
from bot.painter import Painter
from bot.poll import WRONG_BOT, Poll, RawUpdate, TokenRefused
from bot.single import AlreadyRunning, who
from bot.transport import Transport
from handlers.parting import Parting
from handlers.router import App, Router
from scheduler import bell as bells
from scheduler import tidy
from scheduler.awake import Awake
from scheduler.calendars import Calendars
from scheduler.clock import start_ticking
from scheduler.delivery import Delivery
from scheduler.messenger import NotSent, Unknown
from scheduler.rota import DUTIES
from scheduler.step import next_due, step
from storage import inbox, installation
from storage.database import Database
from storage.postgres import NotAlone
from storage.sealing import Vault

log = logging.getLogger(__name__)

PATIENCE = (1, 2, 5, 15, 30, 60)
GRACE_SECONDS = 2.0


class Courier:
    """The messenger for what is sent at most once and never stored."""

    def __init__(self, messenger: TelegramMessenger) -> None:
        """Over the one messenger of the process."""
        self._messenger = messenger

    async def attempt(self, method: str, payload: Mapping[str, object]) -> bool:
        """Call once. Returns whether that certainly worked."""
        try:
            await self._messenger.post(method, payload)
        except (NotSent, Unknown) as trouble:
            log.info("%s did not work: %s", method, type(trouble).__name__)
            return False
        return True


class Process:
    """The running bot."""

    def __init__(self, config: Config, database: Database, bell: bells.Bell) -> None:
        """Join the parts; nothing runs yet."""
        self._config, self._database, self._bell = config, database, bell
        token = config.telegram.token.get_secret_value()
        self._transport = Transport()
        self._messenger = TelegramMessenger(self._transport, config.telegram.base_url, token)
        self.clock: Clock = SystemClock()
        if config.clock_url is not None:
            self.clock = SandboxClock(config.clock_url, ring=bell.ring, rest=self.rest)
        self._awake = Awake(database, leaps=isinstance(self.clock, SandboxClock))
        self._painter = Painter()
        self._delivery = Delivery(database, self._messenger, self._painter, bell.ring)
        private = config.calendar.private or is_loopback(config.telegram.base_url)
        self._calendars = Calendars(database, WebFetcher(private=private), CalendarReader())
        self._duties = {**DUTIES, **self._calendars.duties}
        self._router = Router(database, Parting(database, Courier(self._messenger)), self._now)
        self._app: App = self._router.build(token, config.telegram.base_url, self._transport)

    def _now(self) -> datetime:
        return self.clock.now()

    async def run(self, stop: asyncio.Event) -> None:
        """Run until `stop` is set. Raises Fatal when the process cannot go on."""
        await self._transport.initialize()
        tasks = [asyncio.create_task(self.clock.run())] if isinstance(self.clock, SandboxClock) else []
        try:
            if isinstance(self.clock, SandboxClock):
                await self.clock.ready()
            await self._greet()
            tasks += await self._start()
            await self._until(stop, tasks)
        finally:
            await self._end(tasks)

    async def _greet(self) -> None:
        """Learn who the bot is, patiently."""
        for failures in range(10**6):
            try:
                await self._app.initialize()
                break
            except InvalidToken:
                raise TokenRefused(WRONG_BOT) from None
            except TelegramError:
                wait = PATIENCE[min(failures, len(PATIENCE) - 1)]
                log.warning("Telegram cannot be reached; trying again in %d seconds.", wait)
                await asyncio.sleep(wait)
        async with self._database.write() as session:
            await installation.name_bot(session, self._app.bot.username)
            await tidy.arm(session, self._now())
        await renew(self._database, self._now())

    async def _start(self) -> list[asyncio.Task[None]]:
        await self._awake.start(self._now())
        recovered = await self._delivery.recover(self._now())
        replayed = await self._router.replay()
        log.info("running; %d messages uncertain, %d updates replayed", recovered, replayed)
        tasks = [
            asyncio.create_task(bells.run(self._bell, self._step, self._now)),
            asyncio.create_task(Poll(self._messenger, self._store).run()),
            asyncio.create_task(announce(Courier(self._messenger))),
            asyncio.create_task(self._watch()),
        ]
        if not isinstance(self.clock, SandboxClock):
            self._stop_ticking = start_ticking(self._bell.ring)
        return tasks

    async def _store(self, updates: list[RawUpdate]) -> None:
        """Commit updates before they are acknowledged, then hand them to the router."""
        async with self._database.write() as session:
            now = self._now()
            stored = [await inbox.store(session, update.body, now=now) for update in updates]
        for received in stored:
            if received is not None:
                self._router.hear(received)

    async def _step(self, now: datetime) -> bool:
        await self._awake.look(now)
        more = await step(self._database, self._delivery, self._duties, now)
        self._calendars.start()
        return more

    async def _watch(self) -> None:
        """End the process when another one has taken the database meanwhile: while this one was cut off from it."""
        await self._database.taken.wait()
        raise AlreadyRunning("it took over while this one could not reach it")

    async def rest(self) -> datetime | None:
        """Wait until nothing is to be done now; return when the next thing is due."""
        while not (self._router.idle and self._delivery.idle and self._calendars.idle and self._bell.at_rest):
            await self._router.settled()
            await self._calendars.landed()
            await self._delivery.landed()
            await self._bell.rest()
        return await next_due(self._database, self._delivery, self._now())

    async def _until(self, stop: asyncio.Event, tasks: list[asyncio.Task[None]]) -> None:
        stopping = asyncio.create_task(stop.wait())
        waiting: set[asyncio.Task[object]] = {stopping, *tasks}
        while not stopping.done():
            done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()

    async def _end(self, tasks: list[asyncio.Task[None]]) -> None:
        """Hear nothing new, let what is under way arrive, keep the rest for the next start."""
        if hasattr(self, "_stop_ticking"):
            self._stop_ticking()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await _at_most(self._router.settled())
        await self._calendars.landed(0)
        await self._delivery.landed(GRACE_SECONDS)
        with contextlib.suppress(LookupError):
            await self._delivery.settle(self._now())
        await self._painter.close()
        await self._transport.shutdown()
        await self._database.close()


async def _at_most(work: Awaitable[None]) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(work, GRACE_SECONDS)


async def serve(config: Config, vault: Vault) -> None:
    """Run the bot until SIGTERM or SIGINT. Raises AlreadyRunning, or Fatal as `Process.run`."""
    bell = bells.Bell()
    database = Database(config.database.url.get_secret_value(), vault, on_commit=bell.ring, alone=who())
    try:
        await database.claim()
    except NotAlone as other:
        await database.close()
        raise AlreadyRunning(other) from None
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await Process(config, database, bell).run(stop)
