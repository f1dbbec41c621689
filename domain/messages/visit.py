"""After a visit: when it was, one card that asks how it was and replies, and what the therapist hears of it."""

from datetime import date

from domain.messages import message
from domain.therapist import ReplyTime
from domain.visits import Course, Feel, Lasted, Wish


@message("visit.when")
class When:
    """A client had a visit: on which day?"""

    token: str


@message("visit.which_day")
class WhichDay:
    """The days before yesterday, to pick one."""

    day_2: date
    day_3: date
    day_4: date
    day_5: date
    day_6: date
    token: str


@message("visit.noted")
class Noted:
    """A visit is noted. `asks`: there will be a question about it; `before`: it was noted before."""

    day: date
    asks: bool
    before: bool
    token: str


@message("visit.taken_back")
class TakenBack:
    """It was no visit after all."""


@message("visit.left")
class Left:
    """Nothing was noted."""


@message("visit.whom")
class Whom:
    """To the therapist: /visit needs the name of a client."""


@message("visit.feel")
class FeelQuestion:
    """How the client feels, compared with right before the visit; values of Feel, sk (skip)."""

    day: date
    token: str


@message("visit.lasted")
class LastedQuestion:
    """How long the better feeling lasted; values of Lasted that can be known after a day and a half."""

    token: str


@message("visit.course")
class CourseQuestion:
    """How it is now, after a visit that left the client worse; values of Course, sk (skip)."""

    therapist: str
    token: str


@message("visit.wish")
class WishQuestion:
    """What could be otherwise; values of Wish, n (nothing)."""

    therapist: str
    token: str


@message("visit.better")
class Better:
    """The reply to a visit after which somebody felt better."""

    therapist: str
    token: str


@message("visit.same")
class Same:
    """The reply to a visit after which nothing changed."""

    therapist: str
    token: str


@message("visit.too_soon")
class TooSoon:
    """The reply when it is too soon to say."""

    therapist: str
    token: str


@message("visit.easing")
class Easing:
    """Worse, and easing off."""

    therapist: str
    token: str


@message("visit.pressing")
class Pressing:
    """Worse, and no different or still building."""

    therapist: str
    reads: ReplyTime
    takes_calls: bool
    token: str


@message("visit.something_new")
class SomethingNew:
    """Worse, and something is new: the list of urgent signs is on its way."""

    therapist: str
    takes_calls: bool
    token: str


@message("visit.worse")
class Worse:
    """Worse, and no word on how it goes on."""

    therapist: str
    takes_calls: bool
    token: str


@message("visit.skipped")
class Skipped:
    """The question was left out."""

    token: str


Question = FeelQuestion | LastedQuestion | CourseQuestion | WishQuestion
Reply = Better | Same | TooSoon | Easing | Pressing | SomethingNew | Worse | Skipped


@message("visit.card")
class Card:
    """What is said of one visit: a reply, a question, or a reply and one more question."""

    reply: Reply | None
    question: Question | None
    token: str


@message("visit.type_wish")
class TypeWish:
    """What the therapist could do otherwise, in own words."""

    wish: Wish
    token: str


@message("visit.wish_note")
class WishNote:
    """How a wish stands among the notes."""

    wish: Wish
    words: str


@message("visit.kept")
class Kept:
    """A button whose question was answered before. Shown as a toast."""


@message("visit.after_line")
class AfterLine:
    """To the therapist: how one visit was, and what was being tried then, in the therapist's words."""

    day: date
    feel: Feel
    lasted: Lasted | None
    approach: str | None


@message("visit.after_visits")
class AfterVisits:
    """To the therapist: the latest visits a client told of, oldest first, and what several of them show.

    `worse` of the last `worse_of` left them worse; relief was short, under two days, after `short` of `short_of`.
    """

    lines: tuple[AfterLine, ...]
    worse: int | None
    worse_of: int | None
    short: int | None
    short_of: int | None


@message("visit.count")
class VisitCount:
    """To the therapist: how many visits were better, the same, worse, and how long relief usually lasted."""

    better: int
    same: int
    worse: int
    usual: Lasted | None


@message("visit.worse_told")
class WorseTold:
    """To the therapist: a visit left a client worse. `feel` is another once the client has corrected it.

    `pressing`: the client knows that they may leave out the home plan until the two have talked.
    """

    client: str
    day: date
    feel: Feel
    course: Course | None
    pressing: bool
