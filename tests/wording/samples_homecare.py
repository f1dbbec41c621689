"""Facts of the home plan that make sense together."""

from datetime import UTC, date, datetime, time
from typing import Any, Final

from domain.homecare_talk import Habit
from domain.messages import Choice
from domain.messages import homecare as messages
from domain.messages.request import OpenLine
from domain.request import What

TOKEN: Final = "abcdefghijklmnop"
_LINES: Final = (
    messages.Line("Wall slides", "10 times", Habit.LUNCH, None),
    messages.Line("A walk", "", None, "the dog barks"),
    messages.Line("Slow bows", "", None, None),
)
_START: Final = date(2026, 3, 3)
_ASKED: Final = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_WISHES: Final = (
    OpenLine(What.PRESSURE, "", _ASKED, date(2026, 3, 4), None, None, late=False),
    OpenLine(What.AREA, "", _ASKED, date(2026, 3, 4), date(2026, 3, 9), None, late=False),
)

SAMPLES: Final[dict[str, Any]] = {
    "homecare.hour_set": [messages.HourSet(time(17, 15), most) for most in (5, 3, 1)],
    "homecare.hour_quiet": messages.HourQuiet(time(8), time(20, 29)),
    "homecare.reminding_again": messages.RemindingAgain(time(17, 15)),
    "homecare.rhythm_set": [messages.RhythmSet(most, unchanged=same) for most in (3, 1) for same in (True, False)],
    "homecare.line": list(_LINES),
    "homecare.plan": [
        messages.Plan(
            "Anna",
            (),
            (),
            None,
            None,
            None,
            has_agreed=False,
            reminds=False,
            rests=False,
            can_less=False,
            can_more=False,
            token=TOKEN,
        ),
        messages.Plan(
            "Anna",
            (
                messages.PlanItem(
                    "Wall slides",
                    "10 times",
                    Habit.LUNCH,
                    None,
                    "it keeps the shoulder moving",
                    date(2026, 6, 1),
                    waits=False,
                    paused=False,
                ),
                messages.PlanItem("A walk", "", None, "the dog barks", "", None, waits=True, paused=False),
                messages.PlanItem("Slow bows", "", None, None, "", None, waits=False, paused=True),
            ),
            (Choice("Wall slides", TOKEN, "o"), Choice("A walk", TOKEN, "o")),
            time(18),
            3,
            date(2026, 6, 5),
            has_agreed=True,
            reminds=True,
            rests=True,
            can_less=True,
            can_more=True,
            token=TOKEN,
            wishes=_WISHES,
            has_asked=True,
        ),
    ],
    "homecare.due": [messages.Due(_LINES, can_wait=can_wait, token=TOKEN) for can_wait in (True, False)],
    "homecare.told_all": [
        messages.ToldAll(total, week, times, _START, open=True, token=TOKEN)
        for total, week, times in ((1, 1, 3), (7, 2, None), (12, None, 3))
    ],
    "homecare.told_some": [
        messages.ToldSome(total, _START, open=is_open, may_say=is_open, token=TOKEN)
        for total, is_open in ((1, True), (5, False))
    ],
    "homecare.reminder": [
        messages.Reminder(messages.Due(_LINES, can_wait=True, token=TOKEN), None),
        messages.Reminder(messages.Due(_LINES, can_wait=False, token=TOKEN), datetime(2026, 6, 3, 13, 30, tzinfo=UTC)),
        messages.Reminder(messages.ToldAll(7, 2, None, _START, open=True, token=TOKEN), None),
        messages.Reminder(messages.ToldSome(7, _START, open=True, may_say=True, token=TOKEN), None),
        messages.Reminder(messages.ToldNone(open=False, may_say=False, token=TOKEN), None),
    ],
}
