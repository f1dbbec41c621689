"""Facts of a check-in that a therapist tries: the client's own card, filled with what was tapped."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.measures import NOT_TRIED
from domain.messages import checkin as say
from domain.messages import measures as ask
from domain.messages import name_of
from domain.messages import rehearsal as messages
from domain.rehearsal import ABOUT, SKIP, TAPS, MadeUp, tapped
from storage import people, questions
from storage.database import Session
from storage.facts import Loader, Request
from storage.questions import Asked

_NOON, _EVENING = 12, 17
_START = (3, 6)
"""How easy the goal was at the made-up start, and how much it bothered."""


async def card(session: Session, request: Request, now: datetime) -> object | None:
    """The latest step, or that the trial was deleted."""
    person = await people.load(session, request.person)
    asked = await questions.about(session, request.practice, ABOUT, person.subject) if person is not None else ()
    if person is None or not asked:
        return None
    latest = asked[-1]
    if latest.state is Asked.CLOSED:
        return messages.Card(messages.Deleted(latest.token))
    given = tapped(latest.measure)
    seen = _seen(given, latest.token, now.astimezone(ZoneInfo(person.zone)))
    return messages.Card(messages.Running(seen, done=len(given) == TAPS, token=latest.token))


def _seen(given: tuple[str, ...], token: str, now: datetime) -> say.Card:
    done = len(given) == TAPS
    part = say.Daypart.EVENING if now.hour >= _EVENING else say.Daypart.AFTERNOON
    opener = say.Opener(TAPS, now, say.Daypart.MORNING if now.hour < _NOON else part)
    return say.Card(
        opener=None if done else opener,
        so_far=None if done else _so_far(given),
        question=None if done else _question(len(given), token),
        reply=say.First(ask.GoalReading(_START[0]), ask.SymptomReading(_START[1]), 1, token) if done else None,
        home=None,
        hopes=None,
        offer_later=False,
        offer_skip=False,
        token=token,
    )


def _question(step: int, token: str) -> say.Question:
    return (
        ask.Goal(MadeUp.GOAL, token),
        ask.Symptom(MadeUp.LABEL, token),
        ask.Homecare(token),
        ask.SinceStartQuestion(MadeUp.LABEL, token),
    )[step]


def _so_far(given: tuple[str, ...]) -> say.SoFar | None:
    """The first two answers, as a client sees them while the rest is asked."""
    goal, symptom = (*given, SKIP, SKIP)[:2]
    if (goal, symptom) == (SKIP, SKIP):
        return None
    eased = None if goal == SKIP else ask.NotTried() if goal == NOT_TRIED else ask.GoalReading(int(goal))
    bothered = None if symptom == SKIP else ask.SymptomReading(int(symptom))
    return say.SoFar(MadeUp.GOAL if eased is not None else None, eased, MadeUp.LABEL, bothered)


LOADERS: dict[str, Loader] = {name_of(messages.Card): card}
