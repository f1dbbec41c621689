"""Who belongs to a practice: its therapists with how far they are, its managers, and links for more of both."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from domain.alerts import State
from domain.delivery import Kind
from domain.hours import next_allowed
from domain.messages import name_of
from domain.messages import team as messages
from domain.messages.vacancy import Removed
from domain.scope import Role, Scope
from domain.takeover import State as Covering
from domain.team import SetUp, set_up
from storage import backup, cards, commands, dialogues, invites, outbox, people, practices, questions, takeovers
from storage.database import Session
from storage.outbox import Letter
from storage.practices import Therapist
from storage.questions import Ask
from storage.tables import alert, client, invite, person

ABOUT, REMOVING, MANAGERS = "team", "team_remove", "managers"
"""What questions are about: the manager's card and a therapist's on managers (both of the practice), one therapist."""
_OPEN: Final = (
    select(client.c.therapist_id, alert.c.opened_at)
    .join(client, client.c.id == alert.c.client_id)
    .where(
        alert.c.practice_id == bindparam("practice"),
        alert.c.state.in_((State.OPEN, State.SEEN)),
        client.c.confirmed_at.is_not(None),
    )
)


@dataclass(frozen=True, slots=True)
class Member:
    """A therapist as their manager sees them; `backup` is a name, "" for nobody, `opened` when each open note came."""

    therapist: Therapist
    state: SetUp
    backup: str
    opened: tuple[datetime, ...]


async def show(session: Session, scope: Scope, *, now: datetime) -> None:
    """Post the manager's card (anew)."""
    question = await questions.ask_once(session, Ask(scope.practice, scope.person, ABOUT, scope.practice), now=now)
    letter = Letter(scope.person, name_of(messages.Card), Kind.DIALOGUE, {"question": question.id})
    await cards.post(session, scope.practice, letter, subject=cards.subject_of(ABOUT, scope.practice), now=now)


async def members(session: Session, practice: int, *, now: datetime) -> tuple[Member, ...]:
    """Every therapist of a practice in the order of names, those without one last."""
    opened = await _opened(session, practice)
    found = [
        Member(one, await _state(session, one, now), await _backup(session, one), tuple(opened.get(one.id, ())))
        for one in await practices.therapists_of(session, practice)
    ]
    return tuple(sorted(found, key=lambda one: (not one.therapist.name, one.therapist.name.casefold())))


async def _opened(session: Session, practice: int) -> Mapping[int, list[datetime]]:
    found: dict[int, list[datetime]] = defaultdict(list)
    for row in await session.rows(_OPEN, practice=practice):
        found[row.therapist_id].append(row.opened_at)
    return found


async def _state(session: Session, one: Therapist, now: datetime) -> SetUp:
    waiting = await session.find(invite, subject_id=one.id, practice_id=one.practice)
    over = waiting is None or waiting.expires_at <= now
    return set_up(joined=one.joined, here=bool(one.person), invite_over=over)


async def _backup(session: Session, one: Therapist) -> str:
    found = await backup.of(session, one.id)
    return found.name if found is not None else ""


async def covers(session: Session, practice: int) -> tuple[tuple[str, str, date], ...]:
    """Who reads for whom at present, by name, and the last day of it; one line a pair."""
    found: dict[tuple[int, int], date] = {}
    for one in await takeovers.open_of(session, practice):
        if one.state is Covering.STANDING and one.last is not None:
            found[one.by, one.to] = max(one.last, found.get((one.by, one.to), one.last))
    return tuple([(await _name(session, by), await _name(session, to), last) for (by, to), last in found.items()])


async def _name(session: Session, therapist: int) -> str:
    return (await practices.therapist_of(session, therapist)).name


async def invite_therapist(session: Session, practice: int, *, now: datetime) -> int:
    """Make room for a therapist. Returns the invite."""
    made = await practices.add_therapist(session, practice)
    return await invites.issue(session, practice, Role.THERAPIST, made, now=now)


async def invite_manager(session: Session, practice: int, *, now: datetime) -> int:
    """A link for a manager of the practice; an older one stops working. Returns the invite."""
    return await invites.issue(session, practice, Role.MANAGER, practice, now=now)


async def lead(session: Session, practice: int) -> Therapist | None:
    """The therapist who has been here longest, or None before anybody is set up."""
    return next((one for one in await practices.therapists_of(session, practice) if one.joined), None)


async def managers(session: Session, practice: int) -> tuple[int, ...]:
    """The persons who manage a practice."""
    return tuple(row.id for row in await session.find_all(person, "id", practice_id=practice, role=Role.MANAGER))


async def manager_joined(session: Session, practice: int, *, now: datetime) -> None:
    """Therapists hear, outside their quiet hours, that somebody manages and what that person sees."""
    for one in await practices.therapists_of(session, practice):
        reader = await people.load(session, one.person)
        if reader is not None and one.joined:
            at = next_allowed(now, ZoneInfo(reader.zone))
            await outbox.put(
                session, practice, Letter(reader.id, name_of(messages.Joined), Kind.ALERT, {}, at=at), now=now
            )


async def remove_managers(session: Session, practice: int, *, now: datetime) -> None:
    """Nobody manages any more: links stop working, and whoever did is a stranger from now on."""
    await invites.withdraw(session, practice, practice)
    for one in await managers(session, practice):
        await outbox.cancel_for(session, one, now=now)
        await dialogues.end(session, Scope(practice, one, Role.MANAGER, practice))
        await people.become(session, one, Role.STRANGER, 0)
        await commands.tell(session, practice, one, now=now)
        await outbox.put(session, practice, Letter(one, name_of(Removed), Kind.ALERT, {}), now=now)
