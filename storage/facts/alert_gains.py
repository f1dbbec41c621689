"""What did move, as an alert's card and its notices name it: numbers side by side, taps with their count."""

from domain.evidence import Reading
from domain.measures import Measure
from domain.messages import alerts as messages
from storage.alerts import Alert


def moved(alert: Alert, label: str) -> tuple[messages.Gain, ...]:
    """What clearly got better when the alert opened, and what was tapped as easier."""
    gains = [gain(one, label) for one in alert.evidence.readings if one.gained]
    taps = [messages.EasierGain(tap.what, tap.count) for tap in alert.evidence.easier]
    return (*gains, *taps)


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
