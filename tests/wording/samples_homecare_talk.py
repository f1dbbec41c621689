"""Facts of talking over the home plan that make sense together."""

from datetime import date
from typing import Any, Final

from domain.homecare_talk import Habit
from domain.messages import Choice
from domain.messages import homecare_habit as habit
from domain.messages import homecare_talk as messages
from domain.therapist import ReplyTime

TOKEN: Final = "abcdefghijklmnop"
_LINES: Final = (
    messages.Described("Anna", "Wall slides", "slowly, arms up the wall"),
    messages.Described("Anna", "A walk", ""),
)
_PLANS: Final[list[Any]] = [
    habit.IfThen("Wall slides", Habit.LUNCH, None, 3, 4, open=True, token=TOKEN),
    habit.IfThen("Wall slides", Habit.TEETH, None, 6, 1, open=False, token=TOKEN),
    habit.IfThen("Wall slides", None, "the dog barks", None, None, open=True, token=TOKEN),
]
_BODIES: Final[list[Any]] = [
    messages.Taper(8, 9, TOKEN),
    messages.Fit(reminds=True, token=TOKEN),
    messages.GoOn("Wall slides", 4, TOKEN),
    messages.Which((Choice("Wall slides", TOKEN, "i0"), Choice("A walk", TOKEN, "i1")), TOKEN),
    messages.GoingOn("Wall slides", date(2026, 4, 27)),
]

SAMPLES: Final[dict[str, Any]] = {
    "homecare_habit.if_then": _PLANS,
    "homecare_habit.card": [habit.Card(body) for body in (habit.Ask("A walk", reminds=True, token=TOKEN), *_PLANS)],
    "homecare_talk.taper": messages.Taper(8, 9, TOKEN),
    "homecare_talk.how": messages.How("Anna", _LINES, open=True, token=TOKEN),
    "homecare_talk.which": _BODIES[3],
    "homecare_talk.look": [messages.Look(body) for body in _BODIES],
    "homecare_talk.card": [
        messages.Card(messages.Reason(TOKEN)),
        messages.Card(messages.Hurt("Anna", ReplyTime.TWO_DAYS, takes_calls=True, open=True, token=TOKEN)),
        messages.Card(messages.How("Anna", _LINES, open=True, token=TOKEN)),
        messages.Card(messages.Away(TOKEN)),
        *(messages.Card(body) for body in _BODIES),
    ],
}
