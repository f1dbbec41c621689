"""Which duty does which kind of due row: every flow's duties in one table."""

from scheduler import homecare, progress, reach, tidy
from scheduler.duties import Doing

DUTIES: dict[str, Doing] = {**homecare.DUTIES, **progress.DUTIES, **reach.DUTIES, **tidy.DUTIES}
