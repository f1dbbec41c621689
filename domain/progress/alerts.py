"""Whether the therapist is due an alert, and of which kind; worse outranks no change.

Purpose "keep steady" or "rest" silences no change, for nothing was meant to change; getting worse is told
whatever the purpose. While paused or snoozed nothing is told.
"""

from dataclasses import replace
from typing import Final

from domain.progress.assessment import Moved, State
from domain.progress.history import History, Purpose
from domain.progress.memory import Alert, Memory
from domain.progress.quiet import has_left, is_fresh

_SETTLING_WEEKS: Final = 3
"""An approach is given this long before its answers raise an alert (Interlude's detector notes)."""

_WELL: Final = frozenset({State.IMPROVING, State.PLATEAU, State.AT_GOAL})


def due(history: History, verdict: State, moved: Moved, last: int | None) -> Alert | None:
    """Return the alert that holds; `last` is the day of the newest answer.

    No change and worsening need an answer within the last week, and a phase that had time to settle; silence
    needs neither.
    """
    if history.resting:
        return None
    if verdict is State.SILENT:
        asked = history.purpose is not Purpose.REST and has_left(history, last)
        return Alert.SILENT if asked else None
    if history.weeks < _SETTLING_WEEKS or not is_fresh(history, last):
        return None
    if verdict is State.WORSENING or (verdict is State.MIXED and moved.worsened):
        return Alert.WORSENING
    wanted = verdict is State.NO_CHANGE and history.purpose is Purpose.DO_MORE
    return Alert.NO_CHANGE if wanted else None


def remember(memory: Memory, verdict: State, alert: Alert | None) -> Memory:
    """Note which alerts were raised. No change is raised once a phase, and again after a worsening; worsening
    again after the client was well; silence again after an answer.
    """
    raised = set(memory.raised)
    if verdict is not State.SILENT:
        raised.discard(Alert.SILENT)
    if verdict in _WELL:
        raised.discard(Alert.WORSENING)
    if alert is Alert.WORSENING:
        raised.discard(Alert.NO_CHANGE)
    if alert is not None:
        raised.add(alert)
    return replace(memory, raised=tuple(sorted(raised)))
