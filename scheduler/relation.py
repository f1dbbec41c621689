"""A low answer about working together reaches the therapist with the weekly list, when the client wants it to."""

from datetime import datetime

from domain.delivery import Kind
from domain.duties import Duty
from domain.messages import name_of
from domain.messages import relation as messages
from domain.relation import Fate
from scheduler.duties import Doing
from storage import cards, clients, passing, questions, relation
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask


async def told(session: Session, answer_id: int, now: datetime) -> None:
    """Tell it once."""
    answer = await relation.load(session, answer_id)
    client = await clients.load(session, answer.client) if answer is not None else None
    if answer is None or client is None or answer.fate is not Fate.TELL or answer.told_at is not None:
        return
    await relation.passed_on(session, answer, now=now)
    reader, at = await passing.reader_of(session, client), await passing.when_read(session, client.id, now)
    new = Ask(client.practice, reader, relation.TOLD, answer.id, client.id)
    question = await questions.ask(session, new, now=now)
    args, once = {"answer": answer.id, "question": question.id}, relation.told_once(answer.id)
    letter = Letter(reader, name_of(messages.Told), Kind.ALERT, args, client.id, at=at, once=once)
    await cards.post(session, client.practice, letter, subject=cards.subject_of(relation.TOLD, answer.id), now=now)


DUTIES: dict[str, Doing] = {Duty.RELATION_TOLD: told}
