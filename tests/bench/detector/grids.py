"""Made-up weeks on the grid the twins read, and the same weeks as the plain code reads them."""

from datetime import date, timedelta

import numpy as np
from hypothesis import strategies as st

from bench.detector.generator import Floats
from bench.detector.twin_joint import Given
from domain.progress import Assessment, Duration, History, Reply, Series, SinceStart, Source, replay
from domain.progress.single import PACE

START = date(2026, 1, 5)
NAMES = ("goal", "symptom", "days", "side")
MISSING = float("nan")


@st.composite
def grids(draw: st.DrawFn, measures: int = 3) -> tuple[Given, Duration]:
    """One client over up to 30 weeks; the first measure starts high and is answered in every answered week."""
    weeks = draw(st.integers(6, 30))
    answers = np.full((1, weeks, measures), MISSING)
    since = np.full((1, weeks), MISSING)
    carried = np.zeros((1, weeks), dtype=bool)
    for week in range(weeks):
        if week and draw(st.integers(0, 3)) == 0:
            continue
        answers[0, week] = draw(st.lists(st.integers(0, 10), min_size=measures, max_size=measures))
        skips = draw(st.lists(st.booleans(), min_size=measures - 1, max_size=measures - 1)) if week else ()
        for measure, skipped in enumerate(skips, start=1):
            answers[0, week, measure] = MISSING if skipped else answers[0, week, measure]
        carried[0, week] = week > 0 and draw(st.integers(0, 4)) == 0
        if draw(st.integers(0, 2)) == 0:
            since[0, week] = draw(st.integers(0, 4))
    answers[0, 0, 0] = max(answers[0, 0, 0], 3)
    duration = draw(st.sampled_from(Duration))
    return Given(answers, since, carried, PACE[duration]), duration


def plainly(given: Given, duration: Duration = Duration.NOT_SURE) -> dict[int, Assessment]:
    """The first client's assessments by week, replayed by the plain code."""
    weeks = [week for week in range(given.since.shape[1]) if not np.isnan(given.answers[0, week]).all()]
    series = tuple(Series(NAMES[m], _replies(given, m)) for m in range(given.answers.shape[2]))
    levels = [(week, given.since[0, week]) for week in weeks if not np.isnan(given.since[0, week])]
    since = tuple(SinceStart(day(week), int(level)) for week, level in levels)
    client = History(series, START, START, since, duration, intake=given.intake)
    return dict(zip(weeks, replay(client.on(day(week)) for week in weeks), strict=True))


def day(week: int) -> date:
    return START + timedelta(weeks=week)


def _replies(given: Given, measure: int) -> tuple[Reply, ...]:
    column: Floats = given.answers[0, :, measure]
    carried = given.carried if given.carried is not None else np.zeros(given.since.shape, dtype=bool)
    how = [Source.CARRIED if one else Source.TAPPED for one in carried[0]]
    weeks = np.flatnonzero(~np.isnan(column)).tolist()
    return tuple(Reply(day(week), float(column[week]), how[week]) for week in weeks)
