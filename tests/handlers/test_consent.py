"""Yes and no: what a no leaves behind, invitations that do not work, and whether this is the person."""

from datetime import datetime, time
from pathlib import Path

import pytest

from domain.duties import Duty
from domain.measures import Measure
from storage import answers, due, measures
from storage.clients import Standing
from storage.tables import metadata
from tests.factories import joined, practised
from tests.joining import CODE, agreed, client_of, invite, invited, is_known, link_in, plan_of
from tests.world import World, open_world


async def _rows(world: World, *without: str) -> dict[str, int]:
    async with world.database.read() as session:
        counted = {name: len(await session.rows(table.select())) for name, table in metadata.tables.items()}
    return {name: count for name, count in counted.items() if count and name not in without}


async def test_no_leaves_nothing_of_the_person(world: World) -> None:
    vera, sam = await practised(world), world.phone("Sam")
    payload = await invite(vera)
    before = await _rows(world, "due", "inbox", "invite")
    await sam.starts(payload)
    await sam.says("I have had this for years")
    await sam.taps("Read more")
    await sam.taps("Not for me")
    assert sam.last.text.startswith("That is fine. I have kept nothing")
    assert vera.phone.last.text == "S.T.'s invitation was declined. I have kept nothing of theirs."
    after = await _rows(world, "due", "inbox", "invite")
    assert after == before | {"outbox": before["outbox"] + 1}


async def test_no_empties_what_was_sent_to_us(world: World) -> None:
    _, sam = await invited(world)
    await sam.says("I have had this for years")
    await sam.taps("No")
    async with world.database.read() as session:
        bodies = [row.body_sealed for row in await session.rows(metadata.tables["inbox"].select())]
    assert set(bodies) == {None}
    assert not await is_known(world, sam)
    await sam.taps("Yes")
    assert world.telegram.toasts[-1] != ""


async def test_more_to_read_ends_in_the_same_question(world: World) -> None:
    vera, sam = await invited(world)
    for label in ("Read more", "Next", "Who runs this bot", "Next", "Next", "I understand"):
        await sam.taps(label)
    assert sam.last.text.startswith("May I store your answers about your health, so you and Vera")
    assert sam.last.labels == ["Yes", "No"]
    await sam.taps("Yes")
    await sam.taps("Yes")
    assert (await client_of(world, vera)).state is Standing.WAITING
    assert sum("What would you like" in text for text in sam.heard) == 1


async def test_whoever_never_answers_is_forgotten(world: World) -> None:
    vera, sam = await invited(world)
    await world.passes(days=4)
    assert not await is_known(world, sam)
    assert (await client_of(world, vera)).person == 0


async def test_a_typed_code_works_as_the_link_does(world: World) -> None:
    vera, sam = await practised(world), world.phone("Sam")
    await invite(vera)
    code = CODE.search(vera.phone.last.text)
    assert code is not None
    await sam.starts()
    assert "send it here" in sam.last.text
    await sam.says(code[0].upper())
    assert sam.last.labels == ["Yes", "Read more", "No"]


async def test_a_wrong_code_and_a_wrong_link_are_answered(world: World) -> None:
    sam = world.phone("Sam")
    await sam.says("abcde-fghjk")
    await sam.starts("x" * 43)
    assert all("I don't know this invitation" in text for text in sam.heard)
    assert len(sam.heard) == 2


async def test_an_invitation_works_once_and_for_three_days(world: World) -> None:
    vera, sam, second = await practised(world), world.phone("Sam"), world.phone("Pat")
    payload = await invite(vera)
    await sam.starts(payload)
    await second.starts(payload)
    assert "used already" in second.last.text
    late = await invite(vera, "P.L.")
    await world.passes(days=3, hours=1)
    await second.starts(late)
    assert "is over" in second.last.text


async def test_an_invitation_opened_by_somebody_who_is_here_already(world: World) -> None:
    vera = await practised(world)
    anna, payload = await joined(vera), await invite(vera)
    await vera.phone.starts(payload)
    assert "It is for your client" in vera.phone.last.text
    await anna.phone.starts(payload)
    assert "set up here already" in anna.phone.last.text
    sam = world.phone("Sam")
    await sam.starts(payload)
    assert sam.last.labels == ["Yes", "Read more", "No"]


async def test_the_therapist_sees_nothing_before_saying_yes(world: World) -> None:
    vera, _ = await agreed(world)
    assert "Telegram shows the first name “Sam”" in vera.phone.last.text
    assert not any("walk the dog" in text for text in vera.phone.heard)
    assert (await client_of(world, vera)).state is Standing.WAITING


async def test_check_ins_begin_with_the_therapists_yes(world: World) -> None:
    vera, _ = await agreed(world, "OK")
    plan = await plan_of(world, vera)
    async with world.database.read() as session:
        assert await due.when(session, Duty.OPEN_CHECKIN, plan.id) is None
    await vera.phone.taps("Yes")
    assert "The first check-in goes out on Monday 9 March, 18:00." in vera.phone.last.text
    async with world.database.read() as session:
        at = await due.when(session, Duty.OPEN_CHECKIN, plan.id)
    assert at == datetime.fromisoformat("2026-03-09T17:00+00:00")


async def test_somebody_else_is_cut_off_and_told_kindly(world: World) -> None:
    vera, sam = await agreed(world, "OK")
    plan = await plan_of(world, vera)
    await vera.phone.taps("No")
    assert sam.last.text.startswith("This chat is now closed.")
    async with world.database.read() as session:
        assert await answers.baseline(session, plan) == ()
        assert await measures.the(session, plan, Measure.GOAL) is None
    await sam.says("/menu")
    assert "by invitation" in sam.last.text
    await world.passes(hours=2)
    assert not await is_known(world, sam)
    left = await _rows(world)
    assert left["card"] == left["posting"] == len(vera.phone.messages) - 3


async def test_after_a_no_the_right_person_gets_a_new_link(world: World) -> None:
    vera, sam = await agreed(world, "OK")
    await vera.phone.taps("No")
    await vera.phone.taps("New link")
    right = world.phone("Sue")
    await right.starts(link_in(vera.phone))
    await right.taps("Yes")
    assert "“Sue”" in vera.phone.last.text
    await vera.phone.taps("Yes")
    assert (await client_of(world, vera)).state is Standing.ACTIVE
    assert not any("walk the dog" in text for text in right.heard)
    assert sam.last.text.startswith("This chat is now closed.")


async def test_the_therapist_is_asked_once_more_and_no_more(world: World) -> None:
    vera, _ = await agreed(world)
    await vera.phone.taps("I don't know")
    assert "please ask S.T." in vera.phone.last.text
    await world.passes(days=10)
    assert sum("Is this S.T.?" in text for text in vera.phone.heard) == 2
    await vera.phone.taps("Yes")
    assert (await client_of(world, vera)).state is Standing.ACTIVE


@pytest.mark.parametrize(("labels", "shown"), [
    (("Change it", "The day", "Thu"), "Thursday 12 March, 18:00"),
    (("Change it", "The day", "Sat"), "Saturday 7 March, 18:00"),
    (("Change it", "The time", "Morning"), "Monday 9 March, 09:00"),
    (("Change it", "My clock", "08:00 London"), "Monday 9 March, 18:00. It is 08:00 here"),
    (("Change it", "Leave it"), "Monday 9 March, 18:00"),
])  # fmt: skip
async def test_the_next_time_can_be_changed_by_taps(world: World, labels: tuple[str, ...], shown: str) -> None:
    _, sam = await agreed(world, *labels)
    assert f"check-in: {shown}" in sam.last.text
    await sam.taps("OK")
    assert sam.last.text.startswith("All set")


async def test_the_next_time_can_be_typed_but_not_at_night(world: World) -> None:
    vera, sam = await agreed(world, "Change it", "The time")
    await sam.says("eleven")
    assert "could not read a time" in sam.last.text
    await sam.says("23:00")
    assert "between 08:00 and 20:30" in sam.last.text
    await sam.says("7.30 pm")
    assert "Monday 9 March, 19:30" in sam.last.text
    cadence = (await plan_of(world, vera)).cadence
    assert cadence is not None
    assert cadence.at == time(19, 30)


async def test_a_clock_far_away_is_found_from_what_it_shows(world: World) -> None:
    _, sam = await agreed(world, "Change it", "My clock")
    await sam.says("3:00")
    assert "It is 03:00 here" in sam.last.text


async def test_at_night_the_therapist_is_left_alone(tmp_path: Path) -> None:
    night = datetime.fromisoformat("2026-03-02T22:00+00:00")
    async with open_world(tmp_path, night) as world:
        vera, _ = await agreed(world)
        assert "Is this" not in vera.phone.last.text
        await world.passes(hours=10)
        assert "Is this S.T.?" in vera.phone.last.text


async def test_before_a_yes_help_leads_back_to_the_question_and_the_menu_is_short(world: World) -> None:
    _, sam = await invited(world)
    await sam.says("what is this?")
    assert "To see that question again, send /start." in sam.last.text
    await sam.says("/menu")
    assert {"Is this urgent?", "Who sees what", "Stop"} <= set(sam.last.labels)
    assert "Check in now" not in sam.last.labels
    await sam.starts()
    assert "May I store your answers" in sam.last.text


async def test_whoever_has_left_is_told_the_way_back(world: World) -> None:
    _, sam = await agreed(world, "OK")
    await sam.says("/stop")
    await sam.taps("Yes, stop")
    await sam.says("/progress")
    assert "To come back, send /start." in sam.last.text
    await sam.says("/menu")
    assert {"Is this urgent?", "Who sees what", "Stop"} <= set(sam.last.labels)
    assert "Check in now" not in sam.last.labels
