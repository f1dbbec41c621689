"""A check-in with all that belongs to it, and what of it the choice of the next question depends on."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.checkin import Known, Path, Readings
from domain.measures import BOTHER, NOT_TRIED, Measure
from domain.progress import Source
from domain.visits import STILL_FOR
from storage import answers, checkins, feedback, homecare, measures, plans, questions
from storage.answers import Answer, are_reworded
from storage.checkins import ABOUT, CheckIn
from storage.database import Session
from storage.measures import Measure as Measured
from storage.plans import Plan
from storage.questions import Asked, Question

FRAME, SAME, FIRST_ITEM = 0, 1, 2
"""Positions of a check-in's questions: what is done with the whole card, same as last week, then the items."""
SAME_MEASURE = "same"

_WEEK = timedelta(days=7)
_TOLD_ENOUGH = 2
_NUMBERED = frozenset({Measure.GOAL, *BOTHER})


@dataclass(frozen=True, slots=True)
class Asking:
    """A check-in, its plan, its questions in order, its answers in force, and what the plan measures.

    `visited` is the day of the visit it asks about, None when it asks about none.
    """

    checkin: CheckIn
    plan: Plan
    questions: tuple[Question, ...]
    answers: Mapping[int, Answer]
    measured: tuple[Measured, ...]
    visited: date | None = None

    @property
    def frame(self) -> Question:
        """What names the card as a whole."""
        return self.questions[0]

    @property
    def items(self) -> tuple[Question, ...]:
        """The questions that measure something."""
        return tuple(question for question in self.questions if question.position >= FIRST_ITEM)

    @property
    def open(self) -> Question | None:
        """The question that waits for an answer, or None when none does."""
        waiting = (one for one in self.questions if one.position != FRAME and one.state is Asked.OPEN)
        return next(waiting, None)

    @property
    def path(self) -> Path:
        """How the client began."""
        same = next((one for one in self.questions if one.position == SAME), None)
        if same is None or same.state in (Asked.OPEN, Asked.CLOSED):
            return Path.QUESTIONS
        return Path.SAME if same.state is Asked.ANSWERED else Path.MOVED

    @property
    def bother(self) -> Measure:
        """Which of the two ways of item 2 the plan asks."""
        return measures.bother(self.measured)

    def item(self, measure: Measure) -> Question | None:
        """The question that asks a measure here, or None."""
        return next((one for one in self.items if one.measure == measure), None)

    def value(self, measure: Measure) -> str | None:
        """What was answered here to a measure, or None."""
        question = self.item(measure)
        found = self.answers.get(question.id) if question else None
        return found.value if found else None

    def words(self, kind: Measure) -> str | None:
        """The client's own words for what is measured: the goal, or the side sign asked of here."""
        row = self.measure_id(kind)
        return next((one.words for one in self.measured if one.id == row), None)

    def measure_id(self, kind: Measure) -> int:
        """The row of what is measured; 0 for what has none."""
        if kind is Measure.SIDE:
            return self.checkin.side
        return next((one.id for one in self.measured if one.kind is kind), 0)


async def load(session: Session, checkin_id: int) -> Asking | None:
    """A check-in that was opened, with everything; None when there is none."""
    found = await checkins.load(session, checkin_id)
    plan = await plans.load(session, found.plan) if found else None
    if found is None or plan is None:
        return None
    asked = await questions.about(session, found.practice, ABOUT, found.id)
    if not asked:
        return None
    standing = {one.question: one for one in await answers.of_checkin(session, plan, found.id)}
    about_visit = any(one.measure == Measure.RELIEF for one in asked)
    told = await feedback.asked_in(session, found.id) if about_visit else None
    measured = await measures.of_plan(session, plan)
    return Asking(found, plan, asked, standing, measured, told.day if told is not None else None)


async def readings(session: Session, asking: Asking) -> Readings:
    """Ease of the goal and the symptom at the start, at the latest earlier check-in that has numbers, and now.

    A number that was asked for in other words than the one of now is left out: nothing is said of a difference.
    """
    given = await _given(session, asking.plan)
    earlier = await _latest_before(session, asking, given)
    sets = [given.get(one, {}) for one in (0, earlier, asking.checkin.id)]
    goals, symptoms = ([_number(one, sets[-1], kind) for one in sets] for kind in (Measure.GOAL, asking.bother))
    return Readings(goals[0], goals[1], goals[2], symptoms[0], symptoms[1], symptoms[2])


async def before(session: Session, asking: Asking) -> Mapping[Measure, Answer]:
    """What was answered in the latest earlier check-in that has numbers; empty when there is none."""
    given = await _given(session, asking.plan)
    return given.get(await _latest_before(session, asking, given), {})


async def has_numbers(session: Session, plan: Plan, checkin: CheckIn) -> bool:
    """Whether the goal or the symptom was answered in a check-in."""
    return bool((await _given(session, plan)).get(checkin.id, {}).keys() & _NUMBERED)


async def _given(session: Session, plan: Plan) -> dict[int, dict[Measure, Answer]]:
    """Every answer in force under a plan, by check-in; those of joining under 0. What was not tried says nothing."""
    found: dict[int, dict[Measure, Answer]] = {}
    for one in await answers.of_plan(session, plan):
        if one.value == NOT_TRIED:
            continue
        found.setdefault(one.checkin, {})[one.measure] = one
    return found


async def _latest_before(session: Session, asking: Asking, given: Mapping[int, Mapping[Measure, Answer]]) -> int:
    """The latest earlier check-in with a number for the goal or the symptom, or -1."""
    slots = {one.id: one.slot for one in await checkins.of_plan(session, asking.plan.id)}
    numbered = [one for one, found in given.items() if found.keys() & _NUMBERED]
    earlier = [one for one in numbered if one in slots and slots[one] < asking.checkin.slot]
    return max(earlier, key=slots.__getitem__, default=-1)


def _number(given: Mapping[Measure, Answer], now: Mapping[Measure, Answer], kind: Measure) -> int | None:
    one, latest = given.get(kind), now.get(kind)
    if one is None or (latest is not None and are_reworded((one, latest))):
        return None
    return one.score


async def known_at_opening(session: Session, plan: Plan, checkin: CheckIn) -> Known:
    """What decides the questions before anything was answered."""
    found = await measures.of_plan(session, plan)
    measured = {one.kind for one in found}
    asked = await checkins.asked_at(session, plan.id)
    return Known(
        number=checkin.number,
        weeks=round((checkin.slot_at - plan.started_at) / _WEEK),
        has_goal=Measure.GOAL in measured,
        bother=measures.bother(found),
        asks_homecare=await _asks_homecare(session, checkin),
        has_side=Measure.SIDE in measured,
        has_relief=await _has_relief(session, checkin),
        ago={measure: checkin.number - number for measure, number in asked.items() if number < checkin.number},
    )


async def known(session: Session, asking: Asking) -> Known:
    """The same once the first questions are settled."""
    before = await known_at_opening(session, asking.plan, asking.checkin)
    copied = {one.question for one in asking.answers.values() if one.source is Source.CARRIED}
    uncopied = sum(one.id not in copied for one in asking.items)
    return replace(before, path=asking.path, readings=await readings(session, asking), uncopied=uncopied)


async def _has_relief(session: Session, checkin: CheckIn) -> bool:
    """Whether this check-in asks, or may ask, how long the better feeling after a visit lasted."""
    if await feedback.asked_in(session, checkin.id) is not None:
        return True
    still = await feedback.still_there(session, checkin.client)
    return still is not None and checkin.slot - still.day <= STILL_FOR


async def ask_relief(session: Session, asking: Asking) -> None:
    """This check-in asks how long the better feeling after the latest visit lasted."""
    still = await feedback.still_there(session, asking.checkin.client)
    if still is not None:
        await feedback.ask_in(session, still, asking.checkin.id)


async def choose_side(session: Session, asking: Asking) -> None:
    """Decide which of the side signs this check-in asks of: each in its turn."""
    signs = [one.id for one in asking.measured if one.kind is Measure.SIDE]
    latest_first = [one.side for one in await checkins.of_plan(session, asking.plan.id)]
    waits = {sign: latest_first.index(sign) if sign in latest_first else len(latest_first) for sign in signs}
    await checkins.watch_side(session, asking.checkin.id, max(signs, key=waits.__getitem__))


async def _asks_homecare(session: Session, checkin: CheckIn) -> bool:
    """Whether the home plan is asked of: there is one, and the week's reminders have hardly told of it."""
    if not await homecare.agreed(session, checkin.client):
        return False
    week = await homecare.reports(session, checkin.client, since=checkin.slot - _WEEK + timedelta(days=1))
    return sum(day.outcome is not None for day in week if day.day <= checkin.slot) < _TOLD_ENOUGH
