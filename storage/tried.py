"""What was tried under a plan, with where the answers stood before and stand since: side by side, no cause named."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.evidence import Reading
from domain.measures import Measure
from storage import answers, approaches, evidence
from storage.answers import Answer
from storage.database import Session
from storage.plans import Plan

_COMPARED = (Measure.GOAL, Measure.SYMPTOM, Measure.DAYS)


@dataclass(frozen=True, slots=True)
class Tried:
    """An approach, when it began, and the answers beside it; a measure without answers on both sides is left out."""

    text: str
    started_at: datetime
    readings: tuple[Reading, ...]

    def pair(self, kind: Measure) -> tuple[int, int] | tuple[None, None]:
        """The last answer before, and the middle one of the last three until the next approach."""
        found = next((one for one in self.readings if one.kind is kind), None)
        if found is None or found.then is None or found.now is None:
            return (None, None)
        return (found.then, found.now)


async def latest(session: Session, plan: Plan, most: int) -> tuple[Tried, ...]:
    """The latest approaches, oldest first."""
    found, given = await approaches.of_plan(session, plan), await answers.of_plan(session, plan)
    ends = [one.started_at for one in found[1:]] + [None]
    lasted = list(zip(found, ends, strict=True))[-most:] if found else []
    return tuple(
        [
            Tried(one.text, one.started_at, await _beside(session, plan, given, (one.started_at, end)))
            for one, end in lasted
        ]
    )


async def _beside(
    session: Session, plan: Plan, given: Sequence[Answer], lasted: tuple[datetime, datetime | None]
) -> tuple[Reading, ...]:
    began, ended = lasted
    within = [one for one in given if ended is None or one.at <= ended]
    read = await evidence.readings(session, replace(plan, phase_at=began), within)
    return tuple(one for one in read if one.kind in _COMPARED)
