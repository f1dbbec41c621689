"""Facts for notes that leave together."""

from datetime import UTC, date, datetime

from domain.alerts import NextStep, Rule
from domain.messages import Choice
from domain.messages import slip as say
from tests.wording.samples import TOKEN

_LINES = (
    say.AlertLine(1, "S.T.", Rule.WORSENING, None),
    say.Line(2, "Anna", say.What.HURT, "bridge"),
    say.AlertLine(3, "Ben", Rule.NO_CHANGE, datetime(2026, 3, 3, 9, 0, tzinfo=UTC)),
    say.TodayLine(4, "Cleo", NextStep.REVIEW, None),
    say.Line(5, "Dora", say.What.NOTE, "could we do less on the neck next time"),
    say.VisitsLine(6, date(2026, 3, 4), "Anna, Ben"),
    say.OwnLine(7, say.What.TEXTS),
)
_CHOICES = tuple(Choice(f"{one.n} {getattr(one, 'client', '')}", TOKEN, str(one.n)) for one in _LINES)

SAMPLES = {
    "slip.gathered": [say.Gathered(evening, _LINES, _CHOICES) for evening in (True, False)]
    + [say.Gathered(False, _LINES[:1], _CHOICES[:1])],
}
