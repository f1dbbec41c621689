"""A practice's team: its manager sees who is set up and who steps in, invites and removes; no client is seen here."""

from datetime import datetime
from typing import Final

from domain.action import Verb
from domain.event import Event
from domain.messages import team as say_what
from domain.messages.everywhere import NotForYou
from domain.scope import Role, Scope
from handlers.answer import MANAGERS, THERAPISTS, Answer, Route, TapRoute
from handlers.say import ask, say, show
from storage import cards, practices, questions, removing, team, vacancies
from storage.database import Session
from storage.questions import Ask, Asked, Question
from storage.team import ABOUT, REMOVING

_STALE: Final = Answer(toast=NotForYou())


async def overview(session: Session, scope: Scope, _event: Event, now: datetime) -> Answer | None:
    """The manager's card; to a therapist, who manages and what they see."""
    if scope.role is Role.MANAGER:
        await team.show(session, scope, now=now)
        return None
    question = await ask(session, scope, team.MANAGERS, scope.practice, now)
    await show(session, scope, say_what.Managers, question, now)
    return None


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Invite a therapist, pick who leaves, confirm it, or have clients without anybody asked again."""
    value = event.action.value if event.action is not None else ""
    if question.about == REMOVING:
        return await _remove(session, scope, question, value, now)
    if question.about != ABOUT or question.subject != scope.practice:
        return _STALE
    if value == "iv":
        invite = await team.invite_therapist(session, scope.practice, now=now)
        await say(session, scope, say_what.Invited, now, invite=invite)
        await say(session, scope, say_what.Invitation, now, invite=invite)
        await _refresh(session, scope, now)
    elif value == "rm":
        await say(session, scope, say_what.Whom, now, question=question.id)
    elif value == "aa":
        await vacancies.ask_again(session, scope.practice, now=now)
        return Answer(toast=say_what.AskedAgain())
    else:
        return await _pick(session, scope, value, now)
    return None


async def _pick(session: Session, scope: Scope, value: str, now: datetime) -> Answer | None:
    members = await team.members(session, scope.practice, now=now)
    found = next((one.therapist for place, one in enumerate(members) if value == f"t{place}"), None)
    if found is None:
        return _STALE
    question = await questions.ask(session, Ask(scope.practice, scope.person, REMOVING, found.id), now=now)
    await say(session, scope, say_what.Confirm, now, question=question.id)
    return None


async def _remove(session: Session, scope: Scope, question: Question, value: str, now: datetime) -> Answer | None:
    found = await practices.therapist_of(session, question.subject)
    usable = question.state is Asked.OPEN and found.practice == scope.practice and not found.removed
    if not usable or value not in ("y", "n"):
        return _STALE
    await questions.settle(session, question.id, Asked.ANSWERED)
    if value == "n":
        await say(session, scope, say_what.Staying, now)
        return None
    left = await removing.remove(session, found, now=now)
    await say(session, scope, say_what.Gone, now, therapist=found.id, left=left)
    await _refresh(session, scope, now)
    return None


async def _refresh(session: Session, scope: Scope, now: datetime) -> None:
    subject = cards.subject_of(ABOUT, scope.practice)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)


async def managers(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """The therapist who was here first invites a manager, or ends what managers can do here."""
    value = event.action.value if event.action is not None else ""
    lead = await team.lead(session, scope.practice)
    if question.about != team.MANAGERS or lead is None or lead.id != scope.subject or value not in ("iv", "rm"):
        return _STALE
    if value == "iv":
        invite = await team.invite_manager(session, scope.practice, now=now)
        await say(session, scope, say_what.Invited, now, invite=invite)
        await say(session, scope, say_what.Invitation, now, invite=invite)
        return None
    await team.remove_managers(session, scope.practice, now=now)
    subject = cards.subject_of(team.MANAGERS, scope.practice)
    await cards.refresh_about(session, scope.practice, scope.person, subject, now=now)
    return Answer(toast=say_what.ManagersGone())


COMMANDS = {"team": Route("team", THERAPISTS | MANAGERS, overview)}
TAPS = {
    Verb.TEAM: TapRoute("team", MANAGERS, tap),
    Verb.MANAGERS: TapRoute("managers", THERAPISTS, managers),
}
