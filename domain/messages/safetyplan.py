"""A practice's own safety plan, as its therapists read and set it."""

from datetime import datetime

from domain.messages import message
from domain.messages.everywhere import Said


@message("safetyplan.card")
class Card:
    """The plan as it stands, a line each, who set it and when; nothing of it while there is none."""

    parts: tuple[Said, ...]
    by: str | None
    at: datetime | None
    is_set: bool
    token: str


@message("safetyplan.type_it")
class TypeIt:
    """The next typed words are the plan."""

    limit: int


@message("safetyplan.shown")
class Shown:
    """Below an urgent note: the practice's plan. `client` is whom the note is about."""

    client: str
    parts: tuple[Said, ...]
    by: str
    at: datetime


@message("safetyplan.none_set")
class NoneSet:
    """Below an urgent note: there is no plan, but the country's numbers, and a way to set one."""

    country: str
    token: str
