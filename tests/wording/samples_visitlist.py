"""Facts of a client's visits."""

from domain.messages import visitlist as say
from domain.visits import Feel, Lasted
from tests.wording.samples import TOKEN
from tests.wording.samples_alerts import DAY

LINES = (
    say.Line(DAY, Feel.BETTER, Lasted.DAYS_1_2, "heat before the session"),
    say.Line(DAY, Feel.WORSE, None, None),
    say.Line(DAY, None, None, "more rest"),
)
PAGE = say.Page("S.T.", LINES, 1, 4, DAY, "P-1042", True, TOKEN)

SAMPLES = {
    "visitlist.line": [*LINES],
    "visitlist.page": [PAGE, say.Page("S.T.", (), None, None, None, None, False, TOKEN)],
    "visitlist.fewer": [say.Fewer("S.T.", 4, 1)],
    "visitlist.planned": [say.Planned("S.T.", DAY, DAY, TOKEN), say.Planned("S.T.", DAY, None, TOKEN)],
}
