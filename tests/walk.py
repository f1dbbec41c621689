"""Walking: press every button of every message somebody can come to, each on a fresh copy of the same moment.

A press happens in a transaction that is rolled back, so that no press changes what the next one meets.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.delivery import Kind, Sending
from domain.event import Did, Event
from domain.messages.everywhere import NotForYou
from handlers.answer import Answer
from handlers.dispatch import dispatch
from scheduler.letters import word
from storage import outbox as letters
from storage.database import Session
from storage.due import SEND
from storage.tables import due
from tests.world import Phone, World
from wording.rendered import Rendered

MOST = 3
"""Presses after a start."""


@dataclass(frozen=True, slots=True)
class Press:
    """The button at a place of the messages that came last."""

    message: int
    button: int


Way = tuple[Event, tuple[Press, ...]]


@dataclass(frozen=True, slots=True)
class Met:
    """What a way ends in: the messages to whoever walks, and whether it was answered at all."""

    messages: tuple[Rendered, ...]
    answered: bool


class _BackAgainError(Exception):
    """Nothing of a way is kept."""


async def walk(
    world: World, who: Phone, starts: Sequence[Event], *, most: int = MOST, heard: list[Rendered] | None = None
) -> tuple[set[str], list[str]]:
    """Press each button of each message once, at most so many after a start.

    Returns the names of the messages met, and the dead ends; the messages themselves are put into `heard`.
    """
    seen: set[tuple[str, str]] = set()
    dead: list[str] = []
    ways: list[Way] = [(start, ()) for start in starts]
    for start, presses in ways:
        met = await _go(world, who, (start, presses))
        if not met.answered:
            dead.append(f"{start.command or start.text}: {presses}")
        if heard is not None:
            heard += met.messages
        for place, message in enumerate(met.messages if len(presses) < most else ()):
            for number, button in enumerate(message.buttons):
                name = (message.name, button.label)
                if button.action is None or name in seen or button.label.isdecimal():
                    continue
                seen.add(name)
                ways.append((start, (*presses, Press(place, number))))
    return {name for name, _ in seen}, dead


def command(who: Phone, name: str) -> Event:
    """Somebody gives a command."""
    return Event(Did.COMMAND, who.chat, who.world.now, command=name, name=who.name, language="en")


def typed(who: Phone, text: str) -> Event:
    """Somebody types."""
    return Event(Did.TEXT, who.chat, who.world.now, text=text, name=who.name, language="en")


async def _go(world: World, who: Phone, way: Way) -> Met:
    start, presses = way
    met = Met((), answered=False)
    try:
        async with world.database.write() as session:
            met = await _step(session, start, world.now)
            for press in presses:
                action = met.messages[press.message].buttons[press.button].action
                tap = Event(Did.TAP, who.chat, world.now, message_id=1, action=action, callback_id="1", language="en")
                met = await _step(session, tap, world.now)
            raise _BackAgainError
    except _BackAgainError:
        return met


async def _step(session: Session, event: Event, now: datetime) -> Met:
    """One event, and what it queued for whoever did it; all of that then counts as sent."""
    planned = await _schedule(session)
    scope, answer = await dispatch(session, event, now)
    after = await _schedule(session)
    changed = {row for row in after ^ planned if row[2] != SEND}
    rows = [row[3] for row in sorted(after - planned) if row[2] == SEND]
    leaving = [letter for row in rows if (letter := await letters.load(session, row)) is not None]
    queued = [letter for letter in leaving if letter.kind is not Kind.COMMANDS]
    said = [await word(session, letter, now) for letter in queued if letter.person == scope.person]
    for letter in leaving:
        await letters.mark(session, letter.id, Sending.SENT, now=now)
    return Met(tuple(one for one in said if one is not None), bool(queued or changed) or _told(answer))


async def _schedule(session: Session) -> set[tuple[int, datetime, str, int]]:
    rows = await session.rows(due.select())
    return {(row.lane, row.at, row.kind, row.subject) for row in rows}


def _told(answer: Answer | None) -> bool:
    """Whether the pressed button itself said something."""
    facts = answer and (answer.toast or answer.courtesy)
    return facts is not None and not isinstance(facts, NotForYou)
