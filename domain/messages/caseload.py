"""A therapist's clients: the list by need, and one card each."""

from datetime import date, datetime

from domain.alerts import NextStep, Rule
from domain.caseload import Need
from domain.digest import GoodNews
from domain.messages import Choice, message
from domain.messages.alert_verdicts import PresetTip
from domain.messages.alerts import Moved, Reading, Wrote
from domain.messages.hopes import Own
from domain.messages.progress import Pictured
from domain.messages.relation import Month, Seen
from domain.messages.visit import AfterVisits
from domain.messages.visitlist import Fewer


@message("caseload.line")
class Line:
    """One client who needs something."""

    client: str
    need: Need


@message("caseload.lent")
class Lent:
    """A client whom a colleague reads for until the end of a day."""

    client: str
    provider: str
    last: date


@message("caseload.clients")
class Clients:
    """The list, most pressing first; `choices` opens a client. `has_many`: three alerts or more are open."""

    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]
    has_more: bool
    token: str
    has_many: bool = False
    lent: tuple[Lent, ...] = ()
    is_away: bool = False


@message("caseload.no_clients")
class NoClients:
    """Nobody was invited yet, or a colleague reads for all of them: the therapist `is_away`."""

    token: str
    lent: tuple[Lent, ...] = ()
    is_away: bool = False


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
    """One client at a glance: goal and complaint since the plan began, what moved, what is open, the next visit.

    The rest is behind More. Nothing shows from before confirmation.

    `last` is the day of the latest answer; `has_request`: a wish for a change waits for one; `has_recent`: there are
    answers beside the starting points.
    """

    client: str
    label: str
    need: Need
    said: tuple[Reading, ...]
    last: date | None
    moved: tuple[Moved, ...]
    has_recent: bool
    next_visit: date | None
    is_away: bool
    away_until: datetime | None
    visited: bool
    has_no_change: bool
    has_worsening: bool
    has_silent: bool
    has_review: bool
    has_after_worse: bool
    has_short_relief: bool
    has_urgent: bool
    has_request: bool
    has_picture: bool
    token: str


@message("caseload.more")
class More:
    """The card's second screen: the home plan, visits, notes, alerts and decisions, and numbers without room before.

    `after` and `relation` are what they told of visits and of working together, as far as the therapist may see it.
    `unsure` messages of the last four weeks may not have arrived. `has_aim`: there is a goal to look at.
    """

    client: str
    label: str
    since: datetime
    said: tuple[Reading, ...]
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
    token: str
    own: tuple[Own, ...] = ()
    has_aim: bool = False


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
    """An open alert in the digest; `also` is another about the same client, `news` what is good all the same."""

    client: str
    rule: Rule
    since: datetime
    also: Rule | None = None
    news: GoodNews | None = None


@message("caseload.request_line")
class RequestLine:
    """A client who asked for a change, by when they were promised an answer, and what is good about them."""

    client: str
    by: date | None
    news: GoodNews | None = None


@message("caseload.reached_line")
class ReachedLine:
    """A client who reached their goal, in their own words; None when it has none any more."""

    client: str
    goal: str | None


@message("caseload.closing")
class Closing:
    """The digest's last line, another one each week."""


@message("caseload.digest")
class Digest:
    """The therapist's week: what waits, each list of at most eight lines, then names in a line each.

    `more_…` are those left out, None for nobody. `waits`: something is to be done; a week without that is a line, and
    only good news follow. `holding` (at their goal for longer), `good`, `early` and `calm` are names in a row.
    `minutes`: how long going through the open alerts takes, None for fewer than three. `tip`: the verdicts on alerts
    speak for another preset. `together`: what several clients answered about working together, once a month.
    `fewer`: people who come less often than at first and are holding.
    `choices` open the card of whoever was not reached after an urgent note, or reached their goal.
    """

    waits: bool
    n_active: int
    n_answers: int
    decide: tuple[OpenLine | Line, ...]
    n_decide: int
    more_decide: int | None
    requests: tuple[RequestLine, ...]
    n_requests: int
    more_requests: int | None
    word: tuple[Line, ...]
    n_word: int
    more_word: int | None
    reached: tuple[ReachedLine, ...]
    holding: str | None
    good: str | None
    early: str | None
    calm: str | None
    minutes: int | None
    tip: PresetTip | None
    together: Month | None
    closing: Closing | None
    has_open: bool
    can_mute: bool
    token: str
    fewer: tuple[Fewer, ...] = ()
    choices: tuple[Choice, ...] = ()


@message("caseload.muted")
class Muted:
    """No weekly list before `digest`, or no notes of no change before `steady`; None where nothing is muted."""

    digest: date | None
    steady: date | None
    is_digest: bool
    is_muted: bool
    token: str


@message("caseload.mute_day")
class MuteDay:
    """Until which day? Typed as in the example, whose year is not shown."""

    token: str
    example: date = date(2026, 8, 12)


@message("caseload.mute_day_unclear")
class MuteDayUnclear:
    """The typed words are no day within a year; the example is one."""

    token: str
    example: date = date(2026, 8, 12)


@message("caseload.nothing_waits")
class NothingWaits:
    """Everything was decided. Shown as a toast."""
