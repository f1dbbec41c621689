"""How it is to work together: one question with a visit, what happens with a low answer, what the therapist hears."""

from domain.messages import message
from domain.relation import Level, RepairLine, Theme


@message("relation.intro")
class Intro:
    """What this is, before the first question."""

    therapist: str
    token: str


@message("relation.communication")
class Communication:
    """How clear the explanations were; values of Level, sk (skip)."""

    therapist: str
    token: str


@message("relation.interpersonal")
class Interpersonal:
    """How easy it is to speak up; values of Level, sk (skip)."""

    therapist: str
    token: str


@message("relation.partnership")
class Partnership:
    """How much of a say the client has; values of Level, sk (skip)."""

    token: str


@message("relation.roles")
class Roles:
    """How clear it is who does what; values of Level, sk (skip)."""

    token: str


@message("relation.low")
class Low:
    """What is to happen with a low answer; values of Fate."""

    therapist: str
    token: str


@message("relation.saved")
class Saved:
    """The reply to any other answer."""

    therapist: str
    token: str


@message("relation.to_tell")
class ToTell:
    """It is passed on with the next weekly list; until then the client can think better of it."""

    therapist: str
    token: str


@message("relation.told_now")
class ToldNow:
    """It was passed on."""

    therapist: str


@message("relation.myself")
class Myself:
    """The client says it in person."""


@message("relation.private")
class Private:
    """It stays with the client."""

    therapist: str


@message("relation.skipped")
class Skipped:
    """The question was left out."""

    token: str


@message("relation.never")
class Never:
    """It is not asked again."""


Body = (
    Intro
    | Communication
    | Interpersonal
    | Partnership
    | Roles
    | Low
    | Saved
    | ToTell
    | ToldNow
    | Myself
    | Private
    | Skipped
    | Never
)


@message("relation.card")
class Card:
    """One question about working together, and what became of it."""

    body: Body


@message("relation.kept")
class Kept:
    """A button whose question was answered before. Shown as a toast."""


@message("relation.answer")
class Answer:
    """How an answer reads in its own question's words."""

    theme: Theme
    level: Level


@message("relation.seen_line")
class SeenLine:
    """To the therapist: the latest answer to one question."""

    theme: Theme
    answer: Answer


@message("relation.seen")
class Seen:
    """To the therapist: what a client answered about working together, as far as it may be seen."""

    lines: tuple[SeenLine, ...]


@message("relation.setting")
class Setting:
    """To the therapist: whether clients are asked."""

    on: bool
    token: str


@message("relation.told")
class Told:
    """To the therapist: one low answer the client wants them to hear of; `open` until they have said what next."""

    client: str
    theme: Theme
    answer: Answer
    line: RepairLine
    open: bool
    token: str


@message("relation.month")
class Month:
    """What several clients answered in a month: the clearest theme, the one with the most room, and a line to try."""

    people: int
    high: Theme
    low: Theme
    line: RepairLine
