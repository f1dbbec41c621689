"""What a client agreed to, as conversations: read again, changed, and asked again when the text has changed."""

from domain.duties import Duty
from domain.rights import VERSIONS, Consent
from scheduler import tidy
from storage import clients, due
from storage.clients import Client, Standing
from storage.tables import checkin, client, consent
from tests.checkin import first_week
from tests.factories import Joined, Practised, joined, practised
from tests.joining import agreed
from tests.world import World


async def load(world: World, anna: Joined) -> Client:
    """The client as stored."""
    async with world.database.read() as session:
        found = await clients.load(session, anna.scope.subject)
    assert found is not None
    return found


async def changed(world: World, anna: Joined) -> None:
    """The text has changed since this client agreed, and the bot starts anew."""
    async with world.database.write() as session:
        await session.change(client, anna.scope.subject, consent_number=VERSIONS[Consent.HEALTH] - 1)
        await tidy.arm(session, world.now)
    await world.settles()


async def asked_again(world: World) -> tuple[Practised, Joined]:
    """A client in the middle of a check-in, and then the text changes."""
    vera, anna = await first_week(world)
    await changed(world, anna)
    assert "Something you once agreed to has changed" in anna.phone.last.text
    return vera, anna


async def test_what_was_agreed_to_can_be_read_again(world: World) -> None:
    _, sam = await agreed(world, "OK")
    await sam.says("/privacy")
    assert "Storing your answers: yes, 2 March 2026 (text 2)" in sam.last.text
    assert "A summary for somebody else: not asked yet" in sam.last.text
    for label in ("Read it again", "Next", "Next", "Next", "Next"):
        await sam.taps(label)
    assert "Send /stop, /pause or /erase." in sam.last.text
    await sam.taps("What I agreed to")
    assert sam.last.text.startswith("What you agreed to")


async def test_each_choice_can_be_changed_and_every_change_is_kept(world: World) -> None:
    anna = await joined(await practised(world))
    async with world.database.write() as session:
        await clients.set_reminder_time(session, anna.scope.subject, "18:00")
        await due.put(session, Duty.REMIND, anna.scope.subject, at=world.now)
    await anna.phone.says("/privacy")
    card = anna.phone.last
    for label in ("Ask me each time", "Never share", "No more reminders", "No more reminders"):
        await anna.phone.taps(label, card)
    assert "summary for somebody else: no" in card.text
    assert "Reminders are welcome" in card.labels
    assert (await load(world, anna)).reminder_time == ""
    async with world.database.read() as session:
        assert await due.when(session, Duty.REMIND, anna.scope.subject) is None
        rows = await session.rows(consent.select())
    assert sorted((row.what, row.given) for row in rows) == [
        ("reminders", False), ("sharing", False), ("sharing", True),
    ]  # fmt: skip


async def test_a_changed_text_is_asked_of_before_anything_else_is_sent(world: World) -> None:
    _, anna = await asked_again(world)
    heard = len(anna.phone.heard)
    await world.passes(weeks=4)
    assert len(anna.phone.heard) == heard
    async with world.database.read() as session:
        states = {row.state for row in await session.rows(checkin.select())}
    assert states == {"paused"}


async def test_with_a_yes_it_goes_on_from_the_next_check_in(world: World) -> None:
    _, anna = await asked_again(world)
    await anna.phone.taps("Yes")
    assert anna.phone.last.text == "Thank you. We go on as before."
    found = await load(world, anna)
    assert (found.state, found.consent_number) == (Standing.ACTIVE, VERSIONS[Consent.HEALTH])
    heard = len(anna.phone.heard)
    await world.passes(weeks=1)
    assert len(anna.phone.heard) > heard


async def test_with_a_no_it_ends_and_what_was_told_stays(world: World) -> None:
    vera, anna = await asked_again(world)
    await anna.phone.taps("No")
    assert anna.phone.last.text.startswith("Stopped.")
    assert (await load(world, anna)).state is Standing.STOPPED
    assert "Anna has ended the check-ins" in vera.phone.last.text
    await anna.phone.says("/mydata")
    assert anna.phone.last.file is not None


async def test_until_then_whatever_is_said_or_tapped_meets_the_question_and_nothing_is_stored(world: World) -> None:
    _, anna = await asked_again(world)
    card = next(one for one in anna.phone.messages if "Skip" in one.labels)
    question = anna.phone.last.text
    await anna.phone.says("a new pain since Monday")
    assert anna.phone.last.text == question
    await anna.phone.taps("5", card)
    await anna.phone.says("/checkin")
    assert anna.phone.last.text == question
    await anna.phone.says("I can't hold my urine since this morning")
    assert "Do any of these fit" in anna.phone.last.text
    await anna.phone.says("/mydata")
    assert anna.phone.last.file is not None
    assert b"since Monday" not in anna.phone.last.file.content


async def test_it_can_be_read_before_answering_and_an_old_button_is_over(world: World) -> None:
    _, anna = await asked_again(world)
    question = anna.phone.last
    await anna.phone.taps("Read more")
    assert anna.phone.last.text.startswith("What to expect")
    await anna.phone.taps("Yes", question)
    await anna.phone.taps("No", question)
    assert world.telegram.toasts[-1] != ""
    assert (await load(world, anna)).state is Standing.ACTIVE


async def test_who_rests_is_asked_when_they_are_back(world: World) -> None:
    _, anna = await first_week(world)
    await world.passes(weeks=3)
    assert (await load(world, anna)).state is Standing.RESTING
    heard = len(anna.phone.heard)
    await changed(world, anna)
    await world.passes(days=1)
    assert len(anna.phone.heard) == heard
    await anna.phone.says("hello again")
    assert "has changed" in anna.phone.last.text
    await anna.phone.taps("Yes")
    assert (await load(world, anna)).state is Standing.ACTIVE
