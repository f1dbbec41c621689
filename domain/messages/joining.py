"""Joining: a therapist sets up, invites somebody, and that person says yes or no and names a starting point."""

from datetime import datetime, time

from domain.messages import Choice, message
from domain.office import STANDARD, USUAL
from domain.poster import Scan
from domain.progress import Duration, Purpose


@message("joining.language")
class Language:
    """Which language, when the one Telegram is set to is not the practice's? Each is called by its own name."""

    choices: tuple[Choice, ...]
    token: str


@message("joining.welcome_therapist")
class WelcomeTherapist:
    """The link was opened: which name shall clients read?"""

    practice: str
    choices: tuple[Choice, ...]


@message("joining.reply_time")
class ReplyTimeQuestion:
    """How soon notes are read."""

    therapist: str
    token: str


@message("joining.office_question")
class OfficeQuestion:
    """In which hours notes may come: the usual ones, an hour less at each end, or Saturdays too."""

    token: str
    opens: time = STANDARD.opens
    closes: time = STANDARD.closes
    later: time = USUAL[1].opens
    earlier: time = USUAL[1].closes


@message("joining.sheet_refused")
class SheetRefused:
    """The sheet is not right, so nobody can be invited."""


@message("joining.ready")
class Ready:
    """Set-up is complete."""

    therapist: str
    token: str


@message("joining.alias_taken")
class AliasTaken:
    """Two clients of one name could not be told apart in what is told about them."""


@message("joining.ask_alias")
class AskAlias:
    """What to call a new client."""


@message("joining.ask_label")
class AskLabel:
    """What brings the client; typed or tapped."""

    client: str
    token: str


@message("joining.duration_question")
class DurationQuestion:
    """How long it has been around. `fresh`: a starter pack can be looked at first."""

    token: str
    fresh: bool = True


@message("joining.purpose_question")
class PurposeQuestion:
    """What the visits are for."""

    token: str


@message("joining.adult_question")
class AdultQuestion:
    """Whether the client is of age. `days`: their check-ins ask for days, not for a number from 0 to 10."""

    token: str
    days: bool = False


@message("joining.draft_ready")
class DraftReady:
    """Nothing is left to ask."""


@message("joining.draft_gone")
class DraftGone:
    """The draft was dropped."""


@message("joining.draft")
class Draft:
    """A client about to be invited: what is known so far, and the next question. `packed`: with a starter pack."""

    client: str | None
    label: str | None
    duration: Duration | None
    purpose: Purpose | None
    question: DurationQuestion | PurposeQuestion | AdultQuestion | DraftReady | DraftGone
    packed: bool = False


@message("joining.minor")
class Minor:
    """Somebody under age cannot be invited yet."""


@message("joining.invited")
class Invited:
    """How to use the invitation that follows; its words can be the therapist's own."""

    client: str
    expires: datetime
    token: str


@message("joining.invitation")
class Invitation:
    """What to forward, as a card and as text; `words` are the therapist's own."""

    therapist: str
    link: str
    code: str
    words: str | None = None
    scan: Scan | None = None


@message("joining.ask_words")
class AskWords:
    """The words of an invitation are typed; `words` are the therapist's own by now."""

    words: str | None
    token: str


@message("joining.words_kept")
class WordsKept:
    """Invitations have the therapist's own words from now on, or ours again. `own` says which."""

    own: bool


@message("joining.already_joined")
class AlreadyJoined:
    """No new link is needed."""

    client: str


@message("joining.declined_told")
class DeclinedTold:
    """To the therapist: the invitation was declined, and nothing else."""

    client: str


@message("joining.confirm_asked")
class ConfirmAsked:
    """Is this the person who was invited? `name` is the first name Telegram shows."""

    client: str
    name: str | None


@message("joining.confirm_unsure")
class ConfirmUnsure:
    """The therapist does not know yet."""

    client: str


@message("joining.confirm_yes")
class ConfirmYes:
    """It is. `next` is the first check-in."""

    client: str
    next: datetime | None
    goal: str | None


@message("joining.confirm_no")
class ConfirmNo:
    """It is not: the link was cut."""

    client: str


@message("joining.confirm")
class Confirm:
    """The card about who joined."""

    body: ConfirmAsked | ConfirmUnsure | ConfirmYes | ConfirmNo
    token: str
    is_open: bool
    is_asked: bool
    is_cut: bool
    has_aim: bool = False


@message("joining.not_you")
class NotYou:
    """To somebody who was not meant: the link is cut."""

    therapist: str


@message("joining.invite_unknown")
class InviteUnknown:
    """No such invitation."""


@message("joining.invite_used")
class InviteUsed:
    """Somebody opened it before."""


@message("joining.invite_over")
class InviteOver:
    """It was open for too long."""


@message("joining.for_a_client")
class ForAClient:
    """A therapist opened a client's invitation."""


@message("joining.already_here")
class AlreadyHere:
    """Somebody who takes part already opened another invitation."""


@message("joining.consent")
class Consent:
    """The one question before anything is stored."""

    name: str | None
    therapist: str
    country: str
    token: str


@message("joining.consent_more")
class ConsentMore:
    """The same question, after what there is to know."""

    therapist: str
    token: str


@message("joining.declined")
class Declined:
    """A courtesy to somebody who said no and of whom nothing is kept."""

    therapist: str


@message("joining.resumed")
class Resumed:
    """A client who had left is back."""

    therapist: str
    at: datetime | None


@message("joining.cut_short")
class CutShort:
    """A typed text was longer than is kept."""

    limit: int
