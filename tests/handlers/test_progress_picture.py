"""The picture above a look back: there once there is something to draw, and never in the way of the words."""

import struct
from datetime import timedelta

from domain.chart import Chart, Drawing
from domain.drawn import told
from domain.measures import Measure
from domain.poster import Poster
from scheduler.delivery import Delivery
from scheduler.messenger import NotSent, Reason, Upload
from storage import approaches, charts, checkins, clients, hard_spells, lookback, plans, questions, visits
from storage.checkins import State
from storage.questions import Ask
from tests.factories import Joined, Start, joined, practised
from tests.telegram import Maker
from tests.weeks import quiet, week, weeks
from tests.world import World

EASED = {"goal": [3, 4, 5], "symptom": [6, 5, 4]}


async def met(world: World, start: Start | None = None) -> Joined:
    anna = await joined(await practised(world), "Anna", start)
    await quiet(world, anna)
    return anna


async def drawn(world: World, who: Joined) -> Chart:
    async with world.database.read() as session:
        plan, client = await plans.load(session, who.plan), await clients.load(session, who.scope.subject)
        assert plan is not None
        assert client is not None
        chart = await charts.of_plan(session, plan, await lookback.zone_of(session, client), world.now)
    assert chart is not None
    return chart


async def test_a_look_back_has_a_picture_and_says_what_it_shows(world: World) -> None:
    anna = await met(world)
    await weeks(world, anna, **EASED)
    await anna.phone.says("/progress")
    file, text = anna.phone.last.file, anna.phone.last.text
    assert isinstance(file, Upload)
    assert file.content.startswith(b"\x89PNG")
    assert struct.unpack(">I", file.content[16:20]) == (720,)
    assert "The picture shows the answers from 2 March to 23 March." in text
    assert "“drive for an hour”, higher is easier: 4 answers, the first 3 of 10, the latest 5 of 10." in text
    assert "See my answers" in anna.phone.last.labels


async def test_two_answers_are_not_drawn(world: World) -> None:
    anna = await met(world)
    await week(world, anna, goal=4, symptom=5)
    await anna.phone.says("/progress")
    assert anna.phone.last.file is None
    assert "picture" not in anna.phone.last.text


async def test_words_go_alone_when_nothing_can_be_drawn(world: World) -> None:
    class Broken(Maker):
        async def paint(self, drawing: Drawing | Poster) -> None:
            assert isinstance(drawing, Drawing)

    anna = await met(world)
    await weeks(world, anna, **EASED)
    world.delivery = Delivery(world.database, world.telegram, Broken(), lambda: None)
    await anna.phone.says("/progress")
    assert anna.phone.last.file is None
    assert "See my answers" in anna.phone.last.labels
    assert "picture" not in anna.phone.last.text


async def test_words_go_alone_when_telegram_refuses_the_picture(world: World) -> None:
    anna = await met(world)
    await weeks(world, anna, **EASED)
    world.telegram.trouble.append(NotSent(Reason.REFUSED, code=400, detail="PHOTO_INVALID_DIMENSIONS"))
    await anna.phone.says("/progress")
    assert anna.phone.last.file is None
    assert "See my answers" in anna.phone.last.labels
    assert [line for line in world.faults.lines if "sendPhoto" in line]
    world.faults.lines.clear()


async def test_gaps_breaks_visits_and_changes_are_in_the_picture(world: World) -> None:
    anna = await met(world)
    await week(world, anna, goal=4, symptom=5)
    await week(world, anna)
    await week(world, anna, goal=5, symptom=4)
    async with world.database.write() as session:
        plan, client = await plans.load(session, anna.plan), await clients.load(session, anna.scope.subject)
        assert plan is not None
        assert client is not None
        await checkins.set_state(session, (await checkins.of_plan(session, plan.id))[0].id, State.PAUSED)
        await visits.note(session, client, (world.now - timedelta(days=3)).date(), now=world.now)
        await approaches.add(session, plan, "taping", now=world.now - timedelta(days=2))
        ask = Ask(plan.practice, anna.scope.person, hard_spells.ABOUT, client.id, client.id)
        await questions.ask(session, ask, now=world.now)
    chart = await drawn(world, anna)
    goal = chart.courses[0]
    assert (goal.kind, [point.value for point in goal.points]) == (Measure.GOAL, [3, 4, None, 5])
    assert [len(piece) for piece in goal.pieces] == [2, 1]
    assert [change.words for change in chart.changes] == ["taping"]
    assert (len(chart.visits), len(chart.hard), len(chart.pauses)) == (1, 1, 1)


async def test_what_came_after_the_last_answer_stands_after_it(world: World) -> None:
    anna = await met(world)
    await weeks(world, anna, **EASED)
    answered = (await drawn(world, anna)).last
    await world.passes(days=5)
    async with world.database.write() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        await approaches.add(session, plan, "taping", now=world.now)
    chart = await drawn(world, anna)
    assert chart.last == chart.changes[0].day == answered + timedelta(days=5)
    assert told(chart).last == answered


async def test_a_carried_answer_is_told_apart(world: World) -> None:
    anna = await met(world, Start(goal=None))
    await weeks(world, anna, symptom=[5, 6])
    chart = await drawn(world, anna)
    assert [point.carried for point in chart.courses[0].points] == [False, False, False]
    assert chart.courses[0].baseline == 5.5
