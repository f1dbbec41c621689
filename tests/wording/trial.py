"""Facts of the trial flow: one message with every kind of slot, a part for lines, a card that holds a question."""

from datetime import date, datetime
from enum import StrEnum

from domain.messages import CATALOGUE, Choice, File, message


class Mood(StrEnum):
    """A state with words of its own."""

    GOOD = "good"
    NOT_SO_GOOD = "not so good"


@message("trial.part")
class Part:
    """A line of its own."""

    text: str | None


@message("trial.all")
class All:
    """Every kind of slot."""

    words: str | None = None
    count: int = 0
    day: date | None = None
    at: datetime | None = None
    mood: Mood | None = None
    flag: bool = False
    part: Part | None = None
    parts: tuple[Part, ...] = ()
    choices: tuple[Choice, ...] = ()
    token: str = "a" * 16
    link: str | None = None
    symptom_prev: int | None = None
    symptom_now: int | None = None
    file: File | None = None


@message("trial.card")
class Card:
    """A message around another."""

    question: All | None
    token: str = "b" * 16


ENTERED = {name: CATALOGUE.pop(name) for name in ("trial.part", "trial.all", "trial.card")}
