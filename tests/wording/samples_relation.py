"""Facts of the questions about working together: every step of the card, every theme and answer."""

from typing import Any

from domain.messages import relation as say
from domain.relation import Level, RepairLine, Theme

TOKEN = "abcdefghijklmnop"
QUESTIONS: list[say.Body] = [
    say.Communication("Vera", TOKEN),
    say.Interpersonal("Vera", TOKEN),
    say.Partnership(TOKEN),
    say.Roles(TOKEN),
    say.Low("Vera", TOKEN),
]
REPLIES: list[say.Body] = [
    say.Intro("Vera", TOKEN),
    say.Saved("Vera", TOKEN),
    say.ToTell("Vera", TOKEN),
    say.ToldNow("Vera"),
    say.Myself(),
    say.Private("Vera"),
    say.Skipped(TOKEN),
    say.Never(),
]
LOW = say.Answer(Theme.COMMUNICATION, Level.LITTLE)

SEEN = say.Seen(tuple(say.SeenLine(theme, say.Answer(theme, Level.MOST)) for theme in Theme))

MONTH = say.Month(6, Theme.PARTNERSHIP, Theme.INTERPERSONAL, RepairLine.I1)
SAMPLES: dict[str, list[Any]] = {
    "relation.month": [MONTH],
    "relation.card": [say.Card(body) for body in (*QUESTIONS, *REPLIES)],
    "relation.answer": [say.Answer(theme, level) for theme in Theme for level in Level],
    "relation.seen": [SEEN],
    "relation.seen_line": [*SEEN.lines],
    "relation.told": [
        *(say.Told("S.T.", theme, say.Answer(theme, Level.NONE), RepairLine.C1, True, TOKEN) for theme in Theme),
        *(say.Told("S.T.", Theme.ROLES, LOW, line, False, TOKEN) for line in RepairLine),
    ],
}
