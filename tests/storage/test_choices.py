"""Alerts from opening to decision: one episode a rule, frozen facts, and what follows from each choice."""

from dataclasses import replace
from datetime import datetime, time

import pytest

from domain.alerts import NextStep, OffReason, Rule, State, View, counts_again_at
from domain.caseload import Need
from domain.delivery import RULES, Kind
from domain.duties import Duty
from domain.measures import Measure
from domain.progress import Assessment, Memory, assess
from storage import alerts, cards, caseload, checkins, choices, decisions, due, evidence, history, plans
from storage.alerts import ABOUT, Alert
from storage.database import Session
from storage.decisions import Chosen
from storage.outbox import Letter
from tests.storage.rows import BERLIN, DAY, HOUR, T0, TODAY, WEEK, Rows, joined, therapist

LATER = TODAY + WEEK


async def _judged(session: Session, rows: Rows, now: datetime) -> Assessment:
    return assess(await history.load(session, await rows.plan(session), now=now), Memory())[0]


async def _open(session: Session, rows: Rows, rule: Rule = Rule.NO_CHANGE, now: datetime = T0) -> int | None:
    plan = await rows.plan(session)
    return await alerts.open_one(session, plan, rule, await _judged(session, rows, now), now=now)


async def _alert(session: Session, rows: Rows, rule: Rule = Rule.NO_CHANGE) -> Alert:
    made = await _open(session, rows, rule)
    assert made is not None
    return await _again(session, made)


async def _again(session: Session, alert_id: int) -> Alert:
    found = await alerts.load(session, alert_id)
    assert found is not None
    return found


async def _steps(session: Session, rows: Rows) -> list[tuple[NextStep, str]]:
    return [(one.step, one.note) for one in await decisions.of_client(session, rows.anna.subject)]


async def test_an_alert_opens_with_its_facts_and_who_hears_when(session: Session, rows: Rows) -> None:
    await rows.tells(session, Measure.SYMPTOM, "6", at=T0)
    found = await _alert(session, rows)
    plan = await rows.plan(session)
    assert found.evidence == await evidence.collect(session, plan, await _judged(session, rows, T0), now=T0)
    assert (found.rule, found.state, found.view, found.pushes) == (Rule.NO_CHANGE, State.OPEN, View.BRIEF, 0)
    assert (found.choosing, found.rearm_at, found.client_told_at) == (None, None, None)
    assert await due.when(session, Duty.ALERT_PUSH, found.id) == T0
    assert await due.when(session, Duty.ALERT_TELL_CLIENT, found.id) == T0 + 3 * DAY


async def test_a_rule_stands_open_once(session: Session, rows: Rows) -> None:
    assert await _open(session, rows) is not None
    assert await _open(session, rows, now=T0 + DAY) is None
    assert await _open(session, rows, Rule.REVIEW) is None
    ben = await joined(session, rows.vera, "Ben", chat=3)
    assert await _open(session, ben) is not None


async def test_what_is_more_pressing_closes_what_is_less(session: Session, rows: Rows) -> None:
    review = await _alert(session, rows, Rule.REVIEW)
    worse = await _alert(session, rows, Rule.WORSENING)
    assert (await _again(session, review.id)).state is State.RESOLVED
    assert await due.when(session, Duty.ALERT_PUSH, review.id) is None
    assert [one.id for one in await alerts.standing(session, rows.anna.subject)] == [worse.id]


async def test_nothing_opens_about_a_plan_that_is_over(session: Session, rows: Rows) -> None:
    await plans.end(session, rows.plan_id, now=T0)
    assert await _open(session, rows) is None


async def test_a_review_that_was_asked_for_says_so(session: Session, rows: Rows) -> None:
    plan, judged = await rows.plan(session), await _judged(session, rows, T0)
    made = await alerts.open_asked(session, plan, judged, now=T0)
    assert made is not None
    assert (await _again(session, made)).evidence.asked
    assert await alerts.open_asked(session, plan, judged, now=T0) is None


async def test_any_tap_is_seen_and_ends_the_pushes(session: Session, rows: Rows) -> None:
    found = await _alert(session, rows)
    await alerts.pushed(session, found, 1)
    await alerts.seen(session, found, now=T0 + HOUR)
    await alerts.show(session, found, View.DAY, now=T0 + HOUR, choosing=NextStep.REVIEW)
    after = await _again(session, found.id)
    assert (after.state, after.pushes, after.view, after.choosing) == (State.SEEN, 1, View.DAY, NextStep.REVIEW)
    assert await due.when(session, Duty.ALERT_PUSH, found.id) is None
    await alerts.decided(session, after, rearm_at=None, now=T0)
    await alerts.seen(session, after, now=T0 + DAY)
    assert (await _again(session, found.id)).state is State.DECIDED


async def test_a_decision_has_a_date_and_the_client_hears_it(session: Session, rows: Rows) -> None:
    found = await _alert(session, rows)
    made = await choices.decide(session, found, Chosen(rows.vera.subject, NextStep.REVIEW, LATER), now=T0)
    stored = await decisions.load(session, made)
    assert stored is not None
    assert (stored.step, stored.until, stored.alert, stored.note) == (NextStep.REVIEW, LATER, found.id, "")
    after = await _again(session, found.id)
    assert (after.state, after.view) == (State.DECIDED, View.DECIDED)
    date_comes = datetime.combine(LATER, time(9, 0), BERLIN)
    assert after.rearm_at == date_comes + 2 * WEEK
    assert await due.when(session, Duty.ALERT_REARM, found.id) == date_comes
    assert await due.when(session, Duty.ALERT_TELL_CLIENT, found.id) == T0


async def test_the_rule_counts_again_from_the_date_on(session: Session, rows: Rows) -> None:
    found = await _alert(session, rows)
    await choices.decide(session, found, Chosen(rows.vera.subject, NextStep.WAIT, LATER), now=T0)
    assert await _open(session, rows, now=T0 + 6 * DAY) is None
    assert await _open(session, rows, now=T0 + WEEK) is not None


async def test_answers_that_look_off_are_not_counted_and_the_client_hears(session: Session, rows: Rows) -> None:
    found = await _alert(session, rows)
    await choices.set_aside(session, found, rows.vera.subject, OffReason.LIFE_EVENT, now=T0)
    after = await _again(session, found.id)
    assert (after.state, after.rearm_at, after.client_told_at) == (State.RESOLVED, counts_again_at(T0), T0)
    assert await _steps(session, rows) == [(NextStep.LOOKS_OFF, OffReason.LIFE_EVENT)]


async def test_closing_ends_the_plan_and_all_that_was_due(session: Session, rows: Rows) -> None:
    found, checkin = await _alert(session, rows), await rows.checkin(session)
    await checkins.plan_next(session, await rows.plan(session), BERLIN, now=T0)
    await due.put(session, Duty.CLOSE_CHECKIN, checkin.id, at=T0)
    silent = await _alert(session, rows, Rule.SILENT)
    await choices.close(session, found, rows.vera.subject, "It was good.", now=T0)
    assert (await rows.plan(session)).ended_at == T0
    assert await _steps(session, rows) == [(NextStep.CLOSE, "It was good.")]
    await due.drop(session, Duty.DIGEST, rows.vera.subject)  # the therapist's own, which goes on
    assert (await due.soonest(session))[0] is None
    assert (await _again(session, silent.id)).state is State.RESOLVED


@pytest.mark.parametrize("note", ["", "“ça va” 🙂\n" * 40])
async def test_reasons_are_kept_as_typed(session: Session, rows: Rows, note: str) -> None:
    made = await decisions.add(
        session, await _alert(session, rows), Chosen(rows.vera.subject, NextStep.CALL, None), now=T0
    )
    stored = await decisions.load(session, made)
    assert stored is not None
    await decisions.explain(session, stored, note)
    assert await _steps(session, rows) == [(NextStep.CALL, note)]
    assert await decisions.load(session, 1) is None


async def test_waiting_is_counted_by_what_it_became(session: Session, rows: Rows) -> None:
    first = await _alert(session, rows)
    for hours, step in enumerate((NextStep.WAIT, NextStep.REVIEW, NextStep.WAIT)):
        chosen = Chosen(rows.vera.subject, step, LATER)
        await decisions.add(session, first, chosen, now=T0 + hours * HOUR)
    second = replace(first, id=first.id ^ 1)
    assert await decisions.waits_before(session, second) == 1
    assert await decisions.waits_before(session, first) == 0
    await plans.new_phase(session, rows.plan_id, now=T0 + DAY)
    assert await decisions.waits_before(session, second) == 0


async def test_the_decision_that_stands_is_the_latest(session: Session, rows: Rows) -> None:
    found = await _alert(session, rows)
    assert await decisions.latest(session, found) is None
    for hours, step in ((2, NextStep.WAIT), (1, NextStep.REVIEW)):
        chosen = Chosen(rows.vera.subject, step, LATER)
        await decisions.add(session, found, chosen, now=T0 + hours * HOUR)
    latest = await decisions.latest(session, found)
    assert latest is not None
    assert latest.step is NextStep.WAIT


async def test_a_silence_that_was_broken_stands_no_more(session: Session, rows: Rows) -> None:
    silent = await _alert(session, rows, Rule.SILENT)
    assert not await alerts.settle_silence(session, silent, now=T0 + DAY)
    made = await rows.checkin(session)
    await checkins.showed_life(session, made.id, now=T0 + WEEK)
    assert await alerts.standing(session, rows.anna.subject) == ()
    assert await alerts.settle_silence(session, silent, now=T0 + WEEK)
    assert not await alerts.settle_silence(session, await _again(session, silent.id), now=T0 + WEEK)


async def test_the_card_s_question_is_one_and_its_copies_are_edited(session: Session, rows: Rows) -> None:
    found = await _alert(session, rows)
    asked = await alerts.question_for(session, found, rows.vera.person, now=T0)
    assert await alerts.question_for(session, found, rows.vera.person, now=T0) == asked
    letter = Letter(rows.vera.person, "alerts.alert", Kind.ALERT, {}, rows.anna.subject)
    subject = cards.subject_of(ABOUT, found.id)
    await cards.post(session, rows.vera.practice, letter, subject=subject, now=T0)
    await alerts.refresh(session, found, now=T0)
    assert len(await due.ready(session, RULES[Kind.REFRESH].lane, now=T0, limit=9)) == 1


async def test_need_follows_the_open_alerts(session: Session, rows: Rows) -> None:
    client = await rows.client(session)
    assert await caseload.need_of(session, rows.vera, client) is Need.NONE
    found = await _alert(session, rows)
    assert await caseload.need_of(session, rows.vera, client) is Need.NO_CHANGE
    otto = await therapist(session, "Otto", chat=9)
    assert await alerts.reach(session, otto, found.id) is None
    await alerts.decided(session, found, rearm_at=T0 + WEEK, now=T0)
    assert await caseload.need_of(session, rows.vera, client) is Need.NONE
