"""Facts of what an item of the home plan comes after."""

from datetime import datetime

from domain.homecare_rhythm import days_a_week
from domain.messages import homecare_habit as messages
from domain.messages import name_of
from storage import clients, homecare, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.homecare import habit_of
from storage.homecare import Item
from storage.questions import Asked, Question

_WEEK = 7


async def card(session: Session, request: Request, _now: datetime) -> object | None:
    """The question while it is open, then what came of it."""
    client = await clients.load(session, request.client)
    item = await homecare.item(session, request.number("item"))
    question = await questions.load(session, request.number("question"))
    if client is None or item is None or question is None or item.client != client.id:
        return None
    if question.state is Asked.OPEN:
        return messages.Card(messages.Ask(item.name, bool(client.reminder_time), question.token))
    return messages.Card(_if_then(item, question) if item.habit else messages.Left())


def _if_then(item: Item, question: Question) -> messages.IfThen:
    times = days_a_week(item.dose)
    free = None if times in (None, _WEEK) else _WEEK - (times or 0)
    return messages.IfThen(
        item.name,
        *habit_of(item),
        times=times if free else None,
        free=free,
        open=question.state is Asked.ANSWERED,
        token=question.token,
    )


LOADERS: dict[str, Loader] = {name_of(messages.Card): card}
