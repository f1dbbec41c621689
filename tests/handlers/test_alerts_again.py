"""What may follow a decision about an alert: a way back, an early end of waiting, a break."""

from domain.alerts import Rule, State
from domain.duties import Duty
from storage import approaches, clients, due, plans
from storage.clients import Standing
from storage.plans import Plan
from tests.alerted import Alerted, alerted, opened
from tests.factories import joined, practised
from tests.weeks import quiet, weeks
from tests.world import World


async def test_a_decision_has_a_way_back_and_its_date_is_withdrawn(world: World) -> None:
    found = await alerted(world)
    for label in ("Give it time", "2 weeks"):
        await found.vera.phone.taps(label)
    assert "To keep a reason with it" in found.card.text
    await found.vera.phone.says("Has just moved house")
    told = len(found.anna.phone.heard)
    await found.vera.phone.taps("Choose again")
    alert = await found.alert()
    assert (alert.state, alert.rearm_at) == (State.SEEN, None)
    async with world.database.read() as session:
        assert await due.when(session, Duty.ALERT_REARM, found.id) is None
    for label in ("Give it time", "2 weeks"):
        await found.vera.phone.taps(label)
    assert len(found.anna.phone.heard) == told
    await found.vera.phone.taps("Choose again")
    for label in ("Give it time", "4 weeks"):
        await found.vera.phone.taps(label)
    assert "a new look on" in found.anna.phone.last.text
    assert len(found.anna.phone.heard) == told + 1


async def test_answers_that_were_set_aside_can_count_again(world: World) -> None:
    found = await alerted(world)
    for label in ("More", "Data looks off", "Life event"):
        await found.vera.phone.taps(label)
    told = len(found.anna.phone.heard)
    assert found.card.labels[0] == "Choose again"
    await found.vera.phone.taps("Choose again")
    assert (await found.alert()).state is State.SEEN
    assert "Review together" in found.card.labels
    assert len(found.anna.phone.heard) == told


async def test_waiting_ends_early_when_somebody_is_worse_and_nothing_else_comes_before(world: World) -> None:
    found = await alerted(world)
    for label in ("Give it time", "2 weeks"):
        await found.vera.phone.taps(label)
    await world.passes(days=10)
    assert await opened(world, found.anna, Rule.NO_CHANGE) is None
    assert await opened(world, found.anna, Rule.WORSENING) is not None
    assert "clearly worse" in found.vera.phone.last.text


async def test_a_break_holds_back_what_is_not_worse(world: World) -> None:
    found = await alerted(world, Rule.WORSENING)
    heard = len(found.vera.phone.heard)
    async with world.database.write() as session:
        await clients.set_state(session, found.anna.scope.subject, Standing.PAUSED)
    await found.vera.phone.taps("I have spoken with them")
    await found.vera.phone.taps("1 week")
    assert await opened(world, found.anna, Rule.NO_CHANGE) is not None
    await world.passes(days=3)
    assert len(found.vera.phone.heard) == heard
    async with world.database.write() as session:
        await clients.set_state(session, found.anna.scope.subject, Standing.ACTIVE)
    await world.passes(days=2)
    assert any("answers steady" in text for text in found.vera.phone.heard[heard:])


async def test_a_chat_that_takes_no_messages_holds_back_what_is_not_worse(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.blocks()
    heard = len(vera.phone.heard)
    assert await opened(world, anna, Rule.NO_CHANGE) is not None
    await world.passes(days=3)
    assert not any("answers steady" in text for text in vera.phone.heard[heard:])
    assert await opened(world, anna, Rule.WORSENING) is not None
    assert "clearly worse" in vera.phone.last.text
    await anna.phone.unblocks()
    await world.passes(days=2)
    assert not any("answers steady" in text for text in vera.phone.heard[heard:])


async def test_an_approach_taken_back_at_once_was_never_tried(world: World) -> None:
    found = await alerted(world)
    began = (await plan_of(world, found)).phase_at
    await found.vera.phone.taps("Another approach")
    await found.vera.phone.says("🙂")
    assert "what will you change?" in found.vera.phone.last.text
    for typed, label in (("Longer holds", "Back"), ("Shorter holds", "4 weeks")):
        await found.vera.phone.says(typed)
        await found.vera.phone.taps(label)
        await found.vera.phone.taps("Another approach" if label == "Back" else "Choose again")
        if label == "Back":
            assert "Tried since" not in found.card.text
    assert (await plan_of(world, found)).phase_at == began
    async with world.database.read() as session:
        assert await approaches.of_plan(session, await plan_of(world, found)) == ()


async def test_what_was_tried_shows_the_answers_before_and_since(world: World) -> None:
    found = await alerted(world)
    await quiet(world, found.anna)
    for typed, scores in (("Longer holds", [5, 5, 4]), ("Heat first", [4, 3, 3])):
        await found.vera.phone.taps("Another approach")
        await found.vera.phone.says(typed)
        await found.vera.phone.taps("6 weeks")
        assert f"In your words: “{typed}”" in found.card.text
        await weeks(world, found.anna, symptom=scores)
        await found.vera.phone.taps("Choose again", found.card)
    await found.vera.phone.taps("More", found.card)
    assert "“Longer holds”. Neck: 6 → 5 of 10\n" in found.card.text
    assert "“Heat first”. Neck: 4 → 3 of 10\n" in found.card.text


async def plan_of(world: World, found: Alerted) -> Plan:
    """Anna's plan as it stands."""
    async with world.database.read() as session:
        plan = await plans.load(session, found.anna.plan)
    assert plan is not None
    return plan
