"""A home plan made in conversation, for tests of it."""

from dataclasses import dataclass

from tests.factories import Joined, Practised, Start, joined, practised
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
