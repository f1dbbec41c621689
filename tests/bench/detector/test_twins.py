"""The numpy twins give the plain code's numbers, to 1e-9, and the very same states."""

import numpy as np
import pytest
from hypothesis import given, settings

from bench.detector.states import CODE, Rules, single_states
from bench.detector.states_joint import joint_states
from bench.detector.twin_joint import Given, fit_joint
from bench.detector.twin_single import Fits, fit_single
from domain.progress import Duration, Outlook
from tests.bench.detector.grids import grids, plainly

NUMBERS = (
    "level", "change", "total", "slope", "wobble", "bins", "span",
    "p_change_ge_1", "p_total_le_1", "p_total_le_1_5", "p_total_le_2",
)  # fmt: skip

SOME = settings(max_examples=60, deadline=None)


def same(outlook: Outlook | None, fits: Fits, week: int) -> None:
    """One plain fit against the first client's of the twin."""
    if outlook is None:
        assert np.isnan(fits.level[0, week])
        return
    for name in NUMBERS:
        assert getattr(fits, name)[0, week] == pytest.approx(getattr(outlook, name), abs=1e-9), name
    shares = (fits.flat[0, week], fits.better[0, week], fits.worse[0, week])
    plain = outlook.shares
    assert shares == pytest.approx((plain.flat, plain.steady + plain.early, plain.worse), abs=1e-9)
    if min(shares) > 1e-12:
        assert fits.score[0, week] == pytest.approx(plain.score, abs=1e-9)


@given(grids(measures=1))
@SOME
def test_one_measure(case: tuple[Given, Duration]) -> None:
    client, duration = case
    answers, carried = client.answers[:, :, 0], client.carried
    fits = fit_single(answers, carried, client.pace)
    states = single_states(fits, answers, Rules(client.pace))
    for week, plain in plainly(client, duration).items():
        same(plain.measures[0].outlook, fits, week)
        assert CODE[plain.measures[0].state] == states[0, week]


@given(grids())
@SOME
def test_all_measures_jointly(case: tuple[Given, Duration]) -> None:
    client, duration = case
    fits = fit_joint(client)
    states = joint_states(client, fits)
    for week, plain in plainly(client, duration).items():
        same(plain.outlook, fits.joint, week)
        assert CODE[plain.verdict] == states[0, week]
