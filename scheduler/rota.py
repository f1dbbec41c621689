"""Which duty does which kind of due row: every flow's duties in one table."""

from scheduler import alerts, homecare, progress, reach, tidy
from scheduler.duties import Doing

DUTIES: dict[str, Doing] = {
    **alerts.DUTIES,
    **homecare.DUTIES,
    **joining.DUTIES,
    **later.DUTIES,
    **progress.DUTIES,
    **reach.DUTIES,
    **tidy.DUTIES,
}
