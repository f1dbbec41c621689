"""The judgement itself: states, the probabilities behind them, and the numbers a text or an alert may show."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.progress.memory import Alert
from domain.progress.outlook import Outlook


class State(StrEnum):
    """What the answers show. `MIXED` is a client's only, all others a measure's too."""

    IMPROVING = "improving"
    PLATEAU = "plateau"
    """Better than at the start, and holding there."""
    NO_CHANGE = "no_change"
    WORSENING = "worsening"
    AT_GOAL = "at_goal"
    UNCERTAIN = "uncertain"
    TOO_EARLY = "too_early"
    SILENT = "silent"
    MIXED = "mixed"


class Better(StrEnum):
    """How much better than at the start of the phase a text may say a measure is."""

    CLEARLY = "clearly"
    A_LITTLE = "a_little"
    MAYBE = "maybe"
    """May be easing; a few more answers will tell."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Claim:
    """What may be said of a measure, with the numbers to say it with.

    `p_1` and `p_2` are the probabilities of being at least one and two points better. `then` and `now` are
    medians of scores as given (the first two, the last three), on the measure's own scale; `replies` counts
    those behind them, from the day `since` on.
    """

    measure: str
    better: Better
    p_1: float
    p_2: float
    then: float
    now: float
    since: datetime | date
    replies: int


@dataclass(frozen=True, slots=True)
class Told:
    """What was answered to a measure in this phase, in scores as given, on the measure's own scale.

    `replies` of which `carried` in the trailing window; `since` the first day. `then` is the median of the first
    two scores, `now` of the last three, `recent` the last six. `step` is the last answer less the one before in
    points, below 0 for the better: direction words need a claim, or a step of two points and "one week alone".
    All but the counts are None or empty when nothing was answered.
    """

    replies: int = 0
    carried: int = 0
    since: datetime | date | None = None
    then: float | None = None
    now: float | None = None
    recent: tuple[float, ...] = ()
    step: float | None = None


@dataclass(frozen=True, slots=True)
class MeasureResult:
    """One measure in this phase; `outlook` is None under three answered weeks, and so is all that is read from it.

    `floor`: it started below 3 points and is watched for worsening only. `amber`: no change is in the making.
    `swinging`: wide swings from week to week. `improved`, `worsened`: it moved, by the fit that names movers.
    """

    measure: str
    state: State
    told: Told
    outlook: Outlook | None = None
    floor: bool = False
    amber: bool = False
    swinging: bool = False
    worse_ping: bool = False
    improved: bool = False
    worsened: bool = False
    claim: Claim | None = None

    @property
    def replies(self) -> int:
        """How many replies this phase has."""
        return self.told.replies

    @property
    def change(self) -> float | None:
        """Points since the phase began, below 0 for the better."""
        return self.outlook.total if self.outlook else None

    @property
    def p_no_change(self) -> float | None:
        """How probable no change is among the courses that do not get worse."""
        return self.outlook.shares.no_change if self.outlook else None

    @property
    def p_total_le_1(self) -> float | None:
        """How probable it is that the measure is at least one point better than at the start."""
        return self.outlook.p_total_le_1 if self.outlook else None

    @property
    def p_total_le_2(self) -> float | None:
        """How probable it is that the measure is at least two points better than at the start."""
        return self.outlook.p_total_le_2 if self.outlook else None

    @property
    def level(self) -> float | None:
        """The fitted level now, points."""
        return self.outlook.level if self.outlook else None

    @property
    def level_then(self) -> float | None:
        """The fitted level at the start of the phase, points."""
        return self.outlook.level - self.outlook.total if self.outlook else None

    @property
    def wobble(self) -> float | None:
        """A single answer's usual deviation, points."""
        return self.outlook.wobble if self.outlook else None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much was answered, for every alert and summary to say: "answered 5 of 8, 2 carried"."""

    answered: int
    sent: int
    carried: int

    @property
    def low(self) -> bool:
        """Whether under 60 % was answered, so that a text says "too few answers" (the message script's rule)."""
        return self.answered < 0.6 * self.sent


@dataclass(frozen=True, slots=True)
class Moved:
    """Measures that moved, by name."""

    improved: tuple[str, ...] = ()
    worsened: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """One client as of one moment.

    `outlook` is of the fit that decided: all measures jointly, or the only one; None before there is one. `alert`
    is due as long as it holds; `alert_is_new` only the first time in a phase, or after it was re-armed. `amber`
    is no change in the making: for the digest only. `claims` come best first, of every measure with a fit.
    """

    verdict: State
    measures: tuple[MeasureResult, ...]
    moved: Moved
    claims: tuple[Claim, ...]
    coverage: Coverage
    weeks: float
    outlook: Outlook | None
    jointly: bool
    amber: bool
    alert: Alert | None
    alert_is_new: bool

    @property
    def p_no_change(self) -> float | None:
        """How probable no change is for the client, among the courses that do not get worse."""
        return self.outlook.shares.no_change if self.outlook else None

    @property
    def worse_ping(self) -> bool:
        """The soft sign of a hard week: some measure's newest answers stand well above its earlier ones."""
        return any(one.worse_ping for one in self.measures)

    @property
    def swinging(self) -> bool:
        """Whether some measure swings widely from week to week."""
        return any(one.swinging for one in self.measures)

    def of(self, measure: str) -> MeasureResult:
        """The result of a measure. Raises KeyError when it was not assessed."""
        for result in self.measures:
            if result.measure == measure:
                return result
        raise KeyError(measure)
