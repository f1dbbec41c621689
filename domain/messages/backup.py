"""Who steps in for a therapist who has not looked, and what that colleague is told: an alias, a day, no answers."""

from datetime import datetime

from domain.messages import Choice, message


@message("backup.standing")
class Standing:
    """Who it is at the moment, and whom it could be. `name` is None for nobody; `waits` for an invited colleague."""

    name: str | None
    waits: bool
    is_open: bool
    is_named: bool
    choices: tuple[Choice, ...]
    token: str


@message("backup.invited")
class Invited:
    """What the next message is for, and until when."""

    expires: datetime


@message("backup.invitation")
class Invitation:
    """To forward to a colleague."""

    link: str
    code: str


@message("backup.worse")
class Worse:
    """To the back-up: a worsening that nobody has opened for three working days."""

    therapist: str
    client: str
    since: datetime
    token: str


@message("backup.urgent")
class Urgent:
    """To the back-up: an urgent note nobody has confirmed for hours, or after which `tried` was in vain."""

    therapist: str
    client: str
    tried: datetime | None
    country: str
    token: str


@message("backup.taken")
class Taken:
    """To the therapist: the back-up has answered. `sorted`: it was in hand already."""

    name: str
    client: str
    sorted: bool


@message("backup.stepped_in")
class SteppedIn:
    """To the therapist: what the back-up answered about an urgent note. `sorted`: it is in hand."""

    name: str
    client: str
    sorted: bool


@message("backup.gone")
class Gone:
    """To a therapist: their back-up was removed."""

    name: str


@message("backup.thanks")
class Thanks:
    """To the back-up, on the button."""


@message("backup.seen_already")
class SeenAlready:
    """To the back-up, on the button: somebody was faster."""
