"""Something didn't sit right, as conversations: nothing reaches anybody whom the client has not picked."""

import pytest

from domain.scope import Role, Scope
from storage import contacts, people, practices, unease
from storage.contacts import Contact
from storage.people import Person
from storage.tables import unease as unease_table
from tests.factories import accepts_texts, as_it_comes, practised
from tests.homecare import Pair, pair
from tests.world import Phone, World

WORDS = "I was in a hurry and could not say stop"


async def colleague(world: World, both: Pair) -> Phone:
    """Mia, another therapist of Vera's practice, who is its contact person."""
    phone, home = world.phone("Mia"), both.vera.scope.practice
    async with world.database.write() as session:
        made = await practices.add_therapist(session, home)
        new = Person(0, home, Role.THERAPIST, made, "en", "informal", "Europe/Berlin", reachable=True)
        scope = Scope(home, await people.add(session, new, chat=phone.chat, now=world.now), Role.THERAPIST, made)
        await practices.therapist_joined(session, made, scope.person)
        await as_it_comes(session, scope)
        await practices.name_therapist(session, scope, "Mia")
        await accepts_texts(session, scope, now=world.now)
        await contacts.name(session, home, Contact("Mia", "030 1234", made))
    return phone


async def picks(both: Pair, label: str, words: str = WORDS) -> None:
    """Anna picks what to do and types what happened."""
    await both.anna.phone.says("/unease")
    await both.anna.phone.taps(label)
    await both.anna.phone.says(words)


async def count(world: World) -> int:
    async with world.database.read() as session:
        return len(await session.find_all(unease_table))


async def test_nothing_is_sent_before_a_choice(world: World) -> None:
    both = await pair(world)
    heard = len(both.vera.phone.heard)
    await both.anna.phone.says("/unease")
    assert "Nothing has been sent to anyone." in both.anna.phone.last.text
    assert both.anna.phone.last.labels == [
        "Tell my therapist", "How to complain", "Keep a private note", "Nothing for now",
    ]  # fmt: skip
    await both.anna.phone.taps("Nothing for now")
    assert (await count(world), len(both.vera.phone.heard)) == (0, heard)


async def test_what_goes_to_the_therapist_is_shown_first(world: World) -> None:
    both = await pair(world)
    await picks(both, "Tell my therapist")
    assert f"“{WORDS}”" in both.anna.phone.last.text
    assert both.vera.phone.heard == []
    await both.anna.phone.taps("Send it")
    assert both.anna.phone.last.text.startswith("I am sending it to Vera. A reply is due by 4 March.")
    assert f"“{WORDS}”" in both.vera.phone.last.text


async def test_a_reply_comes_back_as_typed_once(world: World) -> None:
    both = await pair(world)
    await picks(both, "Tell my therapist")
    await both.anna.phone.taps("Send it")
    told = both.vera.phone.last
    await both.vera.phone.taps("Reply")
    await both.vera.phone.says("Thank you for saying so")
    assert both.anna.phone.last.text == "A reply to what you wrote.\n\nVera says: “Thank you for saying so”"
    await both.vera.phone.taps("We have talked", told)
    assert world.telegram.toasts[-1] != ""
    assert sum("Vera says" in text for text in both.anna.phone.heard) == 1


async def test_having_talked_is_a_reply_too(world: World) -> None:
    both = await pair(world)
    await picks(both, "Tell my therapist")
    await both.anna.phone.taps("Send it")
    await both.vera.phone.taps("We have talked")
    assert "says that you two have talked" in both.anna.phone.last.text


async def test_no_reply_yet_waits_for_the_date_and_then_asks_again(world: World) -> None:
    both = await pair(world)
    await picks(both, "Tell my therapist")
    await both.anna.phone.taps("Send it")
    await both.anna.phone.taps("No reply yet")
    assert both.anna.phone.last.text.startswith("Vera has till 4 March to reply.")
    await world.passes(days=3)
    for _ in range(2):
        await both.anna.phone.taps("No reply yet")
    assert "If you were hurt or feel unsafe, call 112." in both.anna.phone.last.text
    assert sum(WORDS in text for text in both.vera.phone.heard) == 2


async def test_a_draft_can_be_dropped(world: World) -> None:
    both = await pair(world)
    await picks(both, "Tell my therapist")
    draft = both.anna.phone.last
    data = draft.buttons[0][0]["callback_data"]
    await both.anna.phone.taps("Cancel")
    await both.anna.phone.taps_data(data, draft)
    assert (await count(world), both.vera.phone.heard) == (0, [])


async def test_a_private_note_is_sealed_and_shown_to_nobody(world: World) -> None:
    both = await pair(world)
    await picks(both, "Keep a private note")
    assert both.anna.phone.last.text.startswith("Kept. It is in your own copy")
    async with world.database.read() as session:
        (row,) = await session.find_all(unease_table)
        assert WORDS.encode() not in row.text_sealed
        assert await unease.reach(session, both.vera.scope, row.id) is None
    await both.vera.phone.says("/clients")
    await both.vera.phone.taps("Anna")
    assert not any(WORDS in text for text in both.vera.phone.heard)
    await both.anna.phone.taps("Don't keep it")
    assert await count(world) == 0


async def test_a_contact_person_in_the_chat_hears_of_it_and_the_therapist_does_not(world: World) -> None:
    both = await pair(world)
    mia = await colleague(world, both)
    await picks(both, "Tell someone else there")
    await both.anna.phone.taps("Send it")
    assert both.anna.phone.last.text.startswith("I am sending it to Mia. A reply is due by 9 March.")
    assert f"“{WORDS}”" in mia.last.text
    await mia.taps("Reply")
    await mia.says("I will call you today")
    assert "Mia says: “I will call you today”" in both.anna.phone.last.text
    assert both.vera.phone.heard == []


async def test_who_is_the_contact_person_themselves_is_no_other_choice(world: World) -> None:
    both = await pair(world)
    async with world.database.write() as session:
        await contacts.name(session, both.vera.scope.practice, Contact("Vera", "030", both.vera.scope.subject))
        assert await contacts.called(session, both.vera.scope.practice, "vera") is not None
        assert await contacts.practice_called(session, "oak clinic") == both.vera.scope.practice
    await both.anna.phone.says("/unease")
    assert "Tell someone else there" not in both.anna.phone.last.labels
    async with world.database.write() as session:
        await contacts.forget(session, both.vera.scope.practice)
        assert await contacts.of(session, both.vera.scope.practice) is None


async def test_a_contact_person_without_a_chat_is_named_with_the_way_to_them(world: World) -> None:
    both = await pair(world)
    async with world.database.write() as session:
        await contacts.name(session, both.vera.scope.practice, Contact("Mia Lang", "030 1234", 0))
    await both.anna.phone.says("/unease")
    await both.anna.phone.taps("Tell someone else there")
    assert both.anna.phone.last.text.startswith("You can reach Mia Lang of Oak Clinic here: 030 1234")
    await both.anna.phone.taps("Other choices")
    assert "Tell my therapist" in both.anna.phone.last.labels


@pytest.mark.parametrize("button", ["Reply", "We have talked"])
async def test_another_therapist_cannot_answer(world: World, button: str) -> None:
    both = await pair(world)
    await picks(both, "Tell my therapist")
    await both.anna.phone.taps("Send it")
    otto = await practised(world, "Otto")
    told = both.vera.phone.last
    data = next(one for row in told.buttons for one in row if one["text"] == button)["callback_data"]
    await otto.phone.taps_data(data, told)
    assert world.telegram.toasts[-1] != ""
    assert otto.phone.heard == []


async def test_whoever_has_left_can_still_say_so(world: World) -> None:
    both = await pair(world)
    await both.anna.phone.says("/stop")
    await both.anna.phone.taps("Yes, stop")
    await both.anna.phone.says("/unease")
    await both.anna.phone.taps("How to complain")
    assert "You can ask Oak Clinic who looks after complaints." in both.anna.phone.last.text
