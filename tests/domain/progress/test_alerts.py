"""When a therapist is due an alert, and when it is a new one."""

import pytest

from domain.progress import Alert, CheckIns, History, Memory, Purpose, Series, State, assess
from tests.domain.progress.clients import at_once, history, last, week, weekly, weeks_of

FLAT = [6.0] * 10
WORSE = [5.0, 5, 6, 6, 7, 7, 8, 8, 9]


def raised(client: History) -> list[Alert | None]:
    return [one.alert for one in weeks_of(client) if one.alert_is_new]


def test_no_change_is_new_once_and_due_as_long_as_it_holds() -> None:
    client = history(weekly(FLAT))
    assert raised(client) == [Alert.NO_CHANGE]
    assert last(client).alert is Alert.NO_CHANGE


@pytest.mark.parametrize("purpose", [Purpose.KEEP_STEADY, Purpose.REST])
def test_keeping_steady_is_not_told_but_getting_worse_is(purpose: Purpose) -> None:
    flat = last(history(weekly(FLAT), purpose=purpose))
    assert (flat.verdict, flat.alert) == (State.NO_CHANGE, None)
    assert last(history(weekly(WORSE), purpose=purpose)).alert is Alert.WORSENING


@pytest.mark.parametrize("scores", [FLAT, WORSE])
def test_a_paused_client_raises_nothing(scores: list[float]) -> None:
    assert last(history(weekly(scores), resting=True)).alert is None


def test_a_new_approach_has_three_weeks() -> None:
    rising = weekly([5.0] * 6 + [3, 7, 9, 10])
    assert all(one.alert is None for one in weeks_of(history(rising, phase_start=week(6), as_of=week(8))))


def test_worse_comes_again_after_no_change_and_arms_it_anew() -> None:
    memory = Memory(phase=week(0).toordinal(), raised=(Alert.NO_CHANGE,))
    assessment, memory = assess(history(weekly(WORSE)), memory)
    assert (assessment.alert, assessment.alert_is_new) == (Alert.WORSENING, True)
    assert memory.raised == (Alert.WORSENING,)


def test_an_alert_needs_an_answer_of_this_week() -> None:
    stale = at_once(history(weekly(FLAT), as_of=week(10)))
    assert (stale.verdict, stale.alert) == (State.NO_CHANGE, None)


def test_silence_is_told_at_the_third_unanswered_check_in() -> None:
    def after(unanswered: int, **more: object) -> Alert | None:
        check_ins = CheckIns(sent=6, answered=3, unanswered_running=unanswered)
        return at_once(history(weekly([6, 6, 6]), check_ins=check_ins, as_of=week(4), **more)).alert

    assert after(2) is None
    assert after(3) is Alert.SILENT
    assert after(3, purpose=Purpose.REST) is None
    assert after(3, resting=True) is None


def test_silence_is_new_again_after_an_answer() -> None:
    client = history(weekly([6, 6, None, None, None, 5, None, None, None, 6]))
    memory, new = Memory(), []
    for number in range(10):
        assessment, memory = assess(client.on(week(number)), memory)
        new.append(assessment.alert if assessment.alert_is_new else None)
    assert [number for number, alert in enumerate(new) if alert is Alert.SILENT] == [4, 8]


def test_never_answered_is_silent_but_no_alert_before_three_were_asked() -> None:
    asked = CheckIns(sent=1, answered=0, unanswered_running=1)
    assert at_once(history(Series("symptom", ()), check_ins=asked)).alert is None
    asked = CheckIns(sent=3, answered=0, unanswered_running=3)
    assert at_once(history(Series("symptom", ()), check_ins=asked)).alert is Alert.SILENT
