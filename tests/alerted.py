"""Alerts opened without the weeks of answers that usually lead to one."""

from dataclasses import dataclass

from domain.alerts import Rule
from domain.duties import Duty
from domain.progress import Memory, assess
from storage import alerts, answers, clients, decisions, due, history, measures, plans
from storage.alerts import Alert
from storage.answers import Told
from storage.decisions import Decision
from tests.factories import Joined, Practised, Start, joined, practised
from tests.telegram import Message
from tests.world import World

TICKED = ("Goal within", "More than one", "Enough time", "Other care", "Write the closing note")
"""The taps by which a checklist is complete after a talk."""


@dataclass
class Alerted:
    """A therapist, a client, and an alert between them."""

    world: World
    vera: Practised
    anna: Joined
    id: int

    async def alert(self) -> Alert:
        """The alert as it stands."""
        async with self.world.database.read() as session:
            found = await alerts.load(session, self.id)
        assert found is not None
        return found

    async def decisions(self) -> tuple[Decision, ...]:
        """Everything decided about the client."""
        async with self.world.database.read() as session:
            return await decisions.of_client(session, self.anna.scope.subject)

    @property
    def card(self) -> Message:
        """The alert's card as it reads now."""
        return self.vera.phone.messages[0]


async def alerted(
    world: World, rule: Rule = Rule.NO_CHANGE, scores: tuple[int, ...] = (6, 6, 5, 6), start: Start | None = None
) -> Alerted:
    """Anna's answers to the symptom (or its days), a day apart, and an alert of a rule that was pushed at once."""
    vera, start = await practised(world), start or Start()
    anna = await joined(vera, start=start)
    async with world.database.write() as session:
        await due.drop(session, Duty.OPEN_CHECKIN, anna.plan)
    for score in scores:
        await world.passes(days=1)
        async with world.database.write() as session:
            plan = await plans.load(session, anna.plan)
            assert plan is not None
            symptom = await measures.the(session, plan, start.bother)
            assert symptom is not None
            await answers.store(session, plan, Told(start.bother, str(score), measure_id=symptom.id), now=world.now)
    made = await opened(world, anna, rule)
    assert made is not None
    return Alerted(world, vera, anna, made)


async def opened(world: World, anna: Joined, rule: Rule, *, asked: bool = False) -> int | None:
    """Open an alert about Anna, if the episode allows one."""
    async with world.database.write() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        assessment, _ = assess(await history.load(session, plan, now=world.now), Memory())
        if asked:
            made = await alerts.open_asked(session, plan, assessment, now=world.now)
        else:
            made = await alerts.open_one(session, plan, rule, assessment, now=world.now)
        # Conversations about one alert are told without Monday's list in between.
        client = await clients.load(session, plan.client)
        assert client is not None
        await due.drop(session, Duty.DIGEST, client.therapist)
    await world.settles()
    return made
