"""Facts of a case note, where made-up ones make no sense."""

from dataclasses import replace

from domain.messages import colleague
from domain.messages.visit import VisitCount
from domain.progress import Duration, Purpose
from domain.visits import Lasted
from tests.wording.samples import TOKEN

TRIED = (colleague.Tried("longer holds", 3), colleague.Tried("heat first", 6))
PAGE = colleague.Page(
    Purpose.DO_MORE,
    Duration.OVER_A_YEAR,
    9,
    3,
    4,
    6,
    5,
    7,
    9,
    4,
    VisitCount(2, 1, 0, Lasted.WEEK),
    5,
    8,
    True,
    TRIED,
    1,
)
IN_DAYS = replace(PAGE, symptom_then=None, symptom_now=None, days_then=5, days_now=1)
BARE = replace(PAGE, ease_then=None, symptom_now=None, after=None, done=None, told=0, by_days=False, tried=())
SAMPLES = {
    "colleague.page": [*(replace(PAGE, purpose=purpose) for purpose in Purpose), IN_DAYS, BARE],
    "colleague.draft": [colleague.Draft(PAGE, left_out, TOKEN) for left_out in (None, 1, 2)],
    "colleague.note": colleague.Note(None),
}
