"""Coming back after silence: a welcome that counts nothing, and after a long time a question about the goal."""

from datetime import datetime

from domain.messages import message


@message("returning.welcome")
class Welcome:
    """Somebody who rested is back. `offer_start`: the next check-in is days away, so one may be done today."""

    following: datetime | None
    offer_start: bool
    token: str


@message("returning.still_wanted")
class StillWanted:
    """After a long time: is that still the goal?"""

    goal: str
    token: str


@message("returning.goes_on")
class GoesOn:
    """The goal stays as it is."""

    following: datetime | None
    offer_start: bool
    token: str


@message("returning.reached")
class Reached:
    """The client is there already."""

    token: str


@message("returning.started")
class Started:
    """A check-in was asked for, and comes. Shown as a toast."""


@message("returning.not_today")
class NotToday:
    """A check-in is open already, or was there today. Shown as a toast."""
