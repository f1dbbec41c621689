"""Joining as conversations: from the therapist's link to the client's starting point."""

import re

from domain.measures import Measure
from domain.messages.safety import SafetyText
from domain.office import Office
from domain.scope import Role
from storage import answers, clients, measures, people, practices
from storage.clients import Standing
from storage.questions import Ask, ask
from tests.factories import practised
from tests.joining import CODE, agreed, client_of, invite, invited, link_in, plan_of, therapist_link
from tests.world import World


async def test_a_therapist_sets_up_with_nothing_but_the_phone(world: World) -> None:
    vera = world.phone("Vera")
    await vera.starts(await therapist_link(world))
    assert vera.last.labels == ["Vera"]
    await vera.taps("Vera")
    await vera.taps("Within two days")
    assert vera.last.labels == ["Mon–Fri, 08:00–18:00", "Mon–Fri, 09:00–17:00", "Mon–Sat, 08:00–18:00"]
    await vera.taps("Mon–Sat")
    assert "112" in vera.heard[-2]
    assert "This sheet is a DRAFT." in vera.heard[-2]
    assert "My words in English are a DRAFT" in vera.heard[-2]
    for number, words in enumerate(("numb feeling", "Call 112", "116 117", "116 123"), 1):
        assert f"Text {number} of 4" in vera.last.text
        assert words in vera.last.text
        await vera.taps("I accept this text", vera.last)
    assert "/new" in vera.last.text
    async with world.database.read() as session:
        me = await practices.therapist_of(session, (await people.scope_of(session, vera.chat)).subject)
    assert (me.name, me.joined, len(me.sheet_hash)) == ("Vera", True, 64)
    assert me.office == Office(days=frozenset(range(6)))


async def test_a_therapist_types_another_name_and_refuses_the_sheet(world: World) -> None:
    vera = world.phone("vv")
    await vera.starts(await therapist_link(world))
    await vera.says("Dr. Lind")
    await vera.taps("At the next visit")
    await vera.taps("Mon–Fri")
    await vera.taps("Something is not right")
    assert "Nobody can be invited" in vera.last.text
    await vera.says("/new S.T.")
    assert vera.last.labels == ["I accept this text", "Something is not right"]
    for _ in SafetyText:
        await vera.taps("I accept this text", vera.last)
    assert "All set, Dr. Lind" in vera.last.text


async def test_inviting_ends_in_a_link_and_a_code_to_forward(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    await vera.phone.says("my left knee.")
    for label in ("Over a year", "To keep things steady"):
        await vera.phone.taps(label)
    assert "over a year" in vera.phone.last.text
    await vera.phone.taps("Yes")
    assert "https://t.me/InterludeTestBot?start=" in vera.phone.last.text
    assert CODE.search(vera.phone.last.text)
    client, plan = await client_of(world, vera), await plan_of(world, vera)
    assert (client.state, client.adult, plan.label) == (Standing.INVITED, True, "left knee")


async def test_an_invitation_is_a_card_with_the_same_text_and_can_have_own_words(world: World) -> None:
    vera = await practised(world)
    payload = await invite(vera)
    card = vera.phone.last
    assert card.file is not None
    assert card.file.name == "invitation.png"
    assert card.file.content.startswith(b"\x89PNG")
    assert card.text.endswith("The picture holds the same link as a square code, and the code to type.")
    await vera.phone.taps("In my own words")
    await vera.phone.says("Between visits a small program asks how it goes.")
    assert vera.phone.last.text.startswith("Between visits a small program asks how it goes.\n\nOpen it here: https://")
    assert link_in(vera.phone) == payload
    await vera.phone.says("/new C.D.")
    for label in ("Neck", "Not sure", "To rest", "Yes"):
        await vera.phone.taps(label)
    assert vera.phone.last.text.startswith("Between visits a small program")
    await vera.phone.taps("In my own words")
    await vera.phone.taps("The usual words")
    assert vera.phone.last.text.startswith("I use a small check-in program")


async def test_the_menu_asks_for_the_name_first(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/menu")
    await vera.phone.taps("Invite a client")
    await vera.phone.says("S.T.")
    assert "What brings S.T.?" in vera.phone.last.text


async def test_two_clients_of_one_name_could_not_be_told_apart(world: World) -> None:
    vera = await practised(world)
    await invite(vera, "S.T.")
    await vera.phone.says("/new s.t.")
    assert vera.phone.last.text.startswith("Somebody in your list has that name already.")
    await vera.phone.says("S.T. 2")
    assert vera.phone.last.text.startswith("What brings S.T. 2?")


async def test_nobody_under_age_is_kept(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    for label in ("Neck", "Not sure", "To rest", "No"):
        await vera.phone.taps(label)
    assert "guardian" in vera.phone.last.text
    async with world.database.read() as session:
        assert await clients.of_therapist(session, vera.scope) == ()


async def test_pressing_twice_changes_nothing_twice(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    await vera.phone.taps("Neck")
    pressed = vera.phone.last.buttons[0][0]["callback_data"]
    await vera.phone.taps_data(pressed, vera.phone.last)
    await vera.phone.taps_data(pressed, vera.phone.last)
    assert world.telegram.toasts[-1] != ""
    await vera.phone.taps("Neck")
    assert len(vera.phone.messages) == 2


async def test_a_draft_that_is_never_finished_is_dropped(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/new S.T.")
    await vera.phone.taps("Neck")
    await world.passes(days=2)
    await vera.phone.taps("Over a year")
    assert "dropped" in vera.phone.last.text
    async with world.database.read() as session:
        assert await clients.of_therapist(session, vera.scope) == ()


async def test_a_client_joins_within_the_budget(world: World) -> None:
    """At most 6 taps, 130 words and one typed text before the first answer, pressing Start included."""
    _, sam = await invited(world)
    taps = 1
    await sam.taps("Yes")
    await sam.says("walk the dog")
    for label in ("3", "7", "OK"):
        await sam.taps(label)
    taps += 4
    shown = [str(body["text"]) for _, body in world.telegram.calls if body.get("chat_id") == sam.chat]
    assert sum(len(re.findall(r"\w[\w’'-]*", text)) for text in shown) <= 130
    assert taps <= 6
    assert sam.last.text.startswith("All set")


async def test_the_starting_point_is_kept_as_baseline(world: World) -> None:
    vera, sam = await agreed(world)
    assert "Monday 9 March, 18:00. It is 09:00 here" in sam.last.text
    plan = await plan_of(world, vera)
    async with world.database.read() as session:
        kept = {answer.measure: answer.score for answer in await answers.baseline(session, plan)}
        goal = await measures.the(session, plan, Measure.GOAL)
    assert kept == {Measure.GOAL: 3, Measure.SYMPTOM: 7}
    assert goal is not None
    assert goal.words == "walk the dog"
    assert plan.started_at <= world.now


async def test_the_goal_can_be_left_out_and_numbers_skipped(world: World) -> None:
    _, sam = await invited(world)
    await sam.taps("Yes")
    await sam.taps("Give me ideas")
    await sam.taps("Skip for now")
    await sam.taps("Skip")
    assert sam.last.text.startswith("Thanks. Next check-in")


async def test_a_pressed_number_counts_once(world: World) -> None:
    vera, sam = await invited(world)
    await sam.taps("Yes")
    await sam.says("walk the dog")
    first = sam.last.buttons[0][3]["callback_data"]
    await sam.taps_data(first, sam.last)
    await sam.taps_data(first, sam.last)
    assert world.telegram.toasts[-1] != ""
    plan = await plan_of(world, vera)
    async with world.database.read() as session:
        assert len(await answers.baseline(session, plan)) == 1


async def test_a_goal_of_any_length_is_kept_as_far_as_it_goes(world: World) -> None:
    _, sam = await invited(world)
    await sam.taps("Yes")
    await sam.says("walk " * 200)
    assert "first 300 characters" in sam.heard[-2]
    assert "How easy is “walk walk" in sam.last.text


async def test_the_goal_can_be_changed_later(world: World) -> None:
    vera, sam = await agreed(world, "OK")
    await sam.says("/goal")
    await sam.says("swim")
    await sam.taps("2")
    assert sam.last.text == "Noted. From now on I ask about this one."
    plan = await plan_of(world, vera)
    async with world.database.read() as session:
        goal = await measures.the(session, plan, Measure.GOAL)
    assert goal is not None
    assert goal.words == "swim"


async def test_start_again_goes_on_where_it_stopped(world: World) -> None:
    _, sam = await invited(world)
    await sam.starts()
    assert sam.last.labels == ["Yes", "Read more", "No"]
    await sam.taps("Yes")
    await sam.starts()
    assert sam.last.text.startswith("What would you like to do again")
    await sam.says("walk the dog")
    await sam.starts()
    assert "How easy is “walk the dog” right now?" in sam.last.text


async def test_a_client_who_left_is_welcomed_back(world: World) -> None:
    vera, sam = await agreed(world, "OK")
    await vera.phone.taps("Yes")
    await sam.says("/stop")
    await sam.taps("Yes, stop")
    await sam.starts()
    assert sam.last.text.startswith("Welcome back")
    assert (await client_of(world, vera)).state is Standing.ACTIVE


async def test_a_new_link_stops_the_older_one(world: World) -> None:
    vera = await practised(world)
    old, sam = await invite(vera), world.phone("Sam")
    client = await client_of(world, vera)
    async with world.database.write() as session:
        card = await ask(session, Ask(vera.scope.practice, vera.scope.person, "client", client.id), now=world.now)
    await vera.phone.taps_data(f"1iv{card.token}", vera.phone.last)
    await sam.starts(old)
    assert "newer one" in sam.last.text
    await sam.starts(link_in(vera.phone))
    assert sam.last.labels == ["Yes", "Read more", "No"]
    async with world.database.read() as session:
        assert (await people.scope_of(session, sam.chat)).role is Role.CLIENT
