"""The ping, the claims and the counts: small rules that texts stand on."""

import pytest

from domain.progress import Better, CheckIns, Coverage, Source, State
from domain.progress.claims import DOUBT, better, ranked
from domain.progress.ping import worse_ping
from tests.domain.progress.clients import at_once, history, last, three, week, weekly


@pytest.mark.parametrize(
    ("points", "pings"),
    [
        ([5, 5, 5, 7, 7], True),
        ([5, 5, 5, 6, 8], False),
        ([5, 5, 5, 5, 9], True),
        ([5, 5, 5, 5, 8], False),
        ([3, 7], True),
        ([5, 7, 7], True),
        ([9], False),
        ([], False),
    ],
)
def test_the_ping_is_two_answers_two_higher_or_one_four_higher(points: list[float], *, pings: bool) -> None:
    assert worse_ping(points) is pings


def test_one_measure_pings_for_the_client() -> None:
    assessment = at_once(history(*three([5, 5, 5, 5, 5], [4, 4, 4, 4, 8])))
    assert assessment.worse_ping
    assert [one.worse_ping for one in assessment.measures] == [False, True]


def test_a_great_fall_is_clearly_better_with_its_numbers() -> None:
    claim = last(history(weekly([8, 7, 6, 5, 4, 4, 3, 3]))).claims[0]
    assert claim.better is Better.CLEARLY
    assert (claim.then, claim.now, claim.replies, claim.since) == (7.5, 3, 8, week(0))


def test_two_points_down_in_one_week_is_no_claim() -> None:
    assert last(history(weekly([7, 6, 7, 6, 7, 5]))).claims[0].better is Better.NONE
    assert at_once(history(weekly([7, 5]))).claims == ()


def test_the_best_of_several_needs_more_than_the_only_one() -> None:
    outlook = last(history(weekly([7, 7, 7, 6, 5, 5, 5, 5]))).outlook
    assert outlook is not None
    assert 1 - DOUBT <= outlook.p_total_le_1 < 1 - DOUBT / 3
    assert better(outlook, 1) is Better.A_LITTLE
    assert better(outlook, 3) is Better.MAYBE


def test_claims_come_best_first_and_a_goal_before_all() -> None:
    assessment = last(history(*three([6, 6, 6, 6, 6, 6], [9, 7, 5, 4, 3, 3], [3, 2, 2, 1, 1, 1])))
    assert assessment.of("days").state is State.AT_GOAL
    assert [claim.measure for claim in assessment.claims] == ["days", "symptom", "goal"]
    assert ranked(reversed(assessment.claims), ["days"]) == assessment.claims


def test_coverage_is_as_recorded() -> None:
    asked = CheckIns(sent=8, answered=4, carried=2)
    coverage = at_once(history(weekly([5, 5, 6]), check_ins=asked)).coverage
    assert coverage == Coverage(answered=4, sent=8, carried=2)
    assert coverage.low


def test_coverage_is_by_weeks_when_nothing_was_recorded() -> None:
    client = history(
        weekly([5, None, 6, None, 6]),
        weekly([None, 4, None, None, 4], measure="goal", source=Source.CARRIED),
    )
    assert at_once(client).coverage == Coverage(answered=4, sent=5, carried=1)
    assert not at_once(client).coverage.low
    assert at_once(history(weekly([5] * 30))).coverage == Coverage(answered=12, sent=12, carried=0)


def test_results_are_found_by_name() -> None:
    assessment = at_once(history(weekly([5, 6, 5, 6, 5])))
    result = assessment.of("symptom")
    assert result.level_then == pytest.approx((result.level or 0) - (result.change or 0))
    assert (result.p_total_le_2 or 0) <= (result.p_total_le_1 or 0)
    assert result.wobble is not None
    with pytest.raises(KeyError):
        assessment.of("goal")
