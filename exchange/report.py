"""An analysis in print: a small table per client for people, and one JSON document for programs."""

import json
from collections.abc import Sequence
from typing import Any, Final

from domain.progress import MeasureResult
from exchange.analysis import Analysis, Raised
from exchange.notes import shown

_TITLES: Final = ("measure", "state", "n", "change", "P(no change)", "latest")
_LEGEND: Final = (
    "n: answers of the phase. change: points of ten since the phase began, below 0 is better. P(no change): how",
    "probable no change is among the courses that do not get worse. These are the answers, not a diagnosis.",
)


def in_words(found: Sequence[Analysis], *, replay: bool) -> str:
    """A table per client; with `replay` every alert that would have been raised, else the one that stands."""
    return "\n".join([line for one in found for line in (*_client(one, replay=replay), "")] + list(_LEGEND))


def as_json(found: Sequence[Analysis], *, replay: bool) -> str:
    """The same for programs; names as they stand in the file, numbers of a fit null where there is none."""
    clients = [_document(one, replay=replay) for one in found]
    return json.dumps({"clients": clients}, indent=2)


def _alerts(one: Analysis, *, replay: bool) -> tuple[Raised, ...]:
    if replay:
        return one.raised
    return (one.standing,) if one.standing else ()


def _document(one: Analysis, *, replay: bool) -> dict[str, Any]:
    return {
        "client": one.client.name,
        "verdict": one.assessment.verdict,
        "measures": [_measure(result) for result in one.assessment.measures],
        "alerts": [{"date": each.on.isoformat(), "kind": each.kind} for each in _alerts(one, replay=replay)],
    }


def _measure(result: MeasureResult) -> dict[str, Any]:
    return {
        "measure": result.measure,
        "state": result.state,
        "n": result.replies,
        "change": _rounded(result.change),
        "p_no_change": _rounded(result.p_no_change),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3) + 0.0


def _client(one: Analysis, *, replay: bool) -> list[str]:
    assessment = one.assessment
    told = assessment.coverage
    carried = f", {told.carried} carried" if told.carried else ""
    head = [
        f"{shown(one.client.name)}: {_plain(assessment.verdict)}",
        f"as of {one.as_of}, week {int(assessment.weeks)}",
        f"answered in {told.answered} of {told.sent} weeks{carried}",
    ]
    alerts = _alerts(one, replay=replay)
    said = ", ".join(f"{each.on} {_plain(each.kind)}" for each in alerts) or "none"
    named = "alerts that would have been raised" if replay else "alert that stands"
    return [", ".join(head), *_table([_TITLES, *(_row(one, result) for result in assessment.measures)])] + (
        [f"  {named}: {said}"] if alerts or replay else []
    )


def _row(one: Analysis, result: MeasureResult) -> tuple[str, ...]:
    change, p = result.change, result.p_no_change
    return (
        shown(result.measure),
        _plain(result.state),
        str(result.replies),
        "" if change is None else f"{change:+.1f}",
        "" if p is None else f"{p:.2f}",
        _latest(one, result),
    )


def _latest(one: Analysis, result: MeasureResult) -> str:
    """The newest scores as given, and how far a single answer usually lies off, on the measure's own scale."""
    scores = "·".join(f"{score:g}" for score in result.told.recent)
    if result.wobble is None:
        return scores
    top = next(series.scale_max for series in one.client.series if series.measure == result.measure)
    return f"{scores} of {top:g}, usual wobble ±{result.wobble * top / 10:.1f}"


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    if len(rows) == 1:
        return []
    widths = [max(len(row[column]) for row in rows) for column in range(len(_TITLES))]
    return [
        "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]


def _plain(word: str) -> str:
    return word.replace("_", " ")
