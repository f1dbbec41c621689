"""From Monday's list on, as a therapist meets it: every open note decided in one message, and a while of quiet."""

from datetime import timedelta

from domain.alerts import Rule
from domain.duties import Duty
from storage import due, muting, weekly
from tests.alerted import alerted, opened
from tests.asked import asks
from tests.factories import Practised, joined, practised
from tests.homecare import pair
from tests.telegram import Message
from tests.world import World


async def _monday(vera: Practised) -> Message:
    """Monday's list."""
    world = vera.world
    async with world.database.write() as session:
        await weekly.arm(session, vera.scope.subject, now=world.now)
        at = await due.when(session, Duty.DIGEST, vera.scope.subject)
    assert at is not None
    await world.passes(hours=(at - world.now).total_seconds() / 3600)
    return next(one for one in reversed(vera.phone.messages) if one.text.startswith("Your week"))


async def test_four_cards_are_decided_in_twelve_taps_most_pressing_first(world: World) -> None:
    found = await alerted(world)
    vera = found.vera.phone
    for name, rule in (("Bela", Rule.REVIEW), ("Cleo", Rule.WORSENING), ("Dana", Rule.NO_CHANGE)):
        who = await joined(found.vera, name)
        await opened(world, who, rule)
    await vera.says("/clients")
    assert vera.last.labels == ["Line them up", "Cleo", "Anna", "Dana", "Bela"]
    digest = await _monday(found.vera)
    assert "TO DECIDE (4)\n• Cleo: clearly worse" in digest.text
    taps, text = 0, digest.text
    for label in ("Line them up", *("Review", "Tuesday", "Next note") * 3, "Review", "Tuesday"):
        await vera.taps(label, digest if label == "Line them up" else vera.last)
        taps += 1
    assert taps == 12
    assert digest.text == text
    assert "Decided on" in vera.last.text
    assert "Next note" not in vera.last.labels
    async with world.database.read() as session:
        left = await due.when(session, Duty.ALERT_PUSH, found.id)
    assert left is None


async def test_one_message_shows_one_after_the_other(world: World) -> None:
    found = await alerted(world)
    vera = found.vera.phone
    await opened(world, await joined(found.vera, "Cleo"), Rule.WORSENING)
    worse = vera.last
    await vera.taps("I'll call today", worse)
    next_note = next(one["callback_data"] for row in worse.buttons for one in row if one["text"] == "Next note")
    messages = len(vera.messages)
    await vera.taps_data(next_note, worse)
    assert worse.text.startswith("Anna: answers steady for")
    await vera.taps_data(next_note, worse)
    assert (len(vera.messages), worse.text.startswith("Anna")) == (messages, True)
    await vera.taps("Give it time", worse)
    await vera.taps("2 weeks", worse)
    assert worse.text == found.card.text
    await vera.taps_data(next_note, worse)
    assert world.telegram.toasts[-1] == "No note waits for a decision."


async def test_the_list_can_be_muted_for_a_week(world: World) -> None:
    found = await alerted(world)
    vera = found.vera.phone
    first = await _monday(found.vera)
    await vera.taps("Mute for a week", first)
    assert vera.last.text == "No weekly list before Monday 23 March. Notes still come."
    await world.passes(days=13, hours=23)
    assert sum(text.startswith("Your week.") for text in vera.heard) == 1
    await world.passes(days=1)
    assert sum(text.startswith("Your week.") for text in vera.heard) == 2
    await vera.taps("Mute for a week")
    await vera.taps("Undo")
    assert vera.last.text == "The weekly list comes on Mondays."


async def test_how_long_it_is_muted_is_picked_or_typed_and_the_day_always_stands_there(world: World) -> None:
    found = await alerted(world)
    vera = found.vera.phone
    await vera.taps("Mute for a week", await _monday(found.vera))
    card = vera.last
    assert card.labels == ["1 week", "2 weeks", "Until a date", "Undo"]
    await vera.taps("2 weeks", card)
    assert card.text.startswith("No weekly list before Monday 30 March.")
    for label in ("Until a date", "Back"):
        await vera.taps(label, vera.messages[-1] if label == "Back" else card)
    assert vera.last.text.startswith("No weekly list before Monday 30 March.")
    await vera.taps("Until a date", vera.last)
    await vera.says("soon")
    assert vera.last.text.startswith("I could not read a day within the next year there.")
    await vera.says("14 April")
    assert vera.last.text.startswith("No weekly list before Monday 20 April.")
    await vera.taps("Undo")
    assert "Undo" not in vera.last.labels


async def test_a_shorter_mute_brings_what_waited_and_a_worsening_never_waits(world: World) -> None:
    found = await alerted(world)
    async with world.database.write() as session:
        await muting.until(session, found.vera.scope, muting.STEADY, world.now + timedelta(weeks=8), now=world.now)
    heard = len(found.vera.phone.messages)
    await world.passes(weeks=3)
    assert len(found.vera.phone.messages) == heard
    async with world.database.write() as session:
        await muting.until(session, found.vera.scope, muting.STEADY, None, now=world.now)
    await world.settles()
    assert len(found.vera.phone.messages) == heard + 1


async def test_notes_of_no_change_can_wait_and_a_worsening_never_does(world: World) -> None:
    found = await alerted(world)
    vera, others = found.vera.phone, [await joined(found.vera, name) for name in ("Bela", "Cleo", "Dana", "Elif")]
    for who in others[:2]:
        await opened(world, who, Rule.REVIEW)
    assert "Lined up, the open notes take about 3 minutes." in (await _monday(found.vera)).text
    await vera.taps("Mute no-change notes")
    assert vera.last.text == "No notes of no change before Monday 23 March. Notes of a worsening still come."
    messages = len(vera.messages)
    await opened(world, others[2], Rule.NO_CHANGE)
    assert len(vera.messages) == messages
    await opened(world, others[3], Rule.WORSENING)
    assert vera.last.text.startswith("Elif: answers are clearly worse.")
    await world.passes(weeks=2)
    assert any(text.startswith("Dana: answers steady") for text in vera.heard[messages:])


async def test_a_request_stands_in_the_list_until_it_is_answered(world: World) -> None:
    both = await pair(world)
    await asks(both)
    assert "REQUESTS (1)\n• Anna: an answer is promised by" in (await _monday(both.vera)).text


async def test_what_is_not_offered_changes_nothing(world: World) -> None:
    found = await alerted(world)
    otto = await practised(world, "Otto")
    data = found.card.buttons[0][0]["callback_data"]
    token = data[3:19]
    for forged in (f"1lu{token}n", f"1lu{token}s", f"1mu{token}w", f"1mu{token}x"):
        await found.vera.phone.taps_data(forged, found.card)
        assert world.telegram.toasts[-1].startswith("That button is no longer in use")
        await otto.phone.taps_data(forged, found.card)
        assert world.telegram.toasts[-1].startswith("That button is no longer in use")
