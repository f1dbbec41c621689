"""What clients tell after visits: one row a visit, sealed; every question about it, and what several visits show."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final, TypeVar

from sqlalchemy import select

from domain.scope import Role, Scope
from domain.visits import Course, Feel, Felt, Lasted, Wish
from storage import cards, questions, visits
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.questions import Ask, Asked, Question
from storage.sealing import Place
from storage.tables import visit, visit_feedback
from storage.visits import Visit

E = TypeVar("E", bound=StrEnum)

ABOUT: Final = "visit"
"""What the questions after a visit, and their card, are about."""


WORSE: Final = "visit_worse"
"""What the therapist's card about a visit that left a client worse is about."""


class Asks(StrEnum):
    """The questions after a visit, in their order."""

    FEEL = "feel"
    LASTED = "lasted"
    COURSE = "course"
    WISH = "wish"


@dataclass(frozen=True, slots=True)
class Feedback:
    """What was told after the visit of a local day; None for what was not.

    `told_at` is when the therapist was to hear that it left the client worse; `checkin` is the check-in that asked
    again how long the better feeling lasted, 0 for none.
    """

    id: int
    practice: int
    client: int
    visit: int
    day: date
    checkin: int
    asked_at: datetime
    told_at: datetime | None
    feel: Feel | None
    lasted: Lasted | None
    course: Course | None
    wish: Wish | None


_JOINED = select(visit_feedback, visit.c.day).join(visit, visit.c.id == visit_feedback.c.visit_id)


async def begin(session: Session, of: Visit, *, now: datetime) -> int | None:
    """The client is asked about a visit. Returns the row to fill in, or None when that was done before."""
    made = new_id()
    values = {
        "id": made,
        "practice_id": of.practice,
        "client_id": of.client,
        "visit_id": of.id,
        "asked_at": now,
    }
    stored = await session.insert_once(visit_feedback, values, on=("practice_id", "visit_id"))
    return made if stored else None


async def take_back(session: Session, client: Client, day: date) -> bool:
    """The client did not come that day after all. Returns False when they have told of the visit, which stays then."""
    found = await visits.on(session, client, day)
    known = await of_visit(session, found.id) if found is not None else None
    if known is not None and known.feel is not None:
        return False
    if known is not None:
        await session.remove(visit_feedback, id=known.id)
    await visits.drop(session, client, day)
    return True


async def load(session: Session, feedback_id: int) -> Feedback | None:
    """One visit's feedback by its row, or None."""
    row = await session.row(_JOINED.where(visit_feedback.c.id == feedback_id))
    return None if row is None else await _feedback(session, row)


async def of_visit(session: Session, visit_id: int) -> Feedback | None:
    """What was told of a visit, or None when it was not asked about."""
    row = await session.row(_JOINED.where(visit_feedback.c.visit_id == visit_id))
    return None if row is None else await _feedback(session, row)


async def reach(session: Session, scope: Scope, feedback_id: int) -> Feedback | None:
    """The speaking client's own; anybody else's reads as None."""
    found = await load(session, feedback_id)
    if found is None or scope.role is not Role.CLIENT:
        return None
    return found if (found.practice, found.client) == (scope.practice, scope.subject) else None


async def of_client(session: Session, client_id: int) -> tuple[Feedback, ...]:
    """Everything a client was asked after visits, oldest visit first."""
    mine = _JOINED.where(visit_feedback.c.client_id == client_id).order_by(visit.c.day, visit_feedback.c.id)
    return tuple([await _feedback(session, row) for row in await session.rows(mine)])


async def told(session: Session, client_id: int) -> tuple[Felt, ...]:
    """What a client told of their visits, oldest first; those not told of are left out."""
    known = await of_client(session, client_id)
    return tuple(Felt(one.day, one.feel, one.lasted) for one in known if one.feel is not None)


async def asked_since(session: Session, client_id: int, since: datetime) -> bool:
    """Whether a client was asked about a visit since a moment."""
    recent = (visit_feedback.c.client_id == client_id) & (visit_feedback.c.asked_at > since)
    return await session.row(visit_feedback.select().where(recent)) is not None


async def still_there(session: Session, client_id: int) -> Feedback | None:
    """The client's latest feedback, if the better feeling was still there and was not asked about again."""
    found = await of_client(session, client_id)
    last = found[-1] if found else None
    return last if last is not None and last.lasted is Lasted.STILL and not last.checkin else None


async def asked_in(session: Session, checkin_id: int) -> Feedback | None:
    """The feedback that a check-in asks about again, or None."""
    row = await session.row(_JOINED.where(visit_feedback.c.checkin_id == checkin_id))
    return None if row is None else await _feedback(session, row)


async def ask_in(session: Session, of: Feedback, checkin_id: int) -> None:
    """This check-in asks again how long the better feeling lasted."""
    await session.change(visit_feedback, of.id, checkin_id=checkin_id)


async def tell(session: Session, of: Feedback, asks: Asks, value: StrEnum | None) -> None:
    """Keep what was told in answer to one question; the latest word counts."""
    column = f"{asks}_sealed"
    await session.change(visit_feedback, of.id, **{column: await session.seal(value, _place(column, of))})


async def pass_on(session: Session, feedback_id: int, *, now: datetime) -> None:
    """The therapist is to hear that the visit left the client worse."""
    await session.change(visit_feedback, feedback_id, told_at=now)


def told_card(feedback_id: int) -> str:
    """How the therapist's card about a visit is found."""
    return cards.subject_of(WORSE, feedback_id)


async def put(session: Session, client: Client, feedback_id: int, asks: Asks, *, now: datetime) -> Question:
    """The question of this kind about a visit, which waits for an answer from now on, also when it had one."""
    standing = (await asked(session, client.practice, feedback_id)).get(asks)
    if standing is not None:
        await questions.settle(session, standing.id, Asked.OPEN)
        return standing
    place = list(Asks).index(asks)
    new = Ask(client.practice, client.person, ABOUT, feedback_id, client.id, asks, place)
    return await questions.ask(session, new, now=now)


async def asked(session: Session, practice: int, feedback_id: int) -> dict[Asks, Question]:
    """The questions that were put about a visit, by kind."""
    return {Asks(one.measure): one for one in await questions.about(session, practice, ABOUT, feedback_id)}


async def _feedback(session: Session, row: Any) -> Feedback:
    async def opened(kind: type[E], column: str) -> E | None:
        place = Place("visit_feedback", column, row.id, row.practice_id, row.client_id)
        word = await session.open(getattr(row, column), place)
        return None if word is None else kind(word)

    return Feedback(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        visit=row.visit_id,
        day=date.fromisoformat(row.day),
        checkin=row.checkin_id or 0,
        asked_at=row.asked_at,
        told_at=row.told_at,
        feel=await opened(Feel, "feel_sealed"),
        lasted=await opened(Lasted, "lasted_sealed"),
        course=await opened(Course, "course_sealed"),
        wish=await opened(Wish, "wish_sealed"),
    )


def _place(column: str, of: Feedback) -> Place:
    return Place("visit_feedback", column, of.id, of.practice, of.client)
