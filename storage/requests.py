"""What clients ask to have changed, and the answers; the plan itself stays as it is until its owner answers."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from domain.request import WAITING, Given, News, Origin, Outcome, State, What
from domain.scope import Scope
from storage import clients
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import change_request

NEW, STEP, ABOUT = "request_new", "request_step", "request"
PERMISSION, NEWS = "request_permission", "request_news"
"""What questions to a client are about: a new request, a step of it, one request; writing to somebody, news."""
TOLD, ANSWERING = "request_told", "request_answer"
"""What questions to a therapist are about: one request, a step of answering it."""
_SHOWN: Final = 2


@dataclass(frozen=True, slots=True)
class Request:
    """One request. `prescribed` is the other provider's plan it is about, 0 for the therapist's own.

    `permission` to contact that provider is None until the client answered. `due_on` is the promised date, `talk_on`
    the one for a talk; `answer`, `plan_new`, `why` and `answer_on` are shown to nobody before `answered_at`.
    `origin` says why the therapist asks of their own accord, None when the client does; `waits` is the row that it is
    about, an item of the home plan, an edit or a decision with other words for the goal, 0 for none. `goal` is what
    the client wanted to reach when it was answered, "" before.
    """

    id: int
    practice: int
    client: int
    prescribed: int
    what: What
    words: str
    news: News | None
    state: State
    permission: bool | None
    due_on: date | None
    talk_on: date | None
    sent_at: datetime | None
    answer: Outcome | None
    plan_new: str
    why: str
    answer_on: date | None
    asked_at: datetime
    answered_at: datetime | None
    origin: Origin | None = None
    waits: int = 0
    goal: str = ""

    @property
    def given(self) -> Given | None:
        """The answer as far as it was given, None before one was picked."""
        return None if self.answer is None else Given(self.answer, self.plan_new, self.why, self.answer_on)


async def begin(session: Session, client: Client, what: What, prescribed: int, *, now: datetime) -> int:
    """Start a request; older drafts of this client are dropped. Returns its id."""
    await session.remove(change_request, client_id=client.id, state=State.DRAFT)
    made = new_id()
    await session.insert(
        change_request,
        {
            "id": made,
            "practice_id": client.practice,
            "client_id": client.id,
            "prescribed_id": prescribed or None,
            "what": what,
            "state": State.DRAFT,
            "asked_at": now,
        },
    )
    return made


async def raise_(
    session: Session, client: Client, prescribed: int, why: tuple[Origin, int, What], *, now: datetime
) -> Request | None:
    """The therapist's own question to whoever set a plan: why, the row that waits for it or 0, and what it is about.

    One that waits already for the same is returned as it is.
    """
    origin, waits, what = why
    for of in await own(session, client.id, origin):
        if of.waits == waits:
            return of
    made = new_id()
    values = {"id": made, "practice_id": client.practice, "client_id": client.id, "prescribed_id": prescribed}
    asked = {"what": what, "state": State.OPEN, "asked_at": now, "origin": origin, "waits_id": waits or None}
    await session.insert(change_request, {**values, **asked})
    return await load(session, made)


async def own(session: Session, client: int, origin: Origin) -> tuple[Request, ...]:
    """What the therapist asks of their own accord for a reason and has no answer to yet, oldest first."""
    rows = await session.find_all(change_request, "asked_at", "id", client_id=client, origin=origin)
    return tuple([await _request(session, row) for row in rows if row.state in WAITING])


async def word(session: Session, of: Request, **words: str) -> None:
    """Keep words of a request: the client's `words`, the new plan `plan_new`, or the reason `why`."""
    values = {f"{name}_sealed": await session.seal(text, _place(f"{name}_sealed", of)) for name, text in words.items()}
    await session.change(change_request, of.id, **values)


async def hand_over(session: Session, of: Request, prescribed: int) -> None:
    """It turns out to be about a plan that somebody else set; whose yes it needs is asked anew."""
    await session.change(change_request, of.id, prescribed_id=prescribed, permission=None)


async def is_about(session: Session, of: Request, prescribed: int) -> None:
    """It is about a later version of the same plan."""
    await session.change(change_request, of.id, prescribed_id=prescribed)


async def is_new(session: Session, of: Request, news: News) -> None:
    """The client said whether it is a new problem."""
    await session.change(change_request, of.id, news=news)


async def open_(session: Session, of: Request, *, due_on: date, now: datetime) -> None:
    """It is complete and goes to the therapist, who answers by a local date."""
    await session.change(change_request, of.id, state=State.OPEN, due_on=due_on.isoformat(), asked_at=now)


async def permit(session: Session, of: Request, *, given: bool) -> None:
    """Whether the therapist may write to the other provider about it."""
    await session.change(change_request, of.id, permission=given)


async def talk(session: Session, of: Request, on: date) -> None:
    """It is talked over on a local date; it has no answer yet."""
    await session.change(change_request, of.id, talk_on=on.isoformat())


async def sent(session: Session, of: Request, *, now: datetime) -> None:
    """The therapist has written to the other provider (again)."""
    await session.change(change_request, of.id, state=State.SENT, sent_at=now)


async def pick(session: Session, of: Request, answer: Outcome | None) -> None:
    """Begin to answer, or None to begin anew; what was typed for another answer is dropped."""
    nothing = dict.fromkeys(("plan_new_sealed", "why_sealed", "answer_on"))
    await session.change(change_request, of.id, answer=answer, **nothing)


async def answered(session: Session, of: Request, on: date, *, now: datetime) -> None:
    """The answer is complete: it holds from, or is talked over on, a local date."""
    await session.change(change_request, of.id, state=State.ANSWERED, answer_on=on.isoformat(), answered_at=now)


async def agreed(session: Session, client: int) -> tuple[Request, ...]:
    """What whoever set the plan of a client agreed to, newest first."""
    of_theirs = {"client_id": client, "state": State.ANSWERED, "answer": Outcome.AGREED}
    rows = await session.find_all(change_request, "-answered_at", "id", **of_theirs)
    return tuple([await _request(session, row) for row in rows if row.prescribed_id])


async def take_back(session: Session, of: Request) -> None:
    """The client no longer wants it."""
    await session.change(change_request, of.id, state=State.TAKEN_BACK)


async def load(session: Session, request_id: int) -> Request | None:
    """One request, or None."""
    row = await session.find(change_request, id=request_id)
    return None if row is None else await _request(session, row)


async def reach(session: Session, scope: Scope, request_id: int) -> Request | None:
    """A request of a client the speaker may see; anything else reads as None."""
    found = await load(session, request_id)
    if found is None or await clients.reach(session, scope, found.client) is None:
        return None
    return found


async def waiting(session: Session, client: int) -> tuple[Request, ...]:
    """The requests of a client's own that have no answer yet, oldest first."""
    rows = await session.find_all(change_request, "asked_at", "id", client_id=client, origin=None)
    return tuple([await _request(session, row) for row in rows if row.state in WAITING])


async def open_of(session: Session, client: int) -> tuple[Request, ...]:
    """Those of a client's requests that wait for the therapist, oldest first."""
    return tuple(one for one in await waiting(session, client) if one.state is State.OPEN)


async def latest_answered(session: Session, client: int) -> tuple[Request, ...]:
    """The latest answered requests of a client, newest first."""
    rows = await session.find_all(
        change_request, "-answered_at", "id", client_id=client, state=State.ANSWERED, origin=None
    )
    return tuple([await _request(session, row) for row in rows[:_SHOWN]])


async def _request(session: Session, row: Any) -> Request:
    async def words(column: str) -> str:
        place = Place("change_request", column, row.id, row.practice_id, row.client_id)
        return await session.open(getattr(row, column), place) or ""

    return Request(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        prescribed=row.prescribed_id or 0,
        what=What(row.what),
        words=await words("words_sealed"),
        news=News(row.news) if row.news else None,
        state=State(row.state),
        permission=row.permission,
        due_on=_day(row.due_on),
        talk_on=_day(row.talk_on),
        sent_at=row.sent_at,
        answer=Outcome(row.answer) if row.answer else None,
        plan_new=await words("plan_new_sealed"),
        why=await words("why_sealed"),
        answer_on=_day(row.answer_on),
        asked_at=row.asked_at,
        answered_at=row.answered_at,
        origin=Origin(row.origin) if row.origin else None,
        waits=row.waits_id or 0,
        goal=await words("goal_sealed"),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _place(column: str, of: Request) -> Place:
    return Place("change_request", column, of.id, of.practice, of.client)
