"""Facts of a practice's team: names of therapists, states, counts and ages; nothing of any client."""

from datetime import datetime

from domain.messages import Choice, name_of
from domain.messages import team as messages
from domain.team import ages
from storage import backup, installation, invites, practices, team, vacancies
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, invited, practice, token
from storage.questions import load as question_of
from storage.team import Member


async def card(session: Session, request: Request, now: datetime) -> object | None:
    """The team as it is now, to a manager."""
    named = await token(session, request)
    if named is None or request.person not in await team.managers(session, request.practice):
        return None
    members = await team.members(session, request.practice, now=now)
    vacant = await vacancies.of_practice(session, request.practice)
    return messages.Card(
        clinic=(await practice(session, request)).name,
        lines=tuple(_line(one, now) for one in members),
        covers=tuple(messages.Cover(*one) for one in await team.covers(session, request.practice)),
        n_vacant=len(vacant),
        can_ask=bool(vacant) and bool(await backup.colleagues(session, request.practice, 0)),
        can_remove=bool(members),
        token=named,
    )


def _line(one: Member, now: datetime) -> messages.Line:
    waiting = ages(one.opened, now)
    return messages.Line(
        name=one.therapist.name or None,
        state=one.state,
        is_ready=one.therapist.joined,
        backup=one.backup or None,
        n_open=waiting.all,
        n_new=waiting.new,
        n_days=waiting.days,
        n_old=waiting.old,
    )


async def invitation(session: Session, request: Request, now: datetime) -> object | None:
    """The link and the code, made again from the key."""
    invite = await invites.load(session, request.number("invite"), now=now)
    if invite is None:
        return None
    return messages.Invitation(
        clinic=(await practice(session, request)).name,
        is_manager=invite.subject == request.practice,
        link=invites.link(session, invite.id, await installation.bot_name(session)),
        code=invites.code(session, invite.id),
    )


async def whom(session: Session, request: Request, now: datetime) -> object | None:
    """Everybody who could be removed: by name, or by number where there is none yet."""
    named = await token(session, request)
    if named is None:
        return None
    members = await team.members(session, request.practice, now=now)
    choices = [Choice(one.therapist.name or f"#{place + 1}", named, f"t{place}") for place, one in enumerate(members)]
    return messages.Whom(tuple(choices), named)


async def confirm(session: Session, request: Request, _now: datetime) -> object | None:
    """Whom the question is about, unless they were removed by now."""
    question = await question_of(session, request.number("question"))
    found = await practices.therapist_of(session, question.subject) if question is not None else None
    if question is None or found is None or found.removed:
        return None
    return messages.Confirm(name=found.name or None, token=question.token)


async def gone(session: Session, request: Request, _now: datetime) -> object | None:
    """Who was removed, and how many clients have nobody who reads."""
    found = await practices.therapist_of(session, request.number("therapist"))
    return messages.Gone(found.name or None, request.number("left"))


async def managers(session: Session, request: Request, _now: datetime) -> object | None:
    """To a therapist."""
    named, lead = await token(session, request), await team.lead(session, request.practice)
    if named is None or lead is None:
        return None
    count, is_lead = len(await team.managers(session, request.practice)), lead.person == request.person
    return messages.Managers(
        clinic=(await practice(session, request)).name,
        count=count,
        lead=lead.name,
        is_lead=is_lead,
        can_remove=is_lead and count > 0,
        token=named,
    )


async def joined(session: Session, request: Request, _now: datetime) -> object | None:
    """Of which practice."""
    return messages.Joined(clinic=(await practice(session, request)).name)


LOADERS: dict[str, Loader] = {
    name_of(messages.Card): card,
    name_of(messages.Invited): invited(messages.Invited),
    name_of(messages.Invitation): invitation,
    name_of(messages.Whom): whom,
    name_of(messages.Confirm): confirm,
    name_of(messages.Gone): gone,
    name_of(messages.Managers): managers,
    name_of(messages.Joined): joined,
    **{
        name_of(message): bare(message)
        for message in (messages.Help, messages.Staying, messages.AskedAgain, messages.ManagersGone)
    },
}
