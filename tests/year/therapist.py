"""Two therapists of the year: one who acts on what the bot shows, and one who sets up and lets it be."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from domain.action import Action, Verb
from domain.messages import name_of
from tests.year.actors import Actor, Choice
from tests.year.client import Client
from tests.year.sources import Source
from tests.year.watch import Said

NEVER: Final = frozenset({Verb.END_CLIENT, Verb.INVITE, Verb.BACKUP})
_WORDS: Final = {
    "joining.welcome_therapist": "Vera",
    "alerts.type_approach": "longer holds, less pressure",
    "alerts.type_closing": "It was good to work with you.",
    "answering.type_plan": "30 minutes, softer",
    "answering.type_why": "so that the neck has time",
    "homecare.ask_name": "Wall slides",
    "homecare.ask_dose": "10 times, 3 days a week",
    "homecare.ask_why": "it keeps the shoulder moving",
    "homecare.ask_how": "Back to the wall, arms up slowly.",
    "homecare.ask_smaller": "5 times, 2 days a week",
    "reply.type": "Thank you, let us look at that on Thursday.",
    "unease.type_reply": "Thank you for telling me. The room will be warm.",
    "prescribed.ask": "Dr Ruiz",
    "flare.type_line": "Rest in whatever way is easiest today.",
}
_SET_UP: Final = {
    "joining.reply_time": (Verb.REPLY_TIME, "1"),
    "joining.office_question": (Verb.OFFICE_USUAL, "0"),
    "safety.text": (Verb.ACCEPT_SHEET, "y"),
    "joining.confirm": (Verb.IS_THIS, "y"),
    "joining.adult_question": (Verb.ADULT, "y"),
    "joining.purpose_question": (Verb.PURPOSE, "0"),
    "relation.setting": (Verb.RELATION_SET, "on"),
}


@dataclass
class Therapist(Actor):
    """A therapist and their clients."""

    acts: bool = field(kw_only=True)
    clients: list[Client] = field(default_factory=list)
    source: Source | None = None

    def reacts(self, said: Said) -> Iterator[tuple[datetime, Action | str]]:
        """As everybody, and what they do about visits."""
        yield from super().reacts(said)
        if self.source is not None:
            yield from self.source.reacts([one.alias for one in self.clients], said, self._when(said))

    def hours(self) -> float:
        """Within two days, mostly on the same."""
        return min(40.0, self.chance.expovariate(1 / 6))

    def choose(self, node: Any, said: Said) -> Choice:
        """Set-up is done by both; everything else by the one who acts."""
        name = name_of(node)
        if name in _SET_UP:
            return self.press(said, *_SET_UP[name])
        if name == "joining.ask_label":
            return "neck"
        if name == "joining.duration_question":
            return self.press(said, Verb.DURATION, self.chance.choice("0123"))
        if name == "joining.welcome_therapist" or (self.acts and name in _WORDS):
            return _WORDS[name]
        if not self.acts or name.startswith("joining.") or self.chance.random() < 0.15:
            return None
        return self.any_of(said, node, NEVER) if hasattr(node, "token") else None

    def deeds(self, client: Client, weeks: int) -> Iterator[tuple[float, str]]:
        """What the therapist does for a client of their own accord: on which day after joining, and what is typed."""
        if not self.acts:
            return
        for week in range(1, weeks, 2):
            yield week * 7 + self.chance.uniform(0, 5), f"/visit {client.alias}"
        if self.chance.random() < 0.7:
            yield 10 + self.chance.uniform(0, 7), f"/exercise {client.alias}"
        if self.chance.random() < 0.3:
            yield 40 + self.chance.uniform(0, 30), f"/prescribed {client.alias}"
        for week in range(4, weeks, 13):
            yield week * 7 + self.chance.uniform(0, 7), self.chance.choice(("/clients", "/alerts", "/reasons", "/menu"))
