"""Everything that leaves, leaves here: claim, word, send, settle. It names no message.

Messages are claimed and worded in one transaction, sent outside any, and settled together in the next step. One send
is in flight per chat; the bell rings when an answer is back.
"""

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from domain.delivery import Lane, Sending
from scheduler.letters import Moved, Parcel, pack
from scheduler.messenger import Maker, Messenger, NotSent, Reason, Sheets, Sketch, Unknown, Upload
from scheduler.pace import Pace
from scheduler.settling import Outcome, settle
from storage import due, outbox
from storage.database import Database, Session, Unavailable
from storage.due import Due

log = logging.getLogger(__name__)

BATCH = 500
PUT_OFF = timedelta(hours=1)
_TOGETHER = timedelta(milliseconds=1)
"""Messages of one moment are due microseconds apart; they are looked at together."""

Turn: TypeAlias = tuple[Due, datetime]
"""A message that is due, and when its chat is free for it."""


@dataclass(frozen=True, slots=True)
class _Back:
    """An answer that came back and is not settled yet."""

    parcel: Parcel
    outcomes: tuple[Outcome, ...]


class Delivery:
    """Sends what is due. Holds what is in flight, and nothing else that a restart would miss."""

    def __init__(self, database: Database, messenger: Messenger, maker: Maker, ring: Callable[[], None]) -> None:
        """`ring` is called when an answer came back and waits to be settled."""
        self._database = database
        self._messenger = messenger
        self._maker = maker
        self._ring = ring
        self._pace = Pace()
        self._flying: dict[int, asyncio.Task[None]] = {}
        self._back: list[_Back] = []

    @property
    def idle(self) -> bool:
        """Whether nothing is in flight or waits to be settled."""
        return not self._flying and not self._back

    async def recover(self, now: datetime) -> int:
        """At start: what was leaving when the process ended may or may not have left. Returns how many."""
        async with self._database.write() as session:
            lost = await outbox.interrupted(session)
            for letter in lost:
                await outbox.hold(session, letter, now=now)
        return len(lost)

    async def choose(self, session: Session, lanes: Collection[Lane], now: datetime) -> Sequence[Turn]:
        """What may be claimed, most pressing first: one message per chat. Counts as sent for the pace."""
        room = min(BATCH, self._pace.room(now))
        if not room or not lanes:
            return ()
        return await self._candidates(session, sorted(lanes), now, room)

    async def start(self, waiting: Sequence[Turn], now: datetime) -> bool:
        """Claim, word and send what was chosen. Returns whether there may be more to do at once."""
        if not waiting:
            return False
        async with self._database.write() as session:
            parcels = [await self._claim(session, turn, now) for turn in waiting]
        for parcel in parcels:
            if parcel is not None:
                self._fly(parcel)
        return True

    def opens_at(self, now: datetime) -> datetime:
        """When anything may leave again: `now`, or later."""
        return self._pace.opens_at(now)

    async def landed(self, seconds: float | None = None) -> None:
        """Wait for the answers in flight, at most `seconds` of real time."""
        if self._flying:
            await asyncio.wait(self._flying.values(), timeout=seconds)

    async def settle(self, now: datetime) -> bool:
        """Store what came of every answer that is back. Returns whether there was any."""
        back, self._back = self._back, []
        if not back:
            return False
        try:
            async with self._database.write() as session:
                for answer in back:
                    pause = await settle(session, answer.parcel, answer.outcomes, now)
                    if pause is not None:
                        self._pace.pause(pause)
        except Unavailable:
            self._back = back + self._back
            raise
        return True

    async def _candidates(self, session: Session, lanes: Sequence[Lane], now: datetime, room: int) -> tuple[Turn, ...]:
        """The first of each chat; where it has to wait, the others of that chat wait with it and keep their turns."""
        turns: list[Turn] = []
        frees: dict[int, datetime] = {}
        for lane in lanes:
            items = await due.ready(session, lane, now=now + _TOGETHER, limit=BATCH)
            whose = await outbox.addressees(session, [item.subject for item in items])
            for item in items:
                person = whose.get(item.subject, 0)
                if person in self._flying or (person in frees and frees[person] <= now):
                    continue
                if person not in frees:
                    frees[person] = self._pace.chat_free_at(person, now)
                    room -= self._take(person, frees[person], now)
                turns.append((item, frees[person]))
                if room <= 0:
                    return tuple(turns)
        return tuple(turns)

    def _take(self, person: int, free: datetime, now: datetime) -> bool:
        """Count a message that leaves now. Returns whether it does."""
        if free <= now:
            self._pace.take(person, now)
        return free <= now

    async def _claim(self, session: Session, turn: Turn, now: datetime) -> Parcel | None:
        item, free = turn
        if free > now:
            await due.put(session, due.SEND, item.subject, at=_in_turn(free, item.at), lane=item.lane)
            return None
        letter = await outbox.claim(session, item.subject)
        if letter is None:
            return None
        try:
            packed = await pack(session, letter, now)
        except Exception:
            log.exception("could not word message=%s outbox=%d", letter.message, letter.id)
            await outbox.put_back(session, letter, at=now + PUT_OFF)
            return None
        if isinstance(packed, Moved):
            await outbox.move(session, letter, at=packed.at)
            return None
        if isinstance(packed, Sending):
            await outbox.mark(session, letter.id, packed, now=now)
            return None
        return packed

    def _fly(self, parcel: Parcel) -> None:
        person = parcel.letter.person
        task = asyncio.create_task(self._send(parcel))
        self._flying[person] = task

    async def _send(self, parcel: Parcel) -> None:
        outcomes = [await self._call(method, payload) for method, payload in parcel.calls]
        self._back.append(_Back(parcel, tuple(outcomes)))
        del self._flying[parcel.letter.person]
        self._ring()

    async def _call(self, method: str, payload: Mapping[str, object]) -> Outcome:
        sheets, sketch = payload.get("document"), payload.get("photo")
        if isinstance(sheets, Sheets):
            bound = Upload(sheets.name, self._maker.bind(sheets.name, sheets.report))
            return await self._post(method, {**payload, "document": bound})
        if not isinstance(sketch, Sketch):
            return await self._post(method, payload)
        drawn = await self._maker.paint(sketch.drawing)
        if drawn is not None:
            outcome = await self._post(method, {**payload, "photo": Upload(sketch.name, drawn)})
            if not (isinstance(outcome, NotSent) and outcome.reason is Reason.REFUSED):
                return outcome
        plain = {name: value for name, value in payload.items() if name not in ("photo", "caption")}
        return await self._post("sendMessage", {**plain, "text": sketch.text})

    async def _post(self, method: str, payload: Mapping[str, object]) -> Outcome:
        try:
            result = await self._messenger.post(method, payload)
        except (NotSent, Unknown) as trouble:
            if isinstance(trouble, NotSent) and trouble.reason is Reason.REFUSED:
                log.error("refused method=%s: %s", method, trouble.detail)
            return trouble
        message_id = result.get("message_id") if isinstance(result, dict) else None
        return message_id if isinstance(message_id, int) else 0


def _in_turn(free: datetime, waiting_since: datetime) -> datetime:
    """When a chat is free, in whole milliseconds, with the microseconds that say whose turn is first."""
    whole = free.replace(microsecond=free.microsecond // 1000 * 1000) + timedelta(milliseconds=1)
    return whole + timedelta(microseconds=waiting_since.microsecond % 1000)
