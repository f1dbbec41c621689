"""In which words somebody is asked: noted beside every number they give."""

from domain.measures import Measure
from storage import people
from storage.database import Session
from wording.measured import version_in


async def wording_of(session: Session, person: int, measure: Measure) -> str:
    """The version of a measure's wording in the person's language; "" for nobody."""
    asked = await people.load(session, person)
    return "" if asked is None else version_in(measure, asked.language)
