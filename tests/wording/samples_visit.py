"""Facts of what is said after a visit, each reply and question by itself and on the card."""

from datetime import date
from typing import Any

from domain.messages import visit as say
from domain.therapist import ReplyTime
from domain.visits import Course, Feel, Lasted, Wish

TOKEN = "abcdefghijklmnop"
DAY = date(2026, 6, 3)
FEEL = say.FeelQuestion(DAY, TOKEN)
LASTED = say.LastedQuestion(TOKEN)
COURSE = say.CourseQuestion("Vera", TOKEN)
WISH = say.WishQuestion("Vera", TOKEN)
CALM: list[say.Reply] = [say.Better("Vera", TOKEN), say.Same("Vera", TOKEN), say.TooSoon("Vera", TOKEN)]
HARD: list[say.Reply] = [
    say.Easing("Vera", TOKEN),
    *(say.Pressing("Vera", reads, calls, TOKEN) for reads in ReplyTime for calls in (True, False)),
    say.SomethingNew("Vera", True, TOKEN),
    say.Worse("Vera", True, TOKEN),
    say.Skipped(TOKEN),
]

LINES = (
    say.AfterLine(date(2026, 6, 3), Feel.BETTER, Lasted.DAYS_1_2, None),
    say.AfterLine(date(2026, 6, 10), Feel.WORSE, None, "slow stretching with a band"),
    say.AfterLine(date(2026, 6, 17), Feel.SAME, None, "slow stretching with a band"),
)
AFTER = say.AfterVisits(LINES, 2, 4, 4, 5)

COUNTS = (say.VisitCount(3, 1, 2, Lasted.DAYS_3_6), say.VisitCount(1, 0, 1, None))

SAMPLES: dict[str, list[Any]] = {
    "visit.which_day": [say.WhichDay(DAY, DAY, DAY, DAY, date(2026, 9, 30), TOKEN)],
    "visit.card": [
        *(say.Card(None, question, TOKEN) for question in (FEEL, LASTED, COURSE)),
        *(say.Card(reply, None, TOKEN) for reply in (*CALM, *HARD)),
        *(say.Card(reply, WISH, TOKEN) for reply in CALM),
    ],
    "visit.wish_note": [say.WishNote(wish, "deep pressure on the neck") for wish in Wish],
    "visit.after_line": [*LINES],
    "visit.after_visits": [AFTER, say.AfterVisits(LINES[:1], None, None, None, None)],
    "visit.count": [*COUNTS],
    "visit.worse_told": [
        say.WorseTold("S.T.", DAY, Feel.WORSE, None, False),
        *(say.WorseTold("S.T.", DAY, Feel.WORSE, course, course is not Course.EASING) for course in Course),
        *(say.WorseTold("S.T.", DAY, feel, None, False) for feel in (Feel.BETTER, Feel.SAME, Feel.TOO_SOON)),
    ],
}
