"""Facts of the home plan as a client sees it: what is offered, what was agreed to, one reminded day."""

from datetime import date, datetime, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

from domain.duties import Duty
from domain.homecare import Agreed, Outcome, later_today
from domain.hours import DEFAULT_QUIET
from domain.messages import Choice, name_of
from domain.messages import homecare as messages
from storage import clients, due, homecare, questions, reminders
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, therapist, token
from storage.homecare import Item, Report
from storage.questions import Asked, Question

_LATEST = timedelta(minutes=1)


async def _item(session: Session, request: Request) -> Item | None:
    item = await homecare.item(session, request.number("item"))
    return item if item is not None and item.client == request.client else None


async def offer(session: Session, request: Request, _now: datetime) -> object | None:
    """One item and what has become of it."""
    item, named, by = await _item(session, request), await token(session, request), await therapist(session, request)
    if item is None or named is None or by is None:
        return None
    body = _offer_body(item, named, by.name)
    return body and messages.Offer(therapist=by.name, body=body)


OfferBody: TypeAlias = messages.Asked | messages.Smaller | messages.Agreed | messages.Declined | messages.Ended


def _offer_body(item: Item, named: str, by: str) -> OfferBody | None:
    match item.state:
        case Agreed.DRAFT:
            return None
        case Agreed.OFFERED:
            return messages.Asked(item.name, item.dose, named)
        case Agreed.SMALLER:
            return messages.Smaller(by, item.name, item.dose, named)
        case Agreed.AGREED:
            return messages.Agreed(item.name, item.dose, named)
        case Agreed.DECLINED:
            return messages.Declined(item.name, named)
        case Agreed.ENDED:
            return messages.Ended(item.name, named)


async def why(session: Session, request: Request, _now: datetime) -> object | None:
    """Why the therapist suggests an item."""
    item, named, by = await _item(session, request), await token(session, request), await therapist(session, request)
    if item is None or named is None or by is None:
        return None
    waits = item.state in (Agreed.OFFERED, Agreed.SMALLER)
    return messages.Why(therapist=by.name, why=item.why, open=waits, token=named)


async def hour(session: Session, request: Request, _now: datetime) -> object | None:
    """The question at which hour to remind."""
    named = await token(session, request)
    return named and messages.Hour(token=named)


async def hour_set(session: Session, request: Request, _now: datetime) -> object | None:
    """The hour the client chose."""
    client = await clients.load(session, request.client)
    return messages.HourSet(at=client.reminder_time) if client is not None and client.reminder_time else None


async def hour_quiet(_session: Session, _request: Request, _now: datetime) -> object | None:
    """The hours between which reminders are possible."""
    latest = datetime.combine(date.min, DEFAULT_QUIET.start) + timedelta(days=1) - _LATEST
    return messages.HourQuiet(DEFAULT_QUIET.end.isoformat("minutes"), latest.time().isoformat("minutes"))


async def plan(session: Session, request: Request, _now: datetime) -> object | None:
    """The items a client agreed to or is still to answer, and the hour of reminders."""
    client, named, by = (
        await clients.load(session, request.client),
        await token(session, request),
        await therapist(session, request),
    )
    if client is None or named is None or by is None:
        return None
    items = await homecare.standing(session, client.id)
    agreed = any(item.state is Agreed.AGREED for item in items)
    reminds = agreed and bool(client.reminder_time)
    return messages.Plan(
        therapist=by.name,
        items=tuple(
            messages.PlanItem(item.name, item.dose, item.why, item.state is not Agreed.AGREED) for item in items
        ),
        choices=await _choices(session, request, items),
        at=client.reminder_time if reminds else None,
        has_agreed=agreed,
        reminds=reminds,
        token=named,
    )


async def _choices(session: Session, request: Request, items: tuple[Item, ...]) -> tuple[Choice, ...]:
    found = [(item, await homecare.pick_of(session, item, request.person)) for item in items]
    return tuple(Choice(item.name, question.token) for item, question in found if question is not None)


async def reminder(session: Session, request: Request, now: datetime) -> object | None:
    """One reminded day: the question, or what was told."""
    report = await homecare.report(session, request.number("report"))
    question = await questions.load(session, request.number("question"))
    client = await clients.load(session, request.client)
    if report is None or question is None or client is None or report.client != client.id:
        return None
    zone = await reminders.zone_of(session, client)
    if zone is None:
        return None
    if report.outcome is None or question.state in (Asked.OPEN, Asked.SKIPPED):
        return await _asking(session, report, question, now, zone)
    return messages.Reminder(await _told(session, report, question, now.astimezone(zone).date()), None)


async def _asking(
    session: Session, report: Report, question: Question, now: datetime, zone: ZoneInfo
) -> messages.Reminder | None:
    lines = tuple(messages.Line(item.name, item.dose) for item in await homecare.agreed(session, report.client))
    if not lines:
        return None
    fresh = question.state is Asked.OPEN and report.outcome is None and now.astimezone(zone).date() == report.day
    can_wait = fresh and later_today(now, zone) is not None
    again = await due.when(session, Duty.REMIND_LATER, report.id) if report.outcome is None else None
    return messages.Reminder(messages.Due(lines, can_wait=can_wait, token=question.token), again)


async def _told(
    session: Session, report: Report, question: Question, today: date
) -> messages.ToldAll | messages.ToldSome | messages.ToldNone:
    is_open = question.state is Asked.ANSWERED
    count = await homecare.told(session, report.client, report.day)
    if report.outcome is Outcome.NONE or count is None:
        return messages.ToldNone(open=is_open, token=question.token)
    if report.outcome is Outcome.SOME:
        return messages.ToldSome(count.total, count.first, open=is_open, token=question.token)
    week = count.week if today.isocalendar()[:2] == report.day.isocalendar()[:2] else None
    return messages.ToldAll(count.total, week, count.first, open=is_open, token=question.token)


LOADERS: dict[str, Loader] = {
    **{
        name_of(message): bare(message)
        for message in (messages.HourUnclear, messages.NoReminders, messages.TooLateToday)
    },
    name_of(messages.Offer): offer,
    name_of(messages.Why): why,
    name_of(messages.Hour): hour,
    name_of(messages.HourSet): hour_set,
    name_of(messages.HourQuiet): hour_quiet,
    name_of(messages.Plan): plan,
    name_of(messages.Reminder): reminder,
}
