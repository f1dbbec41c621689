"""What several visits show: to the therapist with the choices, to the client with what comes next."""

from datetime import date

from domain.alerts import Rule
from domain.messages import message
from domain.messages.alert_notices import Next
from domain.messages.alerts import Gain
from domain.messages.visit import AfterLine


@message("alerts.pattern")
class Pattern:
    """The first screen of what several visits show: `count` of the last `visits`, each in a line, and the choices."""

    client: str
    rule: Rule
    count: int
    visits: int
    act_by: date
    lines: tuple[AfterLine, ...]
    moved: tuple[Gain, ...]
    is_short: bool
    token: str
    prescriber: str | None = None
    is_foreign: bool = False


@message("alerts.client_pattern")
class ClientPattern:
    """To the client: what was told of several visits, `count` of the last `visits`, was passed on."""

    therapist: str
    rule: Rule
    count: int
    visits: int
    next: Next
