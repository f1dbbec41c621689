"""To the therapist: what belongs to a step they chose: its date, a talk before an end, why answers look off."""

from datetime import date

from domain.alerts import NextStep
from domain.messages import message


@message("alerts.pick_day")
class PickDay:
    """On which day: the therapist's next three working days, a week, two weeks.

    `moved`: so few working days lie between that a date is further ahead than its weeks.
    """

    client: str
    step: NextStep
    day_1: date
    day_2: date
    day_3: date
    week_1: date
    week_2: date
    moved: bool
    token: str


@message("alerts.pick_weeks")
class PickWeeks:
    """When to look again. `waits` counts how often waiting was chosen before, None for other steps.

    `moved` as above.
    """

    client: str
    step: NextStep
    waits: int | None
    week_1: date
    week_2: date
    week_4: date
    week_6: date
    moved: bool
    token: str


@message("alerts.pick_months")
class PickMonths:
    """When to look again at what goes well; `moved` as above."""

    client: str
    step: NextStep
    week_4: date
    week_8: date
    week_12: date
    moved: bool
    token: str


@message("alerts.talked")
class Talked:
    """Before closing: whether the two have talked."""

    client: str
    token: str


@message("alerts.type_closing")
class TypeClosing:
    """The closing words, typed or skipped."""

    client: str
    token: str


@message("alerts.looks_off")
class LooksOff:
    """What looks off about the answers."""

    client: str
    token: str
