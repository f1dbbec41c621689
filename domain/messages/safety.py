"""Safety: the country's numbers and the four frozen texts, which a therapist accepts one by one."""

from enum import StrEnum

from domain.messages import message


class SafetyText(StrEnum):
    """The texts that clients can open at any time, by their names in the safety sheets."""

    SIGNS = "F2"
    HELP = "F3"
    UNSURE = "F5"
    CRISIS = "F8"


@message("safety.numbers")
class Numbers:
    """The country's numbers; `reviewed` is False while no clinician has looked at the sheet.

    `spoken` is False while nobody has reviewed the words in `language`, which calls itself so. `count` texts follow.
    """

    country: str
    reviewed: bool
    language: str
    spoken: bool
    count: int


@message("safety.signs")
class Signs:
    """The list of urgent signs, as clients of this country read it."""

    country: str


@message("safety.help")
class Help:
    """What a client reads who has one of them."""

    country: str
    therapist: str


@message("safety.unsure")
class Unsure:
    """What a client reads who is not sure."""

    country: str
    therapist: str


@message("safety.crisis")
class Crisis:
    """What a client reads who may be in a crisis."""

    country: str
    therapist: str


@message("safety.text")
class Text:
    """One of `total` texts as clients read it, to be accepted or not."""

    number: int
    total: int
    name: SafetyText
    text: Signs | Help | Unsure | Crisis
    token: str


@message("safety.waiting")
class Waiting:
    """So many texts are new or have changed; until they are accepted nobody can be invited."""

    count: int
    token: str
