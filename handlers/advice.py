"""A second look at a therapist's words before a client reads them: a word is named, and the choice stays theirs."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.event import Event
from domain.messages import advice as say_what
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute, Typed
from handlers.say import ask, say
from storage import dialogues, held, people
from storage.database import Session
from storage.dialogues import Dialogue, Expects
from storage.held import Held
from storage.questions import Question
from wording.advice import flagged

_STALE: Final = Answer(toast=NotForYou())
_FOR_CLIENTS: Final = frozenset({
    Expects.REPLY, Expects.LINE, Expects.UNEASE_REPLY, Expects.GOAL_SUGGESTION, Expects.GOAL_WORDS,
    Expects.CLOSING_NOTE,
    Expects.REQUEST_PLAN, Expects.REQUEST_WHY, Expects.REQUEST_REASON, Expects.HANDOVER_REASON,
    Expects.HANDOVER_NEXT, Expects.LETTER_REASON, Expects.HARD_SPELL_LINE, Expects.ITEM_WHY, Expects.ITEM_HOW,
})  # fmt: skip
"""Words of therapists that clients read as they were typed."""


async def holds(session: Session, scope: Scope, dialogue: Dialogue, event: Event, now: datetime) -> bool:
    """Whether typed words wait for a second look: then one word is named, and the dialogue stays open meanwhile."""
    reader = await people.load(session, scope.person) if dialogue.expects in _FOR_CLIENTS else None
    found = None if reader is None else flagged(event.text, reader.language)
    if found is None:
        return False
    row = await held.keep(session, scope, Held(dialogue, event.text, *found), now=now)
    question = await ask(session, scope, held.ABOUT, row, now)
    await say(session, scope, say_what.Flagged, now, question=question.id)
    return True


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Send it as it is, or type it once more."""
    found = await held.of_person(session, scope.person, question.subject) if question.about == held.ABOUT else None
    value = event.action.value if event.action else ""
    if found is None or value not in ("y", "n"):
        return _STALE
    await held.drop(session, scope)
    if value == "y":
        await dialogues.end(session, scope)
        return Answer(typed=Typed(found.dialogue, found.words))
    await dialogues.expect(session, scope, found.dialogue.expects, found.dialogue.subject, now=now)
    await say(session, scope, say_what.Again, now)
    return None


TAPS = {Verb.HELD: TapRoute("held_words", THERAPISTS, tap)}
