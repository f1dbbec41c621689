"""Talking over the home plan: what got in the way and an offer for each reason, fewer reminders, going on or not."""

from datetime import date

from domain.homecare_talk import Hurdle
from domain.messages import Choice, message
from domain.therapist import ReplyTime


@message("homecare_talk.reason")
class Reason:
    """What got in the way? Optional."""

    token: str


@message("homecare_talk.taper")
class Taper:
    """Two weeks with most of it done: on `n_done` of the `n_days` reminded."""

    n_done: int
    n_days: int
    token: str


@message("homecare_talk.fit")
class Fit:
    """Two weeks with a quarter or less of it done."""

    reminds: bool
    token: str


@message("homecare_talk.go_on")
class GoOn:
    """The date of an item has come; it has been in the plan for `weeks`."""

    item: str
    weeks: int
    token: str


@message("homecare_talk.which")
class Which:
    """Which item is meant."""

    choices: tuple[Choice, ...]
    token: str


@message("homecare_talk.shorter")
class Shorter:
    """After "no time"."""

    therapist: str
    token: str


@message("homecare_talk.other_time")
class OtherTime:
    """After "forgot": another time, or a reminder for somebody who has none."""

    reminds: bool
    token: str


@message("homecare_talk.hurt")
class Hurt:
    """After "it hurt"."""

    therapist: str
    reads: ReplyTime
    takes_calls: bool
    open: bool
    token: str


@message("homecare_talk.described")
class Described:
    """How the therapist described an item, if they did."""

    therapist: str
    item: str
    how: str


@message("homecare_talk.how")
class How:
    """After "not sure how"."""

    therapist: str
    lines: tuple[Described, ...]
    open: bool
    token: str


@message("homecare_talk.mood")
class Mood:
    """After "not in the mood"."""

    can_less: bool
    open: bool
    token: str


@message("homecare_talk.away")
class Away:
    """After "ill or away", for somebody who is reminded."""

    token: str


@message("homecare_talk.get_well")
class GetWell:
    """After "ill or away", for somebody without reminders."""


@message("homecare_talk.no_help")
class NoHelp:
    """After "doesn't seem to help"."""

    therapist: str
    open: bool
    token: str


@message("homecare_talk.stays")
class Stays:
    """Nothing is changed."""


@message("homecare_talk.left")
class Left:
    """The question was skipped."""


@message("homecare_talk.asking_smaller")
class AskingSmaller:
    """The wish for a smaller version is on its way."""

    therapist: str


@message("homecare_talk.fewer")
class Fewer:
    """At most so many reminders a week from now on."""

    most: int


@message("homecare_talk.off")
class Off:
    """No reminders from now on."""


@message("homecare_talk.paused")
class Paused:
    """No reminders before this local date."""

    until: date
    token: str


@message("homecare_talk.left_out")
class LeftOut:
    """What hurt is left out for now."""

    therapist: str


@message("homecare_talk.pick_time")
class PickTime:
    """The question for a time follows."""


@message("homecare_talk.say_more")
class SayMore:
    """The next typed words are passed on."""

    therapist: str


@message("homecare_talk.to_talk")
class ToTalk:
    """It is among the notes."""

    therapist: str


@message("homecare_talk.going_on")
class GoingOn:
    """The item stays; `until` is the next date, None when there is none."""

    item: str
    until: date | None


@message("homecare_talk.later")
class Later:
    """Decided another time."""

    until: date | None


@message("homecare_talk.stopped")
class Stopped:
    """The item is out of the plan."""

    item: str
    therapist: str


Body = (
    Reason
    | Taper
    | Fit
    | GoOn
    | Which
    | Shorter
    | OtherTime
    | Hurt
    | How
    | Mood
    | Away
    | GetWell
    | NoHelp
    | Stays
    | Left
    | AskingSmaller
    | Fewer
    | Off
    | Paused
    | LeftOut
    | PickTime
    | SayMore
    | ToTalk
    | GoingOn
    | Later
    | Stopped
)


@message("homecare_talk.card")
class Card:
    """An exchange the client began, as far as it has come."""

    body: Body


@message("homecare_talk.look")
class Look:
    """An exchange the bot began, as far as it has come."""

    body: Body


@message("homecare_talk.hurt_told")
class HurtTold:
    """To the therapist: an item hurt on this local date. `open` until they chose what to do."""

    client: str
    item: str
    day: date
    open: bool
    token: str


@message("homecare_talk.no_help_told")
class NoHelpTold:
    """To the therapist: an item does not seem to help."""

    client: str
    item: str
    day: date


@message("homecare_talk.noted")
class Noted:
    """The therapist took note. Shown as a toast."""


@message("homecare_talk.way")
class Way:
    """To the therapist: what got in the way, and how often it was told."""

    hurdle: Hurdle
    count: int


@message("homecare_talk.go_over_note")
class GoOverNote:
    """How the wish to go over an item stands among the notes."""

    item: str


@message("homecare_talk.talk_note")
class TalkNote:
    """How the wish to talk about the home plan stands among the notes."""
