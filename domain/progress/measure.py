"""One measure read from its replies and judged on its own."""

from dataclasses import dataclass

from domain.progress.assessment import MeasureResult, Moved, State
from domain.progress.bins import Track, track
from domain.progress.claims import claim
from domain.progress.decide import FLOOR, GOAL, Decided, Rule, decide, threshold
from domain.progress.history import History, Series
from domain.progress.memory import MeasureMemory
from domain.progress.outlook import Outlook
from domain.progress.ping import is_swinging, worse_ping
from domain.progress.single import PACE, fit, window_weeks
from domain.progress.told import recent_points, told


@dataclass(frozen=True, slots=True)
class Judged:
    """One measure: its weeks, what it is judged against, its fit (None under three weeks) and what follows."""

    track: Track
    rule: Rule
    outlook: Outlook | None
    decided: Decided

    @property
    def name(self) -> str:
        """The measure's name."""
        return self.track.series.measure

    @property
    def answered(self) -> bool:
        """Whether it has a reply in this phase."""
        return bool(self.track.replies)


def judge(history: History, series: Series, memory: MeasureMemory) -> Judged:
    """Read one measure of a client as of the history's moment, and decide its state."""
    pace = PACE[history.duration]
    read = track(series, history.first_day, history.now, window_weeks(pace))
    rule = Rule(
        goal=GOAL if series.goal is None else series.points(series.goal),
        own_goal=series.goal is not None,
        floor=read.starts_at is not None and read.starts_at < FLOOR,
        pace=pace,
        threshold=threshold(history.preset, history.per_week),
    )
    outlook = fit(read, pace)
    return Judged(read, rule, outlook, decide(outlook, recent_points(read), rule, memory))


def result(judged: Judged, moved: Moved, *, measures: int, silent: bool) -> MeasureResult:
    """Sum up one measure of a client who has `measures` of them."""
    outlook, summed = judged.outlook, told(judged.track)
    points = [judged.track.series.points(reply.score) for reply in judged.track.trailing]
    return MeasureResult(
        measure=judged.name,
        state=State.SILENT if silent else judged.decided.state,
        told=summed,
        outlook=outlook,
        floor=judged.rule.floor,
        amber=judged.decided.amber,
        swinging=outlook is not None and is_swinging(outlook),
        worse_ping=worse_ping(points),
        improved=judged.name in moved.improved,
        worsened=judged.name in moved.worsened,
        claim=claim(judged.name, summed, outlook, measures),
    )
