"""What is known of a client when progress is judged: replies, what they measure, and the circumstances.

Everything here is what people said, on the measures' own scales; `Series.points` turns it into the one scale
the decisions use, where 0 is best and 10 worst.
"""

import math
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from domain.progress.intake import VAGUE, Intake

HOMECARE: Final = "homecare"
"""The measure that is left out of every decision: doing the home plan is effort, not outcome."""

DAYS_A_WEEK: Final = 7
SINCE_START_LEVELS: Final = 5


class Source(StrEnum):
    """How an answer came to be."""

    TAPPED = "tapped"
    TYPED = "typed"
    CARRIED = "carried"
    """Copied by "same as last week"; weighs half."""
    ENTERED = "entered"
    """Written down by the therapist for the client."""


class Direction(StrEnum):
    """Which end of a measure's scale is the good one."""

    LOWER = "lower"
    HIGHER = "higher"


class Duration(StrEnum):
    """How long the problem had lasted when the client joined."""

    UNDER_6_WEEKS = "under_6_weeks"
    WEEKS_6_TO_12 = "6_to_12_weeks"
    MONTHS_3_TO_12 = "3_to_12_months"
    OVER_A_YEAR = "over_a_year"
    NOT_SURE = "not_sure"


class Purpose(StrEnum):
    """What the client and the therapist are after."""

    DO_MORE = "do_more"
    KEEP_STEADY = "keep_steady"
    REST = "rest"


class Preset(StrEnum):
    """How soon a therapist wants to hear of no change."""

    EARLY = "early"
    BALANCED = "balanced"
    QUIET = "quiet"


def moment(at: datetime | date) -> float:
    """Return days since the calendar's day 0: whole for a date, with the time of day for a datetime."""
    if isinstance(at, datetime):
        return at.toordinal() + (at.hour * 3600 + at.minute * 60 + at.second + at.microsecond / 1e6) / 86400
    return float(at.toordinal())


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: when (aware UTC, or a date), the score on the measure's own scale, and how it came."""

    at: datetime | date
    score: float
    source: Source = Source.TAPPED


@dataclass(frozen=True, slots=True)
class Series:
    """All replies to one measure, in any order; kept sorted by time, then the better first.

    Scores lie in 0…`scale_max`; `goal` is the client's own "good enough" on the same scale, if given.
    Raises ValueError for a score or goal outside the scale, or a scale that is not positive.
    """

    measure: str
    replies: tuple[Reply, ...]
    direction: Direction = Direction.LOWER
    scale_max: float = 10.0
    goal: float | None = None

    def __post_init__(self) -> None:
        if not 0 < self.scale_max < math.inf:
            raise ValueError("a scale ends above 0")
        given = [reply.score for reply in self.replies]
        if self.goal is not None:
            given.append(self.goal)
        if not all(0 <= score <= self.scale_max for score in given):
            raise ValueError("a score lies outside its scale")
        object.__setattr__(self, "replies", tuple(sorted(self.replies, key=self._order)))

    def points(self, score: float) -> float:
        """Turn a score of this scale into points, 0 best to 10 worst."""
        scaled = score * 10 / self.scale_max
        return scaled if self.direction is Direction.LOWER else 10 - scaled

    def score(self, points: float) -> float:
        """Turn points, 0 best to 10 worst, back into this scale."""
        scaled = points if self.direction is Direction.LOWER else 10 - points
        return scaled * self.scale_max / 10

    def _order(self, reply: Reply) -> tuple[float, float, str]:
        return moment(reply.at), self.points(reply.score), reply.source


@dataclass(frozen=True, slots=True)
class SinceStart:
    """One answer to "compared with when you started": 0 better, 1 a bit better, 2 same, 3 a bit worse, 4 worse."""

    at: datetime | date
    level: int

    def __post_init__(self) -> None:
        if not 0 <= self.level < SINCE_START_LEVELS:
            raise ValueError("a since-start answer is 0 to 4")


@dataclass(frozen=True, slots=True)
class CheckIns:
    """How the asking went: counts over the stretch that a text speaks of.

    `sent`, `answered`, and of these `carried` ("same as last week"); `unanswered_running` counts those without
    a sign of life since the last one, pauses and our own outages left out.
    """

    sent: int
    answered: int
    carried: int = 0
    unanswered_running: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """One client as of a day: nothing after `as_of` is looked at.

    `phase_start` is intake, or the day another approach began; earlier replies are kept but not judged.
    `since_start` is in any order. `check_ins` of None means they were not recorded: coverage and silence are
    then worked out from the weeks. `per_week` is how often the plan asks. `resting` means paused or snoozed.
    """

    series: tuple[Series, ...]
    phase_start: datetime | date
    as_of: datetime | date
    since_start: tuple[SinceStart, ...] = ()
    duration: Duration = Duration.NOT_SURE
    purpose: Purpose = Purpose.DO_MORE
    preset: Preset = Preset.BALANCED
    check_ins: CheckIns | None = None
    per_week: float = 1.0
    resting: bool = False
    intake: Intake = VAGUE

    @property
    def now(self) -> float:
        """The last moment looked at, in days; a date means the end of that day."""
        if isinstance(self.as_of, datetime):
            return moment(self.as_of)
        return math.nextafter(moment(self.as_of) + 1, 0)

    @property
    def first_day(self) -> int:
        """The day the phase began, as an ordinal."""
        return self.phase_start.toordinal()

    @property
    def weeks(self) -> float:
        """Weeks since the phase began, whole days counted; below 0 for a phase still to come."""
        return (self.as_of.toordinal() - self.first_day) / DAYS_A_WEEK

    def on(self, day: datetime | date) -> "History":
        """Return the history as it stood on an earlier day; the check-ins of then are not known."""
        return replace(self, as_of=day, check_ins=None)
