"""On which days a therapist works: their office days, without those on which their clinic is closed."""

from zoneinfo import ZoneInfo

from domain.office import WorkingDays
from storage import closures, people, practices
from storage.clients import Client
from storage.database import Session


async def of_client(session: Session, client: Client) -> WorkingDays:
    """The working days of a client's therapist."""
    return await of_therapist(session, client.therapist)


async def of_therapist(session: Session, therapist_id: int) -> WorkingDays:
    """The same of a therapist by id."""
    found = await practices.therapist_of(session, therapist_id)
    zone = await zone_of(session, found.practice, found.person)
    return WorkingDays(zone, found.office.days, await closures.spans(session, therapist_id))


async def zone_of(session: Session, practice_id: int, person_id: int) -> ZoneInfo:
    """The clock of a person; the practice's before they joined (0)."""
    person = await people.load(session, person_id) if person_id else None
    return ZoneInfo(person.zone if person else (await practices.practice_of(session, practice_id)).zone)
