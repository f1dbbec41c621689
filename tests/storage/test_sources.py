"""Where visits come from, and what that lets anybody say: absent without a source, zero only where it is known."""

from domain.came import VisitSource
from storage import sources, visits
from storage.database import Session
from tests.storage.rows import DAY, T0, TODAY, WEEK, Rows


async def test_without_a_source_visits_are_absent_and_never_zero(session: Session, rows: Rows) -> None:
    anna, vera = await rows.client(session), rows.vera
    assert await sources.known(session, anna, since=TODAY) is None
    await visits.note(session, anna, TODAY, now=T0)
    assert await sources.known(session, anna, since=TODAY) == 1
    await sources.choose(session, vera, VisitSource.CLIENTS, now=T0)
    assert await sources.known(session, anna, since=TODAY + DAY) is None
    await sources.choose(session, vera, VisitSource.NONE, now=T0)
    assert await sources.known(session, anna, since=TODAY) is None
    assert not await sources.asks_after(session, anna)


async def test_none_is_known_only_from_the_day_a_whole_source_was_chosen_on(session: Session, rows: Rows) -> None:
    anna, vera = await rows.client(session), rows.vera
    await sources.choose(session, vera, VisitSource.EVENING, now=T0)
    await sources.choose(session, vera, VisitSource.EVENING, now=T0 + WEEK)
    assert await sources.known(session, anna, since=TODAY - DAY) is None
    assert await sources.known(session, anna, since=TODAY) == 0
    await visits.note(session, anna, TODAY + DAY, now=T0)
    assert await sources.known(session, anna, since=TODAY - WEEK) == 1


async def test_visits_a_month_need_both_months_known(session: Session, rows: Rows) -> None:
    anna, today = await rows.client(session), TODAY + 8 * WEEK
    assert await sources.monthly(session, anna, today) is None
    for weeks in (1, 2, 3, 6):
        await visits.note(session, anna, TODAY + weeks * WEEK, now=T0)
    assert await sources.monthly(session, anna, today) == (3, 1)
