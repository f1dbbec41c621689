"""What must be remembered from one assessment to the next, and nothing more.

Replaying a client's answers from an empty memory gives the same memory: it holds only what hysteresis needs.
"""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum


class Alert(StrEnum):
    """What a therapist is told of."""

    NO_CHANGE = "no_change"
    WORSENING = "worsening"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class MeasureMemory:
    """One measure in one phase: whether no change is being held, and whether it ever was improving."""

    measure: str
    flat: bool = False
    improved: bool = False


@dataclass(frozen=True, slots=True)
class Memory:
    """One client in the phase that began on day `phase` (an ordinal; 0 before the first assessment).

    `flat`: the joint fit's no change is being held. `raised`: alerts already due in this phase and not re-armed.
    """

    phase: int = 0
    measures: tuple[MeasureMemory, ...] = ()
    flat: bool = False
    raised: tuple[Alert, ...] = ()

    def of(self, measure: str) -> MeasureMemory:
        """What is remembered of a measure; a blank when it is new."""
        return next((one for one in self.measures if one.measure == measure), MeasureMemory(measure))

    def to_json(self) -> str:
        """Write as JSON that `from_json` reads back equal."""
        return json.dumps(asdict(self), separators=(",", ":"))

    @staticmethod
    def from_json(text: str) -> "Memory":
        """Read what `to_json` wrote. Raises ValueError, KeyError or TypeError for anything else."""
        fields = json.loads(text)
        return Memory(
            phase=fields["phase"],
            measures=tuple(MeasureMemory(**one) for one in fields["measures"]),
            flat=fields["flat"],
            raised=tuple(Alert(kind) for kind in fields["raised"]),
        )
