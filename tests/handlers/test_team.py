"""A manager sees who is set up and how long notes are open, invites and removes; nothing of any client."""

from datetime import timedelta

from domain.alerts import Rule
from domain.scope import Role, Scope
from storage import alerts, clients, people, practices, team
from storage.tables import metadata
from tests.alerted import opened
from tests.factories import accepts_texts, joined, practised
from tests.handlers.test_takeover import Three, beside
from tests.joining import link_in
from tests.world import Phone, World


async def managed(world: World) -> tuple[Three, Phone]:
    """Vera and Kim, Vera's client Anna, and Mona who came by the link that Vera, here first, forwarded."""
    vera, mona = await practised(world), world.phone("Mona")
    world.now += timedelta(minutes=1)
    all_ = Three(vera, await beside(world, vera, "Kim"), await joined(vera))
    await all_.vera.phone.says("/team")
    assert "Nobody manages Oak Clinic here." in all_.vera.phone.last.text
    await all_.vera.phone.taps("Invite a manager")
    await mona.starts(link_in(all_.vera.phone))
    return all_, mona


async def test_a_manager_sees_the_team_in_the_order_of_names_and_no_client(world: World) -> None:
    all_, mona = await managed(world)
    assert "Oak Clinic has a manager here now" in all_.kim.phone.last.text
    assert await opened(world, all_.anna, Rule.WORSENING) is not None
    world.now += timedelta(days=4)
    await mona.says("/team")
    assert mona.last.text == (
        "Your team at Oak Clinic.\n\n• Kim: nobody steps in. No open notes.\n"
        "• Vera: nobody steps in. Open notes: 1 (up to 2 days 0, up to a week 1, longer 0).\n\n"
        "Every client has somebody who reads."
    )
    assert "Anna" not in "".join(mona.heard)


async def test_a_manager_reaches_no_row_of_any_client(world: World) -> None:
    all_, mona = await managed(world)
    alert = await opened(world, all_.anna, Rule.WORSENING)
    async with world.database.read() as session:
        scope = await people.scope_of(session, mona.chat)
        assert scope == Scope(all_.vera.scope.practice, scope.person, Role.MANAGER, all_.vera.scope.practice)
        assert await clients.of_therapist(session, scope) == ()
        assert await clients.reach(session, scope, all_.anna.scope.subject) is None
        assert alert is not None
        assert await alerts.reach(session, scope, alert) is None
        for name, table in metadata.tables.items():
            if {"person_id", "client_id"} <= set(table.c.keys()):
                theirs = await session.find_all(table, person_id=scope.person)
                assert [one for one in theirs if one.client_id] == [], name


async def test_whatever_else_a_manager_does_is_answered(world: World) -> None:
    _, mona = await managed(world)
    for words in ("/start", "/menu"):
        await mona.says(words)
        assert mona.last.text.startswith("Your team at Oak Clinic.")
    for words in ("/help", "how is everybody?"):
        await mona.says(words)
        assert mona.last.text.startswith("/team shows who is set up")
    await mona.says("/clients")
    assert mona.last.text.startswith("I don't know that command")
    await mona.says("/language")
    assert "Deutsch" in mona.last.labels


async def test_a_manager_invites_a_therapist_and_sees_how_far_they_are(world: World) -> None:
    _, mona = await managed(world)
    await mona.taps("Invite a therapist")
    olga = world.phone("Olga")
    await mona.says("/team")
    assert "• A colleague: invited, not here yet." in mona.last.text
    await olga.starts(link_in_last(mona))
    await mona.says("/team")
    assert "• Olga: setting up." in mona.last.text
    async with world.database.write() as session:
        await accepts_texts(session, await people.scope_of(session, olga.chat), now=world.now)
    await mona.says("/team")
    assert "• Olga: nobody steps in. No open notes." in mona.last.text


def link_in_last(phone: Phone) -> str:
    """The payload of the newest link this phone got."""
    found = [one for one in phone.messages if "start=" in one.text][-1]
    return found.text.split("start=")[1].split()[0]


async def test_a_manager_removes_a_therapist_after_a_second_look(world: World) -> None:
    all_, mona = await managed(world)
    await mona.taps("Remove a therapist")
    await mona.taps("Vera")
    question = mona.last
    await mona.taps("No")
    assert mona.last.text == "OK. Nothing has changed."
    await mona.taps("Yes, remove", question)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    for label in ("Remove a therapist", "Vera", "Yes, remove"):
        await mona.taps(label)
    assert mona.last.text == (
        "Vera can read nothing here any more. 1 client has nobody who reads now, is told so, and asked who goes on."
    )
    await mona.says("/team")
    assert "1 client has nobody who reads, knows that, and can pick a therapist." in mona.last.text
    assert all_.vera.phone.last.text.startswith("Your access to Oak Clinic here has ended.")
    for _ in range(2):
        await mona.taps("Ask those clients again")
    assert sum("who reads here" in text for text in all_.anna.phone.heard) == 2


async def test_who_was_here_first_ends_a_managers_access(world: World) -> None:
    all_, mona = await managed(world)
    card = mona.last
    await all_.kim.phone.says("/team")
    assert "Vera can invite a manager." in all_.kim.phone.last.text
    assert all_.kim.phone.last.labels == []
    await all_.vera.phone.says("/team")
    await all_.vera.phone.taps("End managers' access")
    assert mona.last.text.startswith("Your access to Oak Clinic here has ended.")
    await mona.taps("Remove a therapist", card)
    assert world.telegram.toasts[-1].startswith("That button is no longer in use.")
    async with world.database.read() as session:
        assert await team.managers(session, all_.vera.scope.practice) == ()
        assert not (await practices.therapist_of(session, all_.kim.scope.subject)).removed
