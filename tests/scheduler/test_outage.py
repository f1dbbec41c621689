"""The bot was down: its return is quiet, says what is true, and counts nothing against anybody."""

from datetime import date

from domain.alerts import NextStep, Rule
from domain.duties import Duty
from domain.progress import Duration
from domain.scope import Role
from storage import alerts, backup, choices, due, practices
from storage.decisions import Chosen
from tests.alerted import Alerted, alerted, opened
from tests.checkin import all_of, first_week, standing_of, states_of
from tests.factories import Joined, Practised, Start, accepts_texts, joined, person, practised
from tests.weeks import quiet, weeks
from tests.world import Phone, World


async def _list(world: World, *names: str) -> tuple[Practised, list[Joined], list[int]]:
    """A therapist whose notes are gathered, and an open note of no change about each client."""
    vera = await practised(world, gathers=True)
    found = [await joined(vera, name) for name in names]
    made = []
    for one in found:
        await quiet(world, one)
        made.append(await opened(world, one, Rule.NO_CHANGE) or 0)
    await world.passes(days=1)
    return vera, found, made


async def test_two_weeks_away_are_one_quiet_list_in_the_evening(world: World) -> None:
    vera, (_, ben, _), made = await _list(world, "Anna", "Ben", "Cleo")
    async with world.database.write() as session:
        last = await alerts.load(session, made[2])
        assert last is not None
        day = date(2026, 3, 9)
        await choices.decide(session, last, Chosen(vera.scope.subject, NextStep.REVIEW, day), now=world.now)
    heard = len(vera.phone.messages)
    await world.sleeps(weeks=2)
    await world.passes(days=1)
    (note,) = vera.phone.messages[heard:]
    assert sorted(line[3:] for line in note.text.split("\n") if line[:1].isdigit()) == [
        "Anna: no change, still open since 2 March",
        "Ben: no change, still open since 2 March",
        "Cleo: you picked 9 March to review the plan together",
    ]
    assert world.telegram.calls[-1][1].get("disable_notification") is True
    await world.passes(weeks=2)
    assert len(vera.phone.messages) == heard + 1
    assert ben.phone.heard


async def _stands_in(found: Alerted) -> Phone:
    """Otto, who is Vera's back-up."""
    home, phone = found.vera.scope.practice, found.world.phone("Otto")
    async with found.world.database.write() as session:
        made = await practices.add_therapist(session, home)
        scope = await person(session, home, Role.THERAPIST, made, phone)
        await practices.therapist_joined(session, made, scope.person)
        await practices.name_therapist(session, scope, "Otto")
        await accepts_texts(session, scope, now=found.world.now)
        await backup.name(session, found.vera.scope, made)
    return phone


async def test_a_back_up_and_the_client_hear_after_days_in_which_somebody_could_look(world: World) -> None:
    found = await alerted(world, Rule.WORSENING)
    otto = await _stands_in(found)
    await world.passes(days=1)
    heard = len(found.vera.phone.messages)
    await world.sleeps(days=5)
    await world.passes(days=2)
    unopened = [text for text in found.anna.phone.heard if "has not opened" in text]
    assert (len(found.vera.phone.messages) - heard, otto.heard, unopened) == (1, [], [])
    await world.passes(days=4)
    assert sum("Anna reported a clear worsening" in text for text in otto.heard) == 1
    assert sum("has not opened" in text for text in found.anna.phone.heard) == 1


async def test_what_is_urgent_comes_at_once_and_says_when_it_was(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    typed = int(world.now.timestamp())
    await world.sleeps(hours=20)
    await anna.phone.sends({"text": "I want to end it all and not live", "date": typed})
    note = vera.phone.last.text.split("\n")[0]
    assert note.startswith("URGENT: Anna wrote something that may point to self-harm on Monday 2 March at 09:00.")
    assert note.endswith("I was offline, so this comes late.")
    await world.passes(hours=4)
    assert [text.split("\n")[0] for text in vera.phone.heard] == [note, note]


async def test_an_urgent_note_of_before_waits_for_the_taps_and_no_longer(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("I want to end it all and not live")
    assert "offline" not in vera.phone.last.text
    await world.sleeps(hours=3)
    await world.sleeps(hours=4)
    assert len(vera.phone.heard) == 1
    await world.passes(hours=1)
    assert len(vera.phone.heard) == 2
    assert not any("has not opened" in text for text in anna.phone.heard)
    await world.passes(hours=4)
    assert sum("has not opened" in text for text in anna.phone.heard) == 1


async def test_a_check_in_without_the_time_to_answer_it_is_ours(world: World) -> None:
    _, anna = await first_week(world)
    for _ in range(3):
        await world.passes(hours=2)
        await world.sleeps(days=3)
        await world.passes(days=3, hours=22)
    assert set(await states_of(world, anna)) <= {"missed", "open"}
    assert len(await all_of(world, anna)) >= 3
    assert await standing_of(world, anna) == "active"
    assert not any("change how I work" in text for text in anna.phone.heard)


async def test_weeks_away_are_no_weeks_without_change(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera, start=Start(duration=Duration.UNDER_6_WEEKS))
    await quiet(world, anna)
    await weeks(world, anna, goal=[3, 3, 3], symptom=[6, 6, 6])
    await world.sleeps(weeks=4)
    async with world.database.write() as session:
        await due.put(session, Duty.ASSESS, anna.plan, at=world.now)
    await world.passes(days=2)
    async with world.database.read() as session:
        found = await alerts.of_client(session, anna.scope.subject)
    assert [one.rule for one in found if one.rule in (Rule.NO_CHANGE, Rule.SILENT, Rule.WORSENING)] == []
