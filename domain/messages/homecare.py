"""The home plan: offering an item, agreeing to it or not, one reminder a day, what was told of it."""

from datetime import date, datetime

from domain.messages import Choice, message


@message("homecare.for_whom")
class ForWhom:
    """A therapist wants to add an item and picks the client."""

    choices: tuple[Choice, ...]


@message("homecare.nobody_yet")
class NobodyYet:
    """No client has joined who could be offered something."""


@message("homecare.not_joined")
class NotJoined:
    """This client cannot be offered anything yet."""

    client: str


@message("homecare.ask_name")
class AskName:
    """What the new item is called. `active` is the number of items when there are many already."""

    client: str
    active: int | None


@message("homecare.ask_dose")
class AskDose:
    """How much of it and how often."""

    client: str
    item: str
    token: str


@message("homecare.ask_why")
class AskWhy:
    """Why the client is to do it."""

    client: str
    item: str
    token: str


@message("homecare.offered")
class Offered:
    """The offer is on its way, or waits because the client cannot be reached."""

    client: str
    item: str
    has_reason: bool
    waits: bool


@message("homecare.smaller_wanted")
class SmallerWanted:
    """To the therapist: the client would like an item smaller."""

    client: str
    item: str
    dose: str
    token: str


@message("homecare.ask_smaller")
class AskSmaller:
    """The new dose of an item that was found too big."""

    client: str
    item: str


@message("homecare.asked")
class Asked:
    """An item waits for the client's word."""

    item: str
    dose: str
    token: str


@message("homecare.smaller")
class Smaller:
    """The client would like it smaller; it is still on offer."""

    therapist: str
    item: str
    dose: str
    token: str


@message("homecare.agreed")
class Agreed:
    """The item is part of the plan."""

    item: str
    dose: str
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
    token: str


@message("homecare.offer")
class Offer:
    """The card about one item, whatever has become of it."""

    therapist: str
    body: Asked | Smaller | Agreed | Declined | Ended


@message("homecare.why")
class Why:
    """The therapist's reason, or that none is written down. `open` while the client has not said yes."""

    therapist: str
    why: str
    open: bool
    token: str


@message("homecare.hour")
class Hour:
    """At which hour the client would like to be reminded, if at all."""

    token: str


@message("homecare.hour_set")
class HourSet:
    """Reminders come at this local time, "HH:MM"."""

    at: str


@message("homecare.hour_unclear")
class HourUnclear:
    """What was typed is no time."""


@message("homecare.hour_quiet")
class HourQuiet:
    """A time at which the bot writes to nobody; `earliest` and `latest` are "HH:MM"."""

    earliest: str
    latest: str


@message("homecare.no_reminders")
class NoReminders:
    """The client wants none."""


@message("homecare.line")
class Line:
    """One item of a list."""

    item: str
    dose: str


@message("homecare.plan_item")
class PlanItem:
    """One item of the plan with its reason; `waits` when the client has not said yes or no."""

    item: str
    dose: str
    why: str
    waits: bool


@message("homecare.plan")
class Plan:
    """The home plan as it stands. `at` is the reminder's local time, None without reminders."""

    therapist: str
    items: tuple[PlanItem, ...]
    choices: tuple[Choice, ...]
    at: str | None
    has_agreed: bool
    reminds: bool
    token: str


@message("homecare.due")
class Due:
    """A day's items and the question what came of them."""

    lines: tuple[Line, ...]
    can_wait: bool
    token: str


@message("homecare.told_all")
class ToldAll:
    """All of it was done. `n_total` days since `start`, all or part; `n_week` is None in another week."""

    n_total: int
    n_week: int | None
    start: date
    open: bool
    token: str


@message("homecare.told_some")
class ToldSome:
    """Part of it was done."""

    n_total: int
    start: date
    open: bool
    token: str


@message("homecare.told_none")
class ToldNone:
    """Nothing was done that day, which is fine."""

    open: bool
    token: str


@message("homecare.reminder")
class Reminder:
    """The card of one reminded day. `again` is when it is asked once more."""

    body: Due | ToldAll | ToldSome | ToldNone
    again: datetime | None


@message("homecare.too_late_today")
class TooLateToday:
    """There is no room left today for asking later. Shown as a toast."""
