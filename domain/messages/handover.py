"""To the client: somebody else who may help, how, what they get to know, and whether it worked out."""

from datetime import date, datetime

from domain.handover import Mode, Sharing
from domain.messages import Choice, File, message


@message("handover.offer")
class Offer:
    """What the two talked over: who it may be, and why."""

    therapist: str
    provider: str
    reason: str
    talked: datetime
    token: str


@message("handover.how")
class How:
    """Beside the therapist, or in their place."""

    therapist: str
    provider: str
    mode: Mode
    token: str


@message("handover.about")
class About:
    """Who the other person is. `others`: there are other names."""

    therapist: str
    provider: str
    role: str
    focus: str
    why: str | None
    others: bool
    token: str


@message("handover.names")
class Names:
    """Other names from the therapist's list."""

    therapist: str
    choices: tuple[Choice, ...]
    token: str


@message("handover.sharing")
class SharingQuestion:
    """Whether a summary may be prepared."""

    provider: str
    token: str


@message("handover.line")
class Line:
    """One numbered line of the summary."""

    number: int
    text: str
    struck: bool


@message("handover.lines")
class Lines:
    """The summary, each line to be struck or left; the first and the last stay."""

    provider: str
    head: str
    lines: tuple[Line, ...]
    foot: str
    choices: tuple[Choice, ...]
    token: str


@message("handover.copy")
class Copy:
    """The approved summary, word for word."""

    therapist: str
    provider: str
    file: File | None
    token: str


@message("handover.settled")
class Settled:
    """No summary is made. SELF: the client tells them in person."""

    therapist: str
    provider: str
    sharing: Sharing
    contact: str | None
    token: str


@message("handover.waiting")
class Waiting:
    """The summary is with the therapist, who has not said that it was sent."""

    therapist: str
    provider: str
    token: str


@message("handover.sent")
class Sent:
    """The other person knows of the client."""

    therapist: str
    provider: str
    on: datetime
    next: str
    token: str


@message("handover.standing")
class Standing:
    """The hand-over as it stands after the other person knows, or the client tells them."""

    therapist: str
    provider: str
    mode: Mode
    next: str | None
    token: str


@message("handover.week")
class Week:
    """A week later: whether they got in touch."""

    provider: str
    token: str


@message("handover.month")
class Month:
    """Four weeks later: whether the care is there."""

    token: str


@message("handover.promise")
class Promise:
    """It is not working out: when somebody gets in touch."""

    therapist: str
    by: date
    token: str


@message("handover.late")
class Late:
    """The promised date is over, and the therapist has not said that they called or wrote."""

    therapist: str
    by: date


@message("handover.declined")
class Declined:
    """The client would rather not. `may_return`: they can think again with one tap."""

    therapist: str
    may_return: bool
    token: str


@message("handover.withdrawn")
class Withdrawn:
    """The therapist has taken it back."""

    therapist: str


@message("handover.later")
class Later:
    """The client decides later; nobody asks again."""

    therapist: str


@message("handover.thanks")
class Thanks:
    """An answer was kept."""

    therapist: str


@message("handover.noted")
class Noted:
    """Nothing more is to be done. Shown as a toast."""
