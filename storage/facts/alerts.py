"""Facts of an alert's card and of what the therapist hears about it: the frozen evidence and where the card stands."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.alerts import (
    PATTERNS,
    TO_DO,
    NextStep,
    OffReason,
    Rule,
    State,
    View,
    act_by,
    steps,
    tells_client,
)
from domain.evidence import Reading
from domain.measures import Measure
from domain.messages import alert_reminders as reminders
from domain.messages import alerts as messages
from domain.messages import name_of
from domain.messages.homecare_talk import Way
from domain.office import WorkingDays
from domain.prescribed import Part
from storage import (
    alerts,
    approaches,
    choices,
    clients,
    decisions,
    lined,
    measures,
    notes,
    othercare,
    outbox,
    plans,
    prescribed,
    workdays,
)
from storage.alerts import Alert
from storage.clients import Client, Standing
from storage.database import Session
from storage.decisions import Decision
from storage.facts import Loader, Request, alert_approach, alert_choices, closing
from storage.facts.alert_gains import moved, moved_below
from storage.facts.alert_patterns import first_screen
from storage.facts.alert_verdicts import right
from storage.facts.everywhere import token
from storage.facts.hopes import own
from storage.facts.visit import counted

_FIRST_SCREEN = 2
"""How many readings and how many gains fit the first screen, which is read at a glance."""
_NOTES = 2
_CARE = 3


@dataclass(frozen=True, slots=True)
class Case:
    """An alert with the client it is about, the days on which their therapist works, and the token of its buttons."""

    alert: Alert
    client: Client
    work: WorkingDays
    token: str


async def case(session: Session, request: Request) -> Case | None:
    """What the arguments `alert` and `question` name, or None when it no longer holds."""
    alert, named = await alerts.load(session, request.number("alert")), await token(session, request)
    client = None if alert is None else await clients.load(session, alert.client)
    if alert is None or client is None or named is None:
        return None
    return Case(alert, client, await workdays.of_client(session, client), named)


def said(readings: Sequence[Reading], label: str) -> tuple[messages.Reading, ...]:
    """Readings as lines: the goal and side signs in the client's words, the complaint by its label."""
    return tuple(_line(one, label) for one in readings)


def _line(one: Reading, label: str) -> messages.Reading:
    recent = "·".join(str(score) for score in one.recent) or None
    match one.kind:
        case Measure.GOAL:
            return messages.GoalReading(one.words, one.then, recent, one.good_enough)
        case Measure.DAYS:
            return messages.DaysReading(label, one.then, recent)
        case Measure.SYMPTOM:
            return messages.SymptomReading(label, one.then, recent)
    return messages.SideReading(one.words, one.then, recent)


def _pressing(alert: Alert) -> list[Reading]:
    """The readings, those that got worse first."""
    return sorted(alert.evidence.readings, key=lambda one: not one.worsened)


async def card(session: Session, request: Request, _now: datetime) -> object | None:
    """What the alert's card shows at the moment."""
    found = await case(session, request)
    return None if found is None else await _SCREENS[found.alert.view](session, found)


async def _brief(session: Session, found: Case) -> object:
    if found.alert.rule is Rule.SILENT:
        return await _silent(session, found)
    owner = await prescribed.of_client(session, found.client.id)
    prescriber = owner.told(Part.PRESCRIBER) if owner is not None else None
    if found.alert.rule in PATTERNS:
        gains = moved(found.alert, await _label(session, found.alert))
        screen = first_screen(found.alert, found.client, gains, (found.work, found.token))
        return replace(screen, prescriber=prescriber, is_foreign=owner is not None)
    alert, label = found.alert, await _label(session, found.alert)
    offered = steps(alert.rule, goes_well=alert.evidence.goes_well)
    above, since, last = _pressing(alert)[:_FIRST_SCREEN], alert.evidence.since, alert.evidence.last
    span = (since, last) if since and last and since < last else (None, None)
    return messages.Alert(
        client=found.client.alias,
        rule=alert.rule,
        asked=alert.evidence.asked,
        weeks=alert.evidence.weeks,
        act_by=act_by(alert.rule, alert.opened_at, found.work),
        said=said(above, label),
        moved=moved_below(alert, label, above)[:_FIRST_SCREEN],
        is_worse=alert.rule is Rule.WORSENING,
        goes_well=NextStep.GO_ON in offered,
        can_wait=NextStep.WAIT in offered,
        token=found.token,
        since=span[0],
        last=span[1],
        prescriber=prescriber,
        is_foreign=owner is not None,
    )


async def _silent(session: Session, found: Case) -> object:
    facts = found.alert.evidence
    lines = said(facts.readings, await _label(session, found.alert))
    return messages.Silent(client=found.client.alias, since=facts.last, said=lines, token=found.token)


async def _more(session: Session, found: Case) -> object:
    alert, facts = found.alert, found.alert.evidence
    home, plan = facts.homecare, await plans.load(session, alert.plan)
    return messages.More(
        client=found.client.alias,
        rule=alert.rule,
        act_by=act_by(alert.rule, alert.opened_at, found.work),
        said=said(_pressing(alert)[_FIRST_SCREEN:], await _label(session, alert)),
        duration=facts.duration,
        weeks=facts.weeks,
        visits=facts.visits,
        answered=facts.answered,
        sent=facts.sent,
        carried=facts.carried,
        done=home.done if home else None,
        told=home.told if home else 0,
        by_days=home is not None and home.by_days,
        ways=tuple(Way(reason, count) for reason, count in home.ways) if home else (),
        tried=await alert_approach.tried(session, alert),
        notes=await wrote(session, found.client),
        client_knows=facts.asked or await outbox.was_sent(session, alerts.told_once(alert.id)),
        token=found.token,
        care=await _care(session, found.client),
        after=counted(facts.after),
        own=await own(session, plan) if plan else (),
        reworded=facts.reworded,
    )


async def wrote(session: Session, client: Client) -> tuple[messages.Wrote, ...]:
    """The latest notes a client passed on, newest first."""
    latest = await notes.of_client(session, client, latest=_NOTES)
    return tuple(messages.Wrote(one.text, one.at) for one in latest)


async def _care(session: Session, client: Client) -> tuple[messages.Care, ...]:
    told = await othercare.of_client(session, client.id)
    return tuple(messages.Care(one.text) for one in told[:_CARE])


async def _decided(session: Session, found: Case) -> object | None:
    alert, last = found.alert, await decisions.latest(session, found.alert)
    if last is None:
        return None
    asked = await right(session, alert, found.token)
    if last.step is NextStep.CLOSE and last.until is None:
        return await closing.closed(session, found, last, asked)
    return messages.Decided(
        client=found.client.alias,
        rule=alert.rule,
        step=last.step,
        on=last.at,
        until=last.until,
        is_to_do=last.step in TO_DO,
        note=last.note or await _approach(session, alert, last),
        asks_goal=last.step is NextStep.GOAL and not last.note and await _has_goal(session, found),
        asks_reason=last.step in (NextStep.REFER, NextStep.WAIT) and not last.note,
        client_hears=tells_client(alert.rule, last.step),
        right=asked,
        is_refer=last.step is NextStep.REFER,
        token=found.token,
        has_next=await lined.waits_beside(session, found.client, alert),
    )


async def _approach(session: Session, alert: Alert, last: Decision) -> str | None:
    """What was typed as another approach, when that is what was decided."""
    plan = await plans.load(session, alert.plan) if last.step is NextStep.APPROACH else None
    tried = await approaches.of_plan(session, plan) if plan else ()
    return next((one.text for one in reversed(tried) if alert.opened_at <= one.started_at <= last.at), None)


async def _has_goal(session: Session, found: Case) -> bool:
    """Whether there is a goal whose words could be others, and a client who is there to pick."""
    plan = await plans.load(session, found.alert.plan)
    named = plan is not None and await measures.the(session, plan, Measure.GOAL) is not None
    return named and found.client.state is not Standing.RESTING


async def _resolved(session: Session, found: Case) -> object:
    last = await decisions.latest(session, found.alert)
    off = OffReason(last.note) if last is not None and last.step is NextStep.LOOKS_OFF else None
    again = found.alert.rearm_at if off else None
    asked = await right(session, found.alert, found.token) if off else None
    beside = await lined.waits_beside(session, found.client, found.alert)
    named, can_again = found.token, off is not None and await choices.may_reopen(session, found.alert)
    return messages.Resolved(found.client.alias, found.alert.rule, off, again, asked, beside, named, can_again)


async def _label(session: Session, alert: Alert) -> str:
    plan = await plans.load(session, alert.plan)
    return plan.label if plan else ""


def _again(message: Callable[..., object]) -> Loader:
    """A loader for a further push; there is nothing to push once somebody has looked."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        found = await case(session, request)
        if found is None or found.alert.state is not State.OPEN:
            return None
        alert = found.alert
        return message(client=found.client.alias, rule=alert.rule, since=alert.opened_at, token=found.token)

    return load


async def today(session: Session, request: Request, now: datetime) -> object | None:
    """The day of a decision has come; nothing when another was made since."""
    found = await case(session, request)
    last = None if found is None else await decisions.in_force(session, found.alert)
    if found is None or last is None or last.id != request.number("decision"):
        return None
    is_over = last.until is not None and last.until < now.astimezone(found.work.zone).date()
    return reminders.Today(found.client.alias, last.step, last.until if is_over else None, found.token)


_SCREENS: Mapping[View, Callable[[Session, Case], Awaitable[object | None]]] = {
    View.BRIEF: _brief,
    View.MORE: _more,
    View.DAY: alert_choices.pick_day,
    View.WEEKS: alert_choices.pick_weeks,
    View.APPROACH: alert_approach.type_approach,
    View.TALKED: alert_choices.talked,
    View.CHECKLIST: closing.checklist,
    View.LEFT_OPEN: closing.left_open,
    View.CLOSING: alert_choices.type_closing,
    View.LOOKS_OFF: alert_choices.looks_off,
    View.DECIDED: _decided,
    View.RESOLVED: _resolved,
}
LOADERS: dict[str, Loader] = {
    name_of(messages.Alert): card,
    name_of(reminders.StillOpen): _again(reminders.StillOpen),
    name_of(reminders.LastPush): _again(reminders.LastPush),
    name_of(reminders.Today): today,
}
