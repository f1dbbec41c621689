"""Facts of a suggested goal: the two wordings, and what was picked."""

from datetime import datetime

from domain.measures import Measure
from domain.messages import goals as messages
from domain.messages import name_of
from storage import answers, clients, decisions, measures, plans, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import therapist
from storage.questions import Asked


async def offer(session: Session, request: Request, _now: datetime) -> object | None:
    """The card as things stand; None when there is no goal or no suggestion to compare."""
    question = await questions.load(session, request.number("question"))
    decision = await decisions.load(session, request.number("decision"))
    plan, who = await plans.of_client(session, request.client), await therapist(session, request)
    if question is None or decision is None or plan is None or who is None or decision.client != request.client:
        return None
    goal = await measures.the(session, plan, Measure.GOAL)
    if goal is None or not decision.note:
        return None
    match question.state:
        case Asked.OPEN:
            return messages.Offer(who.name, messages.Asked(goal.words, who.name, decision.note, question.token))
        case Asked.ANSWERED:
            return messages.Offer(who.name, messages.Taken(decision.note))
        case Asked.SKIPPED:
            return messages.Offer(who.name, messages.Kept(goal.words))
        case Asked.CLOSED:
            return messages.Offer(who.name, messages.ToTalk(who.name))


async def told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist."""
    client = await clients.load(session, request.client)
    decision = await decisions.load(session, request.number("decision"))
    if client is None or decision is None or decision.client != client.id:
        return None
    return messages.Told(client.alias, messages.Pick(request.word("pick")), decision.note)


async def card(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist: the goal in force, whichever it was when the card was shown."""
    question = await questions.load(session, request.number("question"))
    client = await clients.load(session, request.client)
    plan = await plans.of_client(session, request.client)
    goal = None if plan is None else await measures.the(session, plan, Measure.GOAL)
    if question is None or client is None or plan is None or goal is None:
        return None
    start = [one.score for one in await answers.of_plan(session, plan) if one.measure_id == goal.id]
    return messages.Card(
        client=client.alias,
        goal=goal.words,
        then=start[0] if start else None,
        enough=goal.good_enough,
        agreed=goal.agreed_at,
        fresh=goal.agreed_at is None and question.subject == goal.id,
        token=question.token,
    )


async def type_words(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist."""
    client = await clients.load(session, request.client)
    return client and messages.TypeWords(client=client.alias)


async def put(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist."""
    client, decision = (
        await clients.load(session, request.client),
        await decisions.load(session, request.number("decision")),
    )
    if client is None or decision is None or decision.client != client.id:
        return None
    return messages.Put(client=client.alias, suggestion=decision.note)


async def on_board(session: Session, request: Request, _now: datetime) -> object | None:
    """To the client; nothing when the goal has changed meanwhile."""
    plan, who = await plans.of_client(session, request.client), await therapist(session, request)
    goal = None if plan is None else await measures.the(session, plan, Measure.GOAL)
    if goal is None or who is None or goal.id != request.number("goal"):
        return None
    return messages.OnBoard(therapist=who.name, goal=goal.words)


LOADERS: dict[str, Loader] = {
    name_of(messages.Offer): offer,
    name_of(messages.Told): told,
    name_of(messages.Card): card,
    name_of(messages.TypeWords): type_words,
    name_of(messages.Put): put,
    name_of(messages.OnBoard): on_board,
}
