"""A client's answers as files for programs: a table that `interlude analyse` reads, and one JSON document."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from domain.measures import HIGHER_IS_BETTER, SCORED, Measure, top
from domain.progress import Source

COLUMNS: Final = ("client", "date", "measure", "score", "direction", "scale_max", "goal", "carried")
_SINCE_START_TOP: Final = 4


@dataclass(frozen=True, slots=True)
class Given:
    """One answer in force: the day it is for, what it measures in whose words, its value as stored, and how it came."""

    on: date
    measure: Measure
    words: str
    value: str
    source: Source
    good_enough: int | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """What one client told, for programs."""

    client: str
    label: str
    started: date
    made: datetime
    answers: tuple[Given, ...]
    visits: tuple[date, ...]
    approaches: tuple[tuple[date, str], ...]


def as_csv(record: Record) -> str:
    """The scored answers, one a row; words of a measure are left out, side signs are numbered."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_row(record.client, one, _names(record.answers)) for one in record.answers if _is_score(one))
    return file.getvalue()


def as_json(record: Record) -> str:
    """Everything, with the words."""
    answers = [
        {"date": one.on.isoformat(), "measure": one.measure, "words": one.words, "value": one.value}
        | {"source": one.source}
        for one in record.answers
    ]
    whole: dict[str, Any] = {
        "client": record.client,
        "label": record.label,
        "started": record.started.isoformat(),
        "made": record.made.isoformat(),
        "answers": answers,
        "visits": [day.isoformat() for day in record.visits],
        "approaches": [{"from": day.isoformat(), "words": words} for day, words in record.approaches],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _is_score(one: Given) -> bool:
    return one.value.isdigit() and one.measure in (SCORED | {Measure.SINCE_START})


def _names(given: Iterable[Given]) -> dict[str, str]:
    """Side signs by their words, numbered in the order they first come."""
    signs = dict.fromkeys(one.words for one in given if one.measure is Measure.SIDE)
    return {words: f"{Measure.SIDE}_{number}" for number, words in enumerate(signs, 1)}


def _row(client: str, one: Given, names: dict[str, str]) -> Sequence[object]:
    if one.measure is Measure.SINCE_START:
        return (client, one.on.isoformat(), one.measure, one.value, "", _SINCE_START_TOP, "", "")
    name = names[one.words] if one.measure is Measure.SIDE else one.measure
    direction = "higher" if one.measure in HIGHER_IS_BETTER else "lower"
    goal = "" if one.good_enough is None else one.good_enough
    carried = "yes" if one.source is Source.CARRIED else ""
    return (client, one.on.isoformat(), name, one.value, direction, top(one.measure), goal, carried)
