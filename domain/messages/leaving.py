"""Leaving: stopping, why if one cares to say, having everything removed, finishing well, and coming back."""

from datetime import date, datetime
from enum import StrEnum

from domain.messages import message
from domain.messages.measures import GoalReading
from domain.rights import Reason


@message("leaving.stop_question")
class StopQuestion:
    """A client wants to leave."""

    therapist: str
    token: str


@message("leaving.stopped")
class Stopped:
    """A client has left."""

    therapist: str
    token: str


@message("leaving.why")
class Why:
    """The main reason, if the client cares to say."""

    token: str


@message("leaving.why_count")
class WhyCount:
    """Whether the therapist may see the reason as a count."""

    therapist: str
    token: str


@message("leaving.why_thanks")
class WhyThanks:
    """The reason was counted without a name, or was not kept at all."""

    counted: bool


@message("leaving.reason_line")
class ReasonLine:
    """How often a reason was given."""

    reason: Reason
    times: int


@message("leaving.reasons")
class Reasons:
    """To a therapist: why clients stopped, as counts; empty while there are too few to hide who it was."""

    lines: tuple[ReasonLine, ...]
    enough: int


@message("leaving.erase_question")
class EraseQuestion:
    """A client wants everything removed: what goes, what stays, and a copy first."""

    therapist: str
    token: str


@message("leaving.erase_sure")
class EraseSure:
    """The last question before that."""

    token: str


@message("leaving.erased")
class Erased:
    """A courtesy to somebody of whom nothing is kept any more."""

    therapist: str


@message("leaving.erased_told")
class ErasedTold:
    """To the therapist: the client had everything removed, and nothing else."""

    client: str


@message("leaving.finish_question")
class FinishQuestion:
    """A client wants to finish: then and now, and the way back."""

    began: date
    goal: str | None
    then: GoalReading | None
    now: GoalReading | None
    token: str


@message("leaving.finished")
class Finished:
    """A client has finished; may one question come in three months?"""

    therapist: str
    token: str


@message("leaving.three_months_kept")
class ThreeMonthsKept:
    """Whether that question comes, and when."""

    on: datetime | None


class HowNow(StrEnum):
    """How things are three months after the end."""

    GOOD = "g"
    UP_AND_DOWN = "u"
    HARDER = "h"
    NO_MORE = "n"


@message("leaving.three_months")
class ThreeMonths:
    """The one question three months later; `name` is the first name Telegram shows."""

    name: str | None
    token: str


@message("leaving.three_months_thanks")
class ThreeMonthsThanks:
    """It was answered."""

    answer: HowNow
    therapist: str


@message("leaving.finished_told")
class FinishedTold:
    """To the therapist: the client has finished."""

    client: str


@message("leaving.back_told")
class BackTold:
    """To the therapist: a client who had left is back."""

    client: str


@message("leaving.end_question")
class EndQuestion:
    """To a therapist: end a client's check-ins?"""

    client: str
    token: str


@message("leaving.end_done")
class EndDone:
    """To a therapist: they are ended, or go on."""

    client: str
    ended: bool


@message("leaving.ended")
class Ended:
    """To a client: the therapist has ended the check-ins."""

    therapist: str
    token: str
