"""The parts of a plan a client can say no to: agreed items of the home plan, and a plan somebody else set."""

from domain.homecare import Agreed
from domain.prescribed import Part
from storage import homecare, prescribed
from storage.database import Session
from storage.prescribed import STANDING
from storage.questions import Question

PART = "request_part"
"""What a question is about by which a client says no to an item."""


async def named(session: Session, question: Question) -> tuple[str, bool] | None:
    """What the part is called and whether the client said no to it; None when it is gone."""
    if question.about == PART:
        item = await homecare.item(session, question.subject)
        return None if item is None else (item.name, item.state is not Agreed.AGREED)
    found = await prescribed.load(session, question.subject) if question.about == STANDING else None
    if found is None:
        return None
    return found.told(Part.AREA) or found.changed or found.told(Part.PRESCRIBER), found.refused_at is not None
