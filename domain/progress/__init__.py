"""How a client is doing: improving, holding, no change, worse, at the goal, or not enough to say."""

from domain.progress.assess import assess, replay
from domain.progress.assessment import (
    Assessment,
    Better,
    Claim,
    Coverage,
    MeasureResult,
    Moved,
    State,
    Told,
)
from domain.progress.history import (
    HOMECARE,
    CheckIns,
    Direction,
    Duration,
    History,
    Preset,
    Purpose,
    Reply,
    Series,
    SinceStart,
    Source,
)
from domain.progress.intake import VAGUE, Intake, learn_intake
from domain.progress.memory import Alert, MeasureMemory, Memory
from domain.progress.outlook import Outlook, Shares

__all__ = [
    "HOMECARE",
    "VAGUE",
    "Alert",
    "Assessment",
    "Better",
    "CheckIns",
    "Claim",
    "Coverage",
    "Direction",
    "Duration",
    "History",
    "Intake",
    "MeasureMemory",
    "MeasureResult",
    "Memory",
    "Moved",
    "Outlook",
    "Preset",
    "Purpose",
    "Reply",
    "Series",
    "Shares",
    "SinceStart",
    "Source",
    "State",
    "Told",
    "assess",
    "learn_intake",
    "replay",
]
