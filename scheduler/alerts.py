"""When therapists hear of an alert and hear of it again, when clients do, and when a decision's date has come."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.alerts import (
    LOOK_AGAIN,
    TO_DO,
    Rule,
    State,
    is_last,
    is_outdated,
    is_overtaken,
    push_at,
    tells_client,
    was_expected,
)
from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import day_at, next_allowed
from domain.messages import alert_notices as notices
from domain.messages import alert_reminders as reminders
from domain.messages import alerts as messages
from domain.messages import name_of
from domain.messages.alert_patterns import ClientPattern
from domain.outage import SETTLES, pushes_by, was_slept_through
from domain.review import is_reviewed
from scheduler.duties import Doing
from storage import (
    alerts,
    cards,
    clients,
    decisions,
    due,
    muting,
    outages,
    outbox,
    people,
    plans,
    practices,
    questions,
    reviews,
    slip,
    topics,
    weekly,
    workdays,
)
from storage.alerts import Alert
from storage.choices import MORNING
from storage.clients import Client, Standing
from storage.database import Session
from storage.decisions import Decision
from storage.outbox import Letter
from storage.questions import Ask

_UNTIL_CONFIRMED: Final = timedelta(hours=6)
"""Nothing of a client shows before the therapist said that it is them; how long until that is looked at again."""

_UNTIL_BACK: Final = timedelta(days=1)
"""How long until it is looked at again whether a client who was left in peace is back, or a therapist reachable."""

_AFTER_ANSWERS: Final = timedelta(minutes=1)
"""How long after the answers are judged anew a review is held, if nothing more pressing was found."""

_MUTED: Final = (Rule.NO_CHANGE, Rule.REVIEW)
"""What a therapist can choose to hear of later."""

ABOUT_NOTICE = "alert_notice"
"""What the questions on a client's notice are about."""


async def push(session: Session, alert_id: int, now: datetime) -> None:
    """Show an alert to the therapist, or remind of it, until somebody looks; at most three times in all."""
    alert = await alerts.load(session, alert_id)
    client = None if alert is None else await clients.load(session, alert.client)
    if alert is None or client is None or alert.state is not State.OPEN:
        return
    person = (await practices.therapist_of(session, client.therapist)).person
    if not person or await alerts.settle_silence(session, alert, now=now):
        return
    work = await workdays.of_client(session, client)
    later = await _not_before(session, alert, client, now)
    if later is not None:
        await due.put(session, Duty.ALERT_PUSH, alert_id, at=later)
        return
    if await _put_off(session, Duty.ALERT_PUSH, alert_id, now, work.zone) or await _is_muted(
        session, alert, client, now
    ):
        return
    slept = await outages.last(session)
    pushes = pushes_by(alert.rule, alert.pushes, alert.opened_at, work, slept)
    late = was_slept_through(push_at(alert.rule, alert.pushes, alert.opened_at, work), slept)
    if late and slept is not None and now < slept.ended + SETTLES:
        await due.put(session, Duty.ALERT_PUSH, alert_id, at=slept.ended + SETTLES)
        return
    # After an outage the dates that have passed are one note. The first one always shows the alert itself.
    shown = replace(alert, pushes=pushes) if alert.pushes else alert
    if not await _was_listed(session, shown, client, now):
        await _show(session, shown, person, await _manner(session, shown, work.zone, is_late=late), now)
    await alerts.pushed(session, alert, pushes + 1)
    again = push_at(alert.rule, pushes + 1, alert.opened_at, work)
    if again is not None:
        # A break or a mute may have let two dates pass: they are still a working day apart.
        await due.put(session, Duty.ALERT_PUSH, alert_id, at=max(again, work.later(now, 1)))


async def _not_before(session: Session, alert: Alert, client: Client, now: datetime) -> datetime | None:
    """When to look again at an alert that is no news now; None for one that is.

    Nobody is told of a client who was not confirmed. A break, or a chat that takes no messages, says why answers stay
    away or as they are: whatever is not worse waits till the client is back, and till the therapist's clinic is open.
    """
    if client.confirmed_at is None:
        return now + _UNTIL_CONFIRMED
    if not await _is_reachable(session, (await practices.therapist_of(session, client.therapist)).person):
        return now + _UNTIL_BACK
    if alert.rule is Rule.WORSENING:
        return None
    work = await workdays.of_client(session, client)
    today = now.astimezone(work.zone).date()
    if work.is_closed(today):
        return day_at(work.first_from(today), MORNING, work.zone)
    if client.state is Standing.PAUSED:
        return _back_at(client, now)
    return None if await _is_reachable(session, client.person) else now + _UNTIL_BACK


async def _is_reachable(session: Session, person: int) -> bool:
    found = await people.load(session, person) if person else None
    return found is None or found.reachable


async def _is_muted(session: Session, alert: Alert, client: Client, now: datetime) -> bool:
    """Whether the therapist hears of no change later, as they chose; what a client asked for is never muted."""
    until = await muting.steady_until(session, client.therapist)
    if until is None or until <= now or alert.rule not in _MUTED or alert.evidence.asked:
        return False
    zone = await alerts.zone_of_therapist(session, client)
    await due.put(session, Duty.ALERT_PUSH, alert.id, at=next_allowed(until, zone))
    return True


async def _was_listed(session: Session, alert: Alert, client: Client, now: datetime) -> bool:
    """Whether this week's list has reminded of it since it was shown last: then no note of its own repeats that."""
    if alert.pushes == 0 or alert.rule is Rule.WORSENING:
        return False
    listed = await outbox.sent_at(session, await weekly.once(session, client.therapist, now))
    shown = await outbox.sent_at(session, alerts.shown_once(alert.id, alert.pushes - 1))
    return listed is not None and listed > (shown or alert.opened_at)


async def _put_off(session: Session, duty: Duty, alert_id: int, now: datetime, zone: ZoneInfo) -> bool:
    """Wait for the end of quiet hours. Returns whether it has to."""
    at = next_allowed(now, zone)
    if at <= now:
        return False
    await due.put(session, duty, alert_id, at=at)
    return True


async def _was_expected(session: Session, alert: Alert, zone: ZoneInfo) -> bool:
    earlier = [one.episode for one in await alerts.of_client(session, alert.client) if one.id != alert.id]
    return was_expected(alert.episode, earlier, zone)


async def _manner(session: Session, alert: Alert, zone: ZoneInfo, *, is_late: bool) -> dict[str, bool]:
    """What is known of a note, and so how it may reach the therapist."""
    if alert.rule is Rule.WORSENING:
        known = not is_last(alert.rule, alert.pushes) if alert.pushes else await _was_expected(session, alert, zone)
        return {slip.WORSE: True, slip.KNOWN: known}
    if is_late or (alert.rule is Rule.REVIEW and not alert.evidence.asked):
        return {slip.PLANNED: True}
    return {}


async def _show(session: Session, alert: Alert, person: int, manner: Mapping[str, bool], now: datetime) -> None:
    question = await alerts.question_for(session, alert, person, now=now)
    args: dict[str, int | str | bool] = {"alert": alert.id, "question": question.id, **manner}
    once = alerts.shown_once(alert.id, alert.pushes)
    if alert.pushes == 0:
        letter = Letter(person, name_of(messages.Alert), Kind.ALERT, args, alert.client, once=once)
        subject = cards.subject_of(alerts.ABOUT, alert.id)
        await cards.post(session, alert.practice, letter, subject=subject, now=now)
        return
    message = reminders.LastPush if is_last(alert.rule, alert.pushes) else reminders.StillOpen
    letter = Letter(person, name_of(message), Kind.ALERT, args, alert.client, once=once)
    await outbox.put(session, alert.practice, letter, now=now)


_NOTICES = {
    Rule.NO_CHANGE: notices.ClientNoChange,
    Rule.WORSENING: notices.ClientWorse,
    Rule.REVIEW: notices.ClientReview,
    Rule.AFTER_WORSE: ClientPattern,
    Rule.SHORT_RELIEF: ClientPattern,
}


async def tell_client(session: Session, alert_id: int, now: datetime) -> None:
    """The client hears that the therapist was alerted; a date picked later is told as well."""
    alert = await alerts.load(session, alert_id)
    client = None if alert is None else await clients.load(session, alert.client)
    if alert is None or client is None or not client.person or alert.rule is Rule.SILENT:
        return
    back = _back_at(client, now)
    if back is not None:
        await due.put(session, Duty.ALERT_TELL_CLIENT, alert_id, at=back)
        return
    zone = await alerts.zone_of_client(session, client)
    if await _put_off(session, Duty.ALERT_TELL_CLIENT, alert_id, now, zone):
        return
    last = await decisions.in_force(session, alert)
    if is_outdated(alert.opened_at, last.until if last else None, now, zone):
        return
    if alert.client_told_at is None:
        await _notice(session, alert, client, now, by_person=last is not None and last.until is not None)
    elif last is not None and last.until is not None and tells_client(alert.rule, last.step):
        await _date(session, alert, client, last.id, now)


def _back_at(client: Client, now: datetime) -> datetime | None:
    """When to look again at a client who is left in peace; None for one who is there."""
    if client.state is Standing.PAUSED and client.paused_until is not None and client.paused_until > now:
        return client.paused_until
    is_open_ended = client.state is Standing.PAUSED and client.paused_until is None
    return now + _UNTIL_BACK if client.state is Standing.RESTING or is_open_ended else None


async def _notice(session: Session, alert: Alert, client: Client, now: datetime, *, by_person: bool) -> None:
    """Tell the client. Harder weeks are told at once, and so is a date that was picked; the rest waits for its turn."""
    asked = Ask(alert.practice, client.person, ABOUT_NOTICE, alert.id, client.id)
    question = await questions.ask_once(session, asked, now=now)
    args: dict[str, int | str | bool] = {"alert": alert.id, "question": question.id}
    if alert.rule is not Rule.WORSENING and not by_person:
        args[topics.UNASKED] = True
    name, once = name_of(_NOTICES[alert.rule]), alerts.told_once(alert.id)
    letter = Letter(client.person, name, Kind.ALERT, args, client.id, once=once)
    await outbox.put(session, alert.practice, letter, now=now)
    await alerts.told_client(session, alert, now=now)
    await alerts.refresh(session, alert, now=now)


async def _date(session: Session, alert: Alert, client: Client, decision: int, now: datetime) -> None:
    args, once = {"alert": alert.id, "decision": decision}, f"alert-date:{decision}"
    letter = Letter(client.person, name_of(notices.ClientDate), Kind.ALERT, args, client.id, once=once)
    await outbox.put(session, alert.practice, letter, now=now)


async def rearm(session: Session, alert_id: int, now: datetime) -> None:
    """A decision's date has come: what was to be done today is named, and the answers are judged anew."""
    alert = await alerts.load(session, alert_id)
    last = None if alert is None else await decisions.latest(session, alert)
    client = None if alert is None else await clients.load(session, alert.client)
    if alert is None or last is None or client is None or alert.state is not State.DECIDED:
        return
    if last.step in TO_DO:
        await _today(session, alert, client, last, now)
        return
    plan = await plans.load(session, alert.plan)
    if plan is None or plan.ended_at is not None:
        return
    await due.put(session, Duty.ASSESS, plan.id, at=now)
    others = [one.episode for one in await alerts.of_client(session, client.id)]
    if is_overtaken(alert.episode, others, now=now):
        return
    if last.step in LOOK_AGAIN and is_reviewed(plan.purpose):
        # Whatever the answers show by then, the date that was picked is kept: after them, so that one note is enough.
        await reviews.put(session, plan, now + _AFTER_ANSWERS)


async def _today(session: Session, alert: Alert, client: Client, last: Decision, now: datetime) -> None:
    person = (await practices.therapist_of(session, client.therapist)).person
    if not person:
        return
    zone = await alerts.zone_of_therapist(session, client)
    question = await alerts.question_for(session, alert, person, now=now)
    args: dict[str, int | str | bool] = {"alert": alert.id, "question": question.id, "decision": last.id}
    if last.until is not None and last.until < now.astimezone(zone).date():
        args[slip.PLANNED] = True
    at, once = next_allowed(now, zone), f"alert-today:{last.id}"
    letter = Letter(person, name_of(reminders.Today), Kind.ALERT, args, client.id, at=at, once=once)
    await outbox.put(session, alert.practice, letter, now=now)


DUTIES: dict[str, Doing] = {
    Duty.ALERT_PUSH: push,
    Duty.ALERT_TELL_CLIENT: tell_client,
    Duty.ALERT_REARM: rearm,
}
