"""Helpers of the check-in's tests: a client at the first card, and what the record holds."""

from storage import answers, checkins, notes, plans
from storage.checkins import CheckIn
from storage.clients import load as client_of
from storage.plans import Plan
from tests.factories import Joined, Practised, Start, joined, practised
from tests.telegram import Message
from tests.world import World


async def first_week(world: World, start: Start | None = None) -> tuple[Practised, Joined]:
    """A practice and a client whose first check-in has just come."""
    vera = await practised(world)
    anna = await joined(vera, start=start)
    await world.passes(days=7, hours=10)
    return vera, anna


async def answers_to(who: Joined, *labels: str) -> Message:
    """Tap these one after the other on the newest card. Returns the card."""
    card = card_of(who)
    for label in labels:
        await who.phone.taps(label, card)
    return card


def card_of(who: Joined) -> Message:
    """The newest message that has been a check-in's card."""
    known = {"Add a note", "Answer after all", "Skip", "Same as last week", "Not this week", "Leave as is"}
    return next(one for one in reversed(who.phone.messages) if known & set(one.labels))


async def weeks_of(world: World, who: Joined, *weeks: tuple[str, ...]) -> None:
    """Answer the check-in of now with the first tuple, the next week's with the second, and so on."""
    for labels in weeks:
        await answers_to(who, *labels)
        await world.passes(weeks=1)


async def answers_of(world: World, who: Joined) -> list[tuple[str, str]]:
    """Every answer in force to the newest check-in, as measure and value, sorted."""
    return sorted((one.measure, one.value) for one in await _newest(world, who))


async def sources_of(world: World, who: Joined) -> list[tuple[str, str, bool]]:
    """Measure, source and lateness of the answers to the newest check-in, sorted."""
    return sorted((one.measure, one.source, one.late) for one in await _newest(world, who))


async def _newest(world: World, who: Joined) -> tuple[answers.Answer, ...]:
    async with world.database.read() as session:
        plan, newest = await plan_of(world, who), await checkins.latest(session, who.plan)
        assert newest is not None
        return await answers.of_checkin(session, plan, newest.id)


async def plan_of(world: World, who: Joined) -> Plan:
    """The client's plan."""
    async with world.database.read() as session:
        plan = await plans.load(session, who.plan)
    assert plan is not None
    return plan


async def all_of(world: World, who: Joined) -> list[CheckIn]:
    """The check-ins, oldest first."""
    async with world.database.read() as session:
        return list(reversed(await checkins.of_plan(session, who.plan)))


async def states_of(world: World, who: Joined) -> list[str]:
    """How the check-ins stand, oldest first."""
    return [one.state for one in await all_of(world, who)]


async def standing_of(world: World, who: Joined) -> str:
    """Where the client stands."""
    async with world.database.read() as session:
        client = await client_of(session, who.scope.subject)
    assert client is not None
    return client.state


async def notes_of(world: World, who: Joined) -> list[str]:
    """What was passed on to the therapist, oldest first."""
    async with world.database.read() as session:
        client = await client_of(session, who.scope.subject)
        assert client is not None
        return [one.text for one in reversed(await notes.of_client(session, client))]
