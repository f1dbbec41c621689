"""Which duty does which kind of due row: every flow's duties in one table."""

from scheduler import reach, tidy
from scheduler.duties import Doing

DUTIES: dict[str, Doing] = {**reach.DUTIES, **tidy.DUTIES}
