"""Facts of a starter pack, as a therapist looks at it before anybody is invited."""

from datetime import datetime

from domain.messages import Choice, name_of
from domain.messages import packs as messages
from domain.packs import MOST
from storage import clients, homecare, packs, plans, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token
from storage.homecare import Item
from storage.questions import Asked


async def card(session: Session, request: Request, _now: datetime) -> object | None:
    """The pack as it stands: open, kept, or left."""
    question = await questions.load(session, request.number("question"))
    client = await clients.load(session, question.subject) if question is not None else None
    plan = await plans.of_client(session, client.id) if client is not None else None
    if question is None or client is None or plan is None:
        return None
    if question.state is Asked.SKIPPED:
        return messages.Card(messages.Left(client.alias))
    inside = await packs.items(session, client.id)
    if question.state is not Asked.OPEN:
        return messages.Card(messages.Kept(client.alias, len(inside) or None))
    return messages.Card(
        messages.Open(
            client=client.alias,
            label=plan.label,
            purpose=plan.purpose,
            ideas=ideas_from(await plans.ideas_of(session, plan)),
            items=tuple(_exercise(place, item) for place, item in enumerate(inside, 1)),
            choices=tuple(Choice(item.name, question.token, f"e{place}") for place, item in enumerate(inside)),
            can_add=len(inside) < MOST,
            token=question.token,
        )
    )


def ideas_from(kept: tuple[str, ...] | None) -> tuple[messages.Idea, ...]:
    """Ideas for a goal as lines."""
    return tuple(messages.Idea(one) for one in kept or ())


def _exercise(number: int, item: Item) -> messages.Exercise:
    return messages.Exercise(number, item.name, item.dose or None, item.why or None)


async def ask_item(session: Session, request: Request, _now: datetime) -> object | None:
    """An item of the pack, to be typed anew."""
    item, named = await homecare.item(session, request.number("item")), await token(session, request)
    return item and named and messages.AskItem(item.name, item.dose or None, item.why or None, named)


async def ask_ideas(_session: Session, _request: Request, _now: datetime) -> object | None:
    """How many there may be."""
    return messages.AskIdeas(MOST)


LOADERS: dict[str, Loader] = {
    name_of(messages.Card): card,
    name_of(messages.AskItem): ask_item,
    name_of(messages.AskNew): bare(messages.AskNew),
    name_of(messages.AskIdeas): ask_ideas,
}
