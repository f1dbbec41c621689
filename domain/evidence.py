"""What an alert rests on, frozen when it opens: numbers people gave, counts of rows, nothing fitted.

Kept as JSON in the alert's row, so that a card read weeks later still says what was known that day.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from statistics import median_low
from typing import Any

from domain.homecare_talk import Hurdle
from domain.measures import HIGHER_IS_BETTER, Measure
from domain.messages.measures import Easier
from domain.progress import Duration
from domain.visits import Feel, Felt, Lasted, VisitCount

_CLEAR = 2
_MAIN = (Measure.GOAL, Measure.SYMPTOM, Measure.DAYS)


@dataclass(frozen=True, slots=True)
class Reading:
    """The answers to one measure, on its scale: at the start (None when not asked) and the latest, oldest first.

    `words` are the client's own for a goal or a side sign, "" for the complaint. `gained` means it moved
    for the better, `worsened` for the worse.
    """

    kind: Measure
    words: str
    then: int | None
    recent: tuple[int, ...]
    good_enough: int | None = None
    gained: bool = False
    worsened: bool = False

    @property
    def now(self) -> int | None:
        """The middle one of the last three answers, one that was given; None without any."""
        return median_low(self.recent[-3:]) if self.recent else None


def is_apart(kind: Measure, then: int, scores: Sequence[int]) -> bool:
    """Whether the last two answers both lie two points or more on the better side of the start.

    Such numbers stand under "what did move" whatever the models can tell: a reader sees them side by side anyway.
    Two points on 0–10 is "much better" in published work (Salaffi 2004, Farrar 2001).
    """
    sign = 1 if kind in HIGHER_IS_BETTER else -1
    return len(scores) > 1 and all(sign * (score - then) >= _CLEAR for score in scores[-2:])


@dataclass(frozen=True, slots=True)
class Tap:
    """What a client tapped as easier, and in how many check-ins."""

    what: Easier
    count: int


@dataclass(frozen=True, slots=True)
class Homecare:
    """The home plan as told: `done` of `told`, days by reminders or weeks by check-ins; `ways`: what came between."""

    done: int
    told: int
    by_days: bool
    ways: tuple[tuple[Hurdle, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """One client when an alert opened. `weeks` of this phase; check-ins `answered` of `sent`, some `carried`.

    `last` is the day of the latest answer, None before there was one. `asked` means the client asked for a review.
    `after` is what was told after the visits of this phase, None for nothing. `reworded`: some of the numbers were
    asked for in other words than others. `felt` is what was told of the latest five visits, oldest first. `since` is
    the first day of this phase, None in what was kept before it was noted.
    """

    weeks: int
    readings: tuple[Reading, ...]
    easier: tuple[Tap, ...]
    answered: int
    sent: int
    carried: int
    duration: Duration
    visits: int | None
    homecare: Homecare | None = None
    last: date | None = None
    asked: bool = False
    after: VisitCount | None = None
    reworded: bool = False
    felt: tuple[Felt, ...] = ()
    since: date | None = None

    @property
    def goes_well(self) -> bool:
        """Whether the goal or the complaint moved the right way, nothing got worse, and nobody asked for a talk."""
        main = [one for one in self.readings if one.kind in _MAIN]
        return not self.asked and any(one.gained for one in main) and not any(one.worsened for one in self.readings)

    def of(self, kind: Measure) -> Reading | None:
        """The reading of a kind, the first if there are several."""
        return next((one for one in self.readings if one.kind is kind), None)

    def to_json(self) -> str:
        """Write as JSON that `from_json` reads back equal."""
        fields = asdict(self) | {"last": self.last.isoformat() if self.last else None}
        fields["since"] = self.since.isoformat() if self.since else None
        fields["felt"] = [{**one, "day": one["day"].isoformat()} for one in fields["felt"]]
        return json.dumps(fields, separators=(",", ":"))

    @staticmethod
    def from_json(text: str) -> "Evidence":
        """Read what `to_json` wrote. Raises ValueError, KeyError or TypeError for anything else."""
        fields = json.loads(text)
        fields["readings"] = tuple(_reading(one) for one in fields["readings"])
        fields["easier"] = tuple(Tap(Easier(one["what"]), one["count"]) for one in fields["easier"])
        fields["duration"] = Duration(fields["duration"])
        fields["homecare"] = _homecare(fields["homecare"]) if fields["homecare"] else None
        fields["last"] = date.fromisoformat(fields["last"]) if fields["last"] else None
        fields["since"] = date.fromisoformat(fields["since"]) if fields.get("since") else None
        fields["after"] = _after(fields["after"]) if fields.get("after") else None
        fields["felt"] = tuple(_felt(one) for one in fields.get("felt", ()))
        return Evidence(**fields)


def _homecare(fields: dict[str, Any]) -> Homecare:
    ways = tuple((Hurdle(way), count) for way, count in fields.get("ways", ()))
    return Homecare(**{**fields, "ways": ways})


def _after(fields: dict[str, Any]) -> VisitCount:
    return VisitCount(**{**fields, "usual": Lasted(fields["usual"]) if fields["usual"] else None})


def _felt(fields: dict[str, Any]) -> Felt:
    lasted = Lasted(fields["lasted"]) if fields["lasted"] else None
    return Felt(date.fromisoformat(fields["day"]), Feel(fields["feel"]), lasted)


def _reading(fields: dict[str, Any]) -> Reading:
    return Reading(**{**fields, "kind": Measure(fields["kind"]), "recent": tuple(fields["recent"])})
