"""When notes reach a therapist: in office hours, together, half an hour apart, one a day besides the slip."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from domain.messages import CATALOGUE, name_of
from domain.office import STANDARD
from domain.slip import FREE, TOGETHER_WITH, Desk, Way, leaves_at, rings, way_of
from storage.facts.slip_lines import LINES
from wording.entries import Audience, catalogue

BERLIN = ZoneInfo("Europe/Berlin")


def at(clock: str, day: int = 2) -> datetime:
    """A moment in March 2026, whose second day is a Monday."""
    return datetime.combine(datetime(2026, 3, day, tzinfo=UTC).date(), time.fromisoformat(clock), BERLIN)


def leaves(
    way: Way, since: datetime, now: datetime, last: datetime | None = None, *, had_one: bool = False
) -> datetime:
    return leaves_at(way, since, Desk(STANDARD, BERLIN, last, had_one), now)


def test_notes_wait_ten_minutes_for_each_other() -> None:
    for way in (Way.PRESSING, Way.PUSH):
        assert leaves(way, at("10:00"), at("10:00")) == at("10:10")
        assert leaves(way, at("10:00"), at("10:10")) == at("10:10")


@pytest.mark.parametrize("way", [Way.PRESSING, Way.PUSH, Way.DIGEST])
def test_nothing_interrupts_outside_office_hours(way: Way) -> None:
    assert leaves(way, at("21:00"), at("21:00")) == at("08:00", 3)
    assert leaves(way, at("12:00", 7), at("12:00", 7)) == at("08:00", 9)
    assert leaves(way, at("21:00"), at("08:00", 3)) == at("08:00", 3)


def test_what_is_for_the_same_day_comes_after_hours_without_a_sound() -> None:
    assert leaves(Way.SOON, at("18:40"), at("18:40")) == at("18:40")
    assert leaves(Way.SOON, at("12:00", 7), at("12:00", 7)) == at("12:00", 7)
    assert leaves(Way.SOON, at("21:00"), at("21:00")) == at("08:00", 3)
    assert not rings([Way.SOON])


def test_half_an_hour_lies_between_two_interruptions() -> None:
    assert leaves(Way.PRESSING, at("10:00"), at("10:12"), last=at("10:05")) == at("10:35")
    assert leaves(Way.DIGEST, at("09:00"), at("09:00"), last=at("08:50")) == at("09:20")


def test_a_day_brings_one_interruption_and_worse_is_no_matter_of_number() -> None:
    assert leaves(Way.PUSH, at("10:00"), at("10:10"), had_one=True) == at("18:00")
    assert leaves(Way.PRESSING, at("10:00"), at("10:10"), had_one=True) == at("10:10")


def test_what_is_close_to_the_end_of_the_day_joins_the_slip() -> None:
    for way in (Way.PRESSING, Way.PUSH):
        assert leaves(way, at("17:40"), at("17:40")) == at("18:00")
        assert leaves(way, at("17:40"), at("18:00")) == at("18:00")


def test_the_slip_leaves_as_the_office_closes() -> None:
    for way in (Way.SLIP, Way.SOON):
        assert leaves(way, at("09:00"), at("09:00")) == at("18:00")
        assert leaves(way, at("09:00"), at("18:00")) == at("18:00")
    assert leaves(Way.SLIP, at("19:00"), at("19:00")) == at("18:00", 3)


def test_a_slip_that_an_outage_swallowed_leaves_as_the_office_opens() -> None:
    assert leaves(Way.SLIP, at("09:00"), at("19:30")) == at("19:30")
    assert leaves(Way.SLIP, at("09:00"), at("23:00")) == at("08:00", 3)
    assert leaves(Way.SOON, at("09:00"), at("08:00", 3)) == at("08:00", 3)


def test_what_is_free_leaves_at_any_hour() -> None:
    assert leaves(Way.FREE, at("23:00"), at("23:00")) == at("23:00")


def test_everything_that_reaches_a_therapist_by_itself_has_its_way() -> None:
    entries, _ = catalogue()
    started = {one.name for one in entries.values() if one.bot_started and one.audience is Audience.THERAPIST}
    assert {name for name in started if way_of(name) is Way.FREE} <= FREE


def test_an_alert_of_a_worsening_is_pressing() -> None:
    assert way_of("alerts.alert", worse=True) is Way.PRESSING
    assert way_of("alerts.alert") is Way.PUSH
    assert way_of("everywhere.note_told", worse=True) is Way.SLIP


def test_whatever_may_share_a_message_has_a_line() -> None:
    sharing = {name for name in CATALOGUE if way_of(name) in TOGETHER_WITH}
    assert {name_of(kind) for kind in LINES} == sharing
