"""A therapist with no time: decides what asks for a decision, answers what asks for an answer, and reads the rest."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from domain.action import Action, Verb
from domain.alerts import NextStep
from domain.messages import name_of
from tests.year.actors import Choice
from tests.year.therapist import Therapist
from tests.year.watch import Said

_EACH: Final = timedelta(minutes=1)
_BETTER: Final = NextStep.GO_ON
_STEPS: Final = (
    NextStep.APPROACH,
    NextStep.REVIEW,
    NextStep.WAIT,
    NextStep.SPOKEN,
    NextStep.CALL,
    NextStep.ASK,
)
_DECIDES: Final = frozenset({"alerts.alert", "alerts.pattern", "alerts.silent"})
_SCREENS: Final = ("alerts.pick_", "alert_reminders.", "answering.")
_WORDS: Final = {
    "alerts.type_approach": "longer holds, less pressure",
    "answering.type_plan": "30 minutes, softer",
    "answering.type_why": "so that the neck has time",
}


@dataclass
class Busy(Therapist):
    """Never opens details, never sends a line of their own, and looks twice a day."""

    def reacts(self, said: Said) -> Iterator[tuple[datetime, Action | str]]:
        """Opens everything that a slip holds, one after the other, a minute for each."""
        yield from super().reacts(said)
        if said.name == "slip.gathered":
            at = self._when(said)
            for place, button in enumerate(said.rendered.buttons):
                if button.action is not None:
                    yield at + place * _EACH, button.action

    def choose(self, node: Any, said: Said) -> Choice:
        """The tap that ends the matter."""
        name = name_of(node)
        if name in _WORDS:
            return _WORDS[name]
        if name in _DECIDES:
            goes_on = self.press(said, Verb.DECIDE, _BETTER)
            if goes_on is not None:
                return goes_on
            open_to = [self.press(said, Verb.DECIDE, step) for step in _STEPS]
            return self.chance.choice([one for one in open_to if one is not None] or [None])
        if name.startswith(_SCREENS):
            return self.any_of(said, node, frozenset())
        if name in ("everywhere.urgent_told", "everywhere.crisis_told"):
            return self.press(said, Verb.URGENT_SEEN, "r")
        return Therapist.choose(self, node, said)
