"""Decisions of joining: the first day, labels, clocks, and the order of what is put off."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import zones
from domain.joining import bare_label, first_cadence
from domain.later import Known, Later, next_later

BERLIN = ZoneInfo("Europe/Berlin")
moments = st.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(moments, st.sampled_from(sorted(available_timezones())))
def test_the_first_check_in_is_on_the_same_weekday_a_week_on(now: datetime, zone: str) -> None:
    today = now.astimezone(ZoneInfo(zone)).date()
    cadence = first_cadence(now, ZoneInfo(zone))
    assert ((cadence.anchor - today).days, cadence.at) == (7, time(18, 0))


@given(moments, st.integers(0, 6))
def test_another_weekday_is_the_one_nearest_to_a_week_on(now: datetime, weekday: int) -> None:
    cadence = first_cadence(now, BERLIN, weekday=weekday)
    assert cadence.anchor.weekday() == weekday
    assert 4 <= (cadence.anchor - now.astimezone(BERLIN).date()).days <= 10


@pytest.mark.parametrize(
    ("typed", "label"),
    [("my neck", "neck"), ("My left knee.", "left knee"), ("myalgia", "myalgia"), (" neck ", "neck"), ("my", "my")],
)
def test_a_label_fits_behind_your(typed: str, label: str) -> None:
    assert bare_label(typed) == label


@given(moments, st.sampled_from(zones.COMMON), st.sampled_from(zones.COMMON))
def test_a_clock_leads_to_a_zone_that_shows_it(now: datetime, home: str, away: str) -> None:
    shown = now.astimezone(ZoneInfo(away)).time().replace(second=0, microsecond=0)
    found = zones.by_clock(shown, home, now)
    assert found is not None
    apart = abs(
        (now.astimezone(ZoneInfo(found)).utcoffset() or now - now)
        - (now.astimezone(ZoneInfo(away)).utcoffset() or now - now)
    )
    assert apart.total_seconds() % 86_400 <= 20 * 60


def test_nearby_clocks_are_of_the_region_and_differ() -> None:
    now = datetime(2026, 3, 2, 8, tzinfo=UTC)
    shown = [zones.COMMON[place] for place in zones.nearby("Europe/Vienna", now)]
    assert shown == ["Europe/London", "Europe/Athens", "Europe/Istanbul", "Europe/Moscow"]
    assert zones.named("1") == "Europe/Berlin"
    assert [zones.named(value) for value in ("", "99", "-1", "x")] == [None] * 4


@given(st.booleans(), st.booleans(), st.booleans(), st.integers(0, 2))
def test_what_is_put_off_comes_to_an_end(goal: bool, enough: bool, nudges: bool, sides: int) -> None:  # noqa: FBT001
    asked: list[Later] = []
    while (following := next_later(asked, Known(goal, enough, nudges, sides))) is not None:
        asked.append(following)
    assert len(asked) == len(set(asked))
    assert (Later.NUDGES in asked) is not nudges
    assert (Later.GOOD_ENOUGH in asked) is (goal and not enough)
    assert (Later.SIDE_MORE in asked) is (sides == 1)
