"""To the therapist: a hand-over from the talk to the last follow-up, on one card."""

from datetime import date, datetime

from domain import handover
from domain.handover import Mode, Sharing, Touch
from domain.messages import Choice, File, message
from domain.messages.alerts import Care, EasierGain, Reading, Tried
from domain.messages.visit import VisitCount
from domain.progress import Duration


@message("handover_desk.start")
class Start:
    """Nothing is sent before the two have talked."""

    client: str
    token: str


@message("handover_desk.reason")
class Reason:
    """The reason, typed; `note` is what the therapist wrote with the decision."""

    client: str
    note: str | None
    has_earlier: bool
    token: str


@message("handover_desk.known")
class Known:
    """Somebody of the list: what they do, and how many found to them after earlier hand-overs, None before any."""

    provider: str
    role: str
    focus: str
    connected: int | None = None
    apart: int | None = None


@message("handover_desk.person")
class Person:
    """Whom: those whose focus fits the complaint come first."""

    client: str
    reason: str
    choices: tuple[Choice, ...]
    known: tuple[Known, ...]
    token: str


@message("handover_desk.how")
class How:
    """Beside the therapist, or in their place: what they would suggest; with `why` this person, as noted."""

    client: str
    provider: str
    known: Known
    why: str | None
    token: str


@message("handover_desk.check")
class Check:
    """All is there: what the client reads."""

    client: str
    provider: str
    role: str
    mode: Mode
    reason: str
    talked: datetime
    token: str


@message("handover_desk.offered")
class Offered:
    """The client is asked. `later`: they decide later."""

    client: str
    provider: str
    since: datetime
    later: bool
    token: str


@message("handover_desk.chosen")
class Chosen:
    """The client said yes and in which way; what is shared is still open."""

    client: str
    provider: str
    mode: Mode
    token: str


@message("handover_desk.ready")
class Ready:
    """The client approved the summary: it is for the therapist to send and to call or write."""

    client: str
    provider: str
    mode: Mode
    approved: datetime
    contact: str | None
    token: str


@message("handover_desk.following")
class Following:
    """The other person knows, or the client tells them; what the follow-ups brought."""

    client: str
    provider: str
    mode: Mode
    sharing: Sharing
    on: datetime
    next: str | None
    touch: Touch | None
    care: handover.Care | None
    promised: date | None
    has_promise: bool
    token: str


@message("handover_desk.over")
class Over:
    """The client would rather not."""

    client: str
    provider: str


@message("handover_desk.withdrawn")
class Withdrawn:
    """The therapist has taken it back."""

    client: str
    provider: str


Body = Start | Reason | Person | How | Check | Offered | Chosen | Ready | Following | Over | Withdrawn


@message("handover_desk.desk")
class Desk:
    """One hand-over as it stands."""

    body: Start | Reason | Person | How | Check | Offered | Chosen | Ready | Following | Over | Withdrawn


@message("handover_desk.kept")
class Kept:
    """The draft is kept for later, and nothing was sent. Shown as a toast."""


@message("handover_desk.empty")
class Empty:
    """The list has nobody: somebody is to be noted down first."""

    client: str
    token: str


@message("handover_desk.summary")
class Summary:
    """The approved summary, to be sent by the therapist."""

    client: str
    provider: str
    file: File | None


@message("handover_desk.next_step")
class NextStep:
    """What the client does next, typed; `contact` is what is on the list."""

    client: str
    provider: str
    contact: str | None
    has_contact: bool
    token: str


@message("handover_desk.told")
class Told:
    """The client hears that it was sent."""

    client: str
    provider: str


@message("handover_desk.stuck")
class Stuck:
    """The client asks for help with it: a call or a note is promised by a date."""

    client: str
    provider: str
    touch: Touch | None
    care: handover.Care | None
    by: date
    token: str


@message("handover_desk.declined")
class Declined:
    """The client would rather not."""

    client: str
    provider: str


@message("handover_desk.taken_back")
class TakenBack:
    """The client took their yes to the summary back."""

    client: str
    provider: str


@message("handover_desk.thanks")
class Thanks:
    """A promise was kept. Shown as a toast."""


@message("handover_desk.page")
class Page:
    """The summary for the other person, on one page; the client approves each line.

    `said` holds goal, complaint and side signs, 0–10, at the start and lately; check-ins `answered` of `sent`; `done`
    of `told` counts days of the home plan, or weeks.
    """

    provider: str
    client: str
    on: datetime
    goal: str | None
    duration: Duration
    therapist: str
    since: datetime
    visits: int | None
    said: tuple[Reading, ...]
    answered: int
    sent: int
    after: VisitCount | None
    tried: tuple[Tried, ...]
    easier: tuple[EasierGain, ...]
    care: tuple[Care, ...]
    done: int | None
    told: int
    by_days: bool
    reason: str
