"""What a handler gives back: a word on the pressed button, or a courtesy to somebody we keep nothing of."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from domain.action import Action
from domain.event import Event
from domain.scope import Role, Scope
from domain.understanding import Meaning
from storage.database import Session
from storage.dialogues import Dialogue
from storage.questions import Question
from wording.rendered import Voice


@dataclass(frozen=True, slots=True)
class Typed:
    """Words, and the dialogue they answer."""

    dialogue: Dialogue
    words: str


@dataclass(frozen=True, slots=True)
class Answer:
    """`toast` is shown on the pressed button; `courtesy` is sent without being stored. Both are message facts.

    `press` is a button that typed words stood for, `meant` what else they start: the dispatcher does it for them.
    `typed` are words that were held back and are taken now as if they had just been typed. `voice` is how a courtesy
    is said to somebody of whom nothing is kept any more.
    `forgets`: what was typed is removed from the chat, since it held a secret.
    """

    toast: object | None = None
    courtesy: object | None = None
    press: Action | None = None
    meant: Meaning | None = None
    voice: Voice | None = None
    typed: Typed | None = None
    forgets: bool = False


Handler: TypeAlias = Callable[[Session, Scope, Event, datetime], Awaitable[Answer | None]]
"""What handles a command, typed words or anything else: session, who speaks, what they did, now."""

TapHandler: TypeAlias = Callable[[Session, Scope, Question, Event, datetime], Awaitable[Answer | None]]
"""What handles a pressed button: the question is the speaker's own and in force."""

TextHandler: TypeAlias = Callable[[Session, Scope, int, Event, datetime], Awaitable[Answer | None]]
"""What handles typed words a dialogue waits for: the int is the dialogue's subject."""


@dataclass(frozen=True, slots=True)
class Route:
    """One entry of the router's table: who may use it, and what it does. Anyone else meets the same "not here"."""

    name: str
    roles: frozenset[Role]
    handler: Handler


@dataclass(frozen=True, slots=True)
class TapRoute:
    """One verb of the callback grammar."""

    name: str
    roles: frozenset[Role]
    handler: TapHandler


@dataclass(frozen=True, slots=True)
class TextRoute:
    """One kind of typed words a dialogue can wait for."""

    name: str
    roles: frozenset[Role]
    handler: TextHandler


CLIENTS = frozenset({Role.CLIENT})
THERAPISTS = frozenset({Role.THERAPIST})
MANAGERS = frozenset({Role.MANAGER})
MEMBERS = frozenset({Role.CLIENT, Role.THERAPIST})
EVERY_MEMBER = MEMBERS | MANAGERS
ANYONE = frozenset(Role)


def on_tap(handler: Handler) -> TapHandler:
    """A button that does what a command does, from the menu or below another message."""

    async def tapped(session: Session, scope: Scope, _: Question, event: Event, now: datetime) -> Answer | None:
        return await handler(session, scope, event, now)

    return tapped
