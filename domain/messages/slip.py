"""To a therapist: notes that leave together, during the day or as the evening's slip; a line and a button each."""

from datetime import date, datetime
from enum import StrEnum

from domain.alerts import NextStep, Rule
from domain.messages import Choice, message


class What(StrEnum):
    """What a note is about, in a few words."""

    AFTER_VISIT = "after_visit"
    BACK = "back"
    BACKUP = "backup"
    CALL = "call"
    CONDUCT = "conduct"
    DAY_AFTER = "day_after"
    DECLINED = "declined"
    ERASED = "erased"
    FINISHED = "finished"
    GOAL = "goal"
    HANDED = "handed"
    HARD_SPELL = "hard_spell"
    HURT = "hurt"
    NO_HELP = "no_help"
    NOT_JOINED = "not_joined"
    NOBODY = "nobody"
    NOTE = "note"
    PART = "part"
    RELATION = "relation"
    REOPENED = "reopened"
    REQUEST = "request"
    SMALLER = "smaller"
    STEP_IN = "step_in"
    STOPPED = "stopped"
    STUCK = "stuck"
    TAKEN_BACK = "taken_back"
    TEXTS = "texts"
    UNEASE = "unease"
    UNREACHABLE = "unreachable"


@message("slip.line")
class Line:
    """One note; `words` are what the client wrote, or what of the plan it is about."""

    n: int
    client: str
    what: What
    words: str | None = None


@message("slip.alert_line")
class AlertLine:
    """An alert; `since` when it is brought up once more."""

    n: int
    client: str
    rule: Rule
    since: datetime | None


@message("slip.today_line")
class TodayLine:
    """The day of a decision has come; `late` is that day when it is over already."""

    n: int
    client: str
    step: NextStep
    late: date | None


@message("slip.own_line")
class OwnLine:
    """A note about nobody in care."""

    n: int
    what: What


@message("slip.visits_line")
class VisitsLine:
    """Who comes on a day."""

    n: int
    day: date
    names: str


@message("slip.gathered")
class Gathered:
    """The notes, most pressing first; `choices` opens each. `evening`: it closes the working day."""

    evening: bool
    lines: tuple[Line | AlertLine | TodayLine | VisitsLine | OwnLine, ...]
    choices: tuple[Choice, ...]
