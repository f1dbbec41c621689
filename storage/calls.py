"""A client's wish for a call: a card to the therapist, which says so once they have called."""

from dataclasses import replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.hours import next_allowed
from domain.messages import name_of
from domain.messages.checkin_call import CallWish
from domain.outreach import Outcome
from domain.scope import Scope
from storage import cards, outbox, outreach, questions
from storage.clients import Client
from storage.database import Session
from storage.outbox import Letter
from storage.people import Person
from storage.questions import Ask, Asked, Question

ABOUT: Final = "call_wish"
"""What the therapist's button is about; its subject is the client."""


async def wish(session: Session, client: Client, reader: Person, *, now: datetime) -> bool:
    """Tell the therapist outside quiet hours, once a day until they have called. Returns whether it is new."""
    asked = Ask(client.practice, reader.id, ABOUT, client.id, client.id)
    question = await questions.ask_once(session, asked, now=now)
    zone, args = ZoneInfo(reader.zone), {"question": question.id}
    subject = cards.subject_of(ABOUT, question.id)
    told = Letter(reader.id, name_of(CallWish), Kind.ALERT, args, client.id)
    card = await cards.make(session, client.practice, told, subject=subject)
    once, at = f"call:{question.id}:{now.astimezone(zone).date()}", next_allowed(now, zone)
    return await outbox.put(session, client.practice, replace(told, card=card, at=at, once=once), now=now) is not None


async def called(session: Session, scope: Scope, question: Question, *, now: datetime) -> None:
    """The therapist has called; the card says so."""
    await outreach.note(session, question, Outcome.CALLED, by=scope.subject, now=now)
    await questions.settle(session, question.id, Asked.ANSWERED)
    subject = cards.subject_of(ABOUT, question.id)
    await cards.refresh_about(session, question.practice, question.person, subject, now=now)
