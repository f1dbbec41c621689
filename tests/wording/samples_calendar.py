"""Facts of a therapist's calendar."""

from domain.calendar import FeedTrouble
from domain.messages import Choice
from domain.messages import calendar as say
from tests.wording.samples import TOKEN
from tests.wording.samples_alerts import DAY

NAMES = (Choice("S.T.", TOKEN, "abcdefgh"), Choice("Cleo", TOKEN, "abcdefgi"))

SAMPLES = {
    "calendar.works": [
        say.Works(12, "Cleo, S.T.", 3, TOKEN),
        say.Works(1, None, 1, TOKEN),
        say.Works(0, None, None, TOKEN),
    ],
    "calendar.trouble": [say.Trouble(trouble, first) for trouble in FeedTrouble for first in (True, False)],
    "calendar.named": [say.Named("S.T.", "P-1042")],
    "calendar.link": [say.Link("Massage 60 min AB", DAY, NAMES, has_next, TOKEN) for has_next in (True, False)],
}
