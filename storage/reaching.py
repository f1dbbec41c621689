"""From an urgent note on: what its buttons do, until somebody has reached the client."""

from dataclasses import dataclass
from datetime import datetime

from domain.delivery import Kind
from domain.duties import Duty
from domain.messages import name_of, phone, safetyplan
from domain.messages import reaching as messages
from domain.outreach import WAITS, Outcome, Tap, Tried, tried
from domain.rights import Looked
from domain.scope import Role, Scope
from storage import (
    audit,
    backup,
    clients,
    due,
    outbox,
    outreach,
    people,
    phones,
    questions,
    safety_plans,
    urgent,
    weekly,
)
from storage.clients import Client
from storage.database import Session
from storage.outbox import Letter
from storage.practices import Therapist
from storage.questions import Ask, Asked, Question


@dataclass(frozen=True, slots=True)
class Stands:
    """How an urgent note stands: what was tried, the back-up who could help (None when nobody is to be asked), when
    they were certainly asked, whether they are to be, and when the note comes back.
    """

    tried: Tried
    backup: Therapist | None
    asking: bool
    asked_at: datetime | None
    back_at: datetime | None


async def stands(session: Session, client: Client, put: Question) -> Stands:
    """How a note about this client stands now."""
    known, found = tried(await outreach.of_question(session, put.id)), await backup.of_client(session, client)
    asking = found is not None and await backup.is_asked(session, put, found)
    return Stands(
        tried=known,
        backup=found,
        asking=asking,
        asked_at=await backup.asked_at(session, put, found) if found is not None else None,
        back_at=await due.when(session, Duty.URGENT_BACK, put.id),
    )


async def reached(session: Session, put: Question, *, by: int, now: datetime) -> None:
    """The client was reached: this note is over, and nothing brings back what was sent before it."""
    await outreach.note(session, put, Outcome.REACHED, by=by, now=now)
    for one in await questions.about(session, put.practice, urgent.ABOUT, put.subject):
        await due.drop(session, Duty.URGENT_BACK, one.id)
        if one.id != put.id:
            await urgent.refresh(session, one, now=now)
    await urgent.seen(session, put, now=now)


async def missed(session: Session, put: Question, *, by: int, now: datetime) -> None:
    """They tried in vain: the note is not sent again by itself, and the client hears so after the same hours.

    From the next weekly list on they stand in it until somebody has reached them.
    """
    await outreach.note(session, put, Outcome.MISSED, by=by, now=now)
    await urgent.seen(session, put, now=now, over=False)
    await weekly.arm(session, by, now=now)


async def waits_for_backup(session: Session, put: Question) -> bool:
    """Whether a back-up who was asked is still needed: nobody has seen the note, or nobody reached the client."""
    known = tried(await outreach.of_question(session, put.id))
    return not known.is_over and (put.state is Asked.OPEN or known.missed is not None or known.taken is not None)


async def stepped_in(session: Session, put: Question, *, by: int, is_sorted: bool, now: datetime) -> bool:
    """The back-up takes it, or says that it is sorted: then nothing comes back. Returns False when it was known."""
    known = tried(await outreach.of_question(session, put.id))
    if known.taken is not None and not is_sorted:
        return False
    await outreach.note(session, put, Outcome.SORTED if is_sorted else Outcome.TAKEN, by=by, now=now)
    if is_sorted:
        await due.drop(session, Duty.URGENT_BACK, put.id)
    await urgent.seen(session, put, now=now)
    return True


async def bring_back(session: Session, put: Question, tap: Tap, *, now: datetime) -> datetime:
    """The note comes back after a while; asked for again, it moves. Returns when."""
    at = now + WAITS[tap]
    await due.put(session, Duty.URGENT_BACK, put.id, at=at)
    await urgent.refresh(session, put, now=now)
    return at


async def come_back(session: Session, question_id: int, *, now: datetime) -> None:
    """The note is back, as its reader asked; nothing when somebody has reached the client, or another reads now."""
    put = await questions.load(session, question_id)
    client = None if put is None else await clients.load(session, put.client)
    reader = None if put is None else await people.load(session, put.person)
    if put is None or client is None or reader is None or reader.role is not Role.THERAPIST:
        return
    known = tried(await outreach.of_question(session, question_id))
    if not known.comes_back or client.therapist != reader.subject:
        return
    await outreach.note(session, put, Outcome.BROUGHT_BACK, by=reader.subject, now=now)
    await urgent.refresh(session, put, now=now)
    await urgent.send_again(session, put, f"urgent-back:{question_id}:{known.turn + 1}", now=now)


async def show_number(session: Session, scope: Scope, client: Client, question: Question, *, now: datetime) -> None:
    """The number the client left, to whoever may see it with an urgent note, which the client's record says; or that
    there is none, and to their own therapist a way to have them asked for it.
    """
    left = await phones.of(session, client)
    if left is not None:
        await audit.looked(session, client, scope.subject, Looked.NUMBER, now=now)
    message = messages.NoNumber if left is None else messages.Number
    args = {"question": question.id, "asks": client.therapist == scope.subject}
    letter = Letter(scope.person, name_of(message), Kind.URGENT, args, client.id)
    await outbox.put(session, client.practice, letter, now=now)


async def ask_number(session: Session, client: Client, put: Question, *, now: datetime) -> None:
    """Ask the client for a number, once a note."""
    question = await questions.ask_once(
        session, Ask(client.practice, client.person, phones.ABOUT, client.id, client.id), now=now
    )
    once, args = f"phone-wanted:{put.id}", {"question": question.id}
    letter = Letter(client.person, name_of(phone.Wanted), Kind.URGENT, args, client.id, once=once)
    await outbox.put(session, client.practice, letter, now=now)


async def number_left(session: Session, client: Client, *, now: datetime) -> None:
    """Whoever still waits to reach this client after an urgent note hears that there is a number now."""
    note = await outreach.of_whom(session, client)
    put = await questions.load(session, note) if note is not None else None
    if put is not None:
        letter = Letter(put.person, name_of(phone.Left), Kind.URGENT, {"question": put.id}, client.id)
        await outbox.put(session, client.practice, letter, now=now)


async def show_plan(session: Session, scope: Scope, client: Client, *, now: datetime) -> None:
    """What the practice does in a crisis, in its own words, or that it has set none."""
    found = await safety_plans.of(session, client.practice)
    message = safetyplan.NoneSet if found is None else safetyplan.Shown
    asked = Ask(scope.practice, scope.person, safety_plans.ABOUT, scope.subject)
    args = {"question": (await questions.ask_once(session, asked, now=now)).id}
    letter = Letter(scope.person, name_of(message), Kind.URGENT, args, client.id)
    await outbox.put(session, client.practice, letter, now=now)
