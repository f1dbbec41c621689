"""Alerts: opened once an episode with their facts frozen, seen, decided, resolved. Time is put on the schedule here."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.alerts import (
    Episode,
    NextStep,
    Rule,
    State,
    View,
    backup_hears_at,
    client_hears_at,
    gives_way,
    may_open,
    push_at,
)
from domain.duties import Duty
from domain.evidence import Evidence
from domain.progress import Assessment
from domain.scope import Role, Scope
from storage import cards, clients, due, evidence, outbox, practices, questions, weekly, workdays
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.plans import Plan
from storage.questions import Ask, Question
from storage.sealing import Place
from storage.tables import alert, checkin

ABOUT = "alert"
"""What the questions and the card of an alert are about."""


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert. `view` is what its card shows since `view_at`; `choosing` the step whose date is being asked."""

    id: int
    practice: int
    client: int
    plan: int
    rule: Rule
    state: State
    evidence: Evidence
    view: View
    view_at: datetime
    choosing: NextStep | None
    pushes: int
    opened_at: datetime
    rearm_at: datetime | None
    client_told_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether a person has still to act."""
        return self.episode.is_open

    @property
    def episode(self) -> Episode:
        """What opening the next one looks at."""
        return Episode(self.rule, self.state, self.opened_at, self.rearm_at)


async def open_one(session: Session, plan: Plan, rule: str, assessment: Assessment, *, now: datetime) -> int | None:
    """Open an alert of a rule ("review" or a value of domain.progress.Alert) and schedule who hears of it when.

    None when the episode does not allow one: the same rule stands open or was decided until a later date, something
    more pressing is open, or the plan has ended.
    """
    kind = Rule(rule)
    if not await _allowed(session, plan, kind, now):
        return None
    return await _open(session, plan, kind, await evidence.collect(session, plan, assessment, now=now), now)


async def open_asked(session: Session, plan: Plan, assessment: Assessment, *, now: datetime) -> int | None:
    """Open a review because the client said that this is not working for them; None as for `open_one`."""
    if not await _allowed(session, plan, Rule.REVIEW, now):
        return None
    facts = await evidence.collect(session, plan, assessment, now=now)
    return await _open(session, plan, Rule.REVIEW, replace(facts, asked=True), now)


async def _allowed(session: Session, plan: Plan, rule: Rule, now: datetime) -> bool:
    if plan.ended_at is not None:
        return False
    earlier = await of_client(session, plan.client)
    if rule is not Rule.SILENT:
        earlier = tuple([one for one in earlier if not await settle_silence(session, one, now=now)])
    return may_open(rule, [one.episode for one in earlier], phase_at=plan.phase_at, now=now)


async def _open(session: Session, plan: Plan, rule: Rule, facts: Evidence, now: datetime) -> int:
    await _give_way(session, plan.client, rule, now)
    made = new_id()
    await session.insert(
        alert,
        {
            "id": made,
            "practice_id": plan.practice,
            "client_id": plan.client,
            "plan_id": plan.id,
            "rule": rule,
            "state": State.OPEN,
            "facts_sealed": await session.seal(facts.to_json(), _place(made, plan.practice, plan.client)),
            "view": View.BRIEF,
            "view_at": now,
            "pushes": 0,
            "opened_at": now,
        },
    )
    await _schedule(session, made, plan.client, rule, now)
    return made


async def _schedule(session: Session, made: int, client_id: int, rule: Rule, now: datetime) -> None:
    client = await clients.load(session, client_id)
    if client is None:
        return
    await weekly.arm(session, client.therapist, now=now)
    work = await workdays.of_client(session, client)
    push, backup = push_at(rule, 0, now, work), backup_hears_at(rule, now, work)
    tell = client_hears_at(rule, now, work, await zone_of_client(session, client))
    later = ((Duty.ALERT_BACKUP, backup), (Duty.ALERT_UNOPENED, backup), (Duty.ALERT_TELL_CLIENT, tell))
    for duty, at in ((Duty.ALERT_PUSH, push), *later):
        if at is not None:
            await due.put(session, duty, made, at=at)


async def _give_way(session: Session, client: int, to: Rule, now: datetime) -> None:
    """What is open about the same answers and overtaken is closed without a decision."""
    for one in await of_client(session, client):
        if one.is_open and gives_way(one.rule, to):
            await resolve(session, one, rearm_at=now, now=now)
            await refresh(session, one, now=now)


async def settle_silence(session: Session, silent: Alert, *, now: datetime) -> bool:
    """Close a silence alert when the client has answered since. Returns whether they have."""
    waits = silent.rule is Rule.SILENT and silent.is_open
    if not waits or not await answered_since(session, silent.client, silent.opened_at):
        return False
    await resolve(session, silent, rearm_at=now, now=now)
    await refresh(session, silent, now=now)
    return True


async def answered_since(session: Session, client: int, at: datetime) -> bool:
    """Whether a client showed a sign of life in a check-in after a moment."""
    since = (checkin.c.client_id == client) & (checkin.c.answered_at > at)
    return await session.row(checkin.select().where(since)) is not None


async def load(session: Session, alert_id: int) -> Alert | None:
    """An alert by id, for the bot's own duties."""
    row = await session.find(alert, id=alert_id)
    return None if row is None else await _alert(session, row)


async def reach(session: Session, scope: Scope, alert_id: int) -> Alert | None:
    """An alert about one of the speaking therapist's own clients; anybody else's reads as None."""
    found = await load(session, alert_id)
    if found is None or scope.role is not Role.THERAPIST:
        return None
    return found if await clients.reach(session, scope, found.client) is not None else None


async def of_client(session: Session, client: int) -> tuple[Alert, ...]:
    """Every alert about a client, oldest first."""
    rows = await session.find_all(alert, "opened_at", "id", client_id=client)
    return tuple([await _alert(session, row) for row in rows])


async def standing(session: Session, client: int) -> tuple[Alert, ...]:
    """The alerts about a client on which a person has still to act; a silence that was broken is none."""
    found = [one for one in await of_client(session, client) if one.is_open]
    broken = [one.rule is Rule.SILENT and await answered_since(session, client, one.opened_at) for one in found]
    return tuple(one for one, over in zip(found, broken, strict=True) if not over)


async def seen(session: Session, of: Alert, *, now: datetime) -> None:
    """The therapist touched it: it is not pushed again."""
    await _no_push(session, of, now)
    fresh = (alert.c.id == of.id) & (alert.c.state == State.OPEN)
    await session.execute(alert.update().where(fresh).values(state=State.SEEN, seen_at=now))


async def show(session: Session, of: Alert, view: View, *, now: datetime, choosing: NextStep | None = None) -> None:
    """Turn the card to another view."""
    await _set(session, of.id, view=view, view_at=now, choosing=choosing)


async def decided(session: Session, of: Alert, *, rearm_at: datetime | None, now: datetime) -> None:
    """A decision stands, and the rule counts again from `rearm_at`; the card says so."""
    await _no_push(session, of, now)
    await due.drop(session, Duty.ALERT_REARM, of.id)
    await _set(session, of.id, state=State.DECIDED, decided_at=now, rearm_at=rearm_at)
    await show(session, of, View.DECIDED, now=now)


async def put_off(session: Session, of: Alert, at: datetime) -> None:
    """What was decided is under way: nobody is reminded of it, and the rule counts again from then."""
    await due.drop(session, Duty.ALERT_REARM, of.id)
    await _set(session, of.id, rearm_at=at)


async def resolve(session: Session, of: Alert, *, rearm_at: datetime, now: datetime) -> None:
    """Nothing is left to decide; the rule counts again from `rearm_at`."""
    await _no_push(session, of, now)
    for duty in (Duty.ALERT_TELL_CLIENT, Duty.ALERT_REARM):
        await due.drop(session, duty, of.id)
    await _set(session, of.id, state=State.RESOLVED, rearm_at=rearm_at)
    await show(session, of, View.RESOLVED, now=now)


async def _no_push(session: Session, of: Alert, now: datetime) -> None:
    """It is not brought up again, nor does what still waits for office hours leave."""
    await due.drop(session, Duty.ALERT_PUSH, of.id)
    for pushes in range(of.pushes):
        await outbox.withdraw(session, of.practice, shown_once(of.id, pushes), now=now)


async def pushed(session: Session, of: Alert, pushes: int) -> None:
    """It was shown to the therapist so many times, those left out counted."""
    await _set(session, of.id, pushes=pushes)


async def told_client(session: Session, of: Alert, *, now: datetime) -> None:
    """The client's own notice is on its way."""
    await _set(session, of.id, client_told_at=now)


def shown_once(alert_id: int, pushes: int = 0) -> str:
    """The key under which a therapist is shown an alert, or reminded of it after `pushes` times."""
    return f"alert:{alert_id}:{pushes}"


def told_once(alert_id: int) -> str:
    """The key under which a client hears of an alert; once it was sent, it may be said that they know."""
    return f"alert-client:{alert_id}"


async def refresh(session: Session, of: Alert, *, now: datetime) -> None:
    """Have every copy of the therapist's card edited."""
    client = await clients.load(session, of.client)
    if client is not None:
        person = (await practices.therapist_of(session, client.therapist)).person
        await cards.refresh_about(session, of.practice, person, cards.subject_of(ABOUT, of.id), now=now)


async def question_for(session: Session, of: Alert, person: int, *, now: datetime) -> Question:
    """The question that the buttons of an alert's card and of its reminders answer."""
    return await questions.ask_once(session, Ask(of.practice, person, ABOUT, of.id, of.client), now=now)


async def zone_of_therapist(session: Session, client: Client) -> ZoneInfo:
    """The clock of a client's therapist; the practice's before they joined."""
    therapist = await practices.therapist_of(session, client.therapist)
    return await workdays.zone_of(session, client.practice, therapist.person)


async def zone_of_client(session: Session, client: Client) -> ZoneInfo:
    """The client's own clock."""
    return await workdays.zone_of(session, client.practice, client.person)


async def _set(session: Session, alert_id: int, **values: Any) -> None:
    await session.change(alert, alert_id, **values)


async def _alert(session: Session, row: Any) -> Alert:
    facts = await session.open(row.facts_sealed, _place(row.id, row.practice_id, row.client_id))
    return Alert(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        plan=row.plan_id,
        rule=Rule(row.rule),
        state=State(row.state),
        evidence=Evidence.from_json(facts or ""),
        view=View(row.view),
        view_at=row.view_at,
        choosing=NextStep(row.choosing) if row.choosing else None,
        pushes=row.pushes,
        opened_at=row.opened_at,
        rearm_at=row.rearm_at,
        client_told_at=row.client_told_at,
    )


def _place(row: int, practice: int, client: int) -> Place:
    return Place("alert", "facts_sealed", row, practice, client)
