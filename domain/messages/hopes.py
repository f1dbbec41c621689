"""What a client hopes for and how sure they feel, as a therapist reads it beside the numbers."""

from datetime import date, datetime

from domain.explored import Area
from domain.messages import message
from domain.messages.measures import Harder, Hopes


@message("hopes.meaning")
class Meaning:
    """What the client would use the time for if it got easier, in their own words."""

    words: str


@message("hopes.hoped")
class Hoped:
    """Whether it goes as hoped: the latest answer."""

    answer: Hopes
    on: datetime


@message("hopes.sure")
class Sure:
    """How sure the client feels of looking after it, 0–10, first and lately; `now` is None after a single answer."""

    then: int
    now: int | None


@message("hopes.hardened")
class Hardened:
    """What the client named as making a week harder: told, and no cause of anything."""

    what: Harder
    on: datetime


@message("hopes.expected")
class Expected:
    """What the therapist expects, in their own words, and until when; `on` is when they wrote it."""

    words: str
    by: date | None
    on: datetime


@message("hopes.to_raise")
class ToRaise:
    """An area the therapist means to raise; no cause of anything."""

    area: Area
    on: datetime


Own = Meaning | Hoped | Expected | Sure | Hardened | ToRaise
