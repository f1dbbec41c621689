"""To the therapist: what the answers show and what can be done next. To the client: that the therapist was alerted."""

from datetime import date, datetime

from domain.alerts import NextStep, OffReason, Rule
from domain.messages import message
from domain.messages.alert_verdicts import Right
from domain.messages.closing import LeftOpen
from domain.messages.homecare_talk import Way
from domain.messages.hopes import Own
from domain.messages.measures import Easier
from domain.messages.visit import VisitCount
from domain.progress import Duration


@message("alerts.goal_reading")
class GoalReading:
    """The goal's ease, 0–10: at the start, the latest answers as "5·6·6", and what is good enough."""

    goal: str
    then: int | None
    recent: str | None
    enough: int | None


@message("alerts.symptom_reading")
class SymptomReading:
    """How much the complaint bothered, 0–10: at the start and lately."""

    label: str
    then: int | None
    recent: str | None


@message("alerts.side_reading")
class SideReading:
    """How much a side sign bothered, 0–10: at the start and lately."""

    sign: str
    then: int | None
    recent: str | None


@message("alerts.days_reading")
class DaysReading:
    """On how many of seven days the complaint got in the way: at the start and lately."""

    label: str
    then: int | None
    recent: str | None


Reading = GoalReading | SymptomReading | DaysReading | SideReading


@message("alerts.goal_gain")
class GoalGain:
    """The goal clearly got easier."""

    goal: str
    then: int
    now: int


@message("alerts.symptom_gain")
class SymptomGain:
    """The complaint clearly bothered less."""

    label: str
    then: int
    now: int


@message("alerts.side_gain")
class SideGain:
    """A side sign clearly bothered less."""

    sign: str
    then: int
    now: int


@message("alerts.easier_gain")
class EasierGain:
    """What the client tapped as easier, in how many check-ins."""

    what: Easier
    count: int


@message("alerts.days_gain")
class DaysGain:
    """The complaint clearly got in the way on fewer days."""

    label: str
    then: int
    now: int


@message("alerts.goal_above")
class GoalAbove:
    """The goal clearly got easier, by the numbers that stand above."""


@message("alerts.above")
class Above:
    """The complaint or a side sign clearly got better, by the numbers that stand above."""

    what: str


Gain = GoalGain | SymptomGain | DaysGain | SideGain | EasierGain
Moved = Gain | GoalAbove | Above


@message("alerts.tried")
class Tried:
    """An approach, in the therapist's words, with the answers before it and since; the two of a pair come together."""

    text: str
    since: datetime
    label: str = ""
    ease_then: int | None = None
    ease_now: int | None = None
    symptom_then: int | None = None
    symptom_now: int | None = None
    days_then: int | None = None
    days_now: int | None = None


@message("alerts.care")
class Care:
    """Other care, in the client's own words."""

    text: str


@message("alerts.wrote")
class Wrote:
    """A note the client passed on."""

    text: str
    on: datetime


@message("alerts.alert")
class Alert:
    """The first screen: headline, numbers with their dates, what moved, and the choices; the rest is behind More.

    `asked`: the client asked for the review. `act_by` is when a date is hoped for. The numbers are those from `since`
    to `last`, None where either is not known. `is_foreign`: the plan is `prescriber`'s, who is asked first.
    """

    client: str
    rule: Rule
    asked: bool
    weeks: int
    act_by: date
    said: tuple[Reading, ...]
    moved: tuple[Moved, ...]
    is_worse: bool
    goes_well: bool
    can_wait: bool
    token: str
    since: date | None = None
    last: date | None = None
    prescriber: str | None = None
    is_foreign: bool = False


@message("alerts.more")
class More:
    """The second screen: the context, what all this cannot tell, and numbers the first had no room for.

    `done` of `told` counts days of the home plan, or weeks; `ways` is what got in the way. `reworded`: some numbers
    were asked for in other words than others.
    """

    client: str
    rule: Rule
    act_by: date
    said: tuple[Reading, ...]
    duration: Duration
    weeks: int
    visits: int | None
    answered: int
    sent: int
    carried: int
    done: int | None
    told: int
    by_days: bool
    ways: tuple[Way, ...]
    tried: tuple[Tried, ...]
    notes: tuple[Wrote, ...]
    client_knows: bool
    token: str
    care: tuple[Care, ...] = ()
    after: VisitCount | None = None
    own: tuple[Own, ...] = ()
    reworded: bool = False


@message("alerts.silent")
class Silent:
    """No answers any more. `since` is the day of the last one."""

    client: str
    since: date | None
    said: tuple[Reading, ...]
    token: str


@message("alerts.decided")
class Decided:
    """A decision stands. `is_to_do`: something to do on the date; else a date to look again. `has_next`: another alert
    waits.
    """

    client: str
    rule: Rule
    step: NextStep
    on: datetime
    until: date | None
    is_to_do: bool
    note: str | None
    asks_reason: bool
    asks_goal: bool
    client_hears: bool
    right: Right | None
    is_refer: bool
    token: str
    has_next: bool = False


@message("alerts.resolved")
class Resolved:
    """Nothing is left to decide: marked as unsure (`off`, looked at again from `again`), or overtaken by events.

    `can_again`: the choice can be taken back.
    """

    client: str
    rule: Rule
    off: OffReason | None
    again: datetime | None
    right: Right | None
    has_next: bool = False
    token: str = ""
    can_again: bool = False


@message("alerts.closed")
class Closed:
    """The case was closed. `approaches` counts what was tried, `offers` whom the client was referred to.

    `asked`: the client was asked whether to go on, which is possible once; `reopened` is when they said yes.
    """

    client: str
    on: datetime
    approaches: int
    offers: int
    note: str | None
    open: tuple[LeftOpen, ...]
    why: str | None
    asked: bool
    reopened: datetime | None
    may_reopen: bool
    right: Right | None
    token: str
    has_next: bool = False


@message("alerts.waited_twice")
class WaitedTwice:
    """Waiting is refused the third time. Shown as a toast."""
