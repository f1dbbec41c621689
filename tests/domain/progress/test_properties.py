"""What holds for every history, found by trying many."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.progress import (
    Alert,
    Assessment,
    Direction,
    Duration,
    History,
    Memory,
    Purpose,
    Reply,
    Series,
    SinceStart,
    Source,
    State,
    assess,
)
from tests.domain.progress.clients import START, at_once, days, history, mirrored, week, weeks_of

POINTS = st.one_of(st.none(), st.integers(0, 10))
QUICK = settings(max_examples=40, deadline=None)
NAMES = ("goal", "symptom", "days")


@st.composite
def clients(draw: st.DrawFn, most: int = 3) -> History:
    """One to three measures over up to 20 weeks, with gaps, carried answers and since-start answers."""
    random_days = st.lists(st.integers(0, 140), min_size=1, max_size=25)
    replies = st.builds(Reply, st.none(), st.integers(0, 10), st.sampled_from(Source))
    series = []
    for name in NAMES[: draw(st.integers(1, most))]:
        given_days = draw(random_days)
        answers = [replace(draw(replies), at=START + timedelta(days=day)) for day in given_days]
        series.append(Series(name, tuple(answers), goal=draw(POINTS)))
    since = draw(st.dictionaries(st.integers(1, 20), st.integers(0, 4), max_size=8))
    return history(
        *series,
        since_start=tuple(SinceStart(week(number), level) for number, level in since.items()),
        duration=draw(st.sampled_from(Duration)),
        purpose=draw(st.sampled_from(Purpose)),
    )


def same(one: Assessment, other: Assessment) -> bool:
    """Whether two assessments agree, to rounding."""
    pairs = [(a.p_no_change, b.p_no_change) for a, b in zip(one.measures, other.measures, strict=True)]
    pairs.append((one.p_no_change, other.p_no_change))
    return one.verdict is other.verdict and all(a == pytest.approx(b, abs=1e-9) for a, b in pairs)


@given(clients(), st.randoms(use_true_random=False))
@QUICK
def test_the_order_of_replies_does_not_matter(client: History, order: random.Random) -> None:
    def shuffled(series: Series) -> Series:
        replies = list(series.replies)
        order.shuffle(replies)
        return replace(series, replies=tuple(replies))

    since = tuple(reversed(client.since_start))
    other = replace(client, series=tuple(map(shuffled, client.series)), since_start=since)
    assert at_once(other) == at_once(client)


@given(clients())
@QUICK
def test_a_mirrored_scale_gives_the_same(client: History) -> None:
    flipped = replace(client, series=tuple(map(mirrored, client.series)))
    assert all(one.direction is Direction.HIGHER for one in flipped.series)
    assert same(at_once(flipped), at_once(client))


@given(clients())
@QUICK
def test_another_range_gives_the_same(client: History) -> None:
    def doubled(series: Series) -> Series:
        replies = tuple(replace(one, score=one.score * 2) for one in series.replies)
        goal = None if series.goal is None else series.goal * 2
        return Series(series.measure, replies, series.direction, 20, goal)

    assert same(at_once(replace(client, series=tuple(map(doubled, client.series)))), at_once(client))


@given(clients(), st.integers(1, 140))
@QUICK
def test_a_new_phase_forgets_what_came_before(client: History, day: int) -> None:
    start = START + timedelta(days=day)
    renewed = replace(client, phase_start=start, as_of=start + timedelta(days=200))
    _, memory = assess(client, Memory())
    bare = replace(renewed, series=tuple(_since(one, start) for one in renewed.series), since_start=())
    known, _ = assess(renewed, memory)
    assert [one.outlook for one in known.measures] == [one.outlook for one in at_once(bare).measures]


def _since(series: Series, start: object) -> Series:
    return replace(series, replies=tuple(one for one in series.replies if one.at >= start))  # type: ignore[operator]


@given(clients())
@QUICK
def test_no_state_but_the_goal_comes_before_three_weeks_were_answered(client: History) -> None:
    for day, assessment in zip(days(client), weeks_of(client), strict=True):
        for series, result in zip(client.series, assessment.measures, strict=True):
            answered = {(one.at - START).days // 7 for one in series.replies if one.at <= day}  # type: ignore[operator]
            if len(answered) < 3:
                assert result.state in (State.TOO_EARLY, State.AT_GOAL)


@given(clients())
@QUICK
def test_a_replay_is_the_steps_one_by_one(client: History) -> None:
    memory, steps = Memory(), []
    for day in days(client):
        assessment, memory = assess(client.on(day), Memory.from_json(memory.to_json()))
        steps.append(assessment)
    assert steps == list(weeks_of(client))


@given(clients(), st.integers(0, 140))
@QUICK
def test_the_future_changes_nothing(client: History, day: int) -> None:
    today = START + timedelta(days=day)

    def past(series: Series) -> Series:
        return replace(series, replies=tuple(one for one in series.replies if one.at <= today))

    since = tuple(one for one in client.since_start if one.at <= today)
    known = replace(client, series=tuple(map(past, client.series)), since_start=since)
    assert at_once(known.on(today)) == at_once(client.on(today))


@given(clients())
@QUICK
def test_only_those_who_want_more_are_told_of_no_change(client: History) -> None:
    for assessment in weeks_of(client):
        if client.purpose is not Purpose.DO_MORE:
            assert assessment.alert is not Alert.NO_CHANGE
        if assessment.verdict in (State.AT_GOAL, State.IMPROVING, State.TOO_EARLY):
            assert assessment.alert is None


@given(clients())
@QUICK
def test_probabilities_are_probabilities(client: History) -> None:
    fits = [one.outlook for one in at_once(client).measures] + [at_once(client).outlook]
    for fit in fits:
        if fit is not None:
            shares = fit.shares
            assert shares.flat + shares.steady + shares.early + shares.worse == pytest.approx(1)
            assert -1e-9 <= fit.p_total_le_2 <= fit.p_total_le_1_5 <= fit.p_total_le_1 <= 1 + 1e-9
            assert fit.wobble > 0
