"""Facts of a hand-over where made-up ones make no sense: files, and the page for somebody else."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.messages import alerts, handover, handover_desk
from domain.messages.measures import Easier
from domain.messages.visit import VisitCount
from domain.progress import Duration
from domain.visits import Lasted
from tests.wording.samples import TOKEN

AT = datetime(2026, 6, 3, 16, 0, tzinfo=UTC)
SAID = (alerts.GoalReading("walk the dog", 3, "5·6", 7), alerts.SymptomReading("neck", 6, "5·4"))
PAGE = handover_desk.Page(
    provider="Dr Ruiz",
    client="S.T.",
    on=AT,
    goal="walk the dog",
    duration=Duration.OVER_A_YEAR,
    therapist="Anna",
    since=AT,
    visits=3,
    said=SAID,
    answered=7,
    sent=9,
    after=VisitCount(2, 1, 0, Lasted.DAYS_1_2),
    tried=(alerts.Tried("longer holds", AT, "neck", 3, 4, 6, 5),),
    easier=(alerts.EasierGain(Easier.SLEEP, 2),),
    care=(alerts.Care("swimming"),),
    done=5,
    told=8,
    by_days=True,
    reason="the whole arm",
)
SAMPLES = {
    "handover.copy": handover.Copy("Anna", "Dr Ruiz", None, TOKEN),
    "handover_desk.summary": handover_desk.Summary("S.T.", "Dr Ruiz", None),
    "handover_desk.page": [
        PAGE,
        replace(PAGE, goal=None, said=(), after=None, tried=(), easier=(), care=(), done=None, told=0),
        replace(PAGE, by_days=False),
    ],
}
