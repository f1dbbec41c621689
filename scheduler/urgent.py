"""An urgent note that nobody has seen is sent once more, at any hour."""

from datetime import datetime

from domain.duties import Duty
from scheduler.duties import Doing
from storage import urgent
from storage.database import Session


async def urgent_again(session: Session, question_id: int, now: datetime) -> None:
    """Hours have passed without a tap."""
    await urgent.again(session, question_id, now=now)


DUTIES: dict[str, Doing] = {Duty.URGENT_AGAIN: urgent_again}
