"""A therapist changes a plan that runs, with the effect shown first; and what they themselves expect of it."""

from datetime import date, datetime

from domain.messages import Choice, message
from domain.progress import Purpose


@message("editing.menu")
class Menu:
    """What can be changed, as it is now. `weeks` between check-ins is None without a rhythm; `choices` are items."""

    client: str
    label: str
    purpose: Purpose
    weeks: int | None
    choices: tuple[Choice, ...]
    expected: bool
    token: str


@message("editing.pick_weeks")
class PickWeeks:
    """How many weeks between check-ins."""

    client: str
    token: str


@message("editing.pick_purpose")
class PickPurpose:
    """What the visits are for."""

    client: str
    token: str


@message("editing.type_label")
class TypeLabel:
    """Another name for what brings the client, typed."""

    client: str
    label: str


@message("editing.one_item")
class OneItem:
    """An item of the home plan: another dose, or off the plan."""

    client: str
    item: str
    dose: str | None
    token: str


@message("editing.type_dose")
class TypeDose:
    """Another dose of an item, typed."""

    client: str
    item: str


@message("editing.rhythm")
class Rhythm:
    """Check-ins further apart or closer."""

    before: int | None
    after: int


@message("editing.purpose")
class OtherPurpose:
    """Another purpose. `alerts`: with it, no change is told as an alert, and the plan has a dated review."""

    before: Purpose
    after: Purpose
    alerts: bool


@message("editing.label")
class Label:
    """Another name in the questions."""

    before: str
    after: str


@message("editing.dose")
class Dose:
    """Another dose; reminders a week are `most` at most, `was` before. `next` is the next one, None without any."""

    item: str
    before: str | None
    after: str
    next: datetime | None
    most: int
    was: int


@message("editing.off")
class Off:
    """An item off the plan."""

    item: str
    next: datetime | None
    most: int
    was: int


@message("editing.send")
class Send:
    """A check-in that is to come."""

    at: datetime


Change = Rhythm | OtherPurpose | Label | Dose | Off


@message("editing.effect")
class Effect:
    """What would change, or has; `sends` are the next check-ins then, none while nothing is on the schedule.

    `tells`: the client hears of it. `prescriber`: who set the plan and is asked first, None for the therapist's own.
    """

    client: str
    change: Rhythm | OtherPurpose | Label | Dose | Off
    sends: tuple[Send, ...]
    tells: bool
    token: str
    prescriber: str | None = None


@message("editing.waits")
class Waits:
    """Nothing has changed: whoever set the plan answers first."""

    client: str
    change: Rhythm | OtherPurpose | Label | Dose | Off
    prescriber: str


@message("editing.made")
class Made:
    """It was changed."""

    client: str
    change: Rhythm | OtherPurpose | Label | Dose | Off


@message("editing.left")
class Left:
    """It stays as it was."""

    client: str


@message("editing.card")
class Card:
    """An edit as it stands."""

    body: Effect | Waits | Made | Left


@message("editing.told")
class Told:
    """To the client: what their therapist changed: the weeks, the label, a dose, or that an item is off."""

    therapist: str
    weeks: int | None
    next: datetime | None
    label: str | None
    item: str | None
    dose: str | None


@message("editing.type_expected")
class TypeExpected:
    """What the therapist expects, typed in a line; it is theirs, and the client is not told."""

    client: str


@message("editing.expected_by")
class ExpectedBy:
    """Until when."""

    client: str
    words: str
    week_4: date
    week_8: date
    week_12: date
    token: str


@message("editing.expected_kept")
class ExpectedKept:
    """It is on the client's card from now on."""

    client: str
