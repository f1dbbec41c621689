"""Typed words shown back as they were read, and answers to what people write to a program."""

from domain.messages import Choice, message
from domain.therapist import ReplyTime


@message("understanding.guess")
class Guess:
    """One button that typed words may mean: its label, and the goal, complaint or sign it is about, if it has one."""

    label: str
    about: str | None
    token: str


@message("understanding.guesses")
class Guesses:
    """Several buttons that typed words may mean."""

    choices: tuple[Choice, ...]
    token: str


@message("understanding.not_that")
class NotThat:
    """The reading was wrong, so nothing was saved."""


@message("understanding.off_scale")
class OffScale:
    """A number that is on no button of the open question."""

    lowest: int
    highest: int


@message("understanding.nothing_asked")
class NothingAsked:
    """A yes, a no, a skip, when nothing was asked."""


@message("understanding.change_wish")
class ChangeWish:
    """Words that may be a wish for something else in the plan."""

    therapist: str
    token: str


@message("understanding.judgement")
class Judgement:
    """A question about causes or medicines."""

    therapist: str
    token: str


@message("understanding.human")
class Human:
    """Who is this?"""

    therapist: str
    token: str


@message("understanding.booking")
class Booking:
    """A question about visits, prices or payment. `detail` is how to reach the practice, if that is known."""

    clinic: str
    detail: str | None
    therapist: str
    token: str


@message("understanding.welcome")
class Welcome:
    """Thanks from a client."""


@message("understanding.not_taken")
class NotTaken:
    """A hostile or sexual message: the words are not kept."""


@message("understanding.conduct_told")
class ConductTold:
    """To the therapist: messages that were not taken, after the client was asked to stop."""

    client: str
    times: int
    is_closed: bool
    token: str


@message("everywhere.chat_closed")
class ChatClosed:
    """The therapist closed this chat."""

    therapist: str
    clinic: str
    country: str


@message("understanding.chat_open")
class ChatOpen:
    """The therapist opened this chat again."""

    therapist: str
    reads: ReplyTime
