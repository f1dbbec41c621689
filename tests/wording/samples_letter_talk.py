"""Facts on the way to a progress report, in each of its states."""

from domain.messages import Choice, File
from domain.messages import letter_talk as say
from domain.paper import Paper, Stage
from tests.wording.samples import TOKEN
from tests.wording.samples_letter import FULL

LINES = (say.Line(1, "“It tingles at night”", False), say.Line(2, "Answered: 6 of 7 check-ins.", True))
CHOICES = (Choice("1 “It tingles at night”", TOKEN, "l1"), Choice("2 Answered: 6 of 7", TOKEN, "l2"))

SAMPLES = {
    "letter_talk.line": [*LINES],
    "letter_talk.preview": [
        say.Preview("S.T.", LINES, state, state is Stage.PREVIEW, CHOICES if state is Stage.PREVIEW else (), TOKEN)
        for state in Stage
    ],
    "letter_talk.offer": [
        say.Offer("Anna", LINES, state, state is Stage.ASKED, CHOICES if state is Stage.ASKED else (), TOKEN)
        for state in Stage
    ],
    "letter_talk.whole": [say.Whole("Anna", File("report.txt", Paper(FULL, frozenset())))],
    "letter_talk.page": [say.Page("S.T.", File("report.html", Paper(FULL, frozenset({0}))))],
    "letter_talk.text": [say.Text("S.T.", File("report.txt", Paper(FULL, frozenset())))],
}
