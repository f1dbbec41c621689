"""Judgements of every kind, made by hand or by the detector, and what is known beside them."""

from dataclasses import replace
from datetime import date
from typing import Any

from domain import measures as kinds
from domain.measures import Measure
from domain.progress import (
    Assessment,
    CheckIns,
    Coverage,
    History,
    MeasureResult,
    Memory,
    Moved,
    Outlook,
    Series,
    Shares,
    State,
    Told,
    assess,
)
from domain.shown import Known, Tracked
from tests.domain.progress.clients import history, mirrored, weekly

LATER = date(2026, 3, 30)
TRACKED = {
    "goal": Tracked("goal", Measure.GOAL, "drive for an hour"),
    "symptom": Tracked("symptom", Measure.SYMPTOM, "neck"),
    "days": Tracked("days", Measure.DAYS, "neck"),
    "side:7": Tracked("side:7", Measure.SIDE, "sleep through"),
}
SETS = (
    ("goal",), ("symptom",), ("goal", "symptom"), ("goal", "symptom", "side:7"), ("symptom", "side:7"),
    ("days",), ("goal", "days"), ("goal", "days", "side:7"), ("days", "side:7"),
)  # fmt: skip


def known(*names: str, **more: Any) -> Known:
    """What is known of a client with these measures."""
    given: dict[str, Any] = {
        "therapist": "Vera", "label": "neck", "tracked": tuple(TRACKED[name] for name in names), "n_checkins": 7,
        "n_total": 9, "gain": None, "look_again": LATER, "since": None, "review": LATER, "decided": None,
    }  # fmt: skip
    return Known(**given | more)


def client(rows: dict[str, list[float | None]], **circumstances: Any) -> History:
    """A client with weekly scores in points (0 best) for each measure, turned to its own scale."""
    goal = circumstances.pop("goal", None)
    series = [weekly(row, name, goal=goal if name == "goal" else None) for name, row in rows.items()]
    turned = [_SCALED.get(one.measure, _as_it_is)(one) for one in series]
    circumstances.setdefault("check_ins", CheckIns(sent=8, answered=7))
    return history(*turned, **circumstances)


def _as_it_is(series: Series) -> Series:
    return series


def _in_days(series: Series) -> Series:
    """The same course in days of seven."""
    top = kinds.top(Measure.DAYS)
    told = tuple(replace(one, score=round(one.score * top / 10)) for one in series.replies)
    return replace(series, replies=told, scale_max=top)


_SCALED = {"goal": mirrored, "days": _in_days}


def judged(of: History) -> Assessment:
    """The detector's own judgement, from an empty memory."""
    return assess(of, Memory())[0]


def made(state: State, *names: str, better: float = 0.7, covered: int = 7, **more: Any) -> Assessment:
    """A judgement of these measures by hand; `better` is how probable one point is, two points a little less."""
    outlook = Outlook(
        bins=8, span=7, shares=Shares(0.25, 0.25, 0.25, 0.25), level=3, change=-2, total=-2, slope=-0.1, wobble=1,
        p_change_ge_1=0.1, p_total_le_1=better, p_total_le_1_5=better, p_total_le_2=better - 0.1, start_in_window=True,
    )  # fmt: skip
    given: dict[str, Any] = {
        "verdict": state, "measures": tuple(MeasureResult(name, State.UNCERTAIN, Told(), outlook) for name in names),
        "moved": Moved(), "claims": (), "coverage": Coverage(covered, 8, 1), "weeks": 8.0, "outlook": outlook,
        "jointly": len(names) > 1, "amber": False, "alert": None, "alert_is_new": False,
    }  # fmt: skip
    return Assessment(**given | more)
