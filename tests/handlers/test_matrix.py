"""The router's registry × kinds of people: every route has its line, and nobody reaches what is another's."""

import hashlib

import pytest

from domain.action import Action, Verb, encode
from domain.scope import Role, Scope
from handlers import table
from storage import clients, questions
from storage import people as people_of
from storage.clients import Standing
from storage.questions import Ask
from storage.tables import metadata
from tests.factories import Joined, Practised, joined, person, practised
from tests.handlers import matrix
from tests.telegram import Message
from tests.world import Phone, World

UNTOUCHED = {"inbox", "outbox", "due", "dialogue", "card", "posting", "question"}
"""Tables in which being answered leaves its mark."""


class People:
    """One of each kind."""

    def __init__(self, world: World, vera: Practised, anna: Joined, others: dict[str, Phone]) -> None:
        """Everybody who could try."""
        self.world, self.vera, self.anna = world, vera, anna
        self.phones = {"vera": vera.phone, "anna": anna.phone, **others}

    async def owner(self, allowed: set[str]) -> Scope:
        """To whom a button was shown that these may press."""
        if allowed == matrix.MANAGERS:
            async with self.world.database.read() as session:
                return await people_of.scope_of(session, self.phones["mona"].chat)
        return self.anna.scope if "anna" in allowed else self.vera.scope


@pytest.fixture
async def people(world: World) -> People:
    vera, otto = await practised(world), await practised(world, "Otto")
    anna, cleo, finn = await joined(vera), await joined(vera, "Cleo"), await joined(otto, "Finn")
    asked = await joined(vera, "Asked")
    async with world.database.write() as session:
        await clients.set_state(session, asked.scope.subject, Standing.ASKING)
    mona = world.phone("Mona")
    async with world.database.write() as session:
        await person(session, vera.scope.practice, Role.MANAGER, vera.scope.practice, mona)
    others = {"mona": mona, "otto": otto.phone, "cleo": cleo.phone, "finn": finn.phone, "asked": asked.phone}
    return People(world, vera, anna, {**others, "stranger": world.phone("Stranger")})


async def _fingerprint(world: World) -> str:
    """What is stored, apart from the marks that being answered leaves."""
    seen = hashlib.sha256()
    async with world.database.read() as session:
        for name in sorted(set(metadata.tables) - UNTOUCHED):
            rows = await session.rows(metadata.tables[name].select())
            seen.update(repr((name, sorted(map(str, rows)))).encode())
    return seen.hexdigest()


def test_every_route_has_its_line() -> None:
    assert {route.name for route in table.COMMANDS.values()} == set(matrix.COMMANDS)
    assert {route.name for route in table.TAPS.values()} == set(matrix.TAPS)
    assert {route.name for route in table.MENUS.values()} == set(matrix.MENUS)
    assert {route.name for route in table.TEXTS.values()} == set(matrix.TEXTS)


@pytest.mark.parametrize("name", sorted(matrix.COMMANDS))
async def test_a_command_is_for_those_it_is_for(people: People, name: str) -> None:
    command = next(word for word, route in table.COMMANDS.items() if route.name == name)
    unknown = {}
    for kind, phone in people.phones.items():
        await phone.says("/nosuchcommand")
        unknown[kind] = phone.last.text
    for kind, phone in people.phones.items():
        await phone.says(f"/{command}")
        allowed = phone.last.text != unknown[kind] or name == "help"
        assert allowed == (kind in matrix.COMMANDS[name]), kind


@pytest.mark.parametrize("name", sorted(matrix.TAPS))
async def test_a_button_is_for_the_person_it_was_shown_to(people: People, name: str) -> None:
    verb = next(verb for verb, route in table.TAPS.items() if route.name == name)
    await _is_for(people, matrix.TAPS[name], verb, "")


@pytest.mark.parametrize("name", sorted(matrix.MENUS))
async def test_a_menu_is_for_the_person_it_was_shown_to(people: People, name: str) -> None:
    value = next(value for value, route in table.MENUS.items() if route.name == name)
    await _is_for(people, matrix.MENUS[name], Verb.MENU, value)


async def _is_for(people: People, allowed: set[str], verb: Verb, value: str) -> None:
    """Everybody else presses the button in vain."""
    world, client = people.world, people.anna.scope.subject
    owner = await people.owner(allowed)
    async with world.database.write() as session:
        ask = Ask(owner.practice, owner.person, "client", client, client)
        question = await questions.ask(session, ask, now=world.now)
    data = encode(Action(verb, question.token, value))
    before, heard = await _fingerprint(world), {kind: len(one.heard) for kind, one in people.phones.items()}
    for kind in set(matrix.KINDS) - allowed:
        await people.phones[kind].taps_data(data, Message(1, "…"))
        assert world.telegram.toasts[-1], kind
    assert await _fingerprint(world) == before
    assert {kind: len(one.heard) for kind, one in people.phones.items()} == heard


def test_no_route_is_open_to_strangers_but_help_and_start() -> None:
    tapped = [route.name for route in table.TAPS.values() if Role.STRANGER in route.roles]
    typed = [route.name for route in table.TEXTS.values() if Role.STRANGER in route.roles]
    commands = {route.name for route in table.COMMANDS.values() if Role.STRANGER in route.roles}
    assert (tapped, typed, commands <= {"help", "start"}) == ([], [], True)
