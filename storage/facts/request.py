"""Facts of requests as their client sees them."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.messages import name_of
from domain.messages import request as messages
from domain.office import WorkingDays
from domain.prescribed import Part
from domain.request import PATIENCE, Outcome, State, Way, What, way
from storage import alerts, clients, hard_spells, practices, prescribed, requests
from storage import request_passing as passing
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request, owned
from storage.facts.everywhere import naming_therapist, prompt, token
from storage.prescribed import Prescribed


@dataclass(frozen=True, slots=True)
class Case:
    """A request with its client, the therapist's name, the prescriber's ("" for an own plan) and when."""

    of: requests.Request
    client: Client
    therapist: str
    plan: Prescribed | None
    now: datetime
    zone: ZoneInfo

    @property
    def today(self) -> date:
        """The therapist's local date."""
        return self.now.astimezone(self.zone).date()

    @property
    def unanswered(self) -> bool:
        """Whether the prescriber has had five working days."""
        sent = self.of.sent_at
        return sent is not None and self.now >= WorkingDays(self.zone).later(sent, PATIENCE)

    @property
    def prescriber(self) -> str:
        """Who set the plan, "" when the therapist did."""
        return self.plan.told(Part.PRESCRIBER) if self.plan is not None else ""

    @property
    def by(self) -> str:
        """Whose answer it is."""
        return self.prescriber or self.therapist

    @property
    def late(self) -> bool:
        """Whether the promised date is over without an answer."""
        due = self.of.talk_on or self.of.due_on
        return self.of.state is State.OPEN and due is not None and self.today > due

    @property
    def is_new(self) -> bool:
        """Whether the client said that it is, or may be, a new problem."""
        return way(self.of.news, foreign=False) is Way.NEW


async def of_case(session: Session, of: requests.Request | None, now: datetime) -> Case | None:
    """Everything around a request, or None when it is gone."""
    client = await clients.load(session, of.client) if of is not None else None
    if of is None or client is None:
        return None
    therapist = await practices.therapist_of(session, client.therapist)
    plan = await prescribed.load(session, of.prescribed) if of.prescribed else None
    return Case(of, client, therapist.name, plan, now, await alerts.zone_of_therapist(session, client))


async def case(session: Session, request: Request, now: datetime) -> Case | None:
    """The request among the arguments, if it is about the letter's client."""
    found = await of_case(session, await requests.load(session, request.number("request")), now)
    return found if found is not None and found.client.id == request.client else None


async def card(session: Session, request: Request, now: datetime) -> object | None:
    """One request as it stands."""
    found, named = await case(session, request, now), await token(session, request)
    body = None if found is None or named is None else _body(found, named)
    return body and messages.Card(body)


def _body(found: Case, named: str) -> messages.Body | None:
    of = found.of
    if of.state is State.TAKEN_BACK:
        return messages.TakenBack(of.what)
    if of.state is State.ANSWERED:
        return _answer(found)
    if of.state is State.SENT and of.sent_at is not None:
        return messages.Sent(found.therapist, found.prescriber, of.what, of.words, of.sent_at, named)
    if of.due_on is None:
        return None
    if of.talk_on is not None and not found.late:
        return messages.Talk(found.therapist, of.what, of.words, of.talk_on, named)
    if found.prescriber:
        return messages.Foreign(
            found.therapist, found.prescriber, of.what, of.words, of.due_on, found.is_new, found.late, named
        )
    return messages.Own(found.therapist, of.what, of.words, of.due_on, found.is_new, found.late, named)


def _answer(found: Case) -> messages.Agreed | messages.Kept | messages.SeeFirst | messages.Closed | None:
    of = found.of
    if of.answer_on is None or of.answer is None:
        return None
    match of.answer:
        case Outcome.AGREED:
            return messages.Agreed(found.by, of.plan_new, of.why, of.answer_on)
        case Outcome.KEPT:
            return messages.Kept(found.by, found.therapist, of.why, of.answer_on)
        case Outcome.SEE_FIRST:
            return messages.SeeFirst(found.by, found.therapist, of.why, of.answer_on)
        case Outcome.CLOSED:
            return messages.Closed(found.by, found.therapist, of.why, of.answer_on)


async def update(session: Session, request: Request, now: datetime) -> object | None:
    """The answer, once it is complete."""
    found, named = await case(session, request, now), await token(session, request)
    if found is None or named is None or found.of.state is not State.ANSWERED:
        return None
    body, sees_first = _answer(found), found.of.answer is Outcome.SEE_FIRST
    calls = (await hard_spells.of_therapist(session, found.client.therapist)).takes_calls
    review = found.plan.review_on if found.plan is not None else None
    return body and messages.Update(body, sees_first, found.of.origin is None, calls, review, named)


async def talk_update(session: Session, request: Request, now: datetime) -> object | None:
    """The date of a talk; nothing when there is an answer already."""
    found = await case(session, request, now)
    if found is None or found.of.state is not State.OPEN or found.of.talk_on is None:
        return None
    return messages.TalkUpdate(found.therapist, found.of.talk_on)


async def reason_update(session: Session, request: Request, now: datetime) -> object | None:
    """The reason that is on file now."""
    found = await case(session, request, now)
    why = found.plan.told(Part.WHY) if found is not None and found.plan is not None else ""
    return messages.ReasonUpdate(why, found.plan.review_on) if found and found.plan and why else None


async def no_answer_yet(session: Session, request: Request, now: datetime) -> object | None:
    """The prescriber is silent still."""
    found = await case(session, request, now)
    if found is None or found.of.state is not State.SENT or found.of.sent_at is None:
        return None
    return messages.NoAnswerYet(found.therapist, found.prescriber, found.of.sent_at, found.of.origin is None)


async def late(session: Session, request: Request, now: datetime) -> object | None:
    """There is no answer still."""
    found = await case(session, request, now)
    if found is None or found.of.state is not State.OPEN or found.of.due_on is None:
        return None
    return messages.Late(found.therapist, found.of.due_on)


async def permission(session: Session, request: Request, now: datetime) -> object | None:
    """The question whether somebody may be written to; a yes that came in the meantime makes it needless."""
    found, named = await case(session, request, now), await token(session, request)
    if found is None or named is None or found.of.permission is True:
        return None
    return messages.Permission(found.therapist, found.prescriber, named)


async def may_ask(session: Session, request: Request, now: datetime) -> object | None:
    """May the therapist ask something of their own? A yes that came in the meantime makes it needless."""
    found, named = await case(session, request, now), await token(session, request)
    if found is None or named is None or found.of.origin is None or found.of.permission is True:
        return None
    if found.of.state is not State.OPEN:
        return None
    waits = await owned.of_request(session, found.of)
    return messages.MayAsk(found.therapist, found.prescriber, found.of.origin, *waits, named)


async def permitted(session: Session, request: Request, now: datetime) -> object | None:
    """The word on that."""
    found = await case(session, request, now)
    return found and messages.Permitted(found.therapist, found.prescriber, found.of.permission is True)


async def status(session: Session, request: Request, now: datetime) -> object | None:
    """What is open and what was answered."""
    named = await token(session, request)
    waiting = await requests.waiting(session, request.client)
    answered = await requests.latest_answered(session, request.client)
    if named is None:
        return None
    asked = [await passing.asked(session, one, request.person) for one in waiting]
    buttons: list[tuple[What | None, str | None]] = [
        (one.what, question.token) for one, question in zip(waiting, asked, strict=True) if question
    ]
    (first, first_token), (second, second_token), (third, third_token) = (buttons + [(None, None)] * 3)[:3]
    return messages.Status(
        waiting=await open_lines(session, request.client, now),
        answered=tuple(
            messages.AnsweredLine(one.what, one.answer, one.why, one.answer_on)
            for one in answered
            if one.answer and one.answer_on
        ),
        first=first,
        second=second,
        third=third,
        first_token=first_token,
        second_token=second_token,
        third_token=third_token,
        is_foreign=await prescribed.of_client(session, request.client) is not None,
        token=named,
    )


async def open_lines(session: Session, client: int, now: datetime) -> tuple[messages.OpenLine, ...]:
    """The wishes for another plan that have no answer yet, oldest first, each with its dates."""
    found = [await of_case(session, one, now) for one in await requests.waiting(session, client)]
    return tuple(line for line in (_open_line(one) for one in found if one) if line)


def _open_line(found: Case) -> messages.OpenLine | None:
    of = found.of
    if of.due_on is None:
        return None
    sent = of.sent_at if of.state is State.SENT else None
    return messages.OpenLine(of.what, of.words, of.asked_at, of.due_on, of.talk_on, sent, found.late)


LOADERS: dict[str, Loader] = {
    **{
        name_of(message): prompt(message)
        for message in (messages.WhatQuestion, messages.WordsQuestion, messages.NewsQuestion)
    },
    **{name_of(message): naming_therapist(message) for message in (messages.TooMany, messages.Lead)},
    name_of(messages.Card): card,
    name_of(messages.Update): update,
    name_of(messages.TalkUpdate): talk_update,
    name_of(messages.ReasonUpdate): reason_update,
    name_of(messages.NoAnswerYet): no_answer_yet,
    name_of(messages.Late): late,
    name_of(messages.Permission): permission,
    name_of(messages.MayAsk): may_ask,
    name_of(messages.Permitted): permitted,
    name_of(messages.Status): status,
}
