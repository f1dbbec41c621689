"""A practice's team: to its manager, and to therapists about its managers. No client, no answer, no comparison."""

from datetime import date, datetime

from domain.messages import Choice, message
from domain.team import SetUp


@message("team.line")
class Line:
    """One therapist: how far set up, who steps in, and how many notes are open for how long."""

    name: str | None
    state: SetUp
    is_ready: bool
    backup: str | None
    n_open: int
    n_new: int
    n_days: int
    n_old: int


@message("team.cover")
class Cover:
    """Somebody reads for somebody else until the end of a day."""

    name: str
    provider: str
    last: date


@message("team.card")
class Card:
    """To the manager: the team in the order of names. `n_vacant` clients have nobody who reads."""

    clinic: str
    lines: tuple[Line, ...]
    covers: tuple[Cover, ...]
    n_vacant: int
    can_ask: bool
    can_remove: bool
    token: str


@message("team.help")
class Help:
    """To the manager: what can be done here."""


@message("team.invited")
class Invited:
    """What the next message is for, and until when."""

    expires: datetime


@message("team.invitation")
class Invitation:
    """To forward to a therapist, or to a manager."""

    clinic: str
    is_manager: bool
    link: str
    code: str


@message("team.whom")
class Whom:
    """To the manager: who leaves?"""

    choices: tuple[Choice, ...]
    token: str


@message("team.confirm")
class Confirm:
    """To the manager: what removing somebody does."""

    name: str | None
    token: str


@message("team.gone")
class Gone:
    """To the manager: somebody was removed; `left` of their clients have nobody who reads."""

    name: str | None
    left: int


@message("team.staying")
class Staying:
    """To the manager: nobody was removed."""


@message("team.asked_again")
class AskedAgain:
    """To the manager, on the button."""


@message("team.managers")
class Managers:
    """To a therapist: who manages and what they see. `lead` was here first and may invite and remove."""

    clinic: str
    count: int
    lead: str
    is_lead: bool
    can_remove: bool
    token: str


@message("team.joined")
class Joined:
    """To a therapist: somebody manages from now on."""

    clinic: str


@message("team.managers_gone")
class ManagersGone:
    """To the therapist who removed them, on the button."""
