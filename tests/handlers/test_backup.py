"""Naming a back-up, and what reaches them."""

from domain.alerts import Rule, State
from domain.delivery import Kind
from domain.messages import CATALOGUE
from storage import outbox, people, permission
from storage.outbox import Letter
from storage.tables import outbox as outbox_rows
from tests.alerted import Alerted, alerted
from tests.joining import invite, link_in
from tests.world import Phone, World


async def _named(world: World, rule: Rule = Rule.WORSENING) -> tuple[Alerted, Phone]:
    """A worsening of Anna's, and Olga, who joined as Vera's back-up."""
    found, olga = await alerted(world, rule), world.phone("Olga")
    await found.vera.phone.says("/backup")
    await found.vera.phone.taps("Invite a back-up")
    await olga.starts(link_in(found.vera.phone))
    for label in ("Olga", "Within two days", "Mon–Fri", *["I accept this text"] * 4):
        await olga.taps(label)
    return found, olga


async def test_a_worsening_nobody_opened_reaches_the_back_up_on_the_third_day(world: World) -> None:
    found, olga = await _named(world)
    before = len(olga.heard)
    await world.passes(weeks=2)
    (letter,) = olga.heard[before:]
    assert "Vera asked that you step in" in letter
    assert "Anna reported a clear worsening on 6 March" in letter
    await olga.taps("I'll take it")
    assert (await found.alert()).state is State.SEEN
    assert "Your back-up Olga is taking the note about Anna that is open." in found.vera.phone.last.text
    heard = len(found.vera.phone.heard)
    await olga.taps("I'll take it")
    assert len(found.vera.phone.heard) == heard


async def test_what_was_seen_or_has_no_back_up_stays_where_it_is(world: World) -> None:
    found, olga = await _named(world)
    before = len(olga.heard)
    await found.vera.phone.taps("More", found.card)
    await world.passes(weeks=2)
    assert len(olga.heard) == before


async def test_a_therapist_picks_a_colleague_or_nobody(world: World) -> None:
    found, _olga = await _named(world)
    vera = found.vera.phone
    await vera.says("/backup")
    assert vera.last.text.startswith("Your back-up is Olga.")
    assert vera.last.labels == ["Olga", "Invite a back-up", "No back-up", "Our safety plan"]
    card = vera.last
    await vera.taps("No back-up")
    assert card.text.startswith("You have no back-up.")
    assert card.labels == []
    await vera.says("/backup")
    await vera.taps("Olga")
    assert vera.last.text.startswith("Your back-up is Olga.")


async def test_an_urgent_note_reaches_the_back_up_after_four_hours(world: World) -> None:
    found, olga = await _named(world)
    before = len(olga.heard)
    await found.anna.phone.says("I want to kill myself")
    await world.passes(hours=3)
    assert len(olga.heard) == before
    await world.passes(hours=2)
    (letter,) = olga.heard[before:]
    assert "An urgent note about Anna has not been marked as seen" in letter
    await olga.taps("Sorted already")
    await world.passes(hours=24)
    assert any("says that the urgent note about Anna is sorted" in words for words in found.vera.phone.heard)


async def test_a_back_up_may_hear_these_few_messages_and_no_other(world: World) -> None:
    found, olga = await _named(world)
    allowed = set()
    async with world.database.write() as session:
        me = await people.scope_of(session, olga.chat)
        for message in CATALOGUE:
            letter = Letter(me.person, message, Kind.ALERT, {}, found.anna.scope.subject)
            row = await outbox.put(session, me.practice, letter, now=world.now)
            outgoing = None if row is None else await outbox.load(session, row)
            assert outgoing is not None
            if await permission.may_send(session, outgoing):
                allowed.add(message)
            await session.execute(outbox_rows.delete().where(outbox_rows.c.id == row))
    assert allowed == {"backup.worse", "backup.urgent", "reaching.number", "reaching.no_number"}


async def test_an_invited_colleague_steps_in_only_once_they_are_set_up(world: World) -> None:
    found = await alerted(world, Rule.WORSENING)
    vera = found.vera.phone
    await vera.says("/backup")
    card = vera.last
    assert card.labels == ["Invite a back-up", "Our safety plan"]
    await vera.taps("Invite a back-up")
    assert "has not joined yet" in card.text
    heard = len(vera.heard)
    await vera.taps_data("1bu" + "x" * 16 + "iv", card)
    await world.passes(weeks=1)
    assert not any("back-up" in words for words in vera.heard[heard:])
    assert (await found.alert()).state is State.OPEN


async def test_clients_hear_once_who_steps_in_and_may_say_no(world: World) -> None:
    found, olga = await _named(world)
    anna = found.anna.phone
    notices = [text for text in anna.heard if "Vera has named a back-up: Olga." in text]
    assert len(notices) == 1
    assert "none of your answers" in notices[0]
    await anna.taps("Not for me")
    assert anna.last.text == "OK. Olga hears nothing about you. With /privacy you can change that at any time."
    before = len(olga.heard)
    await world.passes(weeks=2)
    assert olga.heard[before:] == []
    await anna.says("/privacy")
    await anna.taps("The back-up may hear")
    assert "hears of a note when Vera has not opened it" in anna.last.text
    assert len([text for text in anna.heard if "named a back-up" in text]) == 1


async def test_who_joins_later_has_read_who_steps_in(world: World) -> None:
    found, _olga = await _named(world)
    later = world.phone("Bela")
    await later.starts(await invite(found.vera, "Bela"))
    await later.taps("Yes")
    await world.passes(hours=1)
    assert not any("named a back-up" in text for text in later.heard)
    await later.says("/privacy")
    assert "Your therapist's back-up: yes" in later.last.text
