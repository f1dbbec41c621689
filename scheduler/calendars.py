"""Calendars are read outside any transaction: a duty says whose, a task fetches, and what comes of it is stored.

A look that is lost with the process is made up for an hour later.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import Protocol, TypeAlias
from zoneinfo import ZoneInfo

from domain.calendar import AHEAD, BACK, Appointment, FeedBroken, FeedTrouble
from domain.came import VisitSource
from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.messages import calendar as messages
from domain.messages import name_of
from domain.scope import Role, Scope
from scheduler.duties import Doing
from storage import appointments, calendars, came, outbox, planned, practices, questions, sources
from storage.calendars import Feed
from storage.database import Database, Session
from storage.outbox import Letter
from storage.questions import Ask

log = logging.getLogger(__name__)

Reader: TypeAlias = Callable[[bytes, ZoneInfo, datetime, datetime], Awaitable[tuple[Appointment, ...]]]
"""Reads the bytes of a calendar, by a zone, from one moment to another. Raises FeedBroken."""


class Fetcher(Protocol):
    """Gets what stands at an address."""

    async def fetch(self, url: str) -> bytes:
        """The bytes at an address of http or https. Raises FeedBroken, which never holds the address."""


class Calendars:
    """Reads the calendars that are due. Holds what is under way, and nothing else that a restart would miss."""

    def __init__(self, database: Database, fetcher: Fetcher, reader: Reader) -> None:
        """The fetcher knows the network, the reader the format."""
        self._database = database
        self._fetcher = fetcher
        self._reader = reader
        self._wanted: dict[int, datetime] = {}
        self._looking: dict[int, asyncio.Task[None]] = {}

    @property
    def duties(self) -> dict[str, Doing]:
        """What the clock can make it do."""
        return {Duty.READ_CALENDAR: self._due}

    @property
    def idle(self) -> bool:
        """Whether nothing is wanted or under way."""
        return not self._wanted and not self._looking

    async def _due(self, session: Session, therapist_id: int, now: datetime) -> None:
        """This calendar is to be read, and again in an hour."""
        if await calendars.of_therapist(session, therapist_id) is not None:
            await calendars.arm(session, therapist_id, await planned.zone_of(session, therapist_id), now=now)
            self._wanted[therapist_id] = now

    def start(self) -> None:
        """Begin to read what is wanted, one look a calendar at a time."""
        for therapist in [one for one in self._wanted if one not in self._looking]:
            task = asyncio.create_task(self._look(therapist, self._wanted.pop(therapist)))
            self._looking[therapist] = task
            task.add_done_callback(partial(self._done, therapist))

    def _done(self, therapist: int, _task: asyncio.Task[None]) -> None:
        self._looking.pop(therapist, None)

    async def landed(self, within: float | None = None) -> None:
        """Wait until nothing is under way; after `within` seconds the rest is given up."""
        if self._looking:
            _, late = await asyncio.wait(set(self._looking.values()), timeout=within)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _look(self, therapist_id: int, now: datetime) -> None:
        try:
            async with self._database.read() as session:
                feed = await calendars.of_therapist(session, therapist_id)
                zone = await planned.zone_of(session, therapist_id)
            if feed is None:
                return
            found = await self._read(feed.url, zone, now)
            async with self._database.write() as session:
                if await calendars.of_therapist(session, therapist_id) == feed:
                    await _settle(session, feed, found, zone, now)
        except Exception as trouble:  # noqa: BLE001 – the next look is in an hour.
            # The error itself may quote the address.
            log.warning("a look at a calendar failed therapist=%d: %s", therapist_id, type(trouble).__name__)

    async def _read(self, url: str, zone: ZoneInfo, now: datetime) -> tuple[Appointment, ...] | FeedTrouble:
        try:
            body = await self._fetcher.fetch(url)
            return await self._reader(body, zone, now - BACK, now + AHEAD)
        except FeedBroken as broken:
            return broken.trouble


async def _settle(
    session: Session, feed: Feed, found: tuple[Appointment, ...] | FeedTrouble, zone: ZoneInfo, now: datetime
) -> None:
    """Keep what was found, or say what is wrong."""
    therapist = await practices.therapist_of(session, feed.therapist)
    scope = Scope(therapist.practice, therapist.person, Role.THERAPIST, therapist.id)
    if isinstance(found, FeedTrouble):
        await _troubled(session, scope, feed, found, now)
        return
    await appointments.keep(session, scope, found, now=now)
    await appointments.note_over(session, scope.subject, feed.given_at.astimezone(zone).date(), now=now)
    await calendars.was_read(session, feed, now=now)
    await planned.arm(session, scope.subject, now=now)
    if feed.read_at is None:
        await sources.choose(session, scope, VisitSource.CALENDAR, now=now)
        new = Ask(scope.practice, scope.person, came.SOURCES, scope.subject)
        question = await questions.ask_once(session, new, now=now)
        args = {"question": question.id, "n": sum(one.ends > now for one in found)}
        await _tell(session, scope, Letter(scope.person, name_of(messages.Works), Kind.DIALOGUE, args), now)


async def _troubled(session: Session, scope: Scope, feed: Feed, trouble: FeedTrouble, now: datetime) -> None:
    """A calendar that was never read is forgotten; one that was is tried on, and its therapist told once."""
    first = feed.read_at is None
    if first:
        await calendars.forget(session, scope.subject)
    elif not await calendars.failed(session, feed, trouble, now=now):
        return
    args = {"trouble": trouble.value, "first": first}
    kind = Kind.RECEIPT if first else Kind.SUMMARY
    await _tell(session, scope, Letter(scope.person, name_of(messages.Trouble), kind, args), now)


async def _tell(session: Session, scope: Scope, letter: Letter, now: datetime) -> None:
    """At once in answer to a person; what comes by itself waits for the end of quiet hours."""
    first = letter.args.get("first") is not False
    at = now if first else next_allowed(now, await planned.zone_of(session, scope.subject))
    sent = Letter(letter.person, letter.message, letter.kind, letter.args, at=at)
    await outbox.put(session, scope.practice, sent, now=now)
