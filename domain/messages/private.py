"""A question to a therapist alone, every three months if they like: how heavy open cases feel. No answer is kept."""

from datetime import date

from domain.messages import message


@message("private.setting")
class Setting:
    """Whether it is asked, and when next; `next` is None while it is off."""

    next: date | None
    is_on: bool
    token: str


@message("private.asked")
class Asked:
    """The question."""

    token: str


@message("private.thanked")
class Thanked:
    """It was answered or skipped; which of the two nobody can tell any more."""


@message("private.heavy")
class Heavy:
    """What can be done when cases feel heavy. `token` belongs to the list of clients."""

    token: str
