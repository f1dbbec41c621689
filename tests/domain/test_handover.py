"""Handing over: the lock, the lines, what counts as found together, the dates that are promised."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.handover import Care, Line, Touch, approved, is_connected, may_offer, promised, reminded_at, strike
from domain.office import WorkingDays

FRIDAY = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
LINES = (Line("For Dr Ruiz"), Line("Goal"), Line("Visits"), Line("Self-reports"))


@pytest.mark.parametrize(
    ("talked_at", "reason", "open_"), [(None, "", False), (FRIDAY, "", False), (None, "x", False), (FRIDAY, "x", True)]
)
def test_the_lock_opens_with_a_talk_and_a_reason(talked_at: datetime | None, reason: str, *, open_: bool) -> None:
    assert may_offer(talked_at, reason) is open_


def test_a_line_is_struck_and_taken_up_again() -> None:
    once = strike(LINES, 1)
    assert once is not None
    assert approved(once) == "For Dr Ruiz\nVisits\nSelf-reports\n"
    assert strike(once, 1) == LINES


@pytest.mark.parametrize("place", [-1, 0, 3, 4])
def test_the_frame_stays(place: int) -> None:
    assert strike(LINES, place) is None


@pytest.mark.parametrize(
    ("touch", "care", "found"),
    [
        (None, None, None), (None, Care.SKIP, None), (Touch.YES, None, True), (Touch.NOT_YET, None, False),
        (Touch.FAILED, Care.YES, True), (Touch.CHANGED, None, False), (Touch.NOT_YET, Care.PARTLY, False),
    ],
)  # fmt: skip
def test_found_together_is_what_was_told(touch: Touch | None, care: Care | None, *, found: bool | None) -> None:
    assert is_connected(touch, care) is found


def test_a_promise_counts_working_days_and_is_reminded_of_in_the_morning() -> None:
    assert promised(FRIDAY, WorkingDays(BERLIN)) == date(2026, 3, 10)
    assert reminded_at(date(2026, 3, 10), BERLIN) == datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
