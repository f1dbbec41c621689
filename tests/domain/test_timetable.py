"""Every local date has one slot: in all the world's zones for ten years, through moves and outages."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.timetable import Cadence, Every, Slot, missed_slots, next_slot, slots_between
from tests.domain.zones import DAY, MINUTE, SINCE, UNTIL, Jump, kinds_of_zone

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 3, 2)
SIX = time(18, 0)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)

zones = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
clocks = st.times().map(lambda t: t.replace(second=0, microsecond=0))
anchors = st.dates(date(2025, 1, 1), date(2027, 1, 1))
instants = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: SINCE + minutes * MINUTE)
weekdays = st.frozensets(st.integers(0, 6), min_size=1)
cadences = st.one_of(
    st.builds(Cadence.every_days, st.integers(1, 40), clocks, anchors),
    st.builds(Cadence.every_weeks, st.integers(1, 9), clocks, anchors),
    st.builds(Cadence.on_weekdays, weekdays, clocks, anchors),
    st.builds(Cadence, st.just(Every.WEEKS), st.integers(1, 9), clocks, anchors, weekdays),
)


def days(slots: Iterable[Slot]) -> list[str]:
    """The local dates of slots, short."""
    return [slot.local[5:10] for slot in slots]


def planned(slot: Slot) -> datetime:
    """What the wall clock was meant to show."""
    return datetime.fromisoformat(slot.local)


def shown(at: datetime, zone: ZoneInfo) -> datetime:
    """What the wall clock shows."""
    return at.astimezone(zone).replace(tzinfo=None)


def assert_daily(slots: list[Slot], zone: ZoneInfo, jumps: tuple[Jump, ...]) -> None:
    """Each date once, in order, at the first showing of the planned time or where clocks jumped over it."""
    jumped = {at: (old, new) for at, old, new in jumps}
    shifts = {old - new for _, old, new in jumps if new < old}
    for slot, later in zip(slots, [*slots[1:], None], strict=True):
        wall = planned(slot)
        if shown(slot.at, zone) != wall:
            old, new = jumped[slot.at]
            assert slot.at + old <= wall.replace(tzinfo=UTC) < slot.at + new
        assert all(shown(slot.at - shift, zone) != wall for shift in shifts)
        assert later is None or (later.day == slot.day + DAY and later.at > slot.at)


@pytest.mark.parametrize("clock", [time(0, 0), time(2, 30), time(23, 30)], ids=str)
def test_every_zone_gives_each_date_of_ten_years_one_slot(clock: time) -> None:
    cadence = Cadence.every_days(1, clock, date(2020, 1, 1))
    for (_, jumps), name in kinds_of_zone().items():
        zone = ZoneInfo(name)
        slots = list(slots_between(cadence, zone, SINCE, UNTIL))
        assert len(slots) in (3652, 3653)
        assert_daily(slots, zone, jumps)


def test_every_half_hour_around_every_change_of_clocks_holds_too() -> None:
    for (_, jumps), name in kinds_of_zone().items():
        zone = ZoneInfo(name)
        for half_hour in range(48):
            clock = time(half_hour // 2, half_hour % 2 * 30)
            cadence = Cadence.every_days(1, clock, date(2020, 1, 1))
            for at, _, _ in jumps:
                slots = list(slots_between(cadence, zone, at - 2 * DAY, at + 2 * DAY))
                assert len(slots) in (3, 4, 5)
                assert_daily(slots, zone, jumps)


@pytest.mark.parametrize(
    ("zone", "local", "shown_at"),
    [
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T03:00"),
        ("Australia/Lord_Howe", "2026-10-04T02:10", "2026-10-04T02:30"),
        ("America/Havana", "2026-03-08T00:15", "2026-03-08T01:00"),
        ("America/Scoresbysund", "2026-03-28T23:30", "2026-03-29T00:00"),
    ],
)
def test_a_skipped_time_becomes_the_first_minute_after(zone: str, local: str, shown_at: str) -> None:
    wall = datetime.fromisoformat(local)
    cadence = Cadence.every_days(1, wall.time(), wall.date())
    slot = next_slot(cadence, ZoneInfo(zone), NOON)
    assert slot.local == local
    assert shown(slot.at, ZoneInfo(zone)) == datetime.fromisoformat(shown_at)


def test_a_time_shown_twice_means_its_first_showing() -> None:
    cadence = Cadence.weekly(time(2, 30), date(2026, 10, 25))
    slot = next_slot(cadence, BERLIN, NOON)
    assert slot.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert next_slot(cadence, BERLIN, slot.at + timedelta(hours=1)).local == "2026-11-01T02:30"


def test_a_date_that_never_was_has_no_slot() -> None:
    apia = ZoneInfo("Pacific/Apia")
    since = datetime(2011, 12, 29, 12, tzinfo=UTC)
    for clock in (time(0, 0), time(10, 0), time(23, 59)):
        cadence = Cadence.every_days(1, clock, date(2011, 12, 1))
        assert days(slots_between(cadence, apia, since, since + 2 * DAY))[:2] in (
            ["12-29", "12-31"],
            ["12-31", "01-01"],
        )


def test_rhythms_count_from_their_anchor() -> None:
    until = datetime(2026, 4, 6, tzinfo=UTC)
    weekly = ["03-02", "03-09", "03-16", "03-23", "03-30"]
    assert days(slots_between(Cadence.weekly(SIX, MONDAY), BERLIN, NOON, until)) == weekly
    third = Cadence.every_weeks(3, SIX, MONDAY)
    assert days(slots_between(third, BERLIN, NOON, until)) == ["03-02", "03-23"]
    ten_days = Cadence.every_days(10, SIX, MONDAY)
    assert days(slots_between(ten_days, BERLIN, NOON, until)) == ["03-02", "03-12", "03-22", "04-01"]
    some = Cadence.on_weekdays(frozenset({0, 2, 4}), SIX, date(2026, 3, 25))
    assert days(slots_between(some, BERLIN, NOON, until)) == ["03-25", "03-27", "03-30", "04-01", "04-03"]


@given(cadences, zones, instants)
@settings(max_examples=60, deadline=None)
def test_asking_at_any_moment_gives_the_same_slots(cadence: Cadence, zone: ZoneInfo, now: datetime) -> None:
    slot = next_slot(cadence, zone, now)
    assert slot.at > now
    assert slot.day >= cadence.anchor
    assert next_slot(cadence, zone, slot.at - MINUTE) == slot
    following = next_slot(cadence, zone, slot.at)
    assert (following.at, following.local) > (slot.at, slot.local)
    assert next_slot(cadence, zone, slot.at, slot.day) == following
    assert list(slots_between(cadence, zone, now, following.at)) == [slot, following]


@given(cadences, st.lists(zones, min_size=2, max_size=12), instants)
@settings(max_examples=60, deadline=None)
def test_a_client_who_travels_never_gets_a_date_twice(cadence: Cadence, travels: list[ZoneInfo], now: datetime) -> None:
    slot = next_slot(cadence, travels[0], now)
    for zone in travels[1:]:
        later = next_slot(cadence, zone, slot.at, slot.day)
        assert later.day > slot.day
        assert later.at > slot.at
        slot = later


def test_moving_west_on_the_day_does_not_repeat_it() -> None:
    daily = Cadence.every_days(1, SIX, MONDAY)
    tokyo = next_slot(daily, ZoneInfo("Asia/Tokyo"), NOON)
    honolulu = ZoneInfo("Pacific/Honolulu")
    assert next_slot(daily, honolulu, tokyo.at).day == tokyo.day
    assert next_slot(daily, honolulu, tokyo.at, tokyo.day).day == tokyo.day + DAY


@given(cadences)
@settings(deadline=None)
def test_a_cadence_survives_being_stored(cadence: Cadence) -> None:
    assert Cadence.from_json(cadence.to_json()) == cadence


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        '{"every": "moons", "n": 1, "at": "18:00", "anchor": "2026-03-02", "weekdays": []}',
    ],
)
def test_a_stored_cadence_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Cadence.from_json(text)


@pytest.mark.parametrize(
    ("every", "n", "at", "weekdays"),
    [
        (Every.DAYS, 0, SIX, frozenset()),
        (Every.DAYS, 367, SIX, frozenset()),
        (Every.DAYS, 1, SIX, frozenset({1})),
        (Every.DAYS, 1, time(18, 0, 1), frozenset()),
        (Every.DAYS, 1, time(18, tzinfo=UTC), frozenset()),
        (Every.WEEKS, 1, SIX, frozenset()),
        (Every.WEEKS, 1, SIX, frozenset({7})),
    ],
)
def test_a_cadence_that_makes_no_sense_is_refused(every: Every, n: int, at: time, weekdays: frozenset[int]) -> None:
    with pytest.raises(ValueError, match=r"cadence|weekdays"):
        Cadence(every, n, at, MONDAY, weekdays)


def test_after_an_outage_only_the_newest_open_slot_is_caught_up_with() -> None:
    weekly = Cadence.weekly(SIX, MONDAY)
    first = next_slot(weekly, BERLIN, NOON)
    now = first.at + 21 * DAY + timedelta(hours=5)
    backlog = missed_slots(weekly, BERLIN, first.at, now, first.day)
    assert backlog.catch_up is not None
    assert days([backlog.catch_up]) == ["03-23"]
    assert days(backlog.missed) == ["03-09", "03-16"]


def test_a_slot_that_would_have_closed_is_missed_too() -> None:
    weekly = Cadence.weekly(SIX, MONDAY)
    first = next_slot(weekly, BERLIN, NOON)
    second = next_slot(weekly, BERLIN, first.at)
    closed = missed_slots(weekly, BERLIN, first.at, second.at + timedelta(hours=48))
    assert (closed.catch_up, days(closed.missed)) == (None, ["03-09"])
    open_still = missed_slots(weekly, BERLIN, first.at, second.at + timedelta(hours=48) - MINUTE)
    assert (open_still.catch_up, open_still.missed) == (second, ())


def test_without_an_outage_there_is_nothing_to_catch_up_with() -> None:
    weekly = Cadence.weekly(SIX, MONDAY)
    first = next_slot(weekly, BERLIN, NOON)
    backlog = missed_slots(weekly, BERLIN, first.at, first.at + 6 * DAY)
    assert (backlog.catch_up, backlog.missed) == (None, ())


def test_after_an_outage_a_client_who_moved_west_is_not_asked_for_the_same_date() -> None:
    daily = Cadence.every_days(1, SIX, MONDAY)
    last = next_slot(daily, ZoneInfo("Asia/Tokyo"), NOON)
    backlog = missed_slots(daily, ZoneInfo("Pacific/Honolulu"), last.at, last.at + 2 * DAY, last.day)
    assert backlog.catch_up is not None
    assert days([*backlog.missed, backlog.catch_up]) == ["03-03"]
