"""Other words for a goal on their way to a client, who sees both and picks."""

from datetime import datetime
from typing import Final

from domain.delivery import Kind
from domain.hours import next_allowed
from domain.messages import goals as say_what
from domain.messages import name_of
from storage import alerts, cards, questions
from storage.clients import Client
from storage.database import Session
from storage.decisions import Decision
from storage.outbox import Letter
from storage.questions import Ask

ABOUT: Final = "goal_offer"
"""What the question to the client is about; its subject is the decision that holds the suggestion."""


async def offer(session: Session, client: Client, decision: Decision, *, now: datetime) -> None:
    """Put other words for the goal to a client; not at night, and not in a break."""
    asked = Ask(client.practice, client.person, ABOUT, decision.id, client.id)
    question = await questions.ask_once(session, asked, now=now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    args = {"decision": decision.id, "question": question.id}
    letter = Letter(client.person, name_of(say_what.Offer), Kind.CHECK_IN, args, client.id, at=at)
    await cards.post(session, client.practice, letter, subject=cards.subject_of(ABOUT, decision.id), now=now)
