"""How clients find it to work with their therapist: sealed, and nobody's business before they have said so."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from domain.delivery import Kind
from domain.digest import next_digest
from domain.duties import Duty
from domain.hours import end_of_local_day
from domain.messages import name_of
from domain.messages.relation import Card
from domain.progress import Purpose
from domain.relation import Fate, Level, Put, Theme, next_theme
from domain.scope import Scope
from domain.visits import Feel
from storage import cards, clients, due, feedback, plans, questions, weekly
from storage.clients import Client
from storage.database import Session
from storage.feedback import Feedback
from storage.ids import new_id
from storage.outbox import Letter
from storage.questions import Ask, Question
from storage.sealing import Place
from storage.tables import relation, relation_answer, therapist

ABOUT: Final = "relation"
"""What the questions about working together, and their card, are about; the subject is a visit's feedback."""
TOLD: Final = "relation_told"
"""What the therapist's card about one answer is about."""
_MONTH: Final = timedelta(days=31)


class Asks(StrEnum):
    """The steps of a card: what this is, the question, what to do with a low answer."""

    INTRO = "intro"
    LEVEL = "level"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Answer:
    """One question that was put with a visit's feedback; `level` is None while unanswered, or for good when skipped.

    `fate` says who may see it, None for nobody yet; `told_at` is when a low answer was passed on.
    """

    id: int
    practice: int
    client: int
    feedback: int
    theme: Theme
    asked_at: datetime
    level: Level | None
    fate: Fate | None
    told_at: datetime | None

    @property
    def is_shown(self) -> bool:
        """Whether the therapist may see it by now."""
        return self.fate is Fate.SEEN or (self.fate is Fate.TELL and self.told_at is not None)


async def turn(session: Session, scope: Scope, *, on: bool, now: datetime) -> None:
    """The speaking therapist wants these questions asked, or no longer."""
    change = therapist.update().where(therapist.c.id == scope.subject)
    await session.execute(change.values(relation_at=now if on else None))


async def is_on(session: Session, therapist_id: int) -> bool:
    """Whether a therapist has turned these questions on."""
    row = await session.find(therapist, id=therapist_id)
    return row is not None and row.relation_at is not None


async def never(session: Session, client: Client, *, now: datetime) -> None:
    """The client is not asked again, for good."""
    values = {"client_id": client.id, "practice_id": client.practice, "introduced_at": now, "never_at": now}
    await session.upsert(relation, values, on=("client_id",))


async def is_over(session: Session, client_id: int) -> bool:
    """Whether the client does not want to be asked again."""
    row = await session.find(relation, client_id=client_id)
    return row is not None and row.never_at is not None


def told_once(answer_id: int) -> str:
    """The key under which a therapist hears of an answer; once it was sent, it may be said that they know."""
    return f"relation:{answer_id}"


async def follow(session: Session, client: Client, of: Feedback, *, now: datetime) -> None:
    """One question may follow what was told of a visit, in the same contact; what this is comes before the first."""
    if await asked(session, client.practice, of.id) or not await is_on(session, client.therapist):
        return
    standing = await session.find(relation, client_id=client.id)
    theme = await _next(session, client, of, now)
    if theme is None or (standing is not None and standing.never_at is not None):
        return
    if standing is None:
        values = {"client_id": client.id, "practice_id": client.practice, "introduced_at": now}
        await session.insert(relation, values)
        question = await put(session, client, of.id, Asks.INTRO, now=now)
    else:
        question = await _begin(session, client, of, theme, now)
    letter = Letter(
        client.person, name_of(Card), Kind.DIALOGUE, {"feedback": of.id, "question": question.id}, client.id
    )
    await cards.post(session, client.practice, letter, subject=cards.subject_of(ABOUT, of.id), now=now)


async def begin(session: Session, client: Client, of: Feedback, *, now: datetime) -> None:
    """The client knows what this is: the question whose turn it is follows."""
    theme = await _next(session, client, of, now)
    if theme is not None:
        await _begin(session, client, of, theme, now)


async def _next(session: Session, client: Client, of: Feedback, now: datetime) -> Theme | None:
    plan = await plans.of_client(session, client.id)
    earlier = [Put(one.theme, one.asked_at, one.level) for one in await of_client(session, client.id)]
    told = len(await feedback.told(session, client.id))
    at_rest = plan is not None and plan.purpose is Purpose.REST
    return next_theme(earlier, told, now, worse=of.feel is Feel.WORSE, at_rest=at_rest)


async def _begin(session: Session, client: Client, of: Feedback, theme: Theme, now: datetime) -> Question:
    values = {
        "id": new_id(),
        "practice_id": client.practice,
        "client_id": client.id,
        "feedback_id": of.id,
        "theme": theme,
        "asked_at": now,
    }
    await session.insert(relation_answer, values)
    return await put(session, client, of.id, Asks.LEVEL, now=now)


async def put(session: Session, client: Client, feedback_id: int, asks: Asks, *, now: datetime) -> Question:
    """Ask one step of a card."""
    place = list(Asks).index(asks)
    new = Ask(client.practice, client.person, ABOUT, feedback_id, client.id, asks, place)
    return await questions.ask(session, new, now=now)


async def asked(session: Session, practice: int, feedback_id: int) -> dict[Asks, Question]:
    """The steps that were asked with a visit's feedback."""
    return {Asks(one.measure): one for one in await questions.about(session, practice, ABOUT, feedback_id)}


async def load(session: Session, answer_id: int) -> Answer | None:
    """One answer by its row, or None."""
    row = await session.find(relation_answer, id=answer_id)
    return None if row is None else await _answer(session, row)


async def with_feedback(session: Session, feedback_id: int) -> Answer | None:
    """The question that was put with a visit's feedback, or None."""
    row = await session.find(relation_answer, feedback_id=feedback_id)
    return None if row is None else await _answer(session, row)


async def of_client(session: Session, client_id: int) -> tuple[Answer, ...]:
    """Everything a client was asked, oldest first, the private included: for the client's own eyes."""
    rows = await session.find_all(relation_answer, "asked_at", "id", client_id=client_id)
    return tuple([await _answer(session, row) for row in rows])


async def shown(session: Session, client_id: int) -> tuple[Answer, ...]:
    """The latest answer to each question that the therapist may see."""
    latest = {one.theme: one for one in await of_client(session, client_id) if one.is_shown}
    return tuple(latest[theme] for theme in Theme if theme in latest)


async def lately(session: Session, scope: Scope, now: datetime) -> tuple[tuple[int, Theme, Level], ...]:
    """What the speaking therapist's clients answered within a month, each with the client, as far as it is shown."""
    mine = [one for one in await clients.of_therapist(session, scope) if one.is_taking_part]
    said = [(client.id, one) for client in mine for one in await of_client(session, client.id) if one.is_shown]
    return tuple((who, one.theme, one.level) for who, one in said if one.level and one.asked_at > now - _MONTH)


async def bring_forward(session: Session, client_id: int, *, at: datetime) -> None:
    """What the client wants the therapist to hear reaches them by then, if that is sooner than the weekly list."""
    for answer in await of_client(session, client_id):
        planned = await due.when(session, Duty.RELATION_TOLD, answer.id)
        if planned is not None and at < planned:
            await due.put(session, Duty.RELATION_TOLD, answer.id, at=at)


async def tell(session: Session, of: Answer, level: Level) -> None:
    """Keep an answer; nobody sees it yet."""
    await session.change(relation_answer, of.id, level_sealed=await session.seal(level, _place("level_sealed", of)))


async def decide(session: Session, client: Client, of: Answer, fate: Fate, *, now: datetime) -> None:
    """Who may see an answer. What is to be told waits for the next weekly list, never for the same day."""
    await session.change(relation_answer, of.id, fate_sealed=await session.seal(fate, _place("fate_sealed", of)))
    await due.drop(session, Duty.RELATION_TOLD, of.id)
    if fate is Fate.TELL:
        zone = await weekly.zone_of(session, client.therapist)
        at = next_digest(end_of_local_day(now, zone), zone)
        await due.put(session, Duty.RELATION_TOLD, of.id, at=at)


async def passed_on(session: Session, of: Answer, *, now: datetime) -> None:
    """The therapist is told of a low answer."""
    await session.change(relation_answer, of.id, told_at=now)


async def _answer(session: Session, row: Any) -> Answer:
    async def opened(column: str) -> str | None:
        place = Place("relation_answer", column, row.id, row.practice_id, row.client_id)
        return await session.open(getattr(row, column), place)

    level, fate = await opened("level_sealed"), await opened("fate_sealed")
    return Answer(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        feedback=row.feedback_id,
        theme=Theme(row.theme),
        asked_at=row.asked_at,
        level=None if level is None else Level(level),
        fate=None if fate is None else Fate(fate),
        told_at=row.told_at,
    )


def _place(column: str, of: Answer) -> Place:
    return Place("relation_answer", column, of.id, of.practice, of.client)
