"""The home plan's decisions: what becomes of an offer, when a reminder has room, what is counted."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.homecare import (
    REMINDERS_A_WEEK,
    TOPICS_A_WEEK,
    Agreed,
    Count,
    Outcome,
    Recent,
    Reply,
    after,
    count,
    gone_by,
    has_room,
    is_time,
    later_today,
    next_reminder,
)
from domain.hours import DEFAULT_QUIET, day_at
from tests.domain.zones import SINCE

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 3, 2)
hours = st.integers(8 * 60, 20 * 60 + 29).map(lambda minutes: time(minutes // 60, minutes % 60))
instants = st.integers(0, 4 * 366 * 24 * 60).map(lambda minutes: SINCE + timedelta(minutes=minutes))
days = st.sets(st.integers(0, 40).map(lambda n: MONDAY + timedelta(days=n))).map(frozenset)


def berlin(clock: str, day: date = MONDAY) -> datetime:
    """A moment in Berlin."""
    return day_at(day, time.fromisoformat(clock), BERLIN)


@pytest.mark.parametrize(
    ("state", "reply", "becomes"),
    [
        (Agreed.OFFERED, Reply.YES, Agreed.AGREED),
        (Agreed.SMALLER, Reply.YES, Agreed.AGREED),
        (Agreed.DECLINED, Reply.YES, Agreed.AGREED),
        (Agreed.ENDED, Reply.YES, Agreed.AGREED),
        (Agreed.AGREED, Reply.YES, None),
        (Agreed.DRAFT, Reply.YES, None),
        (Agreed.OFFERED, Reply.SMALLER, Agreed.SMALLER),
        (Agreed.AGREED, Reply.SMALLER, None),
        (Agreed.SMALLER, Reply.NOT_NOW, Agreed.DECLINED),
        (Agreed.AGREED, Reply.NOT_NOW, None),
        (Agreed.AGREED, Reply.STOP, Agreed.ENDED),
        (Agreed.OFFERED, Reply.STOP, None),
    ],
)
def test_what_becomes_of_an_item(state: Agreed, reply: Reply, becomes: Agreed | None) -> None:
    assert after(state, reply) is becomes


@given(hour=hours, start=instants)
def test_the_next_reminder_is_at_the_hour_once_a_day_through_every_change_of_clocks(
    hour: time, start: datetime
) -> None:
    first = next_reminder(hour, BERLIN, start)
    second = next_reminder(hour, BERLIN, first)
    local = first.astimezone(BERLIN)
    assert first > start
    assert local.time() == hour
    assert second.astimezone(BERLIN).date() == local.date() + timedelta(days=1)


@pytest.mark.parametrize(
    ("clock", "comes"), [("12:29", False), ("12:30", True), ("20:29", True), ("20:30", False), ("23:59", False)]
)
def test_today_is_over_when_the_quiet_hours_begin(clock: str, *, comes: bool) -> None:
    assert is_time(time(12, 30), BERLIN, berlin(clock)) is comes


@given(at=instants)
def test_a_reminder_never_outlives_its_day_or_the_evening(at: datetime) -> None:
    last = (gone_by(at, BERLIN) - timedelta(seconds=1)).astimezone(BERLIN)
    assert gone_by(at, BERLIN) > at
    assert last.date() == at.astimezone(BERLIN).date()
    if not DEFAULT_QUIET.covers(at.astimezone(BERLIN).time()):
        assert not DEFAULT_QUIET.covers(last.time())


@pytest.mark.parametrize(("clock", "later"), [("09:00", "12:00"), ("17:29", "20:29"), ("17:30", None), ("22:00", None)])
def test_later_is_today_and_outside_quiet_hours(clock: str, later: str | None) -> None:
    assert later_today(berlin(clock), BERLIN) == (berlin(later) if later else None)


@given(topics=days, extra=days, ahead=st.booleans(), today=st.integers(0, 47))
def test_there_is_one_topic_a_day_and_never_too_many_a_week(
    topics: frozenset[date],
    extra: frozenset[date],
    *,
    ahead: bool,
    today: int,
) -> None:
    day = MONDAY + timedelta(days=today)
    recent = Recent(reminded=extra, topics=topics | extra, ahead=ahead)
    if not has_room(day, recent):
        return
    week = {day - timedelta(days=n) for n in range(7)}
    assert not ahead
    assert day not in recent.topics
    assert len(week & extra) < REMINDERS_A_WEEK
    assert len(week & recent.topics) < TOPICS_A_WEEK


def test_a_free_day_has_room() -> None:
    assert has_room(MONDAY, Recent(frozenset(), frozenset({MONDAY - timedelta(days=1)})))
    before = frozenset(MONDAY - timedelta(days=n) for n in range(7, 12))
    assert has_room(MONDAY, Recent(before, before))


def test_counts_add_up_and_a_day_off_costs_nothing() -> None:
    sunday = MONDAY - timedelta(days=1)
    told = [(sunday, Outcome.ALL), (MONDAY, Outcome.SOME), (MONDAY + timedelta(days=1), Outcome.NONE)]
    assert count(told, MONDAY) == Count(total=2, week=1, first=sunday)
    assert count(told[2:], MONDAY) is None


@given(told=st.lists(st.tuples(st.dates(), st.sampled_from(Outcome)), max_size=30), more=st.sampled_from(Outcome))
def test_a_count_never_goes_down(told: list[tuple[date, Outcome]], more: Outcome) -> None:
    before, now = count(told, MONDAY), count([*told, (MONDAY, more)], MONDAY)
    assert (now.total if now else 0) >= (before.total if before else 0)
