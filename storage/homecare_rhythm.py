"""How often a client wants to be reminded of the home plan, and until when not at all."""

from dataclasses import dataclass
from datetime import date

from domain.homecare_rhythm import most_reminders
from storage import homecare
from storage.clients import Client
from storage.database import Session
from storage.tables import homecare_rhythm


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`chosen` reminders a week (None: never changed), none before the local date `paused_until`."""

    chosen: int | None = None
    paused_until: date | None = None

    def rests(self, today: date) -> bool:
        """Whether reminders pause on a local date."""
        return self.paused_until is not None and today < self.paused_until


async def of_client(session: Session, client_id: int) -> Rhythm:
    """What a client chose; nothing at first."""
    row = await session.find(homecare_rhythm, client_id=client_id)
    if row is None:
        return Rhythm()
    return Rhythm(row.a_week, date.fromisoformat(row.paused_until) if row.paused_until else None)


async def most(session: Session, client_id: int) -> int:
    """Reminders in seven days: what the client chose, never more than the days the plan itself has."""
    doses = [item.dose for item in await homecare.agreed(session, client_id)]
    return most_reminders((await of_client(session, client_id)).chosen, doses)


async def choose(session: Session, client: Client, a_week: int) -> None:
    """So many reminders a week."""
    await _keep(session, client, a_week=a_week)


async def pause(session: Session, client: Client, until: date | None) -> None:
    """No reminders before this local date; None takes that back."""
    await _keep(session, client, paused_until=None if until is None else until.isoformat())


async def _keep(session: Session, client: Client, **values: int | str | None) -> None:
    whose = {"client_id": client.id, "practice_id": client.practice}
    await session.upsert(homecare_rhythm, {**whose, **values}, on=("client_id",))
