"""A client passes from one therapist of a practice to another: to both therapists, and to the client, who decides."""

from datetime import date, datetime

from domain.messages import Choice, message
from domain.takeover import Term


@message("takeover.colleague")
class Colleague:
    """To the therapist: to whom?"""

    client: str
    choices: tuple[Choice, ...]
    token: str


@message("takeover.term")
class TermQuestion:
    """To the therapist: for good or for a while."""

    client: str
    provider: str
    token: str


@message("takeover.day")
class Day:
    """To the therapist: their last day here, or the last day of the cover."""

    client: str
    provider: str
    term: Term
    is_good: bool
    today: date
    week_1: date
    week_2: date
    week_4: date
    week_6: date
    token: str


@message("takeover.asked")
class Asked:
    """To the therapist: the client is asked."""

    client: str
    provider: str
    term: Term
    last: date
    token: str


@message("takeover.taken_back")
class TakenBack:
    """To the therapist: they took the question back."""

    client: str


@message("takeover.agreed")
class Agreed:
    """To the therapist: the client said yes; it begins after a day."""

    client: str
    provider: str
    last: date


@message("takeover.standing")
class Standing:
    """To the therapist: somebody else reads until the end of a day."""

    client: str
    provider: str
    last: date


@message("takeover.refused")
class Refused:
    """To the therapist: the client would rather not."""

    client: str
    provider: str


@message("takeover.done")
class Done:
    """To the therapist: it is over, or somebody else reads for good."""

    client: str
    provider: str
    term: Term


Body = Colleague | TermQuestion | Day | Asked | Agreed | Standing | Refused | TakenBack | Done


@message("takeover.desk")
class Desk:
    """To the therapist: how it stands."""

    body: Colleague | TermQuestion | Day | Asked | Agreed | Standing | Refused | TakenBack | Done


@message("takeover.nobody")
class Nobody:
    """To the therapist: there is nobody else in the practice."""


@message("takeover.told")
class Told:
    """To the therapist who had the client: what the client said, or that the cover is over."""

    client: str
    provider: str
    term: Term
    going_on: bool
    is_back: bool


@message("takeover.received")
class Received:
    """To the other therapist: somebody is theirs to read from now on, for a while or for good."""

    client: str
    therapist: str
    goal: str | None
    last: date | None


@message("takeover.ended")
class Ended:
    """To the other therapist: the cover is over."""

    client: str
    therapist: str


@message("takeover.question")
class Question:
    """To the client: the therapist leaves, or is away; who could take over."""

    therapist: str
    clinic: str
    provider: str
    term: Term
    last: date
    others: bool
    token: str


@message("takeover.names")
class Names:
    """To the client: the others of the practice."""

    clinic: str
    choices: tuple[Choice, ...]
    token: str


@message("takeover.waiting")
class Waiting:
    """To the client who said yes: it begins after a day."""

    therapist: str
    provider: str
    last: date


@message("takeover.welcome")
class Welcome:
    """To the client: from today the other one reads. `last`: until the end of that day."""

    name: str | None
    therapist: str
    provider: str
    agreed: datetime
    goal: str | None
    last: date | None
    is_cover: bool
    token: str


@message("takeover.staying")
class Staying:
    """To the client who would rather not: nothing moves."""

    therapist: str


@message("takeover.dropped")
class Dropped:
    """To the client: the therapist took the question back."""

    therapist: str


@message("takeover.back")
class Back:
    """To the client: their own therapist reads again."""

    therapist: str
    provider: str


@message("takeover.noted")
class Noted:
    """To the client: nothing more is to be done. Shown as a toast."""
