"""The home plan as a client sees it: an offer, agreeing to it or not, one reminder a day, what was told of it."""

from datetime import date, datetime, time

from domain.homecare_talk import Habit
from domain.messages import Choice, message
from domain.messages.request import OpenLine


@message("homecare.asked")
class Asked:
    """An item waits for the client's word. It is tried for `weeks`; a clip shows how it is done."""

    item: str
    dose: str
    weeks: int
    token: str
    has_clip: bool = False


@message("homecare.smaller")
class Smaller:
    """The client would like it smaller; it is still on offer."""

    therapist: str
    item: str
    dose: str
    token: str


@message("homecare.agreed")
class Agreed:
    """The item is part of the plan; on `look` the client is asked whether to go on."""

    item: str
    dose: str
    look: date | None
    token: str
    has_clip: bool = False


@message("homecare.paused")
class Paused:
    """The item is left out for now."""

    item: str
    token: str


@message("homecare.declined")
class Declined:
    """The client said not now."""

    item: str
    token: str


@message("homecare.ended")
class Ended:
    """The client stopped doing it."""

    item: str
    therapist: str
    token: str


@message("homecare.stopped_note")
class StoppedNote:
    """How it stands among the notes that the client stopped doing it."""

    item: str


@message("homecare.offer")
class Offer:
    """The card about one item, whatever has become of it."""

    therapist: str
    body: Asked | Smaller | Agreed | Paused | Declined | Ended


@message("homecare.why")
class Why:
    """The therapist's reason, or that none is written down. `open` while the client has not said yes."""

    therapist: str
    why: str
    open: bool
    token: str
    note_token: str


@message("homecare.hour")
class Hour:
    """At which hour the client would like to be reminded, if at all: the hours on the buttons, or another one."""

    token: str
    morning: time = time(8, 30)
    noon: time = time(12, 30)
    evening: time = time(18)


@message("homecare.hour_set")
class HourSet:
    """Reminders come at this local time, at most so often a week."""

    at: time
    most: int


@message("homecare.hour_unclear")
class HourUnclear:
    """What was typed is no time; `example` is one."""

    example: time = time(17, 15)


@message("homecare.hour_quiet")
class HourQuiet:
    """A time at which the bot writes to nobody; those from `earliest` to `latest` are others."""

    earliest: time
    latest: time


@message("homecare.no_reminders")
class NoReminders:
    """The client wants none."""


@message("homecare.line")
class Line:
    """One item of a list, and what it comes after: one of our habits, or own words."""

    item: str
    dose: str
    habit: Habit | None
    own: str | None


@message("homecare.plan_item")
class PlanItem:
    """One item of the plan with its reason; `waits` when the client has not said yes or no, `paused` when left out.

    On `look` the client is asked whether to go on.
    """

    item: str
    dose: str
    habit: Habit | None
    own: str | None
    why: str
    look: date | None
    waits: bool
    paused: bool


@message("homecare.plan")
class Plan:
    """The home plan as it stands. `at` is the reminder's local time, None without reminders.

    `most` is how many come in a week, `until` the date up to which they pause. `wishes` for a change are still open.
    """

    therapist: str
    items: tuple[PlanItem, ...]
    choices: tuple[Choice, ...]
    at: time | None
    most: int | None
    until: date | None
    has_agreed: bool
    reminds: bool
    rests: bool
    can_less: bool
    can_more: bool
    token: str
    wishes: tuple[OpenLine, ...] = ()
    has_asked: bool = False


@message("homecare.due")
class Due:
    """A day's items and the question what came of them."""

    lines: tuple[Line, ...]
    can_wait: bool
    token: str
    has_clip: bool = False


@message("homecare.told_all")
class ToldAll:
    """All of it was done. `n_total` days since `start`, all or part; `n_week` is None in another week.

    `times` is on how many days a week the plan is meant to be done, None when it does not say.
    """

    n_total: int
    n_week: int | None
    times: int | None
    start: date
    open: bool
    token: str


@message("homecare.told_some")
class ToldSome:
    """Part of it was done. `may_say` while it may be asked what got in the way."""

    n_total: int
    start: date
    open: bool
    may_say: bool
    token: str


@message("homecare.told_none")
class ToldNone:
    """Nothing was done that day, which is fine. `may_say` while it may be asked what got in the way."""

    open: bool
    may_say: bool
    token: str


@message("homecare.reminder")
class Reminder:
    """The card of one reminded day. `again` is when it is asked once more."""

    body: Due | ToldAll | ToldSome | ToldNone
    again: datetime | None


@message("homecare.too_late_today")
class TooLateToday:
    """There is no room left today for asking later. Shown as a toast."""


@message("homecare.week")
class Week:
    """The days of the last seven on which the plan was done and partly done, as told."""

    n_done: int
    n_part: int


@message("homecare.passing_smaller")
class PassingSmaller:
    """The wish for a smaller version of something in the plan is on its way."""

    therapist: str
    item: str


@message("homecare.rhythm_set")
class RhythmSet:
    """At most so many reminders a week from now on; `unchanged` when there is no other step."""

    most: int
    unchanged: bool


@message("homecare.reminding_again")
class RemindingAgain:
    """Reminders no longer pause."""

    at: time
