"""Which duty does which kind of due row: every flow's duties in one table."""

from scheduler import reach
from scheduler.duties import Doing

DUTIES: dict[str, Doing] = {**reach.DUTIES}
