"""One question that joining put off, asked after a contact; each is asked once."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.duties import Duty
from domain.hours import next_allowed
from domain.languages import TWO_FORMS
from domain.later import Known, Later, next_later
from domain.measures import Measure
from domain.messages import later as messages
from domain.messages import name_of
from scheduler.duties import Doing
from storage import cards, clients, measures, othercare, people, plans, questions
from storage.clients import Client, Standing
from storage.database import Session
from storage.outbox import Letter
from storage.plans import Plan
from storage.questions import Ask

BREATH = timedelta(minutes=2)
"""After a contact: time to add a note before something else is asked."""


async def later_question(session: Session, client_id: int, now: datetime) -> None:
    """Ask the next one, if the client is active and anything is left to ask."""
    client, plan = await clients.load(session, client_id), await plans.of_client(session, client_id)
    if client is None or plan is None or client.state is not Standing.ACTIVE:
        return
    person = await people.load(session, client.person)
    if person is None or not person.reachable:
        return
    known = await _known(session, client, plan, person.language)
    following = next_later(await _asked(session, client), known)
    if following is None:
        return
    question = await questions.ask(session, Ask(client.practice, person.id, following, client_id, client_id), now=now)
    soon = now + BREATH
    at = next_allowed(soon, ZoneInfo(person.zone))
    # Within the contact it is no topic of its own; on another day it is one.
    kind = Kind.DIALOGUE if at == soon else Kind.CHECK_IN
    letter = Letter(person.id, name_of(messages.Card), kind, {"question": question.id}, client_id, at=at)
    await cards.post(session, client.practice, letter, subject=cards.subject_of(following, client_id), now=now)


async def _asked(session: Session, client: Client) -> set[Later]:
    return {later for later in Later if await questions.about(session, client.practice, later, client.id)}


async def _known(session: Session, client: Client, plan: Plan, language: str) -> Known:
    kept = await measures.of_plan(session, plan)
    goal = next((one for one in kept if one.kind is Measure.GOAL), None)
    return Known(
        goal=goal is not None,
        good_enough=goal is not None and goal.good_enough is not None,
        nudges=client.nudges is not None,
        sides=sum(one.kind is Measure.SIDE for one in kept),
        care=bool(await othercare.of_client(session, client.id)),
        two_forms=language in TWO_FORMS,
    )


DUTIES: dict[str, Doing] = {Duty.LATER_QUESTION: later_question}
