"""Whether a message may still leave: checked when it is decided and once more right before it is sent."""

from domain.rights import is_current
from domain.scope import Role
from storage import backup, clients, people, questions, unease, vacancies
from storage.clients import Client, Standing
from storage.database import Session
from storage.outbox import Outgoing

_WITHOUT_CONSENT = (
    "joining.",
    "everywhere.",
    "understanding.",
    "flare.",
    "consents.",
    "leaving.",
    "mydata.",
    "settings.",
    "unease.",
    "vacancy.",
)
_OVER = (Standing.DECLINED, Standing.STOPPED)


async def may_send(session: Session, letter: Outgoing) -> bool:
    """Whether this person may hear this now: they exist, can be reached, and the client it is about still agrees."""
    person = await people.load(session, letter.person)
    if person is None or not person.reachable or person.practice != letter.practice:
        return False
    about = letter.client or await _asked_about(session, letter, person.role)
    if not about:
        return True
    client = await clients.load(session, about)
    if client is None or client.practice != letter.practice:
        return False
    if person.role is Role.THERAPIST:
        mine = client.therapist == person.subject or await unease.may_hear(session, letter)
        return mine or await backup.may_hear(session, client, letter, person.subject)
    if client.person != person.id or not _agrees(client, letter):
        return False
    return letter.message.startswith(_WITHOUT_CONSENT) or not await vacancies.is_vacant(session, client)


async def _asked_about(session: Session, letter: Outgoing, role: Role) -> int:
    """The client that a reply to a therapist is about: its buttons say so. 0 for nobody."""
    named = letter.args.get("question") if role is Role.THERAPIST else None
    question = await questions.load(session, int(named)) if named else None
    return question.client if question is not None else 0


def _agrees(client: Client, letter: Outgoing) -> bool:
    """Whether a client agrees to hear this: to the text in force, unless it is about agreeing and leaving itself."""
    if letter.message.startswith(_WITHOUT_CONSENT):
        return True
    return client.consented_at is not None and is_current(client.consent_number) and client.state not in _OVER
