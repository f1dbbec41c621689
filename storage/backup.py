"""A therapist's back-up: who it is, and the few letters they may get about clients who are not theirs."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domain.alerts import State
from domain.delivery import Kind
from domain.hours import next_allowed
from domain.messages import backup as messages
from domain.messages import name_of, reaching, vacancy
from domain.messages.consents import BackupNamed
from domain.rights import Consent
from domain.scope import Role, Scope
from storage import alerts, clients, consents, invites, outbox, people, practices, questions, urgent
from storage.clients import Client
from storage.database import Session
from storage.outbox import Letter, Outgoing
from storage.practices import Therapist
from storage.questions import Ask, Asked, Question
from storage.tables import therapist

ABOUT: Final = "backup"
"""What the question whom to name is about; its subject is the naming therapist."""
WORSE: Final = "backup_worse"
"""What a back-up's button about a worsening is about; its subject is the alert."""
URGENT: Final = "backup_urgent"
"""What a back-up's button about an urgent note is about; its subject is the question put to the therapist."""
_TOLD: Final = tuple(map(name_of, (messages.Worse, messages.Urgent, reaching.Number, reaching.NoNumber)))
_TOLD_ALONE: Final = (name_of(vacancy.Told),)
"""What a back-up may hear: while a client has a therapist, and when nobody reads any more."""


async def colleagues(session: Session, practice: int, but: int) -> tuple[Therapist, ...]:
    """The other therapists of a practice who are set up, longest there first."""
    here = await practices.therapists_of(session, practice)
    return tuple(one for one in here if one.joined and one.id != but)


async def name(session: Session, scope: Scope, who: int) -> None:
    """The speaking therapist's back-up from now on; 0 for nobody."""
    values = {"backup_id": who or None}
    await session.change(therapist, scope.subject, **values)


async def invite(session: Session, scope: Scope, *, now: datetime) -> int:
    """Make room for a colleague, who is the back-up once they have joined. Returns the invite."""
    me = await practices.therapist_of(session, scope.subject)
    named = await practices.therapist_of(session, me.backup) if me.backup else None
    room = named.id if named and not named.person else await practices.add_therapist(session, scope.practice)
    await name(session, scope, room)
    return await invites.issue(session, scope.practice, Role.THERAPIST, room, now=now)


async def of(session: Session, therapist_id: int) -> Therapist | None:
    """Who steps in for a therapist: somebody else of the practice who is set up; None for nobody."""
    me = await practices.therapist_of(session, therapist_id)
    found = await practices.therapist_of(session, me.backup) if me.backup else None
    here = found is not None and found.joined and not found.removed and found.practice == me.practice
    return found if here else None


async def of_client(session: Session, client: Client) -> Therapist | None:
    """The same for one client, who may have said no to it."""
    choice = await consents.latest(session, client, Consent.BACKUP)
    return await of(session, client.therapist) if choice is None or choice.given else None


async def tell_clients(session: Session, therapist_id: int, *, now: datetime) -> None:
    """Everybody who takes part hears who steps in from now on, once each, and may say no."""
    me, found = await practices.therapist_of(session, therapist_id), await of(session, therapist_id)
    if found is None:
        return
    for client in await clients.of_therapist(session, Scope(me.practice, me.person, Role.THERAPIST, me.id)):
        if client.is_taking_part:
            await _tell_client(session, client, found, now)


async def somebody_came(session: Session, scope: Scope, *, now: datetime) -> None:
    """The speaking therapist was set up: whoever had named them has a back-up from now on."""
    for one in await practices.therapists_of(session, scope.practice):
        if one.backup == scope.subject:
            await tell_clients(session, one.id, now=now)


async def _tell_client(session: Session, client: Client, found: Therapist, now: datetime) -> None:
    asked = Ask(client.practice, client.person, consents.ABOUT, client.id, client.id)
    args = {"question": (await questions.ask_once(session, asked, now=now)).id}
    at, once = next_allowed(now, await alerts.zone_of_client(session, client)), f"backup-named:{client.id}:{found.id}"
    letter = Letter(client.person, name_of(BackupNamed), Kind.ALERT, args, client.id, at=at, once=once)
    await outbox.put(session, client.practice, letter, now=now)


async def may_hear(session: Session, client: Client, letter: Outgoing, therapist_id: int) -> bool:
    """Whether a letter about a client is one of the few for this therapist as the back-up of the client's own."""
    own = await practices.therapist_of(session, client.therapist)
    if letter.message not in (_TOLD_ALONE if own.removed else _TOLD):
        return False
    found = await of_client(session, client)
    return found is not None and found.id == therapist_id


async def pass_worse(session: Session, alert_id: int, *, now: datetime) -> None:
    """Ask the back-up to step in for a worsening, outside their quiet hours; nothing without one or when seen."""
    alert = await alerts.load(session, alert_id)
    client = None if alert is None else await clients.load(session, alert.client)
    if alert is None or client is None or alert.state is not State.OPEN or client.confirmed_at is None:
        return
    found = await of_client(session, client)
    reader = None if found is None else await people.load(session, found.person)
    if reader is None:
        return
    asked = Ask(client.practice, reader.id, WORSE, alert_id, client.id)
    args = {"question": (await questions.ask_once(session, asked, now=now)).id}
    at, once = next_allowed(now, ZoneInfo(reader.zone)), f"backup-worse:{alert_id}"
    letter = Letter(reader.id, name_of(messages.Worse), Kind.ALERT, args, client.id, at=at, once=once)
    await outbox.put(session, client.practice, letter, now=now)


async def pass_urgent(session: Session, question_id: int, *, now: datetime) -> None:
    """Ask the back-up to step in for an urgent note that nobody has seen; nothing without one."""
    put = await questions.load(session, question_id)
    client = None if put is None else await clients.load(session, put.subject)
    if put is None or client is None or put.about != urgent.ABOUT or put.state is not Asked.OPEN:
        return
    await ask_urgent(session, client, put, now=now)


async def ask_urgent(session: Session, client: Client, put: Question, *, now: datetime) -> Therapist | None:
    """Ask the back-up to step in for an urgent note, at any hour and once. Returns whom, None when there is nobody."""
    found = await of_client(session, client)
    if found is None:
        return None
    asked = Ask(client.practice, found.person, URGENT, put.id, client.id)
    args = {"question": (await questions.ask_once(session, asked, now=now)).id}
    once = _once_urgent(put, found)
    letter = Letter(found.person, name_of(messages.Urgent), Kind.URGENT, args, client.id, once=once)
    await outbox.put(session, client.practice, letter, now=now)
    return found


async def is_asked(session: Session, put: Question, who: Therapist) -> bool:
    """Whether this back-up was asked to step in for an urgent note, or is about to be."""
    known = await questions.about(session, put.practice, URGENT, put.id)
    return any(one.person == who.person for one in known)


async def asked_at(session: Session, put: Question, who: Therapist) -> datetime | None:
    """When the back-up was certainly asked; None when they were not, or nobody knows."""
    return await outbox.sent_at(session, _once_urgent(put, who))


def _once_urgent(put: Question, who: Therapist) -> str:
    return f"backup-urgent:{put.id}:{who.id}"


async def tell(session: Session, client: Client, by: int, *, is_sorted: bool, now: datetime) -> None:
    """Tell a client's therapist, outside their quiet hours, what their back-up answered."""
    person = (await practices.therapist_of(session, client.therapist)).person
    reader = await people.load(session, person)
    if reader is None:
        return
    args = {"by": by, "sorted": is_sorted}
    at = next_allowed(now, ZoneInfo(reader.zone))
    letter = Letter(person, name_of(messages.Taken), Kind.ALERT, args, client.id, at=at)
    await outbox.put(session, client.practice, letter, now=now)


async def tell_urgent(session: Session, client: Client, by: int, *, is_sorted: bool, now: datetime) -> None:
    """Tell a client's therapist at once what their back-up answered about an urgent note."""
    person = (await practices.therapist_of(session, client.therapist)).person
    args = {"by": by, "sorted": is_sorted}
    letter = Letter(person, name_of(messages.SteppedIn), Kind.URGENT, args, client.id)
    await outbox.put(session, client.practice, letter, now=now)
