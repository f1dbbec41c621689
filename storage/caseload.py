"""A therapist's clients in the order of their needs."""

from collections import defaultdict
from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from domain.alerts import Rule, State
from domain.caseload import Need, by_need, need, short_name
from domain.delivery import Kind
from domain.messages import name_of
from domain.messages.caseload import Client as ClientCard
from domain.messages.caseload import More, VisitNoted
from domain.scope import Scope
from storage import alerts, cards, clients, outreach, people, plans, questions, requests
from storage.clients import Client, Standing
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask, Question
from storage.tables import alert

ABOUT_LIST, ABOUT_CLIENT, ABOUT_VISIT = "caseload", "client", "seen"
"""What the questions on the list, on a client's card, and on a visit that was noted are about; the latter's position
is the day's ordinal."""

_HIDDEN = (Standing.DRAFT, Standing.DECLINED)
_NOT_JOINED = (Standing.INVITED, Standing.ASKING)


async def by_needs(session: Session, scope: Scope) -> tuple[tuple[Need, Client], ...]:
    """The speaking therapist's clients, those who need something first; unfinished and declined ones left out."""
    found = await _open(session, scope)
    mine = [one for one in await clients.of_therapist(session, scope) if one.state not in _HIDDEN]
    return by_need([(await _need(session, one, found), one) for one in mine])


async def need_of(session: Session, scope: Scope, client: Client) -> Need:
    """What one client needs."""
    return await _need(session, client, await _open(session, scope))


async def named(session: Session, scope: Scope, short: str) -> Client | None:
    """The speaking therapist's own client that a button's value names, or None."""
    mine = await clients.of_therapist(session, scope)
    return next((one for one in mine if short_name(one.id) == short and one.state not in _HIDDEN), None)


async def show(session: Session, scope: Scope, client: Client, *, now: datetime) -> None:
    """Show a client's card at the end of the therapist's chat; only the newest copies are kept up to date."""
    new = Ask(scope.practice, scope.person, ABOUT_CLIENT, client.id, client.id)
    question = await questions.ask_once(session, new, now=now)
    subject = cards.subject_of(ABOUT_CLIENT, client.id)
    before = await cards.find(session, scope.practice, scope.person, subject)
    if before is not None:
        for copy in await cards.copies(session, before.id):
            await cards.forget_copy(session, before.id, copy)
    letter = Letter(scope.person, name_of(ClientCard), Kind.DIALOGUE, {"question": question.id}, client.id)
    await cards.post(session, scope.practice, letter, subject=subject, now=now)


async def turn(session: Session, scope: Scope, question: Question, *, more: bool, now: datetime) -> None:
    """A client's card shows its second screen from now on, or its first one again."""
    subject = cards.subject_of(ABOUT_CLIENT, question.subject)
    if await cards.find(session, scope.practice, scope.person, subject) is None:
        return
    screen = name_of(More if more else ClientCard)
    letter = Letter(scope.person, screen, Kind.DIALOGUE, {"question": question.id}, question.subject)
    await cards.make(session, scope.practice, letter, subject=subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def show_visit(session: Session, scope: Scope, client: Client, day: date, *, now: datetime) -> None:
    """Say in a line that a visit was noted, where it can be undone."""
    new = Ask(scope.practice, scope.person, ABOUT_VISIT, client.id, client.id, position=day.toordinal())
    question = await questions.ask_once(session, new, now=now)
    args = {"question": question.id, "day": question.position}
    letter = Letter(scope.person, name_of(VisitNoted), Kind.DIALOGUE, args, client.id)
    await cards.post(session, scope.practice, letter, subject=visit_subject(client.id, question.position), now=now)


def visit_subject(client: int, day: int) -> str:
    """What the card about a noted visit is found by."""
    return cards.subject_of(f"{ABOUT_VISIT}:{day}", client)


@dataclass(frozen=True, slots=True)
class _Open:
    """What is open in a practice: the rules of alerts by client, and whom nobody reached after an urgent note."""

    rules: Mapping[int, set[Rule]]
    urgent: Container[int]


async def _open(session: Session, scope: Scope) -> _Open:
    return _Open(await _open_rules(session, scope), await outreach.waiting(session, scope))


async def _open_rules(session: Session, scope: Scope) -> Mapping[int, set[Rule]]:
    waiting = (alert.c.practice_id == scope.practice) & alert.c.state.in_((State.OPEN, State.SEEN))
    found: dict[int, set[Rule]] = defaultdict(set)
    for row in await session.rows(select(alert.c.client_id, alert.c.rule, alert.c.opened_at).where(waiting)):
        rule = Rule(row.rule)
        if rule is not Rule.SILENT or not await alerts.answered_since(session, row.client_id, row.opened_at):
            found[row.client_id].add(rule)
    return found


async def _need(session: Session, client: Client, found: _Open) -> Need:
    if client.state in _NOT_JOINED or not client.person:
        return Need.NOT_JOINED
    if client.state is Standing.STOPPED:
        return Need.LEFT
    if client.confirmed_at is None:
        return Need.CONFIRM
    if await plans.of_client(session, client.id) is None:
        return Need.LEFT
    if client.id in found.urgent:
        return Need.URGENT
    person = await people.load(session, client.person)
    lost = person is not None and not person.reachable
    waits = Need.UNREACHABLE if lost else Need.REQUEST if await requests.open_of(session, client.id) else Need.NONE
    return need(found.rules.get(client.id, set()), otherwise=waits)
