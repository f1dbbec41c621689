"""What can be said at any moment: help, refusals, urgent signs, and a line for what has no place."""

from datetime import datetime
from enum import StrEnum

from domain.messages import message
from domain.messages.reaching import Stands
from domain.therapist import ReplyTime


class UrgentAnswer(StrEnum):
    """What a client tapped below the list of urgent signs."""

    YES = "y"
    UNSURE = "u"
    NO = "n"


@message("everywhere.unknown_command")
class UnknownCommand:
    """A command that is none of ours."""


@message("everywhere.cancelled")
class Cancelled:
    """Typed words answer nothing any more, as was asked for."""


@message("everywhere.not_for_you")
class NotForYou:
    """A button that is foreign, forged or outdated; the same words for all three. Shown as a toast."""


@message("everywhere.something_wrong")
class SomethingWrong:
    """We failed; what the person sent is kept, if it may be."""

    kept: bool


@message("everywhere.cannot_read_files")
class CannotReadFiles:
    """A photo, voice note, sticker, place or file."""


@message("everywhere.group_chat")
class GroupChat:
    """Somebody wrote to the bot in a group."""


@message("everywhere.too_long")
class TooLong:
    """A text longer than is kept; `limit` characters of it are."""

    limit: int


@message("everywhere.edited")
class Edited:
    """A message was changed after it was sent."""


@message("everywhere.free_text")
class FreeText:
    """Typed words that answer nothing; they may be passed on."""

    therapist: str
    token: str


@message("everywhere.passing_on")
class PassingOn:
    """The words are on their way to the therapist."""

    therapist: str
    reads: ReplyTime
    country: str


@message("everywhere.not_passed_on")
class NotPassedOn:
    """The words stay between the person and the bot."""


@message("everywhere.nothing_open")
class NothingOpen:
    """A therapist's typed words that answer nothing."""


@message("everywhere.help_client")
class HelpClient:
    """What the bot does for a client, and whom to call. `is_new`: has not agreed yet; `has_left`: ended it."""

    therapist: str
    country: str
    is_new: bool
    has_left: bool


@message("everywhere.help_therapist")
class HelpTherapist:
    """What a therapist can send."""


@message("everywhere.help_stranger")
class HelpStranger:
    """Somebody who has not been invited."""


@message("everywhere.menu_client")
class MenuClient:
    """A client's menu."""

    token: str
    has_home_plan: bool
    has_plan: bool
    has_handover: bool


@message("everywhere.menu_therapist")
class MenuTherapist:
    """A therapist's menu."""

    token: str


@message("everywhere.menu_settings")
class MenuSettings:
    """What a therapist can set."""

    token: str


@message("everywhere.urgent_signs")
class UrgentSigns:
    """The country's list of urgent signs."""

    country: str
    token: str


@message("everywhere.urgent_yes")
class UrgentYes:
    """A sign fits: get help now."""

    country: str
    therapist: str


@message("everywhere.urgent_unsure")
class UrgentUnsure:
    """Not sure whether a sign fits: ask a person today."""

    country: str
    therapist: str


@message("everywhere.crisis")
class Crisis:
    """Words about self-harm."""

    country: str
    therapist: str


@message("everywhere.urgent_told")
class UrgentTold:
    """To the therapist: a client tapped Yes or Not sure at the list of urgent signs; `stands` and its buttons as in
    `reaching.Stands`. `late`: an outage held it up.
    """

    client: str
    answer: UrgentAnswer
    at: datetime
    late: bool
    country: str
    stands: Stands
    unreached: bool
    untried: bool
    can_ask: bool
    can_return: bool
    token: str


@message("everywhere.hard_spell_told")
class HardSpellTold:
    """To the therapist: a client looked at the list of urgent signs and none fits."""

    client: str
    answer: UrgentAnswer
    at: datetime


@message("everywhere.said")
class Said:
    """A stretch of a client's own words."""

    words: str


@message("everywhere.note_told")
class NoteTold:
    """To the therapist: what a client wrote, in full, as written; `open` until they replied or said they did.

    `reply` is what they replied. `hint`: they never have so far, and read what a reply does.
    """

    client: str
    parts: tuple[Said, ...]
    reply: str | None
    open: bool
    hint: bool
    token: str


@message("everywhere.crisis_told")
class CrisisTold:
    """To the therapist: a client wrote words that may point to self-harm, or asked for help in a crisis.

    `late`: an outage held it up.
    """

    client: str
    wrote: bool
    at: datetime
    late: bool
    country: str
    stands: Stands
    unreached: bool
    untried: bool
    can_ask: bool
    can_return: bool
    token: str


@message("everywhere.staying")
class Staying:
    """A client changed nothing after all."""
