"""To the therapist, before a day with visits: of each client what moved, what they wrote, what is good to ask."""

from datetime import date, datetime

from domain.messages import Choice, message
from domain.messages.alerts import Gain
from domain.relation import RepairLine
from domain.visits import Feel, Lasted


@message("brief.goal")
class Goal:
    """The goal's ease, 0–10: now, before the last visit, at the start."""

    goal: str
    now: int
    before: int | None
    start: int | None


@message("brief.bother")
class Bother:
    """How much the complaint bothers, 0–10."""

    label: str
    now: int
    before: int | None
    start: int | None


@message("brief.days")
class Days:
    """On how many of seven days the complaint got in the way."""

    label: str
    now: int
    before: int | None
    start: int | None


@message("brief.side")
class Side:
    """How much a side sign bothers, 0–10."""

    sign: str
    now: int
    before: int | None
    start: int | None


Moved = Goal | Bother | Days | Side


@message("brief.home")
class Home:
    """The home plan as told since the last visit: `done` of `told` days, or weeks."""

    done: int
    told: int
    by_days: bool


@message("brief.after")
class After:
    """What the client told of the last visit."""

    day: date
    feel: Feel
    lasted: Lasted | None


@message("brief.quiet")
class Quiet:
    """Nothing was answered since the last visit; or at all, when no visit was seen."""

    seen: bool


@message("brief.wrote")
class Wrote:
    """The client's latest note, and whether the therapist has replied."""

    note: str
    replied: bool


@message("brief.mention")
class Mention:
    """Something that got better."""

    gain: Gain


@message("brief.one")
class One:
    """One client who comes. `at` is when, where that is known; `wants` is a request that waits for an answer."""

    client: str
    at: datetime | None
    after: After | None
    moved: tuple[Moved, ...]
    quiet: Quiet | None
    home: Home | None
    wrote: Wrote | None
    wants: str | None
    mention: Mention | None
    line: RepairLine


@message("brief.name")
class Name:
    """A further client who comes."""

    client: str
    at: datetime | None


@message("brief.tomorrow")
class Tomorrow:
    """The visits of a day; `choices` opens a client's card."""

    day: date
    clients: tuple[One, ...]
    further: tuple[Name, ...]
    choices: tuple[Choice, ...]
    token: str
