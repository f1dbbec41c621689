"""After every stored answer: which state each measure and the client are in, and whether an alert is due.

Pure: the same history and memory give the same answer, and replaying a client is a fold over growing histories.
"""

from collections.abc import Iterable, Iterator, Sequence

from domain.progress.alerts import due, remember
from domain.progress.assessment import Assessment, Claim, MeasureResult, State
from domain.progress.claims import ranked
from domain.progress.client import Verdict, judge_client
from domain.progress.history import HOMECARE, History
from domain.progress.measure import judge, result
from domain.progress.memory import Memory
from domain.progress.quiet import is_silent, last_answered
from domain.progress.told import coverage


def assess(history: History, memory: Memory) -> tuple[Assessment, Memory]:
    """Judge a client as of `history.as_of`, and return what to remember for the next time.

    A memory of another phase is forgotten: a new approach starts from nothing. Work is linear in the window and
    the number of measures, not in the years.
    """
    if memory.phase != history.first_day:
        memory = Memory(phase=history.first_day)
    judged = [judge(history, one, memory.of(one.measure)) for one in history.series if one.measure != HOMECARE]
    last = last_answered(history)
    silent = is_silent(history, last)
    verdict = Verdict(State.SILENT) if silent else judge_client(history, judged, flat=memory.flat)
    measures = tuple(result(one, verdict.moved, measures=len(judged), silent=silent) for one in judged)
    alert = due(history, verdict.state, verdict.moved, last)
    assessment = Assessment(
        verdict=verdict.state,
        measures=measures,
        moved=verdict.moved,
        claims=_claims(measures),
        coverage=coverage(history, [one.track for one in judged]),
        weeks=history.weeks,
        outlook=verdict.outlook,
        jointly=verdict.jointly,
        amber=verdict.amber and verdict.state is State.UNCERTAIN,
        alert=alert,
        alert_is_new=alert is not None and alert not in memory.raised,
    )
    kept = Memory(memory.phase, tuple(one.decided.memory for one in judged), verdict.flat, memory.raised)
    return assessment, remember(kept, verdict.state, alert)


def replay(histories: Iterable[History], memory: Memory | None = None) -> Iterator[Assessment]:
    """Fold over a client's histories in order of time, from an empty memory unless one is given."""
    memory = memory or Memory()
    for history in histories:
        assessment, memory = assess(history, memory)
        yield assessment


def _claims(measures: Sequence[MeasureResult]) -> tuple[Claim, ...]:
    reached = [one.measure for one in measures if one.state is State.AT_GOAL]
    return ranked([one.claim for one in measures if one.claim is not None], reached)
