"""A therapist suggests other words for a goal, and the client picks: the goal stays the client's own."""

from datetime import datetime
from enum import StrEnum

from domain.messages import message


class Pick(StrEnum):
    """What a client chose; the values are those of the buttons."""

    MINE = "m"
    NEW = "n"
    TALK = "t"


@message("goals.asked")
class Asked:
    """Both wordings side by side."""

    goal: str
    therapist: str
    suggestion: str
    token: str


@message("goals.kept")
class Kept:
    """The client's own words stay."""

    goal: str


@message("goals.taken")
class Taken:
    """The suggestion is the goal from now on."""

    goal: str


@message("goals.to_talk")
class ToTalk:
    """The client would like to talk about it first."""

    therapist: str


@message("goals.offer")
class Offer:
    """The card that holds the question and then what was picked."""

    therapist: str
    body: Asked | Kept | Taken | ToTalk


@message("goals.told")
class Told:
    """To the therapist: what the client picked."""

    client: str
    pick: Pick
    suggestion: str


@message("goals.card")
class Card:
    """To the therapist: the goal, its numbers 0–10, and since when they are on board; `fresh`: not yet."""

    client: str
    goal: str
    then: int | None
    enough: int | None
    agreed: datetime | None
    fresh: bool
    token: str


@message("goals.type_words")
class TypeWords:
    """To the therapist: other words are typed next."""

    client: str


@message("goals.put")
class Put:
    """To the therapist: the suggestion is on its way to the client."""

    client: str
    suggestion: str


@message("goals.on_board")
class OnBoard:
    """To the client: the therapist has read the goal and is on board."""

    therapist: str
    goal: str
