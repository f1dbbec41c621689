"""The four safety texts: a therapist reads each as clients do and accepts it, before anybody can be invited."""

from datetime import datetime

from domain.event import Event
from domain.joining import About
from domain.messages import joining as joining_says
from domain.messages import safety as say_what
from domain.messages.safety import SafetyText
from domain.scope import Scope
from handlers.answer import Answer
from handlers.joining.common import OVER, ask_step, is_open, value_of
from handlers.say import ask, say
from storage import backup, people, practices, questions, safety, vacancies, weekly
from storage.database import Session
from storage.people import Person
from storage.questions import Asked, Question
from storage.safety import Acceptance
from wording.sheets import sheet, text_hashes
from wording.standing import REVIEWED, standing


async def begin(session: Session, scope: Scope, now: datetime) -> None:
    """Show the country's numbers, say what nobody has reviewed yet, and put the first text that waits."""
    me, country = await _who(session, scope)
    waiting = await safety.waiting(session, scope.subject, text_hashes(country, me.language))
    reviewed, spoken = sheet(country).status == REVIEWED, standing(me.language).is_reviewed
    await say(session, scope, say_what.Numbers, now, reviewed=reviewed, spoken=spoken, count=len(waiting))
    await _go_on(session, scope, now)


async def are_waiting(session: Session, scope: Scope, now: datetime) -> bool:
    """Whether a text waits to be accepted; then that is said, with a button to read on."""
    me, country = await _who(session, scope)
    waiting = await safety.waiting(session, scope.subject, text_hashes(country, me.language))
    if waiting:
        question = await ask(session, scope, About.SHEET, scope.subject, now)
        await say(session, scope, say_what.Waiting, now, question=question.id, count=len(waiting))
    return bool(waiting)


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """A text is accepted in this very wording, or something in it is not right; or the therapist reads on."""
    value = value_of(event)
    named = question.measure in tuple(SafetyText)
    if not is_open(question, About.SHEET) or value not in (("y", "n") if named else ("r",)):
        return OVER
    await questions.settle(session, question.id, Asked.ANSWERED)
    if value == "n":
        await say(session, scope, joining_says.SheetRefused, now)
        return None
    if named:
        await _accept(session, scope, question.measure, now)
    await _go_on(session, scope, now)
    return None


async def _accept(session: Session, scope: Scope, name: str, now: datetime) -> None:
    me, country = await _who(session, scope)
    found = sheet(country)
    accepted = Acceptance(name, me.language, found.text_hash(name, me.language), found.edition)
    await safety.accept(session, practice=scope.practice, therapist=scope.subject, accepted=accepted, now=now)


async def _go_on(session: Session, scope: Scope, now: datetime) -> None:
    """The next text that waits, or, when there is none, all is set."""
    me, country = await _who(session, scope)
    waiting = await safety.waiting(session, scope.subject, text_hashes(country, me.language))
    if waiting:
        question = await ask_step(session, scope, waiting[0], (About.SHEET, scope.subject), now)
        await say(session, scope, say_what.Text, now, question=question.id)
        return
    is_new = not (await practices.therapist_of(session, scope.subject)).joined
    await practices.accept_sheet(session, scope, sheet(country).fingerprint, now=now)
    if is_new:
        await vacancies.somebody_came(session, scope.practice, now=now)
        await backup.somebody_came(session, scope, now=now)
    await weekly.arm(session, scope.subject, now=now)
    ready = await ask(session, scope, About.SET_UP, scope.subject, now)
    await say(session, scope, joining_says.Ready, now, question=ready.id)


async def _who(session: Session, scope: Scope) -> tuple[Person, str]:
    """Who reads, and the country whose texts they are."""
    me = await people.load(session, scope.person)
    if me is None:
        raise LookupError("whoever sets up is known")
    return me, (await practices.practice_of(session, scope.practice)).country
