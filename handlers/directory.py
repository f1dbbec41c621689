"""A therapist's list of people to refer to: look, search by focus, note somebody down, change, take off."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.caseload import short_name
from domain.directory import REQUIRED, About, State, next_about
from domain.event import Event
from domain.messages import directory as say_what
from domain.messages.everywhere import NotForYou, NothingOpen
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, Route, TapRoute, TextRoute
from handlers.say import kept, say, show
from storage import dialogues, directory, handover_passing, questions
from storage.database import Session
from storage.dialogues import Expects
from storage.directory import ENTRY, LIST, Entry
from storage.questions import Ask, Question
from wording.people import clean

_STALE: Final = Answer(toast=NotForYou())
_LONGEST: Final = 60
"""Characters of a search."""


async def list_(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """The list, or those whose role or focus fits the words behind the command."""
    await _list(session, scope, clean(event.text, _LONGEST), now)
    return None


async def _list(session: Session, scope: Scope, wanted: str, now: datetime) -> None:
    question = await questions.ask_once(session, Ask(scope.practice, scope.person, LIST, scope.subject), now=now)
    found = await directory.listed(session, scope.practice, wanted) if wanted else ()
    fitting = ",".join(str(one.id) for one in found)
    args: dict[str, int | str | bool] = {"fitting": fitting} if wanted else {}
    await say(session, scope, say_what.Listed, now, question=question.id, **args)


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Somebody from the list, somebody new, or a change to one."""
    value = event.action.value if event.action is not None else ""
    if value == "add":
        return await _begin(session, scope, now)
    if value == "all":
        await _list(session, scope, "", now)
        return None
    if question.about == LIST:
        found = await directory.listed(session, scope.practice)
        one = next((each for each in found if short_name(each.id) == value), None)
        return _STALE if one is None else await _show(session, scope, one, now)
    of = await directory.reach(session, scope, question.subject) if question.about == ENTRY else None
    return _STALE if of is None else await _change(session, scope, of, value, now)


async def _begin(session: Session, scope: Scope, now: datetime) -> Answer | None:
    made = await directory.load(session, await directory.begin(session, scope, now=now))
    if made is not None:
        await _ask(session, scope, made, About.NAME, now)
    return None


async def _change(session: Session, scope: Scope, of: Entry, value: str, now: datetime) -> Answer | None:
    """One thing told anew or left out, or the person taken off the list."""
    if value == "rm" and of.state is State.LISTED:
        await directory.remove(session, of)
        await say(session, scope, say_what.Removed, now, entry=of.id)
        return None
    if value == "skip" and of.asked is not None and of.asked not in REQUIRED:
        await dialogues.end(session, scope)
        return await _told(session, scope, of, "", now)
    if value in tuple(About) and of.state is State.LISTED:
        await _ask(session, scope, of, About(value), now)
        return None
    return _STALE


async def _ask(session: Session, scope: Scope, of: Entry, about: About, now: datetime) -> None:
    new = Ask(scope.practice, scope.person, ENTRY, of.id)
    question = await questions.ask_once(session, new, now=now)
    await directory.ask(session, of, about)
    await dialogues.expect(session, scope, Expects.DIRECTORY, of.id, now=now)
    await say(session, scope, say_what.Ask, now, question=question.id, entry=of.id, about=about)


async def typed(session: Session, scope: Scope, subject: int, event: Event, now: datetime) -> Answer | None:
    """One thing about a person in the therapist's words; empty ones are asked for again."""
    of = await directory.reach(session, scope, subject)
    if of is None or of.asked is None:
        await say(session, scope, NothingOpen, now)
        return None
    words = clean(await kept(session, scope, event, now))
    if not words:
        await _ask(session, scope, of, of.asked, now)
        return None
    return await _told(session, scope, of, words, now)


async def _told(session: Session, scope: Scope, of: Entry, words: str, now: datetime) -> Answer | None:
    """Keep it; ask for the next thing about somebody new, else show the person."""
    if of.asked is None:
        return _STALE
    await directory.tell(session, of, of.asked, words)
    known = await directory.load(session, of.id)
    about = next_about(known.told) if known is not None and of.state is State.DRAFT else None
    if known is None or about is not None:
        await _ask(session, scope, of, about or About.NAME, now)
        return None
    await directory.enlist(session, of, now=now)
    await _show(session, scope, of, now)
    if of.state is State.DRAFT:
        await handover_passing.go_on(session, scope, now=now)
    return None


async def _show(session: Session, scope: Scope, of: Entry, now: datetime) -> Answer | None:
    question = await questions.ask_once(session, Ask(scope.practice, scope.person, ENTRY, of.id), now=now)
    await show(session, scope, say_what.Entry, question, now, entry=of.id)
    return None


COMMANDS = {"directory": Route("directory", THERAPISTS, list_)}
TAPS = {Verb.DIRECTORY: TapRoute("directory_tap", THERAPISTS, tap)}
TEXTS = {Expects.DIRECTORY: TextRoute("directory_typed", THERAPISTS, typed)}
