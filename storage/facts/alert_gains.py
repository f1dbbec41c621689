"""What did move, as an alert's card and its notices name it: numbers side by side, taps with their count."""

from collections.abc import Sequence

from domain.evidence import Reading, Tap
from domain.measures import Measure
from domain.messages import alerts as messages
from storage.alerts import Alert


def moved(alert: Alert, label: str) -> tuple[messages.Gain, ...]:
    """What clearly got better when the alert opened, and what was tapped as easier."""
    return (*(gain(one, label) for one in _gained(alert.evidence.readings)), *_easier(alert.evidence.easier))


def moved_below(alert: Alert, label: str, above: Sequence[Reading]) -> tuple[messages.Moved, ...]:
    """The same below some of the readings, whose numbers are not said twice."""
    return below(alert.evidence.readings, alert.evidence.easier, label, above)


def below(
    readings: Sequence[Reading], easier: Sequence[Tap], label: str, above: Sequence[Reading]
) -> tuple[messages.Moved, ...]:
    """What of the readings clearly got better, in numbers unless these stand above, and what was tapped as easier."""
    gains = [_above(one, label) if one in above else gain(one, label) for one in _gained(readings)]
    return (*gains, *_easier(easier))


def _gained(readings: Sequence[Reading]) -> list[Reading]:
    return [one for one in readings if one.gained]


def _easier(taps: Sequence[Tap]) -> list[messages.EasierGain]:
    return [messages.EasierGain(tap.what, tap.count) for tap in taps]


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
