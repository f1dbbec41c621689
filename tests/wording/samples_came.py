"""Facts of where visits come from and of who came on a day."""

from domain.calendar import FeedTrouble
from domain.came import VisitSource
from domain.messages import Choice
from domain.messages import came as say
from tests.wording.samples import TOKEN
from tests.wording.samples_alerts import DAY

NAMES = (Choice("✓ S.T.", TOKEN, "nabcdefg"), Choice("Cleo", TOKEN, "yabcdefg"))

SAMPLES = {
    "came.sources": [
        *(say.Sources(source, None, None, TOKEN) for source in (*VisitSource, None)),
        *(say.Sources(VisitSource.CALENDAR, None, n, TOKEN) for n in (1, 3)),
        *(say.Sources(VisitSource.CALENDAR, trouble, None, TOKEN) for trouble in FeedTrouble),
    ],
    "came.day": [
        say.Day(DAY, None, NAMES, False, True, TOKEN),
        say.Day(DAY, "Cleo, S.T.", NAMES, True, False, TOKEN),
    ],
    "came.kept": [say.Kept(DAY, "Cleo, S.T.", TOKEN), say.Kept(DAY, None, TOKEN)],
}
