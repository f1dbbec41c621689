"""An alert's card in the therapist's hands: more and less, a next step with a date or a reason, a dispute, an end.

Every tap checks that the card offers what was tapped at the moment; a stale, doubled or forged one changes nothing.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.alert_dates import dates_offered
from domain.alerts import (
    NextStep,
    OffReason,
    Rule,
    State,
    View,
    may_wait,
    steps,
    view_after,
)
from domain.event import Event
from domain.messages import alerts as say_what
from domain.messages.everywhere import NotForYou
from domain.request import Origin
from domain.rights import Looked
from domain.scope import Scope
from handlers import backup
from handlers.answer import THERAPISTS, Answer, TapRoute, TextRoute
from handlers.say import kept, show
from storage import (
    alerts,
    approaches,
    audit,
    choices,
    clients,
    closings,
    decisions,
    dialogues,
    handover_passing,
    handovers,
    plans,
    prescribed,
    prescriber,
    workdays,
)
from storage.alerts import Alert
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Question
from wording.people import says_something

_STALE: Final = Answer(toast=NotForYou())
_LISTED: Final = (View.BRIEF, View.MORE)
_ASKED: Final = (
    *(View.DAY, View.WEEKS, View.APPROACH, View.LOOKS_OFF),
    *(View.TALKED, View.CHECKLIST, View.LEFT_OPEN, View.CLOSING),
)

_THEN_TYPED: Final = {
    NextStep.REFER: Expects.DECISION_NOTE,
    NextStep.WAIT: Expects.DECISION_NOTE,
    NextStep.GOAL: Expects.GOAL_SUGGESTION,
}
"""What may be typed once a step has its date."""

Step = Callable[[Session, Scope, Alert, str, datetime], Awaitable[Answer | None]]


async def _touched(session: Session, scope: Scope, question: Question, now: datetime) -> Alert | None:
    """The alert a button belongs to, seen from now on; None for anybody else's."""
    if question.about != alerts.ABOUT:
        return None
    found = await alerts.reach(session, scope, question.subject)
    if found is not None:
        await alerts.seen(session, found, now=now)
        client = await clients.load(session, found.client) if found.state is State.OPEN else None
        if client is not None:
            await audit.looked(session, client, scope.subject, Looked.ALERT, now=now)
    return found


async def _turn(session: Session, of: Alert, view: View, now: datetime, choosing: NextStep | None = None) -> None:
    await alerts.show(session, of, view, now=now, choosing=choosing)
    await alerts.refresh(session, of, now=now)


async def seen_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Open, more, less. A reminder's button makes the reminder itself a copy of the card."""
    found = await _touched(session, scope, question, now)
    if found is None:
        return _STALE
    views = {"m": View.MORE, "l": View.BRIEF}
    view = views.get(event.action.value if event.action else "")
    if view is not None and found.view in _LISTED and found.rule is not Rule.SILENT:
        await alerts.show(session, found, view, now=now)
    await alerts.refresh(session, found, now=now)
    return None


async def decide_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """A next step, or what belongs to choosing one."""
    found = await _touched(session, scope, question, now)
    if found is None or event.action is None:
        return _STALE
    value = event.action.value
    if value in tuple(NextStep):
        return await _choose(session, scope, found, value, now)
    if value in tuple(OffReason):
        return await _off(session, scope, found, value, now)
    step = _BESIDES.get(value)
    return await _stale(session, found, now) if step is None else await step(session, scope, found, value, now)


async def _stale(session: Session, found: Alert, now: datetime) -> Answer:
    """What was tapped is not offered any more: the card is brought up to date."""
    await alerts.refresh(session, found, now=now)
    return _STALE


async def _choose(session: Session, scope: Scope, found: Alert, value: str, now: datetime) -> Answer | None:
    step, owned = NextStep(value), await prescribed.of_client(session, found.client) is not None
    step = NextStep.PRESCRIBER if step is NextStep.APPROACH and owned else step
    offered = steps(found.rule, goes_well=found.evidence.goes_well, foreign=owned)
    if found.view not in _LISTED or step not in offered:
        return await _stale(session, found, now)
    if step is NextStep.WAIT and not may_wait(await decisions.waits_before(session, found)):
        return Answer(toast=say_what.WaitedTwice())
    view = view_after(step)
    if view is View.DECIDED:
        await choices.decide_at_once(session, found, scope.subject, step, now=now)
        return None
    if view is View.APPROACH:
        await dialogues.expect(session, scope, Expects.APPROACH, found.id, now=now)
    await _turn(session, found, view, now, step)
    return None


async def date_tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The date of a step: the decision stands from now on."""
    found = await _touched(session, scope, question, now)
    client = None if found is None else await clients.reach(session, scope, found.client)
    if found is None or client is None or event.action is None:
        return _STALE
    work = await workdays.of_client(session, client)
    offered = dates_offered(found.view, found.view_at.astimezone(work.zone).date(), work)
    until = offered.get(event.action.value)
    if until is None or found.choosing is None:
        return await _stale(session, found, now)
    if until <= now.astimezone(work.zone).date():
        await _turn(session, found, found.view, now, found.choosing)
        return _STALE
    decision = await choices.decide(session, found, decisions.Chosen(scope.subject, found.choosing, until), now=now)
    if found.choosing is NextStep.REFER:
        begun = await handovers.begin(session, client, scope.subject, found.id, now=now)
        await handover_passing.show_desk(session, client, begun, now=now)
    expected = _THEN_TYPED.get(found.choosing)
    if expected is not None:
        await dialogues.expect(session, scope, expected, decision, now=now)
    return None


async def _back(session: Session, scope: Scope, found: Alert, _value: str, now: datetime) -> Answer | None:
    """To the list of steps; nothing is waited for, and what was typed but has no date is not tried."""
    if found.view not in _ASKED:
        return await _stale(session, found, now)
    await dialogues.end(session, scope)
    if found.choosing is NextStep.APPROACH and found.view is View.WEEKS:
        await choices.drop_approach(session, found)
    await _turn(session, found, View.BRIEF, now)
    return None


async def _again(session: Session, scope: Scope, found: Alert, _value: str, now: datetime) -> Answer | None:
    """Choose anew: the alert is open again, its date is withdrawn, and the earlier decision stays on record."""
    if found.view not in (View.DECIDED, View.RESOLVED) or not await choices.may_reopen(session, found):
        return await _stale(session, found, now)
    await dialogues.end(session, scope)
    await choices.reopen(session, found, now=now)
    await prescriber.withdraw(session, found.client, Origin.ALERT, now=now)
    return None


async def _talked(session: Session, _scope: Scope, found: Alert, _value: str, now: datetime) -> Answer | None:
    """The two have talked: what was done so far is ticked, then closing words may follow."""
    if found.view is not View.TALKED:
        return await _stale(session, found, now)
    await closings.begin(session, found)
    await _turn(session, found, View.CHECKLIST, now, NextStep.CLOSE)
    return None


async def _not_yet(session: Session, _scope: Scope, found: Alert, _value: str, now: datetime) -> Answer | None:
    """Closing waits for a talk, which gets a date."""
    if found.view is not View.TALKED:
        return await _stale(session, found, now)
    await _turn(session, found, View.DAY, now, NextStep.CLOSE)
    return None


async def _no_words(session: Session, scope: Scope, found: Alert, _value: str, now: datetime) -> Answer | None:
    """Close without closing words."""
    if found.view is not View.CLOSING:
        return await _stale(session, found, now)
    await dialogues.end(session, scope)
    await choices.close(session, found, scope.subject, "", now=now)
    return None


async def _off(session: Session, scope: Scope, found: Alert, value: str, now: datetime) -> Answer | None:
    """The answers look off, and why; or first the question why."""
    if found.view is not View.LOOKS_OFF:
        return await _stale(session, found, now)
    await choices.set_aside(session, found, scope.subject, OffReason(value), now=now)
    return None


_BESIDES: Final[Mapping[str, Step]] = {
    "bk": _back,
    "ag": _again,
    "ty": _talked,
    "tn": _not_yet,
    "sk": _no_words,
}


async def approach_text(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """What is tried from now on: a new phase, then the date to look again."""
    found = await alerts.reach(session, scope, subject)
    plan = None if found is None else await plans.load(session, found.plan)
    if found is None or plan is None or found.view is not View.APPROACH:
        return None
    if not says_something(event.text):
        await dialogues.expect(session, scope, Expects.APPROACH, found.id, now=now)
        await _post(session, scope, found, now)
        return None
    words = await kept(session, scope, event, now)
    if await prescribed.of_client(session, found.client) is not None:
        # It was noted down while this was being typed: the words stay with the question to whoever set the plan.
        made = await choices.decide_at_once(session, found, scope.subject, NextStep.PRESCRIBER, now=now)
        decision = await decisions.load(session, made)
        if decision is not None:
            await decisions.explain(session, decision, words)
        await _post(session, scope, found, now)
        return None
    await approaches.add(session, plan, words, now=now)
    await plans.new_phase(session, plan.id, now=now)
    await alerts.show(session, found, View.WEEKS, now=now, choosing=NextStep.APPROACH)
    await _post(session, scope, found, now)
    return None


async def closing_text(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The closing words, passed on as typed."""
    found = await alerts.reach(session, scope, subject)
    if found is not None and found.view is View.CLOSING:
        words = await kept(session, scope, event, now)
        await choices.close(session, found, scope.subject, words, now=now)
        await _post(session, scope, found, now)
    return None


async def reason_text(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The reason for a decision, kept with it."""
    decision = await decisions.load(session, subject)
    found = None if decision is None else await alerts.reach(session, scope, decision.alert)
    if decision is not None and found is not None:
        await decisions.explain(session, decision, await kept(session, scope, event, now))
        await _post(session, scope, found, now)
    return None


async def _post(session: Session, scope: Scope, found: Alert, now: datetime) -> None:
    """Show the card below what was just typed."""
    question = await alerts.question_for(session, found, scope.person, now=now)
    await show(session, scope, say_what.Alert, question, now, alert=found.id)


COMMANDS = backup.COMMANDS
TAPS = {
    **backup.TAPS,
    Verb.SEEN: TapRoute("alert_seen", THERAPISTS, seen_tap),
    Verb.DECIDE: TapRoute("alert_decide", THERAPISTS, decide_tap),
    Verb.DECISION_DATE: TapRoute("alert_date", THERAPISTS, date_tap),
}
TEXTS = {
    Expects.APPROACH: TextRoute("alert_approach", THERAPISTS, approach_text),
    Expects.CLOSING_NOTE: TextRoute("alert_closing", THERAPISTS, closing_text),
    Expects.DECISION_NOTE: TextRoute("alert_reason", THERAPISTS, reason_text),
}
