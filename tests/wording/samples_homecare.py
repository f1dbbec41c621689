"""Facts of the home plan that make sense together."""

from datetime import UTC, date, datetime
from typing import Any, Final

from domain.messages import Choice
from domain.messages import homecare as messages

TOKEN: Final = "abcdefghijklmnop"
_LINES: Final = (messages.Line("Wall slides", "10 times"), messages.Line("A walk", ""))
_START: Final = date(2026, 3, 3)

SAMPLES: Final[dict[str, Any]] = {
    "homecare.hour_set": messages.HourSet("17:15"),
    "homecare.hour_quiet": messages.HourQuiet("08:00", "20:29"),
    "homecare.plan": [
        messages.Plan("Anna", (), (), None, has_agreed=False, reminds=False, token=TOKEN),
        messages.Plan(
            "Anna",
            (
                messages.PlanItem("Wall slides", "10 times", "it keeps the shoulder moving", waits=False),
                messages.PlanItem("A walk", "", "", waits=True),
            ),
            (Choice("Wall slides", TOKEN, "o"), Choice("A walk", TOKEN, "o")),
            "18:00",
            has_agreed=True,
            reminds=True,
            token=TOKEN,
        ),
    ],
    "homecare.due": [messages.Due(_LINES, can_wait=can_wait, token=TOKEN) for can_wait in (True, False)],
    "homecare.told_all": [
        messages.ToldAll(total, week, _START, open=True, token=TOKEN) for total, week in ((1, 1), (7, 2), (12, None))
    ],
    "homecare.told_some": [
        messages.ToldSome(total, _START, open=is_open, token=TOKEN) for total, is_open in ((1, True), (5, False))
    ],
    "homecare.reminder": [
        messages.Reminder(messages.Due(_LINES, can_wait=True, token=TOKEN), None),
        messages.Reminder(messages.Due(_LINES, can_wait=False, token=TOKEN), datetime(2026, 6, 3, 13, 30, tzinfo=UTC)),
        messages.Reminder(messages.ToldAll(7, 2, _START, open=True, token=TOKEN), None),
        messages.Reminder(messages.ToldSome(7, _START, open=True, token=TOKEN), None),
        messages.Reminder(messages.ToldNone(open=False, token=TOKEN), None),
    ],
}
