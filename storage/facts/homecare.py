"""Facts of the home plan as a client sees it: what is offered, what was agreed to, one reminded day."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from domain.duties import Duty
from domain.homecare import REMINDERS_A_WEEK, Agreed, Outcome, later_today
from domain.homecare_rhythm import fewer, more, plan_days
from domain.homecare_talk import Habit
from domain.hours import DEFAULT_QUIET
from domain.measures import Measure
from domain.messages import Choice, name_of
from domain.messages import homecare as messages
from storage import clients, clips, due, homecare, homecare_rhythm, homecare_talk, questions, reminders
from storage.asking import Asking
from storage.checkins import State
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, therapist, token
from storage.facts.request import open_lines
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
    body = _offer_body(item, named, by.name, has_clip=await clips.of_item(session, item) is not None)
    return body and messages.Offer(therapist=by.name, body=body)


OfferBody: TypeAlias = (
    messages.Asked | messages.Smaller | messages.Agreed | messages.Paused | messages.Declined | messages.Ended
)


def _offer_body(item: Item, named: str, by: str, *, has_clip: bool) -> OfferBody | None:
    match item.state:
        case Agreed.DRAFT | Agreed.AHEAD:
            return None
        case Agreed.OFFERED:
            return messages.Asked(item.name, item.dose, item.weeks, named, has_clip)
        case Agreed.SMALLER:
            return messages.Smaller(by, item.name, item.dose, named)
        case Agreed.AGREED:
            return messages.Agreed(item.name, item.dose, item.look_on, named, has_clip)
        case Agreed.PAUSED:
            return messages.Paused(item.name, named)
        case Agreed.DECLINED:
            return messages.Declined(item.name, named)
        case Agreed.ENDED:
            return messages.Ended(item.name, by, named)


async def why(session: Session, request: Request, _now: datetime) -> object | None:
    """Why the therapist suggests an item."""
    item, named, by = await _item(session, request), await token(session, request), await therapist(session, request)
    asks = await questions.load(session, request.number("note"))
    if item is None or named is None or by is None or asks is None:
        return None
    waits = item.state in (Agreed.OFFERED, Agreed.SMALLER)
    return messages.Why(therapist=by.name, why=item.why, open=waits, token=named, note_token=asks.token)


async def hour(session: Session, request: Request, _now: datetime) -> object | None:
    """The question at which hour to remind."""
    named = await token(session, request)
    return named and messages.Hour(token=named)


async def hour_set(session: Session, request: Request, _now: datetime) -> object | None:
    """The hour the client chose."""
    client = await clients.load(session, request.client)
    if client is None or not client.reminder_time:
        return None
    return messages.HourSet(time.fromisoformat(client.reminder_time), await homecare_rhythm.most(session, client.id))


async def rhythm_set(session: Session, request: Request, _now: datetime) -> object | None:
    """How many reminders come in a week."""
    most = await homecare_rhythm.most(session, request.client)
    return messages.RhythmSet(most, unchanged=bool(request.args["unchanged"]))


async def reminding_again(session: Session, request: Request, _now: datetime) -> object | None:
    """The hour of the reminders that no longer pause."""
    client = await clients.load(session, request.client)
    if client is None or not client.reminder_time:
        return None
    return messages.RemindingAgain(time.fromisoformat(client.reminder_time))


async def passing_smaller(session: Session, request: Request, _now: datetime) -> object | None:
    """The wish for a smaller version of an item."""
    item, by = await _item(session, request), await therapist(session, request)
    return messages.PassingSmaller(by.name, item.name) if item is not None and by is not None else None


async def hour_quiet(_session: Session, _request: Request, _now: datetime) -> object | None:
    """The hours between which reminders are possible."""
    latest = datetime.combine(date.min, DEFAULT_QUIET.start) + timedelta(days=1) - _LATEST
    return messages.HourQuiet(DEFAULT_QUIET.end, latest.time())


async def plan(session: Session, request: Request, now: datetime) -> object | None:
    """The items a client agreed to or is still to answer, and when reminders come."""
    client, named, by = (
        await clients.load(session, request.client),
        await token(session, request),
        await therapist(session, request),
    )
    if client is None or named is None or by is None:
        return None
    items = await homecare.standing(session, client.id)
    agreed = any(item.state is Agreed.AGREED for item in items)
    wishes = await open_lines(session, client.id, now)
    return messages.Plan(
        therapist=by.name,
        items=tuple(_plan_item(item) for item in items),
        choices=await _choices(session, request, items),
        has_agreed=agreed,
        token=named,
        wishes=tuple(replace(one, words="") for one in wishes),
        has_asked=bool(wishes),
        **await _reminding(session, client, now, agreed=agreed),
    )


def _plan_item(item: Item) -> messages.PlanItem:
    return messages.PlanItem(
        item.name,
        item.dose,
        *habit_of(item),
        item.why,
        item.look_on if item.state is Agreed.AGREED else None,
        waits=item.state in (Agreed.OFFERED, Agreed.SMALLER),
        paused=item.state is Agreed.PAUSED,
    )


def habit_of(item: Item) -> tuple[Habit | None, str | None]:
    """What an item comes after: one of our habits, or the client's own words."""
    if item.habit in tuple(Habit):
        return Habit(item.habit), None
    return None, item.habit or None


async def _reminding(session: Session, client: Client, now: datetime, *, agreed: bool) -> dict[str, Any]:
    """When reminders come, how often, until when they pause."""
    reminds = agreed and bool(client.reminder_time)
    most = await homecare_rhythm.most(session, client.id)
    rhythm, today = await homecare_rhythm.of_client(session, client.id), await reminders.today(session, client, now)
    rests = reminds and today is not None and rhythm.rests(today)
    return {
        "at": time.fromisoformat(client.reminder_time) if reminds else None,
        "most": most if reminds and most < REMINDERS_A_WEEK else None,
        "until": rhythm.paused_until if rests else None,
        "reminds": reminds,
        "rests": rests,
        "can_less": reminds and fewer(most) is not None,
        "can_more": reminds and rhythm.chosen is not None and more(rhythm.chosen) is not None,
    }


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
    items = await homecare.agreed(session, report.client)
    lines = tuple(messages.Line(item.name, item.dose, *habit_of(item)) for item in items)
    if not lines:
        return None
    fresh = question.state is Asked.OPEN and report.outcome is None and now.astimezone(zone).date() == report.day
    can_wait = fresh and later_today(now, zone) is not None
    again = await due.when(session, Duty.REMIND_LATER, report.id) if report.outcome is None else None
    has_clip = bool(await clips.among(session, items))
    due_now = messages.Due(lines, can_wait, question.token, has_clip=has_clip)
    return messages.Reminder(due_now, again)


async def _told(
    session: Session, report: Report, question: Question, today: date
) -> messages.ToldAll | messages.ToldSome | messages.ToldNone:
    is_open = question.state is Asked.ANSWERED
    count = await homecare.told(session, report.client, report.day)
    may_say = await homecare_talk.may_say(session, report.client, report.day, today)
    if report.outcome is Outcome.NONE or count is None:
        return messages.ToldNone(open=is_open, may_say=may_say, token=question.token)
    if report.outcome is Outcome.SOME:
        return messages.ToldSome(count.total, count.first, open=is_open, may_say=may_say, token=question.token)
    week = count.week if today.isocalendar()[:2] == report.day.isocalendar()[:2] else None
    times = plan_days(item.dose for item in await homecare.agreed(session, report.client))
    return messages.ToldAll(count.total, week, times, count.first, open=is_open, token=question.token)


async def home_week(session: Session, of: Asking) -> messages.Week | None:
    """What reminders told of the week of a check-in; None when it asks for itself, or nothing was done."""
    if of.item(Measure.HOMECARE) is not None or of.checkin.state is State.SKIPPED:
        return None
    week = await homecare.reports(session, of.checkin.client, since=of.checkin.slot - timedelta(days=6))
    told = [day.outcome for day in week if day.day <= of.checkin.slot]
    done, part = told.count(Outcome.ALL), told.count(Outcome.SOME)
    return messages.Week(done, part) if done + part else None


LOADERS: dict[str, Loader] = {
    **{
        name_of(message): bare(message)
        for message in (messages.HourUnclear, messages.NoReminders, messages.TooLateToday)
    },
    name_of(messages.Offer): offer,
    name_of(messages.Why): why,
    name_of(messages.Hour): hour,
    name_of(messages.HourSet): hour_set,
    name_of(messages.RhythmSet): rhythm_set,
    name_of(messages.RemindingAgain): reminding_again,
    name_of(messages.PassingSmaller): passing_smaller,
    name_of(messages.HourQuiet): hour_quiet,
    name_of(messages.Plan): plan,
    name_of(messages.Reminder): reminder,
}
