"""What the parts of the home plan's conversation share: who may take part, and keeping its cards up to date."""

from datetime import datetime
from typing import Final

import wording
from domain.messages import everywhere
from domain.messages import homecare as say_what
from domain.scope import Scope
from handlers.answer import Answer
from handlers.say import show
from storage import cards, clients, homecare, notes, passing, people, questions
from storage.clients import Client
from storage.database import Session
from storage.homecare import OFFER, PLAN, Item
from storage.questions import Ask, Question

NOT_HERE: Final = Answer(toast=everywhere.NotForYou())


async def taking_part(session: Session, scope: Scope) -> Client | None:
    """The speaking client, while they take part."""
    client = await clients.reach(session, scope, scope.subject)
    return client if client is not None and homecare.takes_part(client) else None


async def ask(session: Session, scope: Scope, about: str, subject: int, now: datetime) -> Question:
    """The open question to the speaker about this, asked now if there is none."""
    return await questions.ask_once(session, Ask(scope.practice, scope.person, about, subject, scope.subject), now=now)


async def keep_note(session: Session, client: Client, note: object, now: datetime) -> None:
    """Put it among the notes the therapist sees, in the therapist's language."""
    reader = await people.load(session, await passing.reader_of(session, client))
    if reader is not None:
        words = wording.render(note, wording.Voice(reader.language, reader.form, reader.zone, reader.country)).text
        await notes.pass_on(session, await notes.add(session, client, words, now=now), now=now)


async def show_item(session: Session, scope: Scope, item: Item, now: datetime) -> None:
    """Post an item's card anew."""
    question = await homecare.put_to(session, item, scope.person, now=now)
    await show(session, scope, say_what.Offer, question, now, item=item.id)


async def refresh_item(session: Session, scope: Scope, item: int, now: datetime) -> bool:
    """Bring an item's card and the plan's up to date. Returns whether the item has a card."""
    await refresh_plan(session, scope, now)
    subject = cards.subject_of(OFFER, item)
    return await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def refresh_plan(session: Session, scope: Scope, now: datetime) -> None:
    """Bring the plan's card up to date."""
    subject = cards.subject_of(PLAN, scope.subject)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
