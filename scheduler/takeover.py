"""The day on which another therapist begins to read, or the client's own reads again."""

from datetime import datetime

from domain.duties import Duty
from scheduler.duties import Doing
from storage import takeover_passing as passing
from storage import takeovers
from storage.database import Session


async def changes(session: Session, takeover: int, now: datetime) -> None:
    """The reader changes; access ends by itself."""
    of = await takeovers.load(session, takeover)
    if of is not None:
        await passing.go_on(session, of, now=now)


DUTIES: dict[str, Doing] = {Duty.TAKEOVER: changes}
