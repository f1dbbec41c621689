"""Facts of what was tried where the answers stayed level."""

from datetime import UTC, datetime

from domain.messages import level as say
from domain.messages.alerts import Tried
from tests.wording.samples import TOKEN

THEN = datetime(2026, 6, 3, 8, 0, tzinfo=UTC)
LONG = Tried("slow stretching with a band", THEN, "neck", 3, 4, 6, 5)
DAYS = Tried("longer holds", THEN, "neck", days_then=5, days_now=4)
FULL = say.Case("S.T.", THEN, (LONG, DAYS))
EMPTY = say.Case("Dana", THEN, ())

SAMPLES = {
    "level.case": [FULL, EMPTY],
    "level.list": [say.Listed((FULL, EMPTY, FULL, FULL), 3, TOKEN), say.Listed((), None, TOKEN)],
}
