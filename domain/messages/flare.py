"""A hard spell: one safety question first, what the therapist wants read on such a day, and a word the day after."""

from datetime import date
from enum import StrEnum

from domain.messages import message
from domain.messages.reaching import Stands
from domain.therapist import ReplyTime


class NextDay(StrEnum):
    """How a hard spell is on the next day."""

    EASIER = "e"
    SAME = "s"
    HARDER = "h"


@message("flare.start")
class Start:
    """A client says that it is a hard spell."""

    token: str


@message("flare.no_sign")
class NoSign:
    """No urgent sign fits. `line` is the therapist's own, for such days."""

    therapist: str
    reads: ReplyTime
    line: str | None
    takes_calls: bool
    has_home_plan: bool
    token: str


@message("flare.plan_rests")
class PlanRests:
    """No reminders of the home plan before this day."""

    until: date


@message("flare.next_day")
class NextDayQuestion:
    """The day after a hard spell."""

    token: str


@message("flare.after_urgent")
class AfterUrgent:
    """The day after an urgent sign."""

    token: str


@message("flare.easier")
class Easier:
    """It is easier today."""


@message("flare.same")
class Same:
    """It is the same today, and the therapist hears of it."""

    therapist: str
    reads: ReplyTime
    takes_calls: bool
    token: str


@message("flare.harder")
class Harder:
    """It is harder today: the therapist hears of it, and the urgent signs come next."""

    therapist: str
    reads: ReplyTime


@message("flare.seen")
class Seen:
    """Somebody was seen or called."""


@message("flare.not_yet")
class NotYet:
    """Nobody was seen or called so far."""

    therapist: str
    country: str


@message("flare.kept_private")
class KeptPrivate:
    """The client would rather not say."""

    country: str


@message("flare.left_out")
class LeftOut:
    """The question of the next day was left out."""


@message("flare.next_day_told")
class NextDayTold:
    """To the therapist: how it is on the day after."""

    client: str
    answer: NextDay


@message("flare.not_seen_told")
class NotSeenTold:
    """To the therapist: a day after an urgent sign nobody was seen or called; as every urgent note."""

    client: str
    country: str
    stands: Stands
    unreached: bool
    untried: bool
    can_ask: bool
    can_return: bool
    token: str


@message("flare.settings")
class Settings:
    """To the therapist: what clients read in a hard spell."""

    line: str | None
    has_line: bool
    takes_calls: bool
    token: str


@message("flare.type_line")
class TypeLine:
    """The therapist's line is typed next."""


@message("flare.no_calls")
class NoCalls:
    """A call was asked for where none are taken. `detail` is how to reach the practice, if that is known."""

    therapist: str
    clinic: str
    detail: str | None
    country: str
