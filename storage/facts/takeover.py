"""Facts of a client passing from one therapist to another."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.measures import Measure
from domain.messages import Choice, name_of
from domain.messages import takeover as messages
from domain.takeover import State, Term
from storage import alerts, clients, measures, people, plans, practices, questions, takeovers
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare
from storage.takeovers import Takeover


@dataclass(frozen=True, slots=True)
class Case:
    """A passing on with its client, the names of both therapists, and the token of the buttons ("" without any)."""

    of: Takeover
    client: Client
    therapist: str
    provider: str
    token: str


async def case(session: Session, request: Request) -> Case | None:
    """What the arguments name, for anybody it is about; a letter about a client is about this one."""
    of = await takeovers.load(session, request.number("takeover"))
    client = await clients.load(session, of.client) if of is not None else None
    if of is None or client is None or of.practice != request.practice or request.client not in (0, client.id):
        return None
    question = await questions.load(session, request.number("question")) if "question" in request.args else None
    provider = (await practices.therapist_of(session, of.to)).name if of.to else ""
    therapist = (await practices.therapist_of(session, of.by)).name
    return Case(of, client, therapist, provider, question.token if question is not None else "")


async def desk(session: Session, request: Request, now: datetime) -> object | None:
    """The card of the therapist who began it, while the client is theirs."""
    found = await case(session, request)
    body = await _body(session, found, now) if found is not None and found.client.therapist == found.of.by else None
    return body and messages.Desk(body)


async def _body(session: Session, found: Case, now: datetime) -> messages.Body | None:
    of, alias = found.of, found.client.alias
    if of.state is State.DRAFT:
        return await _draft(session, found, now)
    if of.term is None or of.last is None:
        return None
    match of.state:
        case State.ASKED:
            return messages.Asked(alias, found.provider, of.term, of.last, found.token)
        case State.AGREED:
            return messages.Agreed(alias, found.provider, of.last)
        case State.STANDING:
            return messages.Standing(alias, found.provider, of.last)
        case State.REFUSED:
            return messages.Refused(alias, found.provider)
        case State.WITHDRAWN:
            return messages.TakenBack(alias)
    return messages.Done(alias, found.provider, of.term)


async def _draft(session: Session, found: Case, now: datetime) -> messages.Body:
    of, alias = found.of, found.client.alias
    if not of.to:
        choices = await _choices(session, found, 0)
        return messages.Colleague(alias, choices, found.token)
    if of.term is None:
        return messages.TermQuestion(alias, found.provider, found.token)
    today = now.astimezone(await alerts.zone_of_therapist(session, found.client)).date()
    weeks = {number: today + timedelta(weeks=number) for number in (1, 2, 4, 6)}
    return messages.Day(
        client=alias,
        provider=found.provider,
        term=of.term,
        is_good=of.term is Term.GOOD,
        today=today,
        week_1=weeks[1],
        week_2=weeks[2],
        week_4=weeks[4],
        week_6=weeks[6],
        token=found.token,
    )


async def _choices(session: Session, found: Case, but: int) -> tuple[Choice, ...]:
    others = await takeovers.candidates(session, found.of)
    return tuple(Choice(one.name, found.token, f"t{place}") for place, one in enumerate(others) if one.id != but)


async def question(session: Session, request: Request, _now: datetime) -> object | None:
    """While it is open."""
    found = await case(session, request)
    if found is None or found.of.state is not State.ASKED or found.of.term is None or found.of.last is None:
        return None
    clinic = (await practices.practice_of(session, found.of.practice)).name
    others = bool(await _choices(session, found, found.of.to))
    return messages.Question(found.therapist, clinic, found.provider, found.of.term, found.of.last, others, found.token)


async def names(session: Session, request: Request, _now: datetime) -> object | None:
    """The others of the practice."""
    found = await case(session, request)
    if found is None:
        return None
    clinic = (await practices.practice_of(session, found.of.practice)).name
    return messages.Names(clinic, await _choices(session, found, found.of.to), found.token)


async def waiting(session: Session, request: Request, _now: datetime) -> object | None:
    """From when."""
    found = await case(session, request)
    last = found.of.last if found is not None else None
    return messages.Waiting(found.therapist, found.provider, last) if found is not None and last else None


async def welcome(session: Session, request: Request, _now: datetime) -> object | None:
    """The first word under the other therapist; nothing when it is over already."""
    found = await case(session, request)
    if found is None or found.of.agreed_at is None or found.client.therapist != found.of.to:
        return None
    person = await people.load(session, found.client.person)
    is_cover = found.of.term is Term.COVER
    return messages.Welcome(
        name=person.name or None if person is not None else None,
        therapist=found.therapist,
        provider=found.provider,
        agreed=found.of.agreed_at,
        goal=await _goal(session, found.client),
        last=found.of.last if is_cover else None,
        is_cover=is_cover,
        token=found.token,
    )


async def _goal(session: Session, client: Client) -> str | None:
    plan = await plans.of_client(session, client.id)
    goal = await measures.the(session, plan, Measure.GOAL) if plan is not None else None
    return goal.words or None if goal is not None else None


async def received(session: Session, request: Request, _now: datetime) -> object | None:
    """Who is theirs to read from now on."""
    found = await case(session, request)
    if found is None or found.client.therapist != found.of.to:
        return None
    last = found.of.last if found.of.term is Term.COVER else None
    return messages.Received(found.client.alias, found.therapist, await _goal(session, found.client), last)


async def told(session: Session, request: Request, _now: datetime) -> object | None:
    """To whoever had the client: what came of it."""
    found = await case(session, request)
    if found is None or found.of.term is None:
        return None
    of, term = found.of, found.of.term
    going_on = of.state in (State.AGREED, State.STANDING, State.DONE)
    is_back = of.state is State.DONE and term is Term.COVER
    return messages.Told(found.client.alias, found.provider, term, going_on, is_back)


async def ended(session: Session, request: Request, _now: datetime) -> object | None:
    """The cover is over."""
    found = await case(session, request)
    return found and messages.Ended(found.client.alias, found.therapist)


async def staying(session: Session, request: Request, _now: datetime) -> object | None:
    """Nothing moves."""
    found = await case(session, request)
    return found and messages.Staying(found.therapist)


async def dropped(session: Session, request: Request, _now: datetime) -> object | None:
    """The question does not stand any more."""
    found = await case(session, request)
    return found and messages.Dropped(found.therapist)


async def back(session: Session, request: Request, _now: datetime) -> object | None:
    """Their own therapist reads again."""
    found = await case(session, request)
    return found and messages.Back(found.therapist, found.provider)


LOADERS: dict[str, Loader] = {
    name_of(messages.Desk): desk,
    name_of(messages.Question): question,
    name_of(messages.Names): names,
    name_of(messages.Waiting): waiting,
    name_of(messages.Welcome): welcome,
    name_of(messages.Received): received,
    name_of(messages.Told): told,
    name_of(messages.Ended): ended,
    name_of(messages.Staying): staying,
    name_of(messages.Dropped): dropped,
    name_of(messages.Back): back,
    **{name_of(message): bare(message) for message in (messages.Nobody, messages.Noted)},
}
