"""What a therapist hears at once, whatever the hour, and once more if nobody says that it was seen."""

from datetime import datetime, timedelta
from typing import Final

from domain.delivery import Kind
from domain.duties import Duty
from domain.messages import name_of
from domain.messages.everywhere import UrgentSigns
from domain.scope import Role, Scope
from storage import cards, due, outbox, practices, questions
from storage.clients import Client
from storage.database import Session
from storage.outbox import Args, Letter
from storage.questions import Ask, Asked, Question

ABOUT: Final = "urgent_told"
"""What the therapist's button is about; its subject is the client."""
SIGNS: Final = "urgent"
"""What the answers to the list of urgent signs are about."""
AGAIN: Final = timedelta(hours=4)


async def show_signs(session: Session, scope: Scope, *, now: datetime) -> None:
    """The list of urgent signs to the speaker, in the wording approved for the country."""
    client = scope.subject if scope.role is Role.CLIENT else 0
    asked = Ask(scope.practice, scope.person, SIGNS, scope.subject, client)
    question = await questions.ask(session, asked, now=now)
    letter = Letter(scope.person, name_of(UrgentSigns), Kind.URGENT, {"question": question.id}, client)
    await outbox.put(session, scope.practice, letter, now=now)


async def tell(session: Session, client: Client, message: str, args: Args, *, now: datetime) -> None:
    """Send it now; in four hours the same once more, unless it was seen."""
    therapist = await practices.therapist_of(session, client.therapist)
    asked = Ask(client.practice, therapist.person, ABOUT, client.id, client.id)
    question = await questions.ask(session, asked, now=now)
    given = {**args, "question": question.id}
    letter = Letter(therapist.person, message, Kind.URGENT, given, client.id, once=once(question.id))
    await cards.post(session, client.practice, letter, subject=cards.subject_of(ABOUT, question.id), now=now)
    for duty in (Duty.URGENT_AGAIN, Duty.URGENT_UNOPENED):
        await due.put(session, duty, question.id, at=now + AGAIN)


def once(question_id: int) -> str:
    """The key under which an urgent note leaves for the first time."""
    return f"{ABOUT}:{question_id}"


async def again(session: Session, question_id: int, *, now: datetime) -> None:
    """Send it once more, in the same words and with the same button; nothing when it was seen or overtaken."""
    question = await questions.load(session, question_id)
    if question is None or question.state is not Asked.OPEN:
        return
    newest = (await questions.about(session, question.practice, ABOUT, question.subject))[-1]
    if newest.id == question_id:
        await send_again(session, question, f"urgent-again:{question_id}", now=now)


async def send_again(session: Session, question: Question, key: str | None, *, now: datetime) -> None:
    """The note once more at the end of the chat, as it stands now; once a `key`."""
    card = await cards.find(session, question.practice, question.person, cards.subject_of(ABOUT, question.id))
    if card is not None:
        letter = Letter(question.person, card.message, Kind.URGENT, card.args, card.client, card.id, once=key)
        await outbox.put(session, question.practice, letter, now=now)


async def seen(session: Session, question: Question, *, now: datetime, over: bool = True) -> None:
    """Somebody has seen it; the note says so. Unless it is `over`, the client may hear that they were not reached."""
    await questions.settle(session, question.id, Asked.ANSWERED)
    await refresh(session, question, now=now)
    await due.drop(session, Duty.URGENT_AGAIN, question.id)
    if over:
        await due.drop(session, Duty.URGENT_UNOPENED, question.id)


async def refresh(session: Session, question: Question, *, now: datetime) -> None:
    """Every copy of the note says how it stands now."""
    subject = cards.subject_of(ABOUT, question.id)
    await cards.refresh_about(session, question.practice, question.person, subject, now=now)
