"""One's own data: who can read it and who did, a copy of it as files, and what was agreed to."""

from datetime import date, datetime
from enum import StrEnum

from domain.handover import Mode, Sharing
from domain.measures import Measure
from domain.messages import File, message
from domain.messages.checkin import Reading
from domain.rights import Consent, Looked, Told


@message("mydata.look_line")
class LookLine:
    """Somebody opened something."""

    at: datetime
    by: str
    what: Looked


@message("mydata.told_line")
class ToldLine:
    """Something was sent to somebody about the client."""

    at: datetime
    to: str
    what: Told


@message("mydata.team_line")
class TeamLine:
    """Somebody the client was handed over to, and what they were given to read."""

    provider: str
    mode: Mode
    sharing: Sharing


@message("mydata.who")
class Who:
    """Who can read a client's answers, who did, and what was sent about them; the latest of each, and how many.

    `is_vacant`: the therapist was removed, and nobody reads.
    """

    therapist: str
    is_vacant: bool
    backup: str | None
    n_looks: int
    looks: tuple[LookLine, ...]
    n_told: int
    told: tuple[ToldLine, ...]
    team: tuple[TeamLine, ...]
    token: str


@message("mydata.nothing")
class Nothing:
    """There is nothing to copy before a yes."""


@message("mydata.copy")
class Copy:
    """The copy for reading."""

    file: File | None


@message("mydata.copy_data")
class CopyData:
    """The same for programs."""

    file: File | None


class Reaching(StrEnum):
    """What came of trying to reach the client."""

    REACHED = "reached"
    MISSED = "missed"
    CALLED = "called"
    TAKEN = "taken"
    SORTED = "sorted"


class Part(StrEnum):
    """What the copy is divided into."""

    AGREED = "agreed"
    ANSWERS = "answers"
    NOTES = "notes"
    HOME = "home"
    SUMMARIES = "summaries"
    MORE = "more"
    LOOKS = "looks"
    TOLD = "told"
    REACHED = "reached"


@message("mydata.agreed_line")
class AgreedLine:
    """One choice about what may be done with the answers."""

    at: date
    what: Consent
    given: bool
    version: int


@message("mydata.answer_line")
class AnswerLine:
    """One answer. `about` is the goal or the side sign in the client's own words; `replaced`: changed later."""

    at: date
    measure: Measure
    about: str | None
    value: Reading | None
    replaced: bool


@message("mydata.words_line")
class WordsLine:
    """Words that are kept, as long as one line takes; longer ones come in several."""

    at: date
    words: str


@message("mydata.reach_line")
class ReachLine:
    """Somebody tried to reach the client."""

    at: datetime
    by: str
    reaching: Reaching


Line = AgreedLine | AnswerLine | WordsLine | LookLine | ToldLine | ReachLine


@message("mydata.section")
class Section:
    """One part of the copy."""

    part: Part
    lines: tuple[Line, ...]


@message("mydata.page")
class Page:
    """The copy itself, which leaves as a file."""

    practice: str
    therapist: str
    alias: str
    label: str | None
    goal: str | None
    phone: str | None
    made: datetime
    sections: tuple[Section, ...]
