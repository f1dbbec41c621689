"""Facts for looks back: every set of measures, with and without dates, numbers whose steps fit each state."""

from datetime import date
from typing import Any

from domain.messages import progress as say
from domain.messages.measures import (
    Easier,
    GoalReading,
    HomecareWeek,
    NotTried,
    SideReading,
    SinceStart,
    SymptomReading,
)
from tests.pictures.cases import CASES, MONDAY, week
from tests.wording.samples import TOKEN

GOAL = say.GoalLine("walk the dog", GoalReading(3), GoalReading(7))
SYMPTOM = say.SymptomLine("neck", SymptomReading(6), SymptomReading(4))
SIDE = say.SideLine("sleep through", SideReading(5), SideReading(1))
FIRST = say.SideLine("sleep through", SideReading(1), None)
GAINED = say.GainLine(date(2026, 6, 3), Easier.SLEEP, None)
TYPED = say.GainLine(date(2026, 6, 10), None, "less tingling")
COURSES = (
    say.GoalCourse("walk the dog", 4, GoalReading(3), GoalReading(7)),
    say.SymptomCourse("neck", 3, SymptomReading(6), SymptomReading(4)),
    say.SideCourse("sleep through", 5, SideReading(5), SideReading(1)),
)
REVIEW, SINCE = date(2026, 7, 1), date(2026, 5, 4)


def base(*, goal: bool = True, symptom: bool = True, side: bool = False, more: bool = True) -> dict[str, Any]:
    """The slots every look back has, for one set of measures; `more` gives both dates."""
    lines = [line for line, wanted in ((GOAL, goal), (SYMPTOM, symptom), (SIDE, side)) if wanted]
    return {
        "label": "neck", "goal": "walk the dog" if goal else None, "therapist": "Anna", "weeks": 8 if more else 1,
        "n_checkins": 7 if more else 1, "lines": tuple(lines),
        "goal_then": GOAL.then if goal else None, "goal_now": GOAL.now if goal else None,
        "symptom_then": SYMPTOM.then if symptom else None, "symptom_now": SYMPTOM.now if symptom else None,
        "since": SINCE if more and side else None, "review": REVIEW if more else None,
        "reviewed": more, "token": TOKEN, "reworded": more and symptom,
    }  # fmt: skip


def pictured(course: Any, *, gaps: bool) -> say.Pictured:
    """A picture of one measure, as its words tell it."""
    return say.Pictured(MONDAY, week(3), (course,), gaps, CASES["short"].chart)


SETS = (base(), base(symptom=False), base(goal=False, more=False), base(side=True), base(goal=False, side=True))
LONG = {"weeks": 52, "n_checkins": 48, "pictured": pictured(COURSES[0], gaps=True)}
EMPTY = base(goal=False, symptom=False, more=False)

RHYTHM: dict[str, Any] = {"offer_fortnight": True, "rhythm_token": TOKEN}

SAMPLES: dict[str, list[Any]] = {
    "progress.goal_line": [GOAL, say.GoalLine("walk the dog", GoalReading(0), None)],
    "progress.symptom_line": [SYMPTOM],
    "progress.side_line": [SIDE, FIRST],
    "progress.goal_course": [COURSES[0]],
    "progress.symptom_course": [COURSES[1]],
    "progress.side_course": [COURSES[2]],
    "progress.pictured": [pictured(one, gaps=gaps) for one in COURSES for gaps in (True, False)],
    "progress.too_early": [say.TooEarly(**each, look_again=REVIEW) for each in (*SETS, EMPTY)]
    + [say.TooEarly(**EMPTY | {"n_checkins": 0}, look_again=REVIEW)],
    "progress.too_few": [
        *(say.TooFew(**each, **RHYTHM, answered=3, sent=8, stretch=9) for each in SETS),
        say.TooFew(**EMPTY, **RHYTHM, answered=0, sent=1, stretch=1),
    ],
    "progress.clearly_better": [say.ClearlyBetter(**each, n_total=n) for each in SETS for n in (None, 1, 12)],
    "progress.little_better": [say.LittleBetter(**each) for each in SETS]
    + [say.LittleBetter(**SETS[0], pictured=pictured(COURSES[0], gaps=True))],
    "progress.maybe_better": [say.MaybeBetter(**each) for each in SETS],
    "progress.gains": [
        say.Gains(**SETS[0], sure=True, moved=(GOAL,), same=(SYMPTOM,), gain=Easier.SLEEP, n_gain=3),
        say.Gains(**SETS[0], sure=False, moved=(SYMPTOM,), same=(GOAL,), gain=None, n_gain=0),
        say.Gains(**SETS[3], sure=True, moved=(SIDE,), same=(GOAL, SYMPTOM), gain=Easier.WORK, n_gain=2),
        say.Gains(**SETS[1], sure=True, moved=(GOAL,), same=(), gain=None, n_gain=0),
    ],
    "progress.both_ways": [
        say.BothWays(**SETS[0], up=(GOAL,), down=(SYMPTOM,)),
        say.BothWays(**SETS[3], up=(SIDE, GOAL), down=(SYMPTOM,)),
    ],
    "progress.no_change": [say.NoChange(**each, decided=day) for each in SETS for day in (None, REVIEW)]
    + [say.NoChange(**SETS[3] | LONG, decided=None)],
    "progress.worse": [say.Worse(**each, harder=each["lines"]) for each in SETS],
    "progress.reached": [say.Reached(**each, target=6, n_held=n) for each in (SETS[0], SETS[1]) for n in (None, 2, 3)],
    "progress.near_goal": [say.NearGoal(**each) for each in SETS],
    "progress.steady": [say.Steady(**each) for each in SETS],
    "progress.holding": [say.Holding(**each) for each in SETS],
    "progress.swinging": [
        say.Swinging(**SETS[0], swings=GOAL, low=GoalReading(1), high=GoalReading(9)),
        say.Swinging(**SETS[2], swings=SYMPTOM, low=SymptomReading(0), high=SymptomReading(10)),
    ],
    "progress.cannot_tell": [say.CannotTell(**each, easing=easing) for each in SETS for easing in (True, False)],
    "progress.gain_line": [GAINED, TYPED],
    "progress.gains_list": [say.GainsList((GAINED, TYPED), (SIDE, FIRST)), say.GainsList((), ())],
    "progress.answers": [
        say.Answers("walk the dog", (
            say.DayLine(date(2026, 6, 3), "neck", GoalReading(3), SymptomReading(6), HomecareWeek.MOST, None),
            say.DayLine(date(2026, 6, 10), "neck", GoalReading(3), None, None, SinceStart.SAME),
        ), 2),
        say.Answers("walk the dog", (
            say.DayLine(date(2026, 9, 30), "neck", NotTried(), SymptomReading(6), HomecareWeek.MOST, SinceStart.SAME),
        ), 2),
        say.Answers(None, (say.DayLine(date(2026, 6, 3), "neck", None, SymptomReading(6), None, None),), 0, 1, 4),
        say.Answers("walk the dog", tuple(
            say.DayLine(date(2026, 6, day), "neck", GoalReading(3), SymptomReading(6), HomecareWeek.NONE,
                        SinceStart.BIT_WORSE) for day in range(1, 7)
        ), 6),
    ],
    "progress.day_line": [
        say.DayLine(date(2026, 6, 3), "neck", GoalReading(3), SymptomReading(6), HomecareWeek.SOME, SinceStart.BETTER)
    ],
}  # fmt: skip
