"""Arriving: a link or a typed code turns a stranger into a therapist or a client; whoever is back goes on."""

from datetime import datetime

from domain.duties import Duty
from domain.event import Event
from domain.messages import everywhere
from domain.messages import joining as say_what
from domain.scope import Role, Scope
from handlers.answer import Answer
from handlers.joining import beginning, consenting, setting_up, speaking
from handlers.joining.common import refuse
from handlers.say import ask, say
from storage import clients, commands, due, invites, joining, leaving, outbox, people, practices, team
from storage.clients import Client, Standing
from storage.database import Session
from storage.invites import LASTS, Invite
from storage.people import Person
from wording.standing import FORMAL, form_in

MENU = "menu"


async def start(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """Start, with or without the payload of a link."""
    if event.text:
        return await _present(session, scope, event, now)
    if scope.role is Role.STRANGER:
        return Answer(courtesy=everywhere.HelpStranger())
    return await _go_on(session, scope, now)


async def code(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    """A typed code, for when Telegram drops the payload."""
    return await _present(session, scope, event, now)


async def _present(session: Session, scope: Scope, event: Event, now: datetime) -> Answer | None:
    invite = await invites.find(session, event.text, now=now)
    if invite is None:
        return await refuse(session, scope, say_what.InviteUnknown, now)
    if scope.practice == invite.practice and (scope.role, scope.subject) == (invite.role, invite.subject):
        return await _go_on(session, scope, now)
    refusal = await _refusal(session, scope, invite)
    if refusal is not None:
        return await refuse(session, scope, refusal, now)
    if not await invites.use(session, invite.id, now=now):
        return await refuse(session, scope, say_what.InviteUsed, now)
    if invite.role is Role.THERAPIST:
        return await _enter_therapist(session, scope, invite, event, now)
    if invite.role is Role.MANAGER:
        return await _enter_manager(session, scope, invite, event, now)
    return await _enter_client(session, scope, invite, event, now)


async def _refusal(session: Session, scope: Scope, invite: Invite) -> type | None:
    """Why this invite does not open anything for this person, or None when it does."""
    if scope.role in (Role.THERAPIST, Role.MANAGER):
        return say_what.ForAClient if invite.role is Role.CLIENT else say_what.AlreadyHere
    if invite.used:
        return say_what.InviteUsed
    if invite.over:
        return say_what.InviteOver
    if invite.role is Role.CLIENT:
        invited = await clients.load(session, invite.subject)
        if invited is None or invited.state is not Standing.INVITED:
            return say_what.InviteUnknown
    if scope.role is Role.CLIENT:
        mine = await clients.reach(session, scope, scope.subject)
        left = mine is not None and mine.state is Standing.STOPPED and invite.role is Role.CLIENT
        return None if left else say_what.AlreadyHere
    return None


async def _enter_therapist(
    session: Session, scope: Scope, invite: Invite, event: Event, now: datetime
) -> Answer | None:
    me = await _become(session, scope, invite, event, now)
    await practices.therapist_joined(session, invite.subject, me.person)
    if event.name:
        await practices.name_therapist(session, me, event.name)
    await speaking.begin(session, me, event, now)
    return None


async def _enter_manager(session: Session, scope: Scope, invite: Invite, event: Event, now: datetime) -> Answer | None:
    me = await _become(session, scope, invite, event, now)
    await team.manager_joined(session, me.practice, now=now)
    await speaking.begin(session, me, event, now)
    return None


async def _enter_client(session: Session, scope: Scope, invite: Invite, event: Event, now: datetime) -> Answer | None:
    me = await _become(session, scope, invite, event, now)
    await clients.opened_invite(session, invite.subject, me.person)
    await due.put(session, Duty.INVITE_LAPSES, invite.subject, at=now + LASTS)
    await speaking.begin(session, me, event, now)
    return None


async def _become(session: Session, scope: Scope, invite: Invite, event: Event, now: datetime) -> Scope:
    """Remember the person, or let the one we know become who they were invited to be."""
    if scope.person and scope.practice == invite.practice:
        await outbox.cancel_for(session, scope.person, now=now)
        await people.become(session, scope.person, invite.role, invite.subject)
        await commands.tell(session, scope.practice, scope.person, now=now)
        return Scope(invite.practice, scope.person, invite.role, invite.subject)
    practice = await practices.practice_of(session, invite.practice)
    language = speaking.suggested(event, practice)
    new = Person(
        id=0,
        practice=practice.id,
        role=invite.role,
        subject=invite.subject,
        language=language,
        form=form_in(language, FORMAL),
        zone=practice.zone,
        reachable=True,
        name=event.name,
    )
    made = await people.add(session, new, chat=event.chat, now=now)
    await commands.tell(session, practice.id, made, now=now)
    return Scope(practice.id, made, invite.role, invite.subject)


async def _go_on(session: Session, scope: Scope, now: datetime) -> Answer | None:
    """Somebody we know pressed Start: they go on where they were."""
    if scope.role is Role.THERAPIST:
        therapist = await practices.therapist_of(session, scope.subject)
        if not therapist.joined:
            await setting_up.go_on(session, scope, now)
            return None
    if scope.role is Role.MANAGER:
        await team.show(session, scope, now=now)
        return None
    client = await clients.reach(session, scope, scope.subject)
    if client is not None and await _client_goes_on(session, scope, client, now):
        return None
    question = await ask(session, scope, MENU, scope.subject, now)
    menu = everywhere.MenuClient if scope.role is Role.CLIENT else everywhere.MenuTherapist
    await say(session, scope, menu, now, question=question.id)
    return None


async def _client_goes_on(session: Session, scope: Scope, client: Client, now: datetime) -> bool:
    if client.consented_at is None:
        await clients.set_state(session, client.id, Standing.ASKING)
        await consenting.ask_consent(session, scope, now)
        return True
    if client.state is Standing.STOPPED:
        await _resume(session, scope, client, now)
        return True
    return await beginning.go_on(session, scope, now)


async def _resume(session: Session, scope: Scope, client: Client, now: datetime) -> None:
    """Back after having left: what was agreed still holds, and is said again."""
    back = Standing.WAITING if client.confirmed_at is None else Standing.ACTIVE
    await clients.set_state(session, client.id, back)
    await joining.arm(session, client.id, now=now)
    await say(session, scope, say_what.Resumed, now)
    await leaving.back(session, client, now=now)
