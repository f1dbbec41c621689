"""Facts of a team, where made-up ones make no sense."""

from datetime import UTC, date, datetime

from domain.messages import Choice
from domain.messages import team as say
from domain.team import SetUp
from tests.wording.samples import TOKEN

LINES = (
    say.Line("Kim", SetUp.READY, True, "Vera", 3, 1, 1, 1),
    say.Line("Vera", SetUp.READY, True, None, 0, 0, 0, 0),
    say.Line("Otto", SetUp.SETTING_UP, False, None, 0, 0, 0, 0),
    say.Line(None, SetUp.INVITED, False, None, 0, 0, 0, 0),
    say.Line(None, SetUp.LAPSED, False, None, 0, 0, 0, 0),
)
COVERS = (say.Cover("Vera", "Kim", date(2026, 6, 17)),)
LINK = "https://t.me/a_bot?start=abc"
SAMPLES = {
    "team.line": list(LINES),
    "team.card": [
        say.Card("Oak Clinic", LINES, COVERS, 2, True, True, TOKEN),
        say.Card("Oak Clinic", LINES[:1], (), 1, False, True, TOKEN),
        say.Card("Oak Clinic", (), (), 0, False, False, TOKEN),
    ],
    "team.invited": say.Invited(datetime(2026, 6, 10, 16, 0, tzinfo=UTC)),
    "team.invitation": [say.Invitation("Oak Clinic", one, LINK, "abcde-fghjk") for one in (True, False)],
    "team.whom": say.Whom((Choice("Kim", TOKEN, "t0"), Choice("#2", TOKEN, "t1")), TOKEN),
    "team.gone": [say.Gone("Kim", 0), say.Gone("Kim", 1), say.Gone("Kim", 3), say.Gone(None, 0)],
    "team.managers": [
        say.Managers("Oak Clinic", 0, "Vera", True, False, TOKEN),
        say.Managers("Oak Clinic", 1, "Vera", True, True, TOKEN),
        say.Managers("Oak Clinic", 2, "Vera", False, False, TOKEN),
    ],
}
