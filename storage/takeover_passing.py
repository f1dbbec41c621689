"""Who hears what when a client passes from therapist to therapist: of a client no longer theirs, the name alone."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.delivery import Kind
from domain.handover import KEEPS
from domain.hours import next_allowed
from domain.messages import name_of, vacancy
from domain.messages import takeover as messages
from domain.takeover import State, Term
from storage import alerts, cards, clients, outbox, people, practices, questions, takeovers, vacancies
from storage.database import Session
from storage.outbox import Letter
from storage.questions import Ask, Question
from storage.takeovers import ABOUT, DESK, Takeover


async def asked(session: Session, of: Takeover, person: int, about: str, *, now: datetime) -> Question:
    """The question by which a person acts on it."""
    return await questions.ask_once(session, Ask(of.practice, person, about, of.id, of.client), now=now)


async def show_desk(session: Session, of: Takeover, person: int, *, now: datetime) -> None:
    """Post the therapist's card (anew) in answer to them."""
    question = await asked(session, of, person, DESK, now=now)
    args = {"takeover": of.id, "question": question.id}
    letter = Letter(person, name_of(messages.Desk), Kind.DIALOGUE, args, of.client)
    await cards.post(session, of.practice, letter, subject=cards.subject_of(DESK, of.id), now=now)


async def refresh(session: Session, of: Takeover, *, now: datetime) -> None:
    """Bring the card up to date, as long as the client is theirs."""
    person = (await practices.therapist_of(session, of.by)).person
    await cards.refresh_about(session, of.practice, person, cards.subject_of(DESK, of.id), now=now)


async def ask_client(session: Session, of: Takeover, *, now: datetime) -> None:
    """Put it to the client, outside quiet hours and breaks."""
    client = await clients.load(session, of.client)
    if client is None:
        return
    question = await asked(session, of, client.person, ABOUT, now=now)
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    args, name = {"takeover": of.id, "question": question.id}, name_of(messages.Question)
    letter = Letter(
        client.person, name, Kind.CHECK_IN, args, client.id, at=at, expires=at + KEEPS, once=f"{name}:{of.id}"
    )
    await outbox.put(session, of.practice, letter, now=now)


async def taken_back(session: Session, of: Takeover, *, now: datetime) -> None:
    """The therapist took the question back: it does not leave any more, or else the client hears so."""
    client, once = await clients.load(session, of.client), f"{name_of(messages.Question)}:{of.id}"
    await outbox.withdraw(session, of.practice, once, now=now)
    if client is None or not await outbox.was_sent(session, once):
        return
    at = next_allowed(max(now, client.paused_until or now), await alerts.zone_of_client(session, client))
    told = Letter(client.person, name_of(messages.Dropped), Kind.RECEIPT, {"takeover": of.id}, client.id, at=at)
    await outbox.put(session, of.practice, told, now=now)


async def changed(session: Session, of: Takeover, *, now: datetime) -> None:
    """The reader has changed: the client and both therapists hear so."""
    client = await clients.load(session, of.client)
    if client is None:
        return
    over = of.term is Term.COVER and of.state is State.DONE
    question = await asked(session, of, client.person, ABOUT, now=now)
    args = {"takeover": of.id, "question": question.id}
    at = next_allowed(now, await alerts.zone_of_client(session, client)) if over or of.state is State.DONE else None
    message = messages.Back if over else messages.Welcome
    told = Letter(client.person, name_of(message), Kind.RECEIPT, args, client.id, at=at)
    await outbox.put(session, of.practice, told, now=now)
    await tell(session, of, of.to, messages.Ended if over else messages.Received, now=now)
    await tell(session, of, of.by, messages.Told, now=now)


async def tell(session: Session, of: Takeover, therapist: int, message: type, *, now: datetime) -> None:
    """A word to a therapist, whether the client is theirs or not: it holds the name they know and the colleague's."""
    reader = await people.load(session, (await practices.therapist_of(session, therapist)).person)
    if reader is None:
        return
    at, mine = next_allowed(now, ZoneInfo(reader.zone)), await _is_theirs(session, of, therapist)
    client = of.client if mine else 0
    letter = Letter(reader.id, name_of(message), Kind.ALERT, {"takeover": of.id}, client, at=at)
    await outbox.put(session, of.practice, letter, now=now)


async def _is_theirs(session: Session, of: Takeover, therapist: int) -> bool:
    client = await clients.load(session, of.client)
    return client is not None and client.therapist == therapist


async def go_on(session: Session, of: Takeover, *, now: datetime) -> None:
    """Its day has come: the reader changes, for good or back again."""
    if of.state not in (State.AGREED, State.STANDING):
        return
    of = await takeovers.change(session, of, now=now)
    client = await clients.load(session, of.client)
    if client is None or not await vacancies.is_vacant(session, client):
        await changed(session, of, now=now)
        return
    # The cover is over, and the therapist to go back to was removed meanwhile.
    await vacancies.leave(session, client, now=now)
    await tell(session, of, of.to, vacancy.Ended, now=now)
