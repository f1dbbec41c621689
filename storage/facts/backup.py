"""Facts of a therapist's back-up, and of what the back-up is told: an alias and a day."""

from datetime import datetime

from domain.alerts import State
from domain.messages import Choice, name_of
from domain.messages import backup as messages
from domain.outreach import tried
from domain.scope import Role
from storage import alerts, backup, clients, installation, invites, outreach, people, practices, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import invited
from storage.questions import Asked


async def standing(session: Session, request: Request, _now: datetime) -> object | None:
    """Who it is, and whom it could be while the question is open."""
    question = await questions.load(session, request.number("question"))
    if question is None:
        return None
    me = await practices.therapist_of(session, question.subject)
    found, is_open = await backup.of(session, me.id), question.state is Asked.OPEN
    others = await backup.colleagues(session, me.practice, me.id) if is_open else ()
    return messages.Standing(
        name=found.name if found else None,
        waits=bool(me.backup) and found is None,
        is_open=is_open,
        is_named=is_open and bool(me.backup),
        choices=tuple(Choice(one.name, question.token, str(place)) for place, one in enumerate(others)),
        token=question.token,
    )


async def invitation(session: Session, request: Request, now: datetime) -> object | None:
    """The link and the code, made again from the key."""
    invite = await invites.load(session, request.number("invite"), now=now)
    if invite is None:
        return None
    link = invites.link(session, invite.id, await installation.bot_name(session))
    return messages.Invitation(link=link, code=invites.code(session, invite.id))


async def worse(session: Session, request: Request, _now: datetime) -> object | None:
    """A worsening, as long as nobody has opened it."""
    question = await questions.load(session, request.number("question"))
    alert = None if question is None else await alerts.load(session, question.subject)
    client = await clients.load(session, request.client)
    if question is None or alert is None or client is None or alert.state is not State.OPEN:
        return None
    therapist = await practices.therapist_of(session, client.therapist)
    return messages.Worse(therapist.name, client.alias, alert.opened_at, question.token)


async def urgent(session: Session, request: Request, _now: datetime) -> object | None:
    """An urgent note that the therapist has not seen, or a client they tried to reach in vain."""
    question = await questions.load(session, request.number("question"))
    put = None if question is None else await questions.load(session, question.subject)
    client = await clients.load(session, request.client)
    if question is None or put is None or client is None:
        return None
    known = tried(await outreach.of_question(session, put.id))
    if known.is_over or (put.state is not Asked.OPEN and known.missed is None):
        return None
    return messages.Urgent(
        therapist=(await practices.therapist_of(session, client.therapist)).name,
        client=client.alias,
        tried=known.missed.at if known.missed else None,
        country=(await practices.practice_of(session, client.practice)).country,
        token=question.token,
    )


async def taken(session: Session, request: Request, _now: datetime) -> object | None:
    """What the back-up answered."""
    client = await clients.load(session, request.client)
    by = await practices.therapist_of(session, request.number("by"))
    return client and messages.Taken(by.name, client.alias, bool(request.args["sorted"]))


async def stepped_in(session: Session, request: Request, _now: datetime) -> object | None:
    """What the back-up answered about an urgent note."""
    client = await clients.load(session, request.client)
    by = await practices.therapist_of(session, request.number("by"))
    return client and messages.SteppedIn(by.name, client.alias, bool(request.args["sorted"]))


async def gone(session: Session, request: Request, _now: datetime) -> object | None:
    """Whose back-up was removed, unless another was named by now."""
    person = await people.load(session, request.person)
    if person is None or person.role is not Role.THERAPIST:
        return None
    was = await practices.therapist_of(session, request.number("therapist"))
    me = await practices.therapist_of(session, person.subject)
    return None if me.backup else messages.Gone(was.name)


LOADERS: dict[str, Loader] = {
    name_of(messages.Standing): standing,
    name_of(messages.Invited): invited(messages.Invited),
    name_of(messages.Invitation): invitation,
    name_of(messages.Worse): worse,
    name_of(messages.Urgent): urgent,
    name_of(messages.Taken): taken,
    name_of(messages.SteppedIn): stepped_in,
    name_of(messages.Gone): gone,
}
