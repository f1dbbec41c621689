"""Which duty does which kind of due row: every flow's duties in one table."""

from scheduler import (
    alerts,
    caseload,
    checkin,
    homecare,
    homecare_talk,
    joining,
    later,
    progress,
    reach,
    relation,
    rhythm,
    tidy,
    visit,
)
from scheduler.duties import Doing

DUTIES: dict[str, Doing] = {
    **alerts.DUTIES,
    **caseload.DUTIES,
    **checkin.DUTIES,
    **homecare.DUTIES,
    **homecare_talk.DUTIES,
    **joining.DUTIES,
    **later.DUTIES,
    **progress.DUTIES,
    **reach.DUTIES,
    **relation.DUTIES,
    **rhythm.DUTIES,
    **tidy.DUTIES,
    **visit.DUTIES,
}
