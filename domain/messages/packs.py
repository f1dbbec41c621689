"""A starter pack for a client about to be invited: looked at, changed, kept or left."""

from domain.messages import Choice, message
from domain.progress import Purpose


@message("packs.idea")
class Idea:
    """An idea for a goal."""

    idea: str


@message("packs.exercise")
class Exercise:
    """An item for the home plan; `why` it is suggested."""

    number: int
    item: str
    dose: str | None
    why: str | None


@message("packs.open")
class Open:
    """What is in the pack; `choices` are its items, to be changed. `can_add`: there is room for another."""

    client: str
    label: str
    purpose: Purpose
    ideas: tuple[Idea, ...]
    items: tuple[Exercise, ...]
    choices: tuple[Choice, ...]
    can_add: bool
    token: str


@message("packs.kept")
class Kept:
    """The pack was kept. `items` are offered when the client has joined, one a day; None without any."""

    client: str
    items: int | None


@message("packs.left")
class Left:
    """No pack for this client."""

    client: str


@message("packs.card")
class Card:
    """The pack as it stands."""

    body: Open | Kept | Left


@message("packs.ask_item")
class AskItem:
    """An item of the pack is typed anew."""

    item: str
    dose: str | None
    why: str | None
    token: str


@message("packs.ask_new")
class AskNew:
    """Another item of the pack is typed."""


@message("packs.ask_ideas")
class AskIdeas:
    """Other ideas for a goal are typed, as many as a pack holds."""

    most: int
