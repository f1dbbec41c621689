"""A therapist's clients: the list by need, and one card each."""

from datetime import date, datetime

from domain.alerts import NextStep, Rule
from domain.caseload import Need
from domain.messages import Choice, message
from domain.messages.alert_verdicts import PresetTip
from domain.messages.alerts import Reading, Wrote
from domain.messages.hopes import Own
from domain.messages.progress import Pictured
from domain.messages.relation import Seen
from domain.messages.visit import AfterVisits


@message("caseload.line")
class Line:
    """One client who needs something."""

    client: str
    need: Need


@message("caseload.clients")
class Clients:
    """The list, most pressing first; `choices` opens a client."""

    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]
    has_more: bool
    token: str


@message("caseload.no_clients")
class NoClients:
    """Nobody was invited yet."""


@message("caseload.item")
class Item:
    """One item of the home plan."""

    item: str
    dose: str | None


@message("caseload.standing")
class Standing:
    """An alert that waits for a decision."""

    rule: Rule
    since: datetime


@message("caseload.decision")
class Decision:
    """What was decided when, and until when."""

    step: NextStep
    on: datetime
    until: date | None


@message("caseload.client")
class Client:
    """One client: the latest answers, the home plan, notes, alerts and decisions; nothing from before confirmation.

    `after` and `relation` are what they told of visits and of working together, as far as the therapist may see it.
    `unsure` messages of the last four weeks may not have arrived. `has_aim`: there is a goal to look at.
    """

    client: str
    label: str
    since: datetime
    need: Need | None
    readings: tuple[Reading, ...]
    last: date | None
    answered: int
    sent: int
    done: int | None
    told: int
    by_days: bool
    items: tuple[Item, ...]
    after: AfterVisits | None
    relation: Seen | None
    notes: tuple[Wrote, ...]
    alerts: tuple[Standing, ...]
    decisions: tuple[Decision, ...]
    next_at: datetime | None
    unsure: int | None
    is_away: bool
    away_until: datetime | None
    visited: bool
    has_no_change: bool
    has_worsening: bool
    has_silent: bool
    has_review: bool
    has_after_worse: bool
    has_short_relief: bool
    has_picture: bool
    token: str
    own: tuple[Own, ...] = ()
    has_aim: bool = False
    next_visit: date | None = None


@message("caseload.visit_noted")
class VisitNoted:
    """A client was seen on a day, or was not after all."""

    client: str
    day: date
    visited: bool
    token: str


@message("caseload.drawn")
class Drawn:
    """A client's answers as a picture."""

    client: str
    pictured: Pictured
    token: str


@message("caseload.unconfirmed")
class Unconfirmed:
    """A client who has not joined, or of whom the therapist has not said that it is them; or who has left."""

    client: str
    need: Need
    can_invite: bool
    token: str


@message("caseload.open_line")
class OpenLine:
    """An open alert in the digest."""

    client: str
    rule: Rule
    since: datetime


@message("caseload.name_line")
class NameLine:
    """A client in the digest of whom nothing more is to be said."""

    client: str


@message("caseload.digest")
class Digest:
    """The therapist's week: each list holds at most eight lines; `more_…` are those left out, None for nobody.

    `tip`: the verdicts on alerts speak for another preset.
    """

    decide: tuple[OpenLine, ...]
    n_decide: int
    more_decide: int | None
    word: tuple[Line, ...]
    n_word: int
    more_word: int | None
    good: tuple[NameLine, ...]
    n_good: int
    more_good: int | None
    early: tuple[NameLine, ...]
    n_early: int
    more_early: int | None
    tip: PresetTip | None
    token: str
