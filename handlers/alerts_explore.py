"""Areas to think along while another approach is typed: ticked or not, for the therapist alone."""

from datetime import datetime

from domain.action import Verb
from domain.alerts import View
from domain.event import Event
from domain.explored import Area
from domain.messages.everywhere import NotForYou
from domain.scope import Scope
from handlers.answer import THERAPISTS, Answer, TapRoute
from storage import alerts, explored
from storage.database import Session
from storage.questions import Question


async def tap(session: Session, scope: Scope, question: Question, event: Event, now: datetime) -> Answer | None:
    """Tick an area or take the tick back, as long as the approach is being typed."""
    value = event.action.value if event.action is not None else ""
    found = await alerts.reach(session, scope, question.subject) if question.about == alerts.ABOUT else None
    if found is None or found.view is not View.APPROACH or value not in tuple(Area):
        return Answer(toast=NotForYou())
    await explored.toggle(session, scope, found, Area(value), now=now)
    await alerts.refresh(session, found, now=now)
    return None


TAPS = {Verb.EXPLORE: TapRoute("alert_explore", THERAPISTS, tap)}
