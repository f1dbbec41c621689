"""One question before anything is stored. Yes opens the record; no leaves nothing behind."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.duties import Duty
from domain.event import Event
from domain.joining import About, first_cadence
from domain.measures import Measure
from domain.messages import joining as say_what
from domain.messages.consents import PAGES
from domain.rights import Consent
from domain.scope import Scope
from handlers.answer import Answer
from handlers.joining import beginning
from handlers.joining.common import OVER, is_open, value_of
from handlers.say import ask, say
from storage import backup, clients, consents, due, joining, measures, people, plans, practices, questions
from storage.clients import Client, Standing
from storage.database import Session
from storage.questions import Asked, Question
from wording.consent import version_in
from wording.rendered import Voice

_ASKING = frozenset(PAGES) - {"m9"}
"""The pages to be read before the first yes."""


async def ask_consent(session: Session, scope: Scope, now: datetime) -> None:
    """Say who asks and what for, and ask for a yes."""
    question = await ask(session, scope, About.CONSENT, scope.subject, now)
    await say(session, scope, say_what.Consent, now, question=question.id)


async def consent(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Yes, no, or more to read."""
    client = await clients.reach(session, scope, scope.subject)
    if client is None or not is_open(question, About.CONSENT) or client.state is not Standing.ASKING:
        return OVER
    match value_of(event):
        case "y":
            await _agree(session, scope, client, question, now)
        case "m6":
            await say(session, scope, say_what.ConsentMore, now, question=question.id)
        case page if page in _ASKING:
            await say(session, scope, PAGES[page], now, question=question.id)
        case "n":
            return await _decline(session, scope, client, now)
        case _:
            return OVER
    return None


async def _agree(session: Session, scope: Scope, client: Client, question: Question, now: datetime) -> None:
    """From here on answers are kept; the therapist is asked who this is while the client goes on."""
    await questions.settle(session, question.id, Asked.ANSWERED)
    person, plan = await people.load(session, scope.person), await plans.of_client(session, client.id)
    if person is None or plan is None:
        raise LookupError("an invited client has a plan")
    await clients.consented(session, client.id, version=version_in(person.language, person.form), now=now)
    await consents.choose(session, client, Consent.HEALTH, given=True, now=now)
    if await backup.of(session, client.therapist) is not None:
        await consents.choose(session, client, Consent.BACKUP, given=True, now=now)
    await clients.set_state(session, client.id, Standing.WAITING)
    await due.drop(session, Duty.INVITE_LAPSES, client.id)
    await due.put(session, Duty.CONFIRM_CLIENT, client.id, at=now)
    await plans.begin(session, plan.id, now=now)
    await plans.set_cadence(session, plan.id, first_cadence(now, ZoneInfo(person.zone)))
    if await measures.the(session, plan, Measure.DAYS) is None:
        await measures.add(session, plan, Measure.SYMPTOM, None, now=now)
    await beginning.ask_goal(session, scope, now)


async def _decline(session: Session, scope: Scope, client: Client, now: datetime) -> Answer:
    """Nothing of the person is kept; the answer leaves without being stored."""
    therapist, person = (
        await practices.therapist_of(session, client.therapist),
        await people.load(session, scope.person),
    )
    voice = Voice(person.language, person.form, person.zone, person.country) if person is not None else None
    await clients.declined(session, client.id)
    await joining.forget_person(session, scope.person, now=now)
    await due.drop(session, Duty.INVITE_LAPSES, client.id)
    await due.put(session, Duty.TELL_DECLINED, client.id, at=now)
    return Answer(courtesy=say_what.Declined(therapist=therapist.name), voice=voice)
