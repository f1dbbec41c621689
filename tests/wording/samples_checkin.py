"""Facts of the check-in's messages that make sense together."""

from datetime import UTC, datetime
from typing import Any

from domain.messages import checkin as say
from domain.messages.homecare import Week
from domain.messages.measures import Goal, GoalReading, Hopes, HopesReading, SinceStartQuestion, Symptom, SymptomReading

TOKEN = "abcdefghijklmnop"
DAY = datetime(2026, 6, 3, 16, 0, tzinfo=UTC)
OPENER = say.Opener(4, DAY, say.Daypart.EVENING)
GOAL = "drive for an hour"


def ease(value: int) -> GoalReading:
    return GoalReading(value)


def bother(value: int) -> SymptomReading:
    return SymptomReading(value)


EASIER = [
    say.Easier("Vera", GOAL, ease(3), ease(6), bother(6), bother(4), TOKEN),
    say.Easier("Vera", None, None, None, bother(6), bother(4), TOKEN),
    say.Easier("Vera", GOAL, ease(3), ease(5), None, bother(4), TOKEN),
]
SAME = [
    say.AboutSame(ease(3), ease(3), bother(6), bother(6), 6, TOKEN),
    say.AboutSame(None, None, bother(6), bother(5), 3, TOKEN),
]
HARDER = [
    say.Harder("Vera", ease(5), ease(3), bother(4), bother(6), True, TOKEN),
    say.Harder("Vera", ease(5), ease(6), bother(4), bother(6), False, TOKEN),
]
FIRST = [say.First(None, None, 1, TOKEN), say.First(ease(3), bother(6), 1, TOKEN)]
FIRST_HARDER = [say.FirstHarder(True, TOKEN), say.FirstHarder(False, TOKEN)]
MIXED = [say.Mixed("neck", GOAL, ease(3), ease(6), bother(4), bother(5), TOKEN)]
SAME_QUESTION = [
    say.SameQuestion("neck", bother(4), GOAL, ease(6), TOKEN),
    say.SameQuestion("neck", bother(4), None, None, TOKEN),
]
QUESTIONS: list[say.Question] = [
    Goal(GOAL, TOKEN),
    Symptom("neck", TOKEN),
    SinceStartQuestion("neck", TOKEN),
    *SAME_QUESTION,
    say.Pick("neck", TOKEN, TOKEN, TOKEN, TOKEN, TOKEN, TOKEN),
]
SO_FAR = say.SoFar(GOAL, ease(6), "neck", bother(4))
ASKING = [say.Card(OPENER, None, question, None, None, None, True, True, TOKEN) for question in QUESTIONS]
EXTREMES = say.SoFar(GOAL, ease(0), "neck", bother(10))
GOING_ON = [
    say.Card(OPENER, so_far, question, None, None, None, False, False, TOKEN)
    for question in QUESTIONS[1:3]
    for so_far in (SO_FAR, EXTREMES)
]
REPLIES: list[say.Reply] = [*EASIER, *SAME, *HARDER, *FIRST, *FIRST_HARDER, *MIXED, say.Bare(TOKEN), say.Skipped(TOKEN)]
HOME = Week(3, 1)
DONE = [say.Card(None, None, None, reply, HOME, say.HopesHeard("Vera"), False, False, TOKEN) for reply in REPLIES]

SAMPLES: dict[str, list[Any]] = {
    "checkin.opener": [OPENER, say.Opener(2, DAY, say.Daypart.MORNING)],
    "checkin.easier": EASIER,
    "checkin.about_same": SAME,
    "checkin.harder": HARDER,
    "checkin.first": FIRST,
    "checkin.first_harder": FIRST_HARDER,
    "checkin.mixed": MIXED,
    "checkin.same_question": SAME_QUESTION,
    "checkin.so_far": [
        SO_FAR,
        EXTREMES,
        say.SoFar(None, None, "neck", bother(4)),
        say.SoFar(GOAL, ease(6), "neck", None),
    ],
    "checkin.card": ASKING + GOING_ON + DONE,
    "checkin.changed": [
        say.Changed(ease(3), ease(6), TOKEN),
        say.Changed(HopesReading(Hopes.NO), HopesReading(Hopes.YES), TOKEN),
        say.Changed(bother(4), None, TOKEN),
    ],
    "checkin.nudge": [say.Nudge(DAY, 4, TOKEN)],
    "checkin.next_one": [
        say.NextOne(DAY, None, False, TOKEN),
        say.NextOne(None, DAY, True, TOKEN),
        say.NextOne(None, None, False, TOKEN),
    ],
}
