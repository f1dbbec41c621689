"""Monday's digest: who stands in it, and when it stays away."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.alerts import Rule
from domain.duties import Duty
from domain.messages.caseload import Closing
from domain.progress import Memory, State, assess
from domain.relation import Fate, Level, Theme
from scheduler.caseload import digest
from storage import alerts, clients, due, history, plans, relation, summaries, weekly
from storage.ids import new_id
from storage.tables import client, relation_answer
from tests.alerted import Alerted, alerted, opened
from tests.asked import asks
from tests.factories import Joined, Practised, joined, practised
from tests.homecare import Pair
from tests.telegram import Message
from tests.world import World


async def _armed(vera: Practised) -> None:
    async with vera.world.database.write() as session:
        await weekly.arm(session, vera.scope.subject, now=vera.world.now)


async def _calm(vera: Practised, name: str, state: State | None = None) -> Joined:
    """A client later than the others who is asked nothing, with what the latest look back said."""
    await vera.world.passes(hours=0.01)
    made = await joined(vera, name)
    async with vera.world.database.write() as session:
        await due.drop(session, Duty.OPEN_CHECKIN, made.plan)
        plan = await plans.load(session, made.plan)
        assert plan is not None
        if state is not None:
            await summaries.keep(session, plan, state, Closing(), now=vera.world.now)
    return made


def _digests(vera: Practised) -> list[Message]:
    return [one for one in vera.phone.messages if one.text.startswith("Your week")]


async def _mondays(found: Alerted, weeks: int) -> list[Message]:
    await _armed(found.vera)
    await found.world.passes(weeks=weeks)
    return _digests(found.vera)


async def test_an_alert_stays_in_the_digest_after_its_last_push(world: World) -> None:
    found = await alerted(world)
    digests = await _mondays(found, 4)
    assert len(digests) == 4
    assert "TO DECIDE (1)\n• Anna: no change, since 6 March\n" in digests[-1].text
    assert digests[-1] is found.vera.phone.last
    await found.vera.phone.taps("Open the list")
    assert found.vera.phone.last.labels == ["Anna"]


async def test_it_comes_on_monday_at_half_past_eight(world: World) -> None:
    found = await alerted(world)
    await _armed(found.vera)
    monday = datetime(2026, 3, 9, 7, 30, tzinfo=UTC)
    await world.passes(hours=(monday - world.now).total_seconds() / 3600 - 0.1)
    assert _digests(found.vera) == []
    await world.passes(hours=0.1)
    assert len(_digests(found.vera)) == 1


async def test_an_alert_arms_it_where_nothing_did(world: World) -> None:
    vera = await practised(world)
    anna = await _calm(vera, "Anna")
    async with world.database.write() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        judged, _ = assess(await history.load(session, plan, now=world.now), Memory())
        await alerts.open_one(session, plan, Rule.REVIEW, judged, now=world.now)
        at = await due.when(session, Duty.DIGEST, vera.scope.subject)
        await weekly.arm(session, vera.scope.subject, now=world.now + timedelta(weeks=2))
        assert at == await due.when(session, Duty.DIGEST, vera.scope.subject) is not None


async def test_people_stand_where_they_belong_and_only_there(world: World) -> None:
    found = await alerted(world)
    vera = found.vera
    await _calm(vera, "Bela", State.IMPROVING)
    await _calm(vera, "Cleo", State.AT_GOAL)
    await _calm(vera, "Dana")
    await _calm(vera, "Elif", State.PLATEAU)
    finn = await _calm(vera, "Finn", State.IMPROVING)
    await opened(world, await _calm(vera, "Gül"), Rule.SILENT)
    await finn.phone.blocks()
    (text,) = [one.text for one in await _mondays(found, 1)]
    assert "WORTH A WORD (2)\n• Gül: no answers lately\n• Finn: messages do not arrive\n" in text
    assert "Goal reached: Cleo, “drive for an hour”\nMoved the right way: Bela\n" in text
    assert "Too early or too few answers: Dana\nNo news: Elif\n" in text


async def test_everybody_stands_there_once_and_good_news_are_on_the_same_line(world: World) -> None:
    vera = await practised(world)
    found = [await _calm(vera, name, State.IMPROVING) for name in ("Anna", "Bela", "Cleo")]
    await opened(world, found[0], Rule.REVIEW)
    for _ in range(2):
        await asks(Pair(vera, found[1]))
    for rule in (Rule.NO_CHANGE, Rule.SHORT_RELIEF):
        await opened(world, found[2], rule)
    await _armed(vera)
    await world.passes(weeks=1)
    text = _digests(vera)[0].text
    assert (
        "• Cleo: no change and relief is short, since 2 March\n• Anna: time to ask, since 2 March. Good: moved" in text
    )
    assert "TO DECIDE (2)" in text
    assert "REQUESTS (1)\n• Bela: an answer is promised by 4 March. Good: moved the right way" in text
    assert [text.count(name) for name in ("Anna", "Bela", "Cleo")] == [1, 1, 1]


async def test_a_goal_reached_is_news_once_and_then_a_name(world: World) -> None:
    found = await alerted(world)
    await _calm(found.vera, "Cleo", State.AT_GOAL)
    first, second = await _mondays(found, 2)
    assert "Goal reached: Cleo, “drive for an hour”" in first.text
    assert "Goal reached" not in second.text
    assert "At their goal: Cleo\n" in second.text


async def test_a_week_in_which_nothing_waits_is_a_line_and_good_news(world: World) -> None:
    vera = await practised(world)
    dana = await _calm(vera, "Dana")
    await _armed(vera)
    await world.passes(weeks=1)
    line = "Your week: 1 active client, 0 answers, nothing that needs a decision."
    assert vera.phone.last.text == line
    for number in range(21):
        await _calm(vera, f"N{number}", State.IMPROVING)
    await world.passes(weeks=1)
    names = ", ".join(f"N{number}" for number in range(20))
    assert vera.phone.last.text.endswith(f"decision.\n\nMoved the right way: {names}, …")
    await dana.phone.blocks()
    await world.passes(weeks=1)
    assert "WORTH A WORD (1)\n• Dana: messages do not arrive" in vera.phone.last.text


async def test_nobody_to_speak_of_brings_nothing(world: World) -> None:
    vera = await practised(world)
    await _armed(vera)
    await world.passes(weeks=2)
    assert vera.phone.heard == []


async def test_the_closing_line_is_another_each_week(world: World) -> None:
    found = await alerted(world)
    lasts = [one.text.split("\n")[-1] for one in await _mondays(found, 5)]
    assert len(set(lasts)) == 5


async def test_a_replay_never_doubles_it(world: World) -> None:
    found = await alerted(world)
    (first,) = await _mondays(found, 1)
    for hours in (0, 5):
        async with world.database.write() as session:
            await digest(session, found.vera.scope.subject, world.now + timedelta(hours=hours))
        await world.passes(hours=hours)
    assert _digests(found.vera) == [first]


async def test_it_waits_for_the_end_of_quiet_hours(world: World) -> None:
    found = await alerted(world)
    await world.passes(days=3, hours=14)
    async with world.database.write() as session:
        await digest(session, found.vera.scope.subject, world.now)
    await world.settles()
    assert _digests(found.vera) == []
    await world.passes(hours=11)
    assert len(_digests(found.vera)) == 1


async def test_another_therapist_s_clients_are_never_in_it(world: World) -> None:
    found = await alerted(world)
    otto = await practised(world, "Otto")
    await _calm(otto, "Finn", State.IMPROVING)
    await _armed(otto)
    (mine,) = await _mondays(found, 1)
    assert "Finn" not in mine.text
    assert "Anna" not in _digests(otto)[0].text


async def test_before_confirmation_only_that_somebody_waits_is_said(world: World) -> None:
    found = await alerted(world)
    async with world.database.write() as session:
        await session.execute(client.update().values(confirmed_at=None))
    (text,) = [one.text for one in await _mondays(found, 1)]
    assert "DECISION" not in text
    assert "• Anna: waits for you to say whether it is them" in text


async def _answers(world: World, who: Joined, theme: Theme, level: Level, fate: Fate) -> None:
    """What a client said about working together, today."""
    async with world.database.write() as session:
        row, client = new_id(), who.scope.subject
        values = {"id": row, "practice_id": who.scope.practice, "client_id": client, "feedback_id": row}
        await session.insert(relation_answer, {**values, "theme": theme, "asked_at": world.now})
        kept, whose = await relation.load(session, row), await clients.load(session, client)
        assert kept is not None
        assert whose is not None
        await relation.tell(session, kept, level)
        await relation.decide(session, whose, kept, fate, now=world.now)


@pytest.mark.parametrize("last", [Fate.SEEN, Fate.PRIVATE])
async def test_a_month_of_answers_is_a_line_in_its_first_list_for_five_who_are_seen(world: World, last: Fate) -> None:
    vera = await practised(world)
    people = [await _calm(vera, name) for name in ("Ada", "Bo", "Cy", "Di", "Ed")]
    async with world.database.write() as session:
        await relation.turn(session, vera.scope, on=True, now=world.now)
    await world.passes(weeks=4)
    await _armed(vera)
    fates = (Fate.SEEN,) * 4 + (last,)
    for place, (one, fate) in enumerate(zip(people, fates, strict=True)):
        theme, level = (Theme.ROLES, Level.FULL) if place < 2 else (Theme.PARTNERSHIP, Level.LITTLE)
        await _answers(world, one, theme, level, fate)
    await world.passes(weeks=2)
    line = "Working together, past month, 5 clients. Clearest: who does what. Most room: having a say in the plan."
    assert [line in one.text for one in _digests(vera)] == [last is Fate.SEEN, False]
