"""What is asked to measure change, how an answer reads and how two compare; the words are locked by a hash."""

from datetime import date
from enum import StrEnum

from domain.messages import message
from domain.visits import Lasted


class HomecareWeek(StrEnum):
    """How often the home plan was done in a week, from the most to the least."""

    MOST = "2"
    SOME = "1"
    NONE = "0"


class SinceStart(StrEnum):
    """How things are compared with the start, from better to worse."""

    BETTER = "0"
    BIT_BETTER = "1"
    SAME = "2"
    BIT_WORSE = "3"
    WORSE = "4"


class Easier(StrEnum):
    """What got easier in a week."""

    SLEEP = "sl"
    MOVING = "mo"
    MOOD = "md"
    WORK = "wk"
    TYPED = "ty"
    NOTHING = "no"


class Harder(StrEnum):
    """What made a week harder."""

    WORK = "wk"
    TRAVEL = "tr"
    SLEEP = "sl"
    STRESS = "st"
    NEW = "nw"
    UNKNOWN = "dk"


class Hopes(StrEnum):
    """Whether it goes as hoped."""

    YES = "y"
    PARTLY = "p"
    NO = "n"
    TOO_SOON = "ts"


@message("measures.goal")
class Goal:
    """Item 1, every week: ease of the goal, 0–10, higher is better. Values 0–10, dt (didn't try), sk (skip)."""

    goal: str
    token: str


@message("measures.symptom")
class Symptom:
    """Item 2, every week: how much it bothered, 0–10, lower is better."""

    label: str
    token: str


@message("measures.days")
class Days:
    """Item 2 where the therapist chose days, 0–7, lower is better."""

    label: str
    token: str


@message("measures.homecare")
class Homecare:
    """Item 3: the home plan this week; values of HomecareWeek."""

    token: str


@message("measures.since_start")
class SinceStartQuestion:
    """Compared with the start; values of SinceStart."""

    label: str
    token: str


@message("measures.easier")
class EasierQuestion:
    """Anything easier; values of Easier."""

    token: str


@message("measures.harder")
class HarderQuestion:
    """Anything that made the week harder; values of Harder."""

    token: str


@message("measures.side")
class Side:
    """A side sign in the client's own words, 0–10, lower is better; asked as it was when it was named."""

    side: str
    token: str


@message("measures.confidence")
class Confidence:
    """How sure the client feels about looking after it, 0–10, higher is better."""

    label: str
    token: str


@message("measures.hopes")
class HopesQuestion:
    """Whether it goes as hoped; values of Hopes."""

    token: str


@message("measures.relief")
class ReliefQuestion:
    """How long the better feeling after a visit lasted; values of Lasted."""

    day: date
    token: str


@message("measures.baseline_goal")
class BaselineGoal:
    """Ease of the goal at the start, 0–10."""

    goal: str
    token: str


@message("measures.baseline_symptom")
class BaselineSymptom:
    """The symptom at the start, 0–10."""

    label: str
    token: str


@message("measures.baseline_days")
class BaselineDays:
    """The days at the start, 0–7."""

    label: str
    token: str


@message("measures.baseline_side")
class BaselineSide:
    """A side sign when it is named, 0–10, lower is better."""

    side: str
    token: str


@message("measures.goal_reading")
class GoalReading:
    """An ease of the goal, 0–10, as part of a sentence."""

    value: int


@message("measures.not_tried")
class NotTried:
    """How it reads that the goal was not tried that week."""


@message("measures.symptom_reading")
class SymptomReading:
    """How much it bothered, 0–10, as part of a sentence."""

    value: int


@message("measures.days_reading")
class DaysReading:
    """A number of days, 0–7, as part of a sentence."""

    value: int


BotherReading = SymptomReading | DaysReading
"""Item 2 as it was asked."""


@message("measures.confidence_reading")
class ConfidenceReading:
    """A confidence, 0–10, as part of a sentence."""

    value: int


@message("measures.side_reading")
class SideReading:
    """A side sign, 0–10, as part of a sentence."""

    value: int


@message("measures.homecare_reading")
class HomecareReading:
    """A week of the home plan, as part of a sentence."""

    answer: HomecareWeek


@message("measures.since_start_reading")
class SinceStartReading:
    """How things are since the start, as part of a sentence."""

    answer: SinceStart


@message("measures.easier_reading")
class EasierReading:
    """What got easier, as part of a sentence."""

    answer: Easier


@message("measures.harder_reading")
class HarderReading:
    """What made the week harder, as part of a sentence."""

    answer: Harder


@message("measures.hopes_reading")
class HopesReading:
    """Whether it goes as hoped, as part of a sentence."""

    answer: Hopes


@message("measures.relief_reading")
class ReliefReading:
    """How long the better feeling lasted, as part of a sentence."""

    answer: Lasted


@message("measures.goal_change")
class GoalChange:
    """Two eases of the goal, 0–10, as a part of a sentence."""

    then: int
    now: int


@message("measures.symptom_change")
class SymptomChange:
    """Two readings of the symptom, 0–10, as a part of a sentence."""

    then: int
    now: int


@message("measures.days_change")
class DaysChange:
    """Two numbers of days, 0–7, as a part of a sentence."""

    then: int
    now: int


@message("measures.side_change")
class SideChange:
    """Two readings of a side sign, 0–10, as a part of a sentence."""

    then: int
    now: int


@message("measures.confidence_change")
class ConfidenceChange:
    """Two confidences, 0–10, as a part of a sentence."""

    then: int
    now: int
