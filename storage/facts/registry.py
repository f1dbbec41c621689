"""Every message's loader, gathered from the flows."""

from datetime import datetime

from storage.database import Session
from storage.facts import (
    Loader,
    Request,
    alert_notices,
    alert_verdicts,
    alerts,
    answering,
    backup,
    caseload,
    checkin,
    closure,
    consents,
    everywhere,
    flare,
    goals,
    homecare,
    homecare_habit,
    homecare_items,
    homecare_talk,
    joining,
    later,
    leaving,
    mydata,
    othercare,
    progress,
    reach,
    relation,
    reply,
    request,
    rhythm,
    settings,
    understanding,
    unease,
    visit,
)

LOADERS: dict[str, Loader] = {
    **othercare.LOADERS,
    **unease.LOADERS,
    **answering.LOADERS,
    **request.LOADERS,
    **alerts.LOADERS,
    **alert_notices.LOADERS,
    **alert_verdicts.LOADERS,
    **backup.LOADERS,
    **caseload.LOADERS,
    **checkin.LOADERS,
    **closure.LOADERS,
    **consents.LOADERS,
    **everywhere.LOADERS,
    **flare.LOADERS,
    **goals.LOADERS,
    **homecare.LOADERS,
    **homecare_habit.LOADERS,
    **homecare_items.LOADERS,
    **homecare_talk.LOADERS,
    **joining.LOADERS,
    **later.LOADERS,
    **leaving.LOADERS,
    **mydata.LOADERS,
    **progress.LOADERS,
    **reach.LOADERS,
    **relation.LOADERS,
    **reply.LOADERS,
    **rhythm.LOADERS,
    **settings.LOADERS,
    **understanding.LOADERS,
    **visit.LOADERS,
}


async def load(session: Session, message: str, request: Request, now: datetime) -> object | None:
    """The facts of a message, or None when it no longer holds. Raises KeyError for a message nobody loads."""
    return await LOADERS[message](session, request, now)
