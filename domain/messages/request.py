"""To the client: asking for another plan, where a request stands, and what came of it."""

from datetime import date, datetime

from domain.messages import File, message
from domain.messages.owned import Change
from domain.messages.prescribed import Version
from domain.request import Origin, Outcome, What


@message("request.what")
class WhatQuestion:
    """What is to be different."""

    token: str


@message("request.words")
class WordsQuestion:
    """A little more, in own words."""

    token: str


@message("request.news")
class NewsQuestion:
    """Whether it is a new problem."""

    token: str


@message("request.too_many")
class TooMany:
    """There are as many open requests as fit a talk."""

    therapist: str


@message("request.own")
class Own:
    """The therapist owns the plan and answers by a date. `late`: that date is over."""

    therapist: str
    what: What
    words: str
    due: date
    is_new: bool
    late: bool
    token: str


@message("request.foreign")
class Foreign:
    """Another provider owns the plan; the therapist keeps to it and asks."""

    therapist: str
    prescriber: str
    what: What
    words: str
    due: date
    is_new: bool
    late: bool
    token: str


@message("request.sent")
class Sent:
    """The therapist has written to the other provider."""

    therapist: str
    prescriber: str
    what: What
    words: str
    sent: datetime
    token: str


@message("request.talk")
class Talk:
    """It is talked over on a date."""

    therapist: str
    what: What
    words: str
    day: date
    token: str


@message("request.agreed")
class Agreed:
    """It was agreed to: what the plan is, and from when. `provider` is who agreed."""

    provider: str
    plan: str
    why: str
    day: date


@message("request.kept")
class Kept:
    """The plan stays as it is, for a reason; when it is talked over."""

    provider: str
    therapist: str
    why: str
    day: date


@message("request.see_first")
class SeeFirst:
    """The other provider would like to see the client before the plan changes."""

    provider: str
    therapist: str
    why: str
    day: date


@message("request.taken_back")
class TakenBack:
    """The client no longer wants it."""

    what: What


@message("request.closed")
class Closed:
    """No answer came from whoever set the plan, so it stays as it is."""

    provider: str
    therapist: str
    why: str
    day: date


Body = Own | Foreign | Sent | Talk | Agreed | Kept | SeeFirst | Closed | TakenBack


@message("request.card")
class Card:
    """One request as it stands."""

    body: Own | Foreign | Sent | Talk | Agreed | Kept | SeeFirst | Closed | TakenBack


@message("request.update")
class Update:
    """News of a request: its answer. `asked`: the client had asked, and not the therapist.

    `review`: when a plan that somebody else set is looked at again.
    """

    body: Agreed | Kept | SeeFirst | Closed
    sees_first: bool
    asked: bool
    takes_calls: bool
    review: date | None
    token: str


@message("request.talk_update")
class TalkUpdate:
    """A date was set to talk it over."""

    therapist: str
    day: date


@message("request.reason_update")
class ReasonUpdate:
    """The therapist wrote down why the plan is as it is."""

    why: str
    review: date | None


@message("request.no_answer_yet")
class NoAnswerYet:
    """The other provider has not answered for five working days. `asked`: the client had asked."""

    therapist: str
    prescriber: str
    sent: datetime
    asked: bool


@message("request.late")
class Late:
    """The promised date is over without an answer."""

    therapist: str
    due: date


@message("request.permission")
class Permission:
    """May the therapist write to the other provider?"""

    therapist: str
    prescriber: str
    token: str


@message("request.may_ask")
class MayAsk:
    """May the therapist ask whoever set the plan?"""

    therapist: str
    prescriber: str
    why: Origin
    item: str | None
    change: Change | None
    goal: str | None
    token: str


@message("request.lead")
class Lead:
    """Before what would be sent is shown."""

    therapist: str


@message("request.note")
class Note:
    """All that would go along, to be read first."""

    file: File | None


@message("request.permitted")
class Permitted:
    """The word on that was kept. `given`: yes."""

    therapist: str
    prescriber: str
    given: bool


@message("request.why")
class Why:
    """Why the plan is as it is, by whoever set it, and how it has changed."""

    therapist: str
    prescriber: str
    why: str
    review: date | None
    versions: tuple[Version, ...]


@message("request.open_line")
class OpenLine:
    """One open request: asked when, answer due when or talked over when."""

    what: What
    words: str
    asked: datetime
    due: date
    talk: date | None
    sent: datetime | None
    late: bool


@message("request.answered_line")
class AnsweredLine:
    """One answered request."""

    what: What
    outcome: Outcome
    why: str
    day: date


@message("request.status")
class Status:
    """Every request that is open, and the latest answers; a button for each of at most three open ones."""

    waiting: tuple[OpenLine, ...]
    answered: tuple[AnsweredLine, ...]
    first: What | None
    second: What | None
    third: What | None
    first_token: str | None
    second_token: str | None
    third_token: str | None
    is_foreign: bool
    token: str
