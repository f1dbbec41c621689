"""To the therapist alone: what was tried where the answers stayed level, side by side and without a verdict."""

from datetime import datetime

from domain.messages import message
from domain.messages.alerts import Tried


@message("level.case")
class Case:
    """One client: when no change was first said, and the latest approaches with the answers beside them."""

    client: str
    since: datetime
    tried: tuple[Tried, ...]


@message("level.list")
class Listed:
    """All of them, the longest first. `more` counts those left out, None for nobody. `token`: the list of clients."""

    cases: tuple[Case, ...]
    more: int | None
    token: str
