"""Which duty does which kind of due row: every flow's duties in one table."""

from scheduler import (
    alerts,
    caseload,
    checkin,
    closure,
    consents,
    flare,
    homecare,
    homecare_talk,
    joining,
    later,
    leaving,
    progress,
    reach,
    relation,
    request,
    rhythm,
    tidy,
    visit,
)
from scheduler.duties import Doing

DUTIES: dict[str, Doing] = {
    **request.DUTIES,
    **alerts.DUTIES,
    **caseload.DUTIES,
    **checkin.DUTIES,
    **closure.DUTIES,
    **consents.DUTIES,
    **flare.DUTIES,
    **homecare.DUTIES,
    **homecare_talk.DUTIES,
    **joining.DUTIES,
    **later.DUTIES,
    **leaving.DUTIES,
    **progress.DUTIES,
    **reach.DUTIES,
    **relation.DUTIES,
    **rhythm.DUTIES,
    **tidy.DUTIES,
    **visit.DUTIES,
}
