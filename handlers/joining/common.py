"""What the steps of joining share: whether a tap still counts, the next question of a card, a button that is over."""

from datetime import datetime

from domain.event import Event
from domain.messages.everywhere import NotForYou
from domain.scope import Role, Scope
from handlers.answer import Answer
from handlers.say import say
from storage import questions
from storage.database import Session
from storage.questions import Ask, Asked, Question
from wording.people import clean

OVER = Answer(toast=NotForYou())
"""For a button that is foreign, forged, stale or pressed a second time."""


def value_of(event: Event) -> str:
    """The value of the pressed button."""
    return event.action.value if event.action is not None else ""


def place_of(event: Event, count: int) -> int | None:
    """The pressed button's place in a list of `count`, or None when it has none."""
    value = value_of(event)
    return int(value) if value.isdecimal() and int(value) < count else None


def is_open(question: Question, *about: str) -> bool:
    """Whether a question is one of these and still waits for its answer."""
    return question.about in about and question.state is Asked.OPEN


def words_of(event: Event, limit: int) -> str:
    """What was typed, on one line of at most `limit` characters."""
    return clean(event.text, limit)


async def ask_step(session: Session, scope: Scope, step: str, on: tuple[str, int], now: datetime) -> Question:
    """Put the next question of a card, which is found by what it is `on`: about what, and which row."""
    asked = await questions.about(session, scope.practice, *on)
    client = scope.subject if scope.role is Role.CLIENT else 0
    new = Ask(scope.practice, scope.person, *on, client, step, len(asked))
    return await questions.ask(session, new, now=now)


async def refuse(session: Session, scope: Scope, message: type, now: datetime) -> Answer | None:
    """Say why something is not possible; to a stranger without keeping anything."""
    if scope.role is Role.STRANGER:
        return Answer(courtesy=message())
    await say(session, scope, message, now)
    return None
