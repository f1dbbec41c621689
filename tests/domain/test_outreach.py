"""What the buttons of an urgent note mean, whatever came before."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.outreach import MOST, Happened, Outcome, Tap, tried

_START = datetime(2026, 3, 2, tzinfo=UTC)
_DONE = {Tap.REACHED: Outcome.REACHED, Tap.MISSED: Outcome.MISSED}


def _log(*outcomes: Outcome) -> list[Happened]:
    return [Happened(one, _START + timedelta(minutes=n), 1) for n, one in enumerate(outcomes)]


@given(st.lists(st.sampled_from([*Tap, *Outcome]), max_size=30))
def test_in_any_order_it_comes_back_three_times_at_most_and_a_turn_is_missed_once(steps: list[Tap | Outcome]) -> None:
    kept: list[Outcome] = []
    for step in steps:
        known = tried(_log(*kept))
        if isinstance(step, Tap) and known.takes(step) and step in _DONE:
            kept.append(_DONE[step])
        elif step is Outcome.BROUGHT_BACK and known.comes_back:
            kept.append(step)
        elif step in (Outcome.TAKEN, Outcome.SORTED):
            kept.append(Outcome(step))
    found = tried(_log(*kept))
    assert found.turn <= MOST
    assert kept.count(Outcome.MISSED) <= found.turn + 1
    assert kept.count(Outcome.REACHED) <= 1
    assert not (found.is_over and (found.takes(Tap.MISSED) or found.takes(Tap.SOON) or found.takes(Tap.BACKUP)))


def test_nothing_is_asked_of_anybody_before_it_was_tried() -> None:
    found = tried(())
    assert [tap for tap in Tap if found.takes(tap)] == [
        Tap.SEEN,
        Tap.REACHED,
        Tap.MISSED,
        Tap.NUMBER,
        Tap.WANTED,
        Tap.PLAN,
    ]
