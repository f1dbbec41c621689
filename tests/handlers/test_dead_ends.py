"""No dead ends: every button leads somewhere, and help is never more than two taps away."""

import pytest

from domain.action import Verb
from domain.scope import Role
from handlers import table
from handlers.answer import Route, TapRoute
from tests.homecare import agreed
from tests.walk import command, typed, walk
from tests.world import World
from wording.commands import OFFERED
from wording.entries import Audience, Entry, Key, catalogue, entry

ENTRIES = [one for one in catalogue()[0].values() if one.keys]
ROLES = {Audience.CLIENT: {Role.CLIENT}, Audience.THERAPIST: {Role.THERAPIST, Role.MANAGER}}
"""Who reads a text; what is worded for the practice's side is for a therapist or a manager."""
NEVER_IN_A_MENU = {"start", "menu", "help", "new", "cancel", "tried"}
"""What no menu holds: it opens one, ends what was begun, stands there under another verb, or is asked for rarely."""
WORDS = ("7", "yes", "thank you", "are you real", "is it serious", "my appointment", "other exercises", "hello", "stop")


def _route(key: Key) -> Route | TapRoute | None:
    if key.verb is not Verb.MENU:
        return table.TAPS.get(key.verb) if key.verb is not None else None
    return table.MENUS.get(key.value) or table.BY_MENU.get(key.value)


@pytest.mark.parametrize("one", ENTRIES, ids=lambda one: one.name)
def test_every_button_has_a_route_for_its_reader(one: Entry) -> None:
    pressed = [key for key in one.keys if key.verb is not None]
    routes = {key.attribute: _route(key) for key in pressed}
    assert [name for name, route in routes.items() if route is None or not ROLES[one.audience] & route.roles] == []


def test_menu_urgent_signs_crisis_help_and_leaving_are_beside_every_message() -> None:
    """The messenger shows the commands beside the text field: one tap opens the list, the second gives the command."""
    assert {"menu", "urgent", "crisis", "stop", "help"} <= set(OFFERED[Role.CLIENT])
    assert {"menu", "help"} <= set(OFFERED[Role.THERAPIST])


def _reached(*names: str) -> set[str]:
    """The commands that the entries of these menus stand for."""
    found = [(key, _route(key)) for name in names for key in entry(name).keys]
    return {key.value for key, _ in found} | {route.name.removeprefix("menu_") for _, route in found if route}


def test_a_menu_can_hold_every_command() -> None:
    assert len(table.BY_MENU) == len(table.COMMANDS)


@pytest.mark.parametrize(
    ("role", "menus"),
    [
        (Role.CLIENT, ("everywhere.menu_client",)),
        (
            Role.THERAPIST,
            ("everywhere.menu_therapist", "everywhere.menu_settings", "backup.standing", "alerts.how_soon"),
        ),
    ],
)
def test_a_menu_reaches_everything(role: Role, menus: tuple[str, ...]) -> None:
    wanted = {name: route.name for name, route in table.COMMANDS.items() if role in route.roles}
    reached = _reached(*menus)
    assert {name for name, route in wanted.items() if not {name, route} & reached} - NEVER_IN_A_MENU == set()


async def test_a_client_who_presses_everything_is_always_answered(world: World) -> None:
    both = await agreed(world)
    await world.passes(days=7, hours=10)
    anna = both.anna.phone
    starts = [command(anna, name) for name, route in table.COMMANDS.items() if Role.CLIENT in route.roles]
    met, dead = await walk(world, anna, [*starts, *(typed(anna, words) for words in WORDS)])
    assert dead == []
    assert {"everywhere.menu_client", "checkin.card", "everywhere.urgent_signs", "flare.no_sign"} <= met


async def test_a_therapist_who_presses_everything_is_always_answered(world: World) -> None:
    both = await agreed(world)
    vera = both.vera.phone
    await both.anna.phone.says("/urgent")
    await both.anna.phone.taps("Yes")
    starts = [command(vera, name) for name, route in table.COMMANDS.items() if Role.THERAPIST in route.roles]
    met, dead = await walk(world, vera, starts)
    assert dead == []
    assert {"everywhere.menu_therapist", "flare.settings"} <= met
