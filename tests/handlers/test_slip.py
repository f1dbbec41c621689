"""How a day's notes reach a therapist who keeps office hours: together, half an hour apart, the rest in one slip."""

from datetime import UTC, datetime, timedelta

from domain.alerts import Rule, State
from domain.duties import Duty
from storage import alerts, clients, due, notes, outbox, passing, planned
from tests.alerted import opened
from tests.factories import Joined, Practised, joined, practised
from tests.world import World

MINUTES = 1 / 60


async def _practice(world: World, *names: str) -> tuple[Practised, list[Joined]]:
    """A therapist with the default office hours, and clients whom no check-in disturbs."""
    vera = await practised(world, gathers=True)
    found = [await joined(vera, name) for name in names]
    async with world.database.write() as session:
        for one in found:
            await due.drop(session, Duty.OPEN_CHECKIN, one.plan)
    return vera, found


async def _writes(client: Joined, words: str) -> None:
    """A note to the therapist."""
    world = client.phone.world
    async with world.database.write() as session:
        found = await clients.load(session, client.scope.subject)
        assert found is not None
        await passing.note(session, found, await notes.add(session, found, words, now=world.now), now=world.now)
    await world.settles()


async def test_alerts_that_fall_together_leave_together_and_each_opens_in_full(world: World) -> None:
    vera, (anna, ben) = await _practice(world, "Anna", "Ben")
    first = await opened(world, anna, Rule.NO_CHANGE)
    await world.passes(hours=5 * MINUTES)
    await opened(world, ben, Rule.WORSENING)
    assert vera.phone.messages == []
    await world.passes(hours=5 * MINUTES)
    (note,) = vera.phone.messages
    assert note.text.startswith("What is new, in one note.\n\n1. Ben: clearly worse\n2. Anna: no change")
    await vera.phone.taps("2 Anna")
    assert "Anna: answers steady" in vera.phone.last.text
    async with world.database.read() as session:
        found = await alerts.load(session, first or 0)
        assert found is not None
        assert found.state is State.SEEN
        assert await outbox.sent_at(session, alerts.shown_once(found.id)) == world.now


async def test_a_line_opens_what_has_taken_its_place_since(world: World) -> None:
    vera, (anna, ben) = await _practice(world, "Anna", "Ben")
    await opened(world, anna, Rule.REVIEW)
    await world.passes(hours=MINUTES)
    await opened(world, ben, Rule.REVIEW)
    await world.passes(hours=10)
    assert "1. Anna: time to ask" in vera.phone.last.text
    worse = await opened(world, anna, Rule.WORSENING)
    await vera.phone.taps("1 Anna")
    assert vera.phone.last.text.startswith("Anna: answers are clearly worse.")
    async with world.database.read() as session:
        found = await alerts.load(session, worse or 0)
    assert found is not None
    assert found.state is State.SEEN


async def test_tomorrow_s_visits_are_a_line_whose_button_names_who_comes(world: World) -> None:
    vera, (anna, ben) = await _practice(world, "Anna", "Ben")
    async with world.database.write() as session:
        for one in (anna, ben):
            client = await clients.load(session, one.scope.subject)
            assert client is not None
            await planned.set_next(session, client, world.now.date() + timedelta(days=1), now=world.now)
    await _writes(ben, "the pillow was a good idea")
    await world.passes(hours=9)
    assert "1. Visits on Tuesday: Anna, Ben\n2. Ben: wrote to you" in vera.phone.last.text
    assert vera.phone.last.labels == ["1 Anna, Ben", "2 Ben"]


def _sounds(world: World, chat: int) -> list[bool]:
    """Of each message to a chat whether it made a sound."""
    sent = [payload for method, payload in world.telegram.calls if method == "sendMessage"]
    return [not payload.get("disable_notification") for payload in sent if payload["chat_id"] == chat]


async def test_only_what_presses_makes_a_sound(world: World) -> None:
    vera, (anna, ben) = await _practice(world, "Anna", "Ben")
    before = len(_sounds(world, vera.phone.chat))
    await opened(world, anna, Rule.NO_CHANGE)
    await world.passes(hours=1)
    await opened(world, ben, Rule.WORSENING)
    await world.passes(hours=1)
    assert _sounds(world, vera.phone.chat)[before:] == [False, True]


async def test_worse_makes_a_sound_at_first_and_at_last(world: World) -> None:
    vera, (anna,) = await _practice(world, "Anna")
    before = len(_sounds(world, vera.phone.chat))
    await opened(world, anna, Rule.WORSENING)
    await world.passes(weeks=1)
    assert _sounds(world, vera.phone.chat)[before:] == [True, False, True]


async def test_worse_on_the_day_that_was_picked_to_look_again_makes_none(world: World) -> None:
    vera, (anna,) = await _practice(world, "Anna")
    first = await opened(world, anna, Rule.WORSENING)
    await world.passes(hours=1)
    async with world.database.write() as session:
        found = await alerts.load(session, first or 0)
        assert found is not None
        await alerts.decided(session, found, rearm_at=world.now + timedelta(hours=20), now=world.now)
    await world.passes(days=1)
    before = len(_sounds(world, vera.phone.chat))
    await opened(world, anna, Rule.WORSENING)
    await world.passes(hours=1)
    assert _sounds(world, vera.phone.chat)[before:] == [False]


async def test_a_planned_review_waits_for_the_slip_and_one_that_was_asked_for_does_not(world: World) -> None:
    vera, (anna, ben) = await _practice(world, "Anna", "Ben")
    await opened(world, anna, Rule.REVIEW)
    await world.passes(hours=1)
    assert vera.phone.messages == []
    await world.passes(hours=9)
    assert vera.phone.last.text.startswith("Anna: the numbers don't settle it.")
    await world.passes(hours=14)
    await opened(world, ben, Rule.REVIEW, asked=True)
    await world.passes(hours=1)
    assert vera.phone.last.text.startswith("Ben says that this is not working so far.")


async def test_a_day_brings_one_interruption_and_the_rest_in_the_slip(world: World) -> None:
    vera, (anna, ben, cleo) = await _practice(world, "Anna", "Ben", "Cleo")
    await opened(world, anna, Rule.NO_CHANGE)
    await world.passes(hours=1)
    assert [text.split(":")[0] for text in vera.phone.heard] == ["Anna"]
    await opened(world, ben, Rule.NO_CHANGE)
    await _writes(cleo, "could we do less next time")
    await world.passes(hours=7)
    assert len(vera.phone.heard) == 1
    await opened(world, cleo, Rule.WORSENING)
    await world.passes(hours=2)
    (slip,) = vera.phone.heard[1:]
    assert slip.startswith(
        "What is new, in one note.\n\n1. Cleo: clearly worse\n2. Ben: no change\n3. Cleo: wrote to you"
    )


async def test_the_slip_closes_the_working_day_and_nothing_comes_twice(world: World) -> None:
    vera, (anna, ben) = await _practice(world, "Anna", "Ben")
    await _writes(anna, "could we do less next time")
    await world.passes(hours=MINUTES)
    await _writes(ben, "the pillow was a good idea")
    await world.passes(hours=9)
    (slip,) = vera.phone.messages
    assert slip.text.startswith("Your day in one note.\n\n1. Anna: wrote to you, “could we do less next time”\n2. Ben")
    await vera.phone.taps("1 Anna")
    assert vera.phone.last.text.startswith("Anna wrote to you.")
    await vera.phone.taps("Reply", vera.phone.last)
    await vera.phone.says("Yes, gladly")
    heard = len(vera.phone.heard)
    await world.passes(days=3)
    assert len(vera.phone.heard) == heard


async def test_nothing_but_what_is_urgent_comes_at_the_weekend(world: World) -> None:
    vera, (anna,) = await _practice(world, "Anna")
    await world.passes(days=5)
    await opened(world, anna, Rule.WORSENING)
    await _writes(anna, "it is tight today")
    await anna.phone.says("/urgent")
    await anna.phone.taps("Yes")
    assert [text.split(":")[0] for text in vera.phone.heard] == ["URGENT"]
    await vera.phone.taps("Reached them")
    await world.passes(days=1, hours=20)
    assert len(vera.phone.heard) == 1
    world.now = datetime(2026, 3, 9, 6, 59, tzinfo=UTC)
    await world.passes(hours=3 * MINUTES)
    assert "1. Anna: clearly worse" in vera.phone.last.text


async def test_an_alert_that_was_opened_from_the_list_is_not_brought_up_again(world: World) -> None:
    vera, (anna,) = await _practice(world, "Anna")
    await opened(world, anna, Rule.NO_CHANGE)
    await vera.phone.says("/clients")
    await vera.phone.taps("Anna")
    await vera.phone.taps("Open: no change")
    heard = len(vera.phone.heard)
    await world.passes(hours=12)
    assert len(vera.phone.heard) == heard


async def test_a_therapist_may_want_each_note_by_itself(world: World) -> None:
    vera, (anna,) = await _practice(world, "Anna")
    await vera.phone.says("/hours")
    await vera.phone.taps("Send each note by itself")
    await _writes(anna, "could we do less next time")
    assert vera.phone.last.text.startswith("Anna wrote to you.")


async def test_more_than_eight_notes_are_two_messages_and_none_is_lost(world: World) -> None:
    vera, many = await _practice(world, *(f"C{number}" for number in range(9)))
    for client in many:
        await _writes(client, "hello there, all is well")
    await world.passes(hours=9)
    assert [len(one.labels) for one in vera.phone.messages] == [8, 1]
