"""Facts of closing honestly: the checklist, what a client takes along, the way back."""

from datetime import datetime
from typing import Final, Protocol

from domain.closing import Done
from domain.directory import About
from domain.measures import Measure
from domain.messages import closing as messages
from domain.messages import name_of
from domain.messages.alert_verdicts import Right
from domain.messages.alerts import Closed
from domain.messages.measures import GoalReading, SymptomReading
from domain.office import WorkingDays
from storage import (
    alerts,
    answers,
    approaches,
    clients,
    closings,
    directory,
    evidence,
    handovers,
    lined,
    plans,
    practices,
    questions,
)
from storage.alerts import Alert
from storage.clients import Client
from storage.closings import Closing
from storage.database import Session
from storage.decisions import Decision
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, naming_therapist, token

_SHOWN: Final = 6


class Case(Protocol):
    """An alert on its card: the client it is about, the days their therapist works, and the token of its buttons."""

    @property
    def alert(self) -> Alert:
        """The alert."""

    @property
    def client(self) -> Client:
        """The client."""

    @property
    def work(self) -> WorkingDays:
        """The days."""

    @property
    def token(self) -> str:
        """The token."""


async def checklist(session: Session, found: Case) -> object:
    """The checklist as it stands."""
    return messages.Checklist(found.client.alias, await _items(session, found.alert), found.token)


async def left_open(session: Session, found: Case) -> object:
    """The same, with the question why something is open."""
    return messages.Why(found.client.alias, await _items(session, found.alert), found.token)


async def _items(session: Session, alert: Alert) -> tuple[messages.Item, ...]:
    of = await closings.of_alert(session, alert.id)
    return tuple(messages.Item(one, one in of.ticked) for one in Done) if of is not None else ()


async def closed(session: Session, found: Case, last: Decision, asked: Right | None) -> object:
    """The card of an alert after closing; `asked` is the question whether the alert was right."""
    alert, client = found.alert, found.client
    plan, of = await plans.load(session, alert.plan), await closings.of_alert(session, alert.id)
    is_closed = plan is not None and plan.ended_at is not None
    return Closed(
        client=client.alias,
        on=last.at,
        approaches=len(await approaches.of_plan(session, plan)) if plan else 0,
        offers=len(await handovers.of_client(session, client.id)),
        note=last.note or None,
        open=tuple(messages.LeftOpen(one) for one in Done if of is not None and one not in of.ticked),
        why=of.why or None if of is not None else None,
        asked=of is not None and of.asked_at is not None and of.reopened_at is None,
        reopened=of.reopened_at if of is not None else None,
        may_reopen=is_closed and of is not None and of.asked_at is None and client.is_taking_part,
        right=asked,
        token=found.token,
        has_next=await lined.waits_beside(session, client, alert),
    )


async def _closing(session: Session, request: Request) -> Closing | None:
    question = await questions.load(session, request.number("question"))
    found = await closings.load(session, question.subject) if question is not None else None
    return found if found is not None and found.client == request.client else None


async def summary(session: Session, request: Request, _now: datetime) -> object | None:
    """Then and now, of what was measured."""
    of, named = await _closing(session, request), await token(session, request)
    client = await clients.load(session, request.client)
    plan = await plans.load(session, of.plan) if of is not None else None
    if plan is None or named is None or client is None:
        return None
    read = await evidence.whole(session, plan, await answers.of_plan(session, plan))
    goal = next((one for one in read if one.kind is Measure.GOAL), None)
    symptom = next((one for one in read if one.kind is Measure.SYMPTOM), None)
    days = next((one for one in read if one.kind is Measure.DAYS), None)
    return messages.Summary(
        therapist=(await practices.therapist_of(session, client.therapist)).name,
        began=plan.started_at.astimezone(await alerts.zone_of_client(session, client)).date(),
        goal=goal.words if goal else None,
        then=GoalReading(goal.then) if goal and goal.then is not None else None,
        now=GoalReading(goal.now) if goal and goal.now is not None else None,
        days_then=days.then if days else None,
        days_now=days.now if days else None,
        symptom_then=SymptomReading(symptom.then) if symptom and symptom.then is not None else None,
        symptom_now=SymptomReading(symptom.now) if symptom and symptom.now is not None else None,
        token=named,
    )


async def ideas(session: Session, request: Request, _now: datetime) -> object | None:
    """Who is on the therapist's list."""
    client = await clients.load(session, request.client)
    if client is None:
        return None
    found = (await directory.listed(session, client.practice))[:_SHOWN]
    people = [messages.Someone(one.name, one.known(About.ROLE), one.known(About.CONTACT) or None) for one in found]
    return messages.Ideas((await practices.therapist_of(session, client.therapist)).name, tuple(people))


async def reopen_question(session: Session, request: Request, _now: datetime) -> object | None:
    """Whether to go on; nothing when it was opened again."""
    of, named = await _closing(session, request), await token(session, request)
    client = await clients.load(session, request.client)
    if of is None or named is None or client is None or of.reopened_at is not None:
        return None
    return messages.ReopenQuestion((await practices.therapist_of(session, client.therapist)).name, named)


async def reopened_told(session: Session, request: Request, _now: datetime) -> object | None:
    """What the client said."""
    client = await clients.load(session, request.client)
    return client and messages.ReopenedTold(client.alias, bool(request.args["going_on"]))


LOADERS: dict[str, Loader] = {
    name_of(messages.Summary): summary,
    name_of(messages.Ideas): ideas,
    name_of(messages.ReopenQuestion): reopen_question,
    name_of(messages.GoingOn): naming_therapist(messages.GoingOn),
    name_of(messages.StayingClosed): naming_therapist(messages.StayingClosed),
    name_of(messages.ReopenedTold): reopened_told,
    name_of(messages.ReopenAsked): bare(messages.ReopenAsked),
}
