"""How fast messages may leave."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from scheduler.pace import Pace

T0 = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def T(seconds: float) -> datetime:  # noqa: N802 - a timeline
    return T0 + timedelta(seconds=seconds)


def test_a_chat_takes_four_at_once_and_then_one_a_second() -> None:
    pace = Pace()
    for _ in range(4):
        assert pace.chat_free_at("anna", T0) == T0
        pace.take("anna", T0)
    assert T(0.9) < pace.chat_free_at("anna", T0) <= T(1.01)
    assert pace.chat_free_at("ben", T0) == T0


def test_twenty_five_leave_in_a_second_over_all_chats() -> None:
    pace = Pace()
    for number in range(25):
        pace.take(number, T0)
    assert pace.room(T0) == 0
    assert T0 < pace.opens_at(T0) <= T(0.05)
    assert pace.room(T(1)) == 25


def test_a_pause_holds_everybody_until_its_end() -> None:
    pace = Pace()
    pace.pause(T(30))
    pace.pause(T(10))
    assert (pace.room(T(29)), pace.opens_at(T0), pace.room(T(30))) == (0, T(30), 25)


@given(st.lists(st.floats(0, 3), max_size=60))
def test_no_second_ever_sees_more_than_it_may(gaps: list[float]) -> None:
    pace, now, sent = Pace(), T0, []
    for gap in gaps:
        now = max(now + timedelta(seconds=gap), pace.chat_free_at("anna", now))
        pace.take("anna", now)
        sent.append(now)
    for start in sent:
        assert sum(start <= one < start + timedelta(seconds=1) for one in sent) <= 5
