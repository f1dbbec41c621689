"""Clients: what they agreed to, where they stand, who reaches them, and what is left when they say no."""

from datetime import datetime, time

import pytest

from domain.caseload import short_name
from domain.delivery import Kind
from domain.duties import Duty
from domain.joining import About
from domain.measures import Measure
from domain.scope import STRANGER, Role
from storage import answers, caseload, clients, due, joining, measures, notes, outbox, people, permission, plans
from storage import questions as asking
from storage.clients import Standing
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask, Asked
from tests.storage.rows import BERLIN, HOUR, T0, TODAY, WEEK, Rows, joined, therapist


async def test_a_client_begins_as_a_draft_that_agreed_to_nothing(session: Session) -> None:
    vera = await therapist(session)
    found = await clients.load(session, await clients.add(session, vera, "S. T.", now=T0))
    assert found is not None
    assert (found.alias, found.state, found.person, found.reminder_time) == ("S. T.", Standing.DRAFT, 0, "")
    assert (found.adult, found.nudges, found.consented_at, found.is_taking_part) == (False, None, None, False)


async def test_what_a_client_chose_is_kept(session: Session, rows: Rows) -> None:
    await clients.set_adult(session, rows.anna.subject, adult=True)
    await clients.set_nudges(session, rows.anna.subject, nudges=False)
    await clients.set_reminder_time(session, rows.anna.subject, "08:30")
    found = await rows.client(session)
    assert (found.adult, found.nudges, found.reminder_time) == (True, False, "08:30")
    assert (found.created_at, found.confirmed_at, found.consented_at) == (T0, T0, T0)


async def test_a_break_ends(session: Session, rows: Rows) -> None:
    await clients.pause(session, rows.anna.subject, until=T0 + WEEK)
    paused = await rows.client(session)
    assert (paused.state, paused.paused_until, paused.is_taking_part) == (Standing.PAUSED, T0 + WEEK, True)
    await clients.resume(session, rows.anna.subject)
    back = await rows.client(session)
    assert (back.state, back.paused_until) == (Standing.ACTIVE, None)


async def test_a_client_is_reached_by_their_therapist_and_themselves(session: Session, rows: Rows) -> None:
    ben = await joined(session, rows.vera, "Ben", chat=3)
    otto = await therapist(session, "Otto", chat=9)
    reached = [await clients.reach(session, who, ben.anna.subject) for who in (rows.vera, ben.anna)]
    refused = [await clients.reach(session, who, ben.anna.subject) for who in (rows.anna, otto, STRANGER)]
    assert [one.alias for one in reached if one] == ["Ben", "Ben"]
    assert refused == [None, None, None]
    assert await clients.reach(session, rows.vera, 12345) is None


async def test_clients_are_listed_oldest_first(session: Session, rows: Rows) -> None:
    for hours, name in ((3, "Cleo"), (1, "Ben")):
        await clients.add(session, rows.vera, name, now=T0 + hours * HOUR)
    assert [one.alias for one in await clients.of_therapist(session, rows.vera)] == ["Anna", "Ben", "Cleo"]


async def test_saying_no_cuts_the_link(session: Session, rows: Rows) -> None:
    await clients.declined(session, rows.anna.subject)
    found = await rows.client(session)
    assert (found.person, found.state, found.consented_at) == (0, Standing.DECLINED, None)
    assert not found.is_taking_part


async def test_the_wrong_person_leaves_nothing_of_theirs(session: Session, rows: Rows) -> None:
    client, checkin = await rows.client(session), await rows.checkin(session)
    await rows.tells(session, Measure.GOAL, "4", at=T0, checkin=checkin.id)
    await notes.pass_on(session, await notes.add(session, client, "hello", now=T0), now=T0)
    await joining.cut(session, client, now=T0)
    plan = await rows.plan(session)
    assert plan.label == "neck"
    assert await answers.of_plan(session, plan) == ()
    assert await measures.of_plan(session, plan) == ()
    assert await notes.of_client(session, client) == ()
    assert (await people.scope_of(session, 2)).role is Role.STRANGER


async def test_a_draft_is_dropped_with_its_plan_and_key(session: Session, rows: Rows) -> None:
    await joining.drop_client(session, rows.anna.subject)
    assert await clients.load(session, rows.anna.subject) is None
    assert await plans.load(session, rows.plan_id) is None
    assert not session.vault.knows(rows.anna.subject)


async def test_the_latest_question_about_a_client_stands(session: Session, rows: Rows) -> None:
    practice, about = rows.vera.practice, About.CONFIRM
    assert await joining.standing(session, practice, about, rows.anna.subject) is None
    client = await rows.client(session)
    assert await joining.unconfirmed(session, client) is None
    asked = await asking.ask(session, Ask(practice, rows.vera.person, about, client.id, client.id), now=T0)
    assert await joining.unconfirmed(session, client) == asked
    await asking.settle(session, asked.id, Asked.ANSWERED)
    assert await joining.unconfirmed(session, client) is None
    standing = await joining.standing(session, practice, about, client.id)
    assert standing is not None
    assert (standing.id, standing.state) == (asked.id, Asked.ANSWERED)


async def test_the_first_check_in_is_armed_for_the_active_alone(session: Session, rows: Rows) -> None:
    await clients.set_state(session, rows.anna.subject, Standing.WAITING)
    await joining.arm(session, rows.anna.subject, now=T0)
    assert await due.when(session, Duty.OPEN_CHECKIN, rows.plan_id) is None
    await clients.set_state(session, rows.anna.subject, Standing.ACTIVE)
    await joining.arm(session, rows.anna.subject, now=T0)
    first = datetime.combine(TODAY + WEEK, time(18, 0), BERLIN)
    assert await due.when(session, Duty.OPEN_CHECKIN, rows.plan_id) == first
    assert await joining.next_checkin(session, await rows.plan(session), now=T0) == first


@pytest.mark.parametrize("message", ["checkin.card", "joining.consent"])
async def test_a_message_about_health_needs_consent(session: Session, rows: Rows, message: str) -> None:
    letter = Letter(rows.anna.person, message, Kind.CHECK_IN, {}, rows.anna.subject)
    row = await outbox.put(session, rows.vera.practice, letter, now=T0)
    assert row is not None
    outgoing = await outbox.load(session, row)
    assert outgoing is not None
    assert await permission.may_send(session, outgoing)
    await clients.set_state(session, rows.anna.subject, Standing.STOPPED)
    assert await permission.may_send(session, outgoing) is message.startswith("joining.")
    await people.set_reachable(session, rows.anna.person, reachable=False)
    assert not await permission.may_send(session, outgoing)


async def test_a_therapist_hears_of_their_own_clients_alone(session: Session, rows: Rows) -> None:
    otto = await therapist(session, "Otto", chat=9)
    for scope, allowed in ((rows.vera, True), (otto, False)):
        letter = Letter(scope.person, "alerts.alert", Kind.ALERT, {}, rows.anna.subject)
        row = await outbox.put(session, scope.practice, letter, now=T0)
        assert row is not None
        outgoing = await outbox.load(session, row)
        assert outgoing is not None
        assert await permission.may_send(session, outgoing) is allowed


async def test_the_list_begins_with_needs_and_hides_drafts(session: Session, rows: Rows) -> None:
    await clients.add(session, rows.vera, "Draft", now=T0)
    ben = await joined(session, rows.vera, "Ben", chat=3)
    await people.set_reachable(session, ben.anna.person, reachable=False)
    listed = await caseload.by_needs(session, rows.vera)
    assert [(need.value, one.alias) for need, one in listed] == [("unreachable", "Ben"), ("none", "Anna")]
    short = short_name(ben.anna.subject)
    named = await caseload.named(session, rows.vera, short)
    assert named is not None
    assert named.alias == "Ben"
    assert await caseload.named(session, await therapist(session, "Otto", chat=9), short) is None
