"""An invitation in the therapist's own words, typed once and kept for everybody they invite."""

from datetime import datetime

from domain.event import Event
from domain.messages import joining as say_what
from domain.scope import Scope
from handlers.answer import Answer
from handlers.joining.common import OVER, is_open, value_of
from handlers.say import ask, kept, say
from storage import clients, dialogues, invitations, invites
from storage.database import Session
from storage.dialogues import Expects
from storage.questions import Question
from wording.people import clean


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Ask for the words; leave them; or have ours again."""
    value = value_of(event)
    if not is_open(question, invitations.ABOUT) or value not in ("", "r", "b"):
        return OVER
    await dialogues.end(session, scope)
    if value == "":
        await dialogues.expect(session, scope, Expects.INVITATION_WORDS, question.subject, now=now)
        await say(session, scope, say_what.AskWords, now, question=question.id)
    elif value == "r":
        await _keep(session, scope, question.subject, "", now)
    return None


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """The words are kept, and the invitation they were typed for is shown with them."""
    words = clean(await kept(session, scope, event, now))
    if words:
        await _keep(session, scope, subject, words, now)
    else:
        question = await ask(session, scope, invitations.ABOUT, subject, now)
        await dialogues.expect(session, scope, Expects.INVITATION_WORDS, subject, now=now)
        await say(session, scope, say_what.AskWords, now, question=question.id)
    return None


async def _keep(session: Session, scope: Scope, invite_id: int, words: str, now: datetime) -> None:
    await invitations.keep_words(session, scope.practice, scope.subject, words)
    await say(session, scope, say_what.WordsKept, now)
    invite = await invites.load(session, invite_id, now=now)
    client = await clients.reach(session, scope, invite.subject) if invite is not None else None
    if invite is not None and client is not None and not invite.used and not invite.over:
        await say(session, scope, say_what.Invitation, now, invite=invite.id)
