"""Days in place of a number: chosen while inviting, asked at the start and every week, and read as days everywhere."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from domain.chart import Axis
from domain.measures import Measure
from domain.messages.measures import DaysReading
from domain.progress import Source
from exchange.record import Given, Record, as_csv
from storage import answers, charts, clients, history, measures, plans
from storage.database import Session
from storage.facts import letter
from storage.tables import measure
from tests.alerted import alerted
from tests.checkin import answers_of, answers_to, card_of, first_week
from tests.factories import Joined, Practised, Start, joined, practised
from tests.joining import link_in, plan_of
from tests.weeks import quiet, weeks
from tests.world import Phone, World

IN_DAYS = Start(symptom=5, bother=Measure.DAYS)


async def invited_for(world: World, *choices: str) -> tuple[Practised, Phone]:
    """A therapist who invited with these taps, and somebody who has agreed and named a goal."""
    vera, sam = await practised(world), world.phone("Sam")
    await vera.phone.says("/new S.T.")
    for label in ("Neck", "3–12 months", "To do more", *choices, "Yes"):
        await vera.phone.taps(label)
    await sam.starts(link_in(vera.phone))
    await sam.taps("Yes")
    await sam.says("walk the dog")
    await sam.taps("3")
    return vera, sam


async def test_days_are_chosen_with_one_tap_and_asked_from_the_start(world: World) -> None:
    _, sam = await invited_for(world, "Ask for days instead")
    assert "on how many days did your neck get in your way?" in sam.last.text
    assert sam.last.labels == ["0 no day", *"123456", "7 every day", "Skip"]
    await sam.taps("5")
    await sam.taps("OK")
    assert sam.last.text.startswith("All set")


async def test_the_draft_says_what_will_be_asked_and_toggles_back(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    for label in ("Neck", "3–12 months", "To do more"):
        await vera.phone.taps(label)
    assert "how much it bothered" in vera.phone.last.text
    await vera.phone.taps("Ask for days instead")
    assert "on how many days" in vera.phone.last.text
    await vera.phone.taps("Ask for a number instead")
    assert vera.phone.last.labels == ["Yes", "No", "Ask for days instead"]
    plan = await plan_of(world, vera)
    async with world.database.read() as session:
        assert await measures.of_plan(session, plan) == ()


async def test_a_number_stays_the_default(world: World) -> None:
    _, sam = await invited_for(world, "Ask for days instead", "Ask for a number instead")
    assert "how much did your neck bother you" in sam.last.text


async def test_no_more_than_seven_days_are_believed(world: World) -> None:
    _, sam = await invited_for(world, "Ask for days instead")
    forged = sam.last.buttons[0][0]["callback_data"][:-1] + "8"
    await sam.taps_data(forged, sam.last)
    assert "on how many days" in sam.last.text
    _, anna = await first_week(world, IN_DAYS)
    card = await answers_to(anna, "5")
    await anna.phone.taps_data(card.buttons[0][0]["callback_data"][:-1] + "8", card)
    assert await answers_of(world, anna) == [("goal", "5")]


async def test_a_check_in_asks_for_days(world: World) -> None:
    _, anna = await first_week(world, IN_DAYS)
    card = await answers_to(anna, "5")
    assert "on how many days did your neck get in your way?" in card.text
    assert [len(row) for row in card.buttons[:2]] == [4, 4]
    await anna.phone.says("3")
    await anna.phone.taps(anna.phone.last.labels[0])
    assert ("days", "3") in await answers_of(world, anna)
    assert "Saved for your neck: 3 days." in card_of(anna).text


async def test_same_as_last_week_copies_days(world: World) -> None:
    _, anna = await first_week(world, IN_DAYS)
    for taps in (("5", "5", "Mood"), ("6", "4", "Mood")):
        await answers_to(anna, *taps)
        await world.passes(weeks=1)
    assert "Neck: 4 days" in card_of(anna).text
    await answers_to(anna, "Same as last week")
    assert ("days", "4") in await answers_of(world, anna)


async def test_who_is_under_age_leaves_no_choice_behind(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    for label in ("Neck", "3–12 months", "To do more", "Ask for days instead", "No"):
        await vera.phone.taps(label)
    async with world.database.read() as session:
        assert await session.find_all(measure, "id") == []


async def test_the_choice_outlives_somebody_who_opened_the_wrong_link(world: World) -> None:
    vera, sam = await invited_for(world, "Ask for days instead")
    await sam.taps("5")
    await vera.phone.taps("No", vera.phone.last)
    async with world.database.read() as session:
        (kept,) = await session.find_all(measure, "id")
    assert kept.kind == Measure.DAYS


async def test_an_alert_counts_days(world: World) -> None:
    found = await alerted(world, scores=(6, 5, 6, 6), start=IN_DAYS)
    assert "• Neck, days in the way: 5 → 6·5·6·6" in found.card.text


async def test_the_picture_ends_at_seven(world: World) -> None:
    anna = await eased(world)
    async with world.database.read() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        chart = await charts.of_plan(session, plan, ZoneInfo("Europe/Berlin"), world.now)
        report = await letter.load(session, await _client(session, anna), plan, "", world.now)
    assert chart is not None
    assert [(one.axis, one.top) for one in chart.courses] == [(Axis.GOAL, 10), (Axis.DAYS, 7)]
    weeks = next(part.weeks for part in report.sections if part.weeks)
    assert (weeks[-1].symptom, weeks[-1].days) == (None, DaysReading(1))


async def _client(session: Session, who: Joined) -> clients.Client:
    found = await clients.load(session, who.scope.subject)
    assert found is not None
    return found


def test_a_table_gives_days_their_scale() -> None:
    given = Given(date(2026, 3, 2), Measure.DAYS, "neck", "5", Source.TAPPED)
    record = Record("Anna", "neck", date(2026, 3, 2), datetime(2026, 4, 1, tzinfo=UTC), (given,), (), ())
    assert as_csv(record).splitlines()[1] == "Anna,2026-03-02,days,5,lower,7,,"


async def eased(world: World) -> Joined:
    """Six weeks in which days and the goal got clearly easier."""
    anna = await joined(await practised(world), "Anna", IN_DAYS)
    await quiet(world, anna)
    await weeks(world, anna, goal=[4, 5, 6, 7, 8, 8], days=[5, 4, 3, 2, 1, 1])
    return anna


async def test_progress_speaks_of_days(world: World) -> None:
    anna = await eased(world)
    await anna.phone.says("/progress")
    assert "5 days" in anna.phone.last.text
    assert "1 day" in anna.phone.last.text
    await anna.phone.taps("See my answers")
    assert "neck 1 day" in anna.phone.last.text


async def test_the_detector_reads_days_on_their_own_scale(world: World) -> None:
    anna = await eased(world)
    async with world.database.read() as session:
        plan = await plans.load(session, anna.plan)
        assert plan is not None
        found = await history.load(session, plan, now=world.now)
        first = await answers.baseline(session, plan)
    days = next(one for one in found.series if one.measure == "days")
    assert (days.scale_max, days.points(7), len(days.replies)) == (7, 10, 7)
    assert {one.measure for one in first} == {Measure.GOAL, Measure.DAYS}
