"""From a question's row to the question in words, and from a stored value to how it reads."""

from collections.abc import Callable
from typing import Final

from domain.measures import NOT_TRIED, Measure
from domain.messages import checkin as say
from domain.messages import measures as ask
from domain.visits import Lasted
from storage.asking import Asking
from storage.questions import Question

_READ: Final[dict[Measure, Callable[[str], say.Reading]]] = {
    Measure.GOAL: lambda value: ask.NotTried() if value == NOT_TRIED else ask.GoalReading(int(value)),
    Measure.SYMPTOM: lambda value: ask.SymptomReading(int(value)),
    Measure.DAYS: lambda value: ask.DaysReading(int(value)),
    Measure.SIDE: lambda value: ask.SideReading(int(value)),
    Measure.CONFIDENCE: lambda value: ask.ConfidenceReading(int(value)),
    Measure.HOMECARE: lambda value: ask.HomecareReading(ask.HomecareWeek(value)),
    Measure.SINCE_START: lambda value: ask.SinceStartReading(ask.SinceStart(value)),
    Measure.EASIER: lambda value: ask.EasierReading(ask.Easier(value)),
    Measure.HARDER: lambda value: ask.HarderReading(ask.Harder(value)),
    Measure.HOPES: lambda value: ask.HopesReading(ask.Hopes(value)),
    Measure.RELIEF: lambda value: ask.ReliefReading(Lasted(value)),
}


def as_reading(measure: Measure, value: str) -> say.Reading:
    """How a stored value reads. Raises ValueError for one that no button has."""
    return _READ[measure](value)


def question_of(asking: Asking, question: Question) -> say.Question:
    """The words of an item of a check-in. Raises ValueError for a row that measures nothing."""
    token = question.token
    match Measure(question.measure):
        case Measure.GOAL:
            return ask.Goal(asking.words(Measure.GOAL) or "", token)
        case Measure.SIDE:
            return ask.Side(asking.words(Measure.SIDE) or "", token)
        case Measure.SYMPTOM | Measure.DAYS | Measure.SINCE_START | Measure.CONFIDENCE as labelled:
            return _LABELLED[labelled](asking.plan.label, token)
        case Measure.RELIEF:
            return ask.ReliefQuestion(asking.visited or asking.checkin.slot, token)
        case Measure.HOMECARE | Measure.EASIER | Measure.HARDER | Measure.HOPES as bare:
            return _BARE[bare](token)


_LABELLED: Final[dict[Measure, Callable[[str, str], say.Question]]] = {
    Measure.SYMPTOM: ask.Symptom,
    Measure.DAYS: ask.Days,
    Measure.SINCE_START: ask.SinceStartQuestion,
    Measure.CONFIDENCE: ask.Confidence,
}
_BARE: Final[dict[Measure, Callable[[str], say.Question]]] = {
    Measure.HOMECARE: ask.Homecare,
    Measure.EASIER: ask.EasierQuestion,
    Measure.HARDER: ask.HarderQuestion,
    Measure.HOPES: ask.HopesQuestion,
}
