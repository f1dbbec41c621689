"""A home plan made in conversation, for tests of it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.factories import Joined, Practised, Start, joined, practised
from tests.telegram import Message
from tests.world import World


@dataclass
class Pair:
    """A therapist and a client whose plan they share."""

    vera: Practised
    anna: Joined


async def pair(world: World, start: Start | None = None) -> Pair:
    """Vera and Anna; Anna joined on Monday at nine, her check-in is on Mondays at 18:00."""
    vera = await practised(world)
    return Pair(vera, await joined(vera, start=start))


async def offered(world: World, start: Start | None = None, why: str = "it keeps the shoulder moving") -> Pair:
    """Vera has offered wall slides."""
    both = await pair(world, start)
    await describes(both, "Wall slides", "10 times", why)
    return both


async def describes(both: Pair, name: str, dose: str, why: str) -> None:
    """Vera types an item; an empty dose or reason is skipped."""
    await both.vera.phone.says("/exercise Anna")
    await both.vera.phone.says(name)
    for words in (dose, why):
        await (both.vera.phone.says(words) if words else both.vera.phone.taps("Skip"))


async def agreed(world: World, hour: str = "12:30", start: Start | None = None) -> Pair:
    """Anna said yes and chose an hour."""
    both = await offered(world, start)
    await both.anna.phone.taps("Yes")
    await both.anna.phone.taps(hour)
    return both


def reminders(both: Pair) -> list[str]:
    """What Anna was reminded with, as it reads now."""
    marks = {"All", "Change it"}
    return [message.text for message in both.anna.phone.messages if marks & set(message.labels)]


BERLIN = ZoneInfo("Europe/Berlin")


async def until(world: World, day: str, clock: str) -> None:
    """Let time pass until Berlin's clocks show this."""
    local = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=BERLIN)
    await world.passes(hours=(local.astimezone(UTC) - world.now) / timedelta(hours=1))


async def reminded(world: World, both: Pair, days: int = 1) -> Message:
    """Anna has been reminded on so many days, the last of them today; returns the card of today."""
    await until(world, str(date(2026, 3, 2) + timedelta(days=days)), "12:30")
    return both.anna.phone.last


async def in_the_way(world: World, what: str, days: int = 1) -> Pair:
    """Anna did nothing on a reminded day, and says what got in the way."""
    both = await agreed(world)
    await both.anna.phone.taps("Not today", await reminded(world, both, days))
    await both.anna.phone.taps("What got in the way")
    await both.anna.phone.taps(what)
    return both
