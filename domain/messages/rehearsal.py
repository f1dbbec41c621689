"""A therapist tries a check-in as a client would see it."""

from domain.messages import message
from domain.messages.checkin import Card as CheckIn


@message("rehearsal.running")
class Running:
    """What a client sees at this step. `done`: nothing is left to tap."""

    seen: CheckIn
    done: bool
    token: str


@message("rehearsal.deleted")
class Deleted:
    """Nothing of it is kept."""

    token: str


@message("rehearsal.card")
class Card:
    """The trial as it stands."""

    body: Running | Deleted


@message("rehearsal.made_up")
class Nothing:
    """A button of the trial that leads nowhere. Shown as a toast."""
