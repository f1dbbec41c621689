"""What did move, as an alert's card and its notices name it: numbers side by side, taps with their count."""

from collections.abc import Sequence

from domain.evidence import Reading
from domain.measures import Measure
from domain.messages import alerts as messages
from storage.alerts import Alert


def moved(alert: Alert, label: str) -> tuple[messages.Gain, ...]:
    """What clearly got better when the alert opened, and what was tapped as easier."""
    return (*(gain(one, label) for one in _gained(alert)), *_easier(alert))


def moved_below(alert: Alert, label: str, above: Sequence[Reading]) -> tuple[messages.Moved, ...]:
    """The same below some of the readings, whose numbers are not said twice."""
    gains = [_above(one, label) if one in above else gain(one, label) for one in _gained(alert)]
    return (*gains, *_easier(alert))


def _gained(alert: Alert) -> list[Reading]:
    return [one for one in alert.evidence.readings if one.gained]


def _easier(alert: Alert) -> list[messages.EasierGain]:
    return [messages.EasierGain(tap.what, tap.count) for tap in alert.evidence.easier]


def _above(one: Reading, label: str) -> messages.Moved:
    if one.kind is Measure.GOAL:
        return messages.GoalAbove()
    return messages.Above(label if one.kind in (Measure.SYMPTOM, Measure.DAYS) else one.words)


def gain(one: Reading, label: str) -> messages.Gain:
    """What got better, from its start to now."""
    then, now = one.then or 0, one.now or 0
    match one.kind:
        case Measure.GOAL:
            return messages.GoalGain(one.words, then, now)
        case Measure.DAYS:
            return messages.DaysGain(label, then, now)
        case Measure.SYMPTOM:
            return messages.SymptomGain(label, then, now)
    return messages.SideGain(one.words, then, now)
