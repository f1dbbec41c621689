"""Facts of what is asked after a visit, as its rows stand now, and of what the therapist hears."""

from collections.abc import Sequence
from datetime import date, timedelta
from datetime import datetime as moment
from zoneinfo import ZoneInfo

from domain.duties import Duty
from domain.messages import name_of, visit
from domain.visits import PRESSING, Course, Feel, Felt, VisitCount, Wish, short_relief, worse_lately
from storage import approaches, cards, clients, due, feedback, hard_spells, people, visits
from storage.approaches import Approach
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, therapist, token
from storage.feedback import Asks, Feedback
from storage.plans import Plan
from storage.practices import Therapist
from storage.questions import Asked, Question

_LISTED = 4
Put = dict[Asks, Question]


async def when(session: Session, request: Request, _now: moment) -> object | None:
    """The question on which day."""
    named = await token(session, request)
    return named and visit.When(token=named)


async def which_day(session: Session, request: Request, now: moment) -> object | None:
    """The days before yesterday, on the client's own calendar."""
    named, person = await token(session, request), await people.load(session, request.person)
    if named is None or person is None:
        return None
    today = now.astimezone(ZoneInfo(person.zone)).date()
    two, three, four, five, six = (today - timedelta(days=back) for back in range(2, 7))
    return visit.WhichDay(day_2=two, day_3=three, day_4=four, day_5=five, day_6=six, token=named)


async def noted(session: Session, request: Request, _now: moment) -> object | None:
    """A visit that was noted, unless it was taken back since."""
    named, found = await token(session, request), await visits.load(session, request.number("visit"))
    if named is None or found is None or found.client != request.client:
        return None
    asks = await due.when(session, Duty.AFTER_VISIT, found.id) is not None
    return visit.Noted(day=found.day, asks=asks, before=bool(request.args.get("before")), token=named)


async def card(session: Session, request: Request, _now: moment) -> object | None:
    """What is said of one visit at the moment."""
    found, by = await feedback.load(session, request.number("feedback")), await therapist(session, request)
    if found is None or by is None or found.client != request.client:
        return None
    put = await feedback.asked(session, found.practice, found.id)
    opened = next((asks for asks in Asks if asks in put and put[asks].state is Asked.OPEN), None)
    question = None if opened is None else _question(found, opened, put[opened].token, by)
    named = put[Asks.FEEL].token
    calls = (await hard_spells.of_therapist(session, by.id)).takes_calls
    reply = _reply(found, named, by, calls=calls) if opened in (None, Asks.WISH) else None
    return visit.Card(reply=reply, question=question, token=named)


def _question(found: Feedback, asks: Asks, named: str, by: Therapist) -> visit.Question:
    match asks:
        case Asks.FEEL:
            return visit.FeelQuestion(found.day, named)
        case Asks.LASTED:
            return visit.LastedQuestion(named)
        case Asks.COURSE:
            return visit.CourseQuestion(by.name, named)
        case Asks.WISH:
            return visit.WishQuestion(by.name, named)


def _reply(found: Feedback, named: str, by: Therapist, *, calls: bool) -> visit.Reply:
    match found.feel:
        case None:
            return visit.Skipped(named)
        case Feel.BETTER:
            return visit.Better(by.name, named)
        case Feel.SAME:
            return visit.Same(by.name, named)
        case Feel.TOO_SOON:
            return visit.TooSoon(by.name, named)
        case Feel.WORSE:
            return _worse(found.course, named, by, calls=calls)


def _worse(course: Course | None, named: str, by: Therapist, *, calls: bool) -> visit.Reply:
    match course:
        case None:
            return visit.Worse(by.name, calls, named)
        case Course.EASING:
            return visit.Easing(by.name, named)
        case Course.SAME | Course.BUILDING:
            return visit.Pressing(by.name, by.reads, calls, named)
        case Course.NEW:
            return visit.SomethingNew(by.name, calls, named)


async def type_wish(session: Session, request: Request, _now: moment) -> object | None:
    """The prompt for what could be otherwise."""
    named = await token(session, request)
    return named and visit.TypeWish(wish=Wish(request.word("wish")), token=named)


async def worse_told(session: Session, request: Request, _now: moment) -> object | None:
    """To the therapist; what was corrected before it left is not sent, what has arrived is corrected too."""
    found, client = (
        await feedback.load(session, request.number("feedback")),
        await clients.load(session, request.client),
    )
    if found is None or client is None or client.confirmed_at is None or found.client != client.id:
        return None
    if found.feel is None or (found.feel is not Feel.WORSE and not await _arrived(session, request, found)):
        return None
    course = found.course if found.feel is Feel.WORSE else None
    return _told(client, found.day, found.feel, course)


def _told(client: Client, day: date, feel: Feel, course: Course | None) -> visit.WorseTold:
    return visit.WorseTold(client=client.alias, day=day, feel=feel, course=course, pressing=course in PRESSING)


async def _arrived(session: Session, request: Request, found: Feedback) -> bool:
    subject = feedback.told_card(found.id)
    known = await cards.find(session, request.practice, request.person, subject)
    return known is not None and bool(await cards.copies(session, known.id))


async def after_visits(session: Session, client: Client, plan: Plan) -> visit.AfterVisits | None:
    """The latest visits a client told of, with what was being tried then; None when nothing was told."""
    told = await feedback.told(session, client.id)
    if not told:
        return None
    tried = await approaches.of_plan(session, plan)
    worse, short = worse_lately(told), short_relief(told)
    return visit.AfterVisits(
        lines=tuple(_line(one, tried) for one in told[-_LISTED:]),
        worse=worse.count if worse else None,
        worse_of=worse.visits if worse else None,
        short=short.count if short else None,
        short_of=short.visits if short else None,
    )


def counted(told: VisitCount | None) -> visit.VisitCount | None:
    """A count of visits as a line of an alert."""
    return None if told is None else visit.VisitCount(told.better, told.same, told.worse, told.usual)


def tried_on(tried: Sequence[Approach], day: date) -> str | None:
    """What was being tried on a day, in the therapist's words; `tried` is oldest first."""
    then = [one.text for one in tried if one.started_at.date() <= day]
    return then[-1] if then else None


def _line(felt: Felt, tried: Sequence[Approach]) -> visit.AfterLine:
    return visit.AfterLine(felt.day, felt.feel, felt.lasted, tried_on(tried, felt.day))


LOADERS: dict[str, Loader] = {
    **{name_of(message): bare(message) for message in (visit.TakenBack, visit.Left, visit.Whom, visit.Kept)},
    name_of(visit.When): when,
    name_of(visit.WhichDay): which_day,
    name_of(visit.Noted): noted,
    name_of(visit.Card): card,
    name_of(visit.TypeWish): type_wish,
    name_of(visit.WorseTold): worse_told,
}
