"""A clip that Telegram refused to send: the client hears so, and the therapist is asked for another."""

from datetime import datetime

from domain.delivery import Kind
from domain.messages import clips as say
from domain.messages import name_of
from storage import clients, clips, homecare, outbox, passing, questions
from storage.database import Session
from storage.homecare import ADDED
from storage.outbox import Letter, Outgoing
from storage.questions import Ask


async def refused(session: Session, letter: Outgoing, *, now: datetime) -> None:
    """Whatever was refused with a clip in it: the clip is forgotten and both are told, once."""
    number = letter.args.get(clips.SENT)
    item = await homecare.item(session, number) if isinstance(number, int) else None
    client = await clients.load(session, letter.client) if item is not None else None
    if item is None or client is None or await clips.of_item(session, item) is None:
        return
    await clips.drop(session, item)
    gone = Letter(letter.person, name_of(say.Gone), Kind.DIALOGUE, {"item": item.id}, client.id)
    await outbox.put(session, letter.practice, gone, now=now)
    reader, at = await passing.reader_of(session, client), await passing.when_read(session, client.id, now)
    question = await questions.ask_once(session, Ask(client.practice, reader, ADDED, item.id, client.id), now=now)
    args = {"item": item.id, "question": question.id}
    lost = Letter(reader, name_of(say.Lost), Kind.ALERT, args, client.id, at=at)
    await outbox.put(session, letter.practice, lost, now=now)
