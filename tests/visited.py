"""Helpers of the tests about visits: a client who was seen, and the card that asks how it was."""

from tests.factories import Joined, Practised, Start, joined, practised
from tests.telegram import Message
from tests.world import World

ASKED = "How do you feel now, compared with right before it?"


async def seen(vera: Practised, name: str = "Anna") -> None:
    """The therapist notes that a client was seen today."""
    await vera.phone.says(f"/visit {name}")


async def visited(world: World, start: Start | None = None) -> tuple[Practised, Joined]:
    """Anna joined on Monday at nine, was seen on Wednesday at nine, and is asked on Thursday evening."""
    vera = await practised(world)
    anna = await joined(vera, start=start)
    await world.passes(days=2)
    await seen(vera)
    await world.passes(days=1, hours=11)
    return vera, anna


def card_of(who: Joined) -> Message:
    """The newest card about a visit."""
    known = {"Too soon to say", "Still there", "Still building", "Leave out", "Change my answer", "Answer after all"}
    return next(one for one in reversed(who.phone.messages) if known & set(one.labels))


async def tells(who: Joined, *labels: str) -> Message:
    """Tap these one after the other on the newest card. Returns the card."""
    card = card_of(who)
    for label in labels:
        await who.phone.taps(label, card)
    return card


async def goes_on(world: World, vera: Practised, who: Joined, *labels: str, weeks: float = 1) -> Message:
    """One more visit now: it is asked about, answered so, and time passes. Returns the card."""
    await seen(vera)
    await world.passes(days=1, hours=11)
    card = await tells(who, *labels)
    await world.passes(days=7 * weeks - 1, hours=-11)
    return card
