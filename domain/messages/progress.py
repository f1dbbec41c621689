"""Looking back: one message for each state of a client, their answers as a list, and a talk that was asked for."""

from dataclasses import dataclass, field
from datetime import date

from domain.chart import Chart
from domain.messages import message
from domain.messages.measures import (
    BotherReading,
    Easier,
    GoalReading,
    HomecareWeek,
    NotTried,
    SideReading,
    SinceStart,
)


@message("progress.goal_line")
class GoalLine:
    """The goal at the start and lately; `now` is None after a single answer."""

    goal: str
    then: GoalReading
    now: GoalReading | None


@message("progress.symptom_line")
class SymptomLine:
    """The symptom at the start and lately."""

    label: str
    then: BotherReading
    now: BotherReading | None


@message("progress.side_line")
class SideLine:
    """A side sign, in the client's own words, at the start and lately."""

    side: str
    then: SideReading
    now: SideReading | None


@message("progress.goal_course")
class GoalCourse:
    """How the goal went, for those who cannot see the picture: `n` answers, the first and the latest."""

    goal: str
    n: int
    then: GoalReading
    now: GoalReading


@message("progress.symptom_course")
class SymptomCourse:
    """How the symptom went."""

    label: str
    n: int
    then: BotherReading
    now: BotherReading


@message("progress.side_course")
class SideCourse:
    """How a side sign went."""

    side: str
    n: int
    then: SideReading
    now: SideReading


@message("progress.pictured")
class Pictured:
    """A picture of answers, and what it shows in words. `gaps`: some of what was asked has no answer."""

    first: date
    last: date
    lines: tuple[GoalCourse | SymptomCourse | SideCourse, ...]
    gaps: bool
    drawn: Chart


Line = GoalLine | SymptomLine | SideLine


@dataclass(frozen=True, slots=True)
class LookBack:
    """What every look back knows.

    `lines` has one for each answered measure; the four readings repeat goal and symptom for sentences of their own
    and are None where there is nothing to compare. `weeks` and `n_checkins` (answered ones) count since the start,
    or since `since`, the day another approach began. `review` is when the plan is looked at together, if it is.
    `reworded`: some of these numbers were asked for in other words than others, as in another language.
    `takes_calls`: a call can be asked for. `pictured` is None while there is too little to draw.
    """

    label: str
    goal: str | None
    therapist: str
    weeks: int
    n_checkins: int
    lines: tuple[Line, ...]
    goal_then: GoalReading | None
    goal_now: GoalReading | None
    symptom_then: BotherReading | None
    symptom_now: BotherReading | None
    since: date | None
    review: date | None
    reviewed: bool
    token: str
    reworded: bool = field(default=False, kw_only=True)
    takes_calls: bool = field(default=True, kw_only=True)
    pictured: Pictured | None = field(default=None, kw_only=True)


@message("progress.too_early")
class TooEarly(LookBack):
    """Not enough weeks yet; there is another look back on `look_again`."""

    look_again: date


@message("progress.too_few")
class TooFew(LookBack):
    """Too few of the `sent` check-ins of the last `stretch` weeks were answered; another rhythm is offered."""

    answered: int
    sent: int
    stretch: int
    offer_fortnight: bool
    rhythm_token: str


@message("progress.clearly_better")
class ClearlyBetter(LookBack):
    """At least two points better, surely. `n_total` days of the home plan were logged, None for none."""

    n_total: int | None


@message("progress.little_better")
class LittleBetter(LookBack):
    """At least one point better, surely."""


@message("progress.maybe_better")
class MaybeBetter(LookBack):
    """Perhaps better; a few more answers will tell."""


@message("progress.gains")
class Gains(LookBack):
    """Some of it moved for the better (`sure`: surely), some stayed. `gain` came up as easier in `n_gain` weeks."""

    sure: bool
    moved: tuple[Line, ...]
    same: tuple[Line, ...]
    gain: Easier | None
    n_gain: int


@message("progress.both_ways")
class BothWays(LookBack):
    """One thing is better and another worse."""

    up: tuple[Line, ...]
    down: tuple[Line, ...]


@message("progress.no_change")
class NoChange(LookBack):
    """Nothing has moved. `decided` is the date the therapist picked, None before that."""

    decided: date | None


@message("progress.worse")
class Worse(LookBack):
    """A harder stretch; `harder` are the measures that show it."""

    harder: tuple[Line, ...]


@message("progress.reached")
class Reached(LookBack):
    """The goal is at the client's own number for good enough, in the last `n_held` answers if more than one."""

    target: int
    n_held: int | None


@message("progress.near_goal")
class NearGoal(LookBack):
    """At the good end of the scale, without a number of the client's own that says so."""


@message("progress.steady")
class Steady(LookBack):
    """About the same as at the start, where that was the purpose."""


@message("progress.holding")
class Holding(LookBack):
    """Better than at the start, and staying there."""


@message("progress.swinging")
class Swinging(LookBack):
    """Wide swings without a direction, between the answers `low` and `high` to one measure."""

    swings: Line
    low: GoalReading | BotherReading | SideReading
    high: GoalReading | BotherReading | SideReading


@message("progress.cannot_tell")
class CannotTell(LookBack):
    """Enough answers, yet they fit a slow change as well as none. `easing`: it may be easing."""

    easing: bool


@message("progress.day_line")
class DayLine:
    """What was answered on one day."""

    day: date
    label: str
    goal: GoalReading | NotTried | None
    symptom: BotherReading | None
    homecare: HomecareWeek | None
    since_start: SinceStart | None


@message("progress.answers")
class Answers:
    """The latest answers, one line a day, newest last; `n_all` check-ins were answered in all.

    `lately` and `before` count the visits of the last month and of the one before it, where both are known.
    """

    goal: str | None
    days: tuple[DayLine, ...]
    n_all: int
    lately: int | None = None
    before: int | None = None


@message("progress.gain_line")
class GainLine:
    """What was named as easier on one day: tapped, or in the client's own words."""

    day: date
    what: Easier | None
    words: str | None


@message("progress.gains_list")
class GainsList:
    """What was named as easier, newest last, and side signs beside where they began."""

    named: tuple[GainLine, ...]
    sides: tuple[SideLine, ...]


@message("progress.no_answers")
class NoAnswers:
    """There is nothing to list yet."""


@message("progress.review_asked")
class ReviewAsked:
    """The client said that it is not working: it is passed on, and a date for a talk is to be picked by `due`."""

    therapist: str
    due: date


@message("progress.review_known")
class ReviewKnown:
    """The client said that it is not working, and a talk is open or agreed already; `on` is its date, if picked."""

    therapist: str
    on: date | None
