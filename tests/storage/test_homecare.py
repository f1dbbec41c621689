"""The home plan's record: sealed, one report a local day, out of other people's reach."""

from datetime import date, timedelta

from domain.evidence import Homecare
from domain.homecare import Agreed, Outcome
from domain.homecare_talk import Hurdle, Said, Talk
from storage import clients, evidence, homecare, homecare_talk, plans, reminders, topics
from storage.clients import Client
from storage.database import Session
from storage.tables import homecare_ask, homecare_item, homecare_report
from tests.factories import joined, practised
from tests.homecare import agreed, describes, offered
from tests.world import MONDAY, World

DAY = date(2026, 3, 3)


async def test_words_and_outcomes_are_sealed(world: World) -> None:
    both = await offered(world)
    async with world.database.write() as session:
        made = await homecare.remind(session, both.anna.scope.practice, both.anna.scope.subject, DAY, now=world.now)
        assert made is not None
        await homecare.tell(session, made, Outcome.SOME, now=world.now)
    async with world.database.read() as session:
        rows = [*await session.rows(homecare_item.select()), *await session.rows(homecare_report.select())]
    stored = repr([tuple(row) for row in rows])
    assert all(words not in stored for words in ("Wall", "10 times", "shoulder", "some"))


async def test_a_day_is_reminded_of_once(world: World) -> None:
    anna = await joined(await practised(world))
    practice, client = anna.scope.practice, anna.scope.subject
    async with world.database.write() as session:
        first = await homecare.remind(session, practice, client, DAY, now=world.now)
        again = await homecare.remind(session, practice, client, DAY, now=world.now)
        found = await homecare.reported(session, client, DAY)
    assert again is None
    assert found is not None
    assert (found.id, found.outcome, found.late) == (first, None, False)


async def test_an_item_is_reached_by_its_client_and_their_therapist_alone(world: World) -> None:
    both = await offered(world)
    vera = both.vera.scope
    cleo, otto = await joined(both.vera, "Cleo"), await practised(world, "Otto")
    async with world.database.read() as session:
        (item,) = await homecare.of_client(session, both.anna.scope.subject)
        scopes = (both.anna.scope, vera, cleo.scope, otto.scope)
        reached = [await homecare.reach(session, scope, item.id) is not None for scope in scopes]
    assert reached == [True, True, False, False]


async def test_a_draft_is_shown_to_nobody(world: World) -> None:
    anna = await joined(await practised(world))
    async with world.database.write() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        await homecare.add_item(session, plan, "Half an idea", now=world.now)
        assert await homecare.of_client(session, anna.scope.subject) == ()
        await homecare.drop_drafts(session, anna.scope.subject)
        assert await session.rows(homecare_item.select()) == []


async def test_an_ended_plan_has_no_standing_items(world: World) -> None:
    both = await agreed(world)
    client = both.anna.scope.subject
    async with world.database.write() as session:
        assert [item.state for item in await homecare.standing(session, client)] == [Agreed.AGREED]
        await plans.end(session, both.anna.plan, now=world.now)
        assert await homecare.standing(session, client) == ()
        assert await homecare.agreed(session, client) == ()
        assert len(await homecare.of_client(session, client)) == 1
        assert await reminders.arm(session, client, now=world.now) is None


async def test_reminders_are_armed_only_with_an_hour_and_a_yes(world: World) -> None:
    both = await offered(world)
    client = both.anna.scope.subject
    async with world.database.write() as session:
        assert await reminders.arm(session, client, now=world.now) is None
        await clients.set_reminder_time(session, client, "12:30")
        assert await reminders.arm(session, client, now=world.now) is None
        (item,) = await homecare.of_client(session, client)
        await homecare.decide(session, item.id, Agreed.AGREED, now=world.now)
        at = await reminders.arm(session, client, now=world.now)
    assert at == world.now.replace(hour=11, minute=30, second=0, microsecond=0)


async def test_topics_are_what_the_bot_started_and_a_check_in_is_seen_coming(world: World) -> None:
    both = await agreed(world)
    await describes(both, "A walk", "", "")
    person, client = both.anna.scope.person, both.anna.scope.subject
    async with world.database.read() as session:
        assert len(await topics.times(session, person, since=world.now - timedelta(hours=1))) == 2
        assert await topics.times(session, person, since=world.now + timedelta(hours=1)) == ()
        assert not await topics.checkin_ahead(session, client, until=world.now + timedelta(days=7))
        assert await topics.checkin_ahead(session, client, until=world.now + timedelta(days=8))


async def _told(session: Session, of: Client, hurdle: Hurdle, day: date) -> None:
    """What got in the way on a day, as a client would tell it."""
    said = Said(Talk.REASON, hurdle, item=0)
    made = await homecare_talk.begin(session, of, said, day, now=MONDAY)
    exchange = await homecare_talk.load(session, made)
    assert exchange is not None
    await homecare_talk.keep(session, exchange, said, now=MONDAY)


async def test_what_got_in_the_way_is_sealed_counted_and_shown_as_told(world: World) -> None:
    both = await agreed(world)
    async with world.database.write() as session:
        client = await clients.load(session, both.anna.scope.subject)
        plan = await plans.load(session, both.anna.plan)
        assert client is not None
        assert plan is not None
        for day, hurdle in enumerate((Hurdle.TIME, Hurdle.TIME, Hurdle.HURT)):
            await _told(session, client, hurdle, DAY + timedelta(days=day))
        stored = {row.told_sealed for row in await session.rows(homecare_ask.select())}
        assert await evidence.home_plan(session, plan, (), MONDAY) is None
        reported = await homecare.remind(session, client.practice, client.id, DAY, now=world.now)
        await homecare.tell(session, reported or 0, Outcome.NONE, now=world.now)
        told = await evidence.home_plan(session, plan, (), MONDAY)
    assert stored.isdisjoint(hurdle.encode() for hurdle in Hurdle)
    assert told == Homecare(0, 1, by_days=True, ways=((Hurdle.TIME, 2), (Hurdle.HURT, 1)))


async def test_a_look_back_counts_two_whole_weeks(world: World) -> None:
    both = await agreed(world)
    practice, client = both.anna.scope.practice, both.anna.scope.subject
    async with world.database.write() as session:
        for day, outcome in enumerate((Outcome.ALL, Outcome.SOME, Outcome.NONE, None)):
            made = await homecare.remind(session, practice, client, DAY + timedelta(days=day), now=world.now)
            assert made is not None
            if outcome is not None:
                await homecare.tell(session, made, outcome, now=world.now)
        early = await homecare_talk.fortnight(session, client, DAY + timedelta(days=13))
        whole = await homecare_talk.fortnight(session, client, DAY + timedelta(days=14))
    assert (early.asked, early.done, early.whole) == (4, 2, False)
    assert (whole.asked, whole.done, whole.whole) == (4, 2, True)
