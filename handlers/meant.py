"""Which buttons typed words may mean: those of the latest messages whose questions are still open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import wording
from domain.action import Action
from domain.messages import slots_of
from domain.scope import Scope
from domain.understanding import Reading, fitting
from storage import lately, people, questions
from storage.database import Session
from storage.facts import Request, registry
from storage.outbox import Outgoing
from storage.questions import Asked
from wording.render import parts
from wording.rendered import Button, Voice
from wording.vocabulary import vocabulary

_NAMES = ("goal", "side", "label")


@dataclass(frozen=True, slots=True)
class Meant:
    """A button, and the goal, sign or complaint its question is about ("" for none)."""

    label: str
    action: Action
    about: str


@dataclass(frozen=True, slots=True)
class Open:
    """What is open: the buttons that fit, and the ends of the scale that waits, if one does."""

    fits: tuple[Meant, ...] = ()
    scale: tuple[int, int] | None = None


async def find(session: Session, scope: Scope, text: str, reading: Reading, now: datetime) -> Open:
    """Look through what the person was sent last, newest first."""
    person = await people.load(session, scope.person)
    voice = Voice() if person is None else Voice(person.language, person.form, person.zone, person.country)
    scale: tuple[int, int] | None = None
    for letter in await lately.sent(session, scope.person, now=now):
        facts = await _facts(session, letter, now)
        if facts is None:
            continue
        buttons = [one async for one in _open(session, scope, wording.render(facts, voice, letter.variant).buttons)]
        places = fitting(text, reading, [label for label, _ in buttons], vocabulary())
        if places:
            chosen = [buttons[place] for place in places]
            return Open(tuple(Meant(label, action, _about(facts, action.token)) for label, action in chosen))
        scale = scale or _scale([label for label, _ in buttons])
    return Open(scale=scale)


async def _facts(session: Session, letter: Outgoing, now: datetime) -> Any:
    request = Request(letter.practice, letter.person, letter.client, letter.args)
    return await registry.load(session, letter.message, request, now)


async def _open(session: Session, scope: Scope, buttons: tuple[Button, ...]) -> Any:
    """The buttons whose question is the speaker's and waits for an answer, each label once."""
    seen: set[str] = set()
    for button in buttons:
        action = button.action
        question = None if action is None else await questions.by_token(session, action.token, person=scope.person)
        if action is None or question is None or question.state is not Asked.OPEN or button.label in seen:
            continue
        seen.add(button.label)
        yield button.label, action


def _scale(labels: list[str]) -> tuple[int, int] | None:
    """The ends of a scale among the buttons."""
    numbers = [int(found) for label in labels if (found := label.split(" ", 1)[0]).isdecimal()]
    return (min(numbers), max(numbers)) if len(numbers) > len(labels) // 2 else None


def _about(facts: Any, token: str) -> str:
    """The words of what a question is about, found by its token among a message and its parts."""
    for node in _nodes(facts):
        if token in [getattr(node, name) for name in slots_of(node)]:
            named = (getattr(node, name, None) for name in _NAMES)
            return next((str(words) for words in named if words), "")
    return ""


def _nodes(facts: Any) -> Iterator[Any]:
    yield from (node for part in parts(facts) for node in _nodes(part))
    yield facts
