"""Facts of what a client hopes for: parts of an alert's second screen and of the client's card."""

from typing import Final

from domain.measures import Measure
from domain.messages import hopes as messages
from domain.messages.measures import Harder, Hopes
from storage import answers, expectations, explored, plans
from storage.database import Session
from storage.plans import Plan

_HARD: Final = 2
"""How many of the latest hard weeks are named."""


async def own(session: Session, plan: Plan) -> tuple[messages.Own, ...]:
    """What the time would be for, whether it goes as hoped, what the therapist expected, how sure the client feels.

    Nothing for what is not told.
    """
    given = await answers.of_plan(session, plan)
    meaning = await plans.meaning_of(session, plan)
    found: list[messages.Own] = [messages.Meaning(meaning)] if meaning else []
    hoped = [one for one in given if one.measure is Measure.HOPES and one.value in tuple(Hopes)]
    sure = [one.score for one in given if one.measure is Measure.CONFIDENCE and one.value.isdigit()]
    if hoped:
        found.append(messages.Hoped(Hopes(hoped[-1].value), hoped[-1].at))
    expected = await expectations.of_plan(session, plan)
    if expected is not None:
        found.append(messages.Expected(expected.words, expected.by, expected.at))
    if sure:
        found.append(messages.Sure(sure[0], sure[-1] if len(sure) > 1 else None))
    hard = [one for one in given if one.measure is Measure.HARDER and one.value in tuple(Harder)]
    found += [messages.Hardened(Harder(one.value), one.at) for one in hard[-_HARD:]]
    found += [messages.ToRaise(one.area, one.at) for one in await explored.latest(session, plan)]
    return tuple(found)
