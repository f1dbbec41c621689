"""Facts for a progress report: a full one, and one about which little is known."""

from dataclasses import replace
from datetime import date

from domain.chart import Chart
from domain.drawn import told
from domain.homecare import MOST_ITEMS
from domain.messages import answering, request
from domain.messages import letter as say
from domain.messages.letter import Heading
from domain.messages.measures import DaysReading, HomecareWeek, SinceStart
from domain.messages.visit import VisitCount
from domain.paper import QUOTED, SIGNS, TRIED, fitting
from domain.prescribed import Part
from domain.progress import Duration
from domain.request import What
from tests.wording.samples_progress import COURSES, pictured

DAY = date(2026, 6, 3)
WEEKS = (
    say.Week(date(2026, 5, 27), None, 7, HomecareWeek.SOME, None),
    say.Week(DAY, 3, 6, HomecareWeek.MOST, SinceStart.SAME),
)
LINES: dict[Heading, tuple[say.Line, ...]] = {
    Heading.WHY: (say.Reason("Eight weeks without a change, and the arm tingles at night"),),
    Heading.ABOUT: (say.Complaint("neck", Duration.MONTHS_3_TO_12, DAY, 3), say.Goal("walk the dog", 6)),
    Heading.PLAN: (
        say.SetBy("Dr Ruiz", DAY, date(2026, 7, 1)),
        say.PlanPart(Part.AREA, "neck"),
        say.PlanPart(Part.MINUTES, "30"),
        say.Changed("40 minutes"),
        say.LeftOut("Wall slides"),
    ),
    Heading.WISH: (say.Wish(What.PRESSURE, "a little softer"),),
    Heading.COURSE: (*COURSES, say.Coverage(6, 7), VisitCount(2, 3, 1, None)),
    Heading.TRIED: (say.Tried("taping", DAY), say.Other("acupuncture last year")),
    Heading.HOME: (say.Item("Chin tucks", "10 times"), say.Item("Walk", None), say.Home(6, 10, True)),
    Heading.SAFETY: (say.Urgent(DAY), say.NoUrgent()),
    Heading.WORDS: (say.Quote(DAY, "Tuesday was <b>easier</b> & lighter"),),
    Heading.ASK: tuple(say.Answer(one) for one in say.Blank),
}


def section(heading: Heading) -> say.Section:
    """One part, with all it can hold."""
    weeks = WEEKS if heading is Heading.WEEKS else ()
    picture = pictured(COURSES[0], gaps=True) if heading is Heading.COURSE else None
    return say.Section(heading, LINES.get(heading, ()), weeks, picture)


OF_A_NOTE = (Heading.PLAN, Heading.WISH, Heading.COURSE, Heading.ASK)
OF_A_REPORT = tuple(one for one in Heading if one is Heading.COURSE or one not in OF_A_NOTE)
FULL = say.Report("S.T.", "Anna", "Oak Clinic", DAY, tuple(section(heading) for heading in OF_A_REPORT))
NOTE = say.Report("S.T.", "Anna", "Oak Clinic", DAY, tuple(section(heading) for heading in OF_A_NOTE), is_note=True)
SHORT = say.Report("S.T.", "Anna", "Oak Clinic", DAY, (say.Section(Heading.SAFETY, (say.NoUrgent(),), (), None),))

_WORDS = "Sometimes after a long day at the desk it pulls from the neck down to the elbow, and then I lie down. "
_ON = [date(2026, 4, day) for day in range(6, 12)]
LONGEST: dict[Heading, tuple[say.Line, ...]] = {
    Heading.WHY: (say.Reason((_WORDS * 3)[:300]),),
    Heading.ABOUT: (say.Complaint(_WORDS[:60], Duration.MONTHS_3_TO_12, DAY, 28), say.Goal((_WORDS * 2)[:200], 8)),
    Heading.TRIED: (
        say.Earlier(7),
        *(say.Tried(words, DAY) for words in fitting([_WORDS.strip()] * 9, TRIED * 2 // 3)),
        *(say.Other(words) for words in fitting([_WORDS.strip()] * 9, TRIED // 3)),
    ),
    Heading.HOME: (*[say.Item(_WORDS[:60], (_WORDS * 2)[:100])] * MOST_ITEMS, say.Home(120, 180, True)),
    Heading.SAFETY: (say.Earlier(2), *(say.Urgent(on) for on in _ON[:SIGNS])),
    Heading.WORDS: tuple(say.Quote(DAY, words) for words in fitting([_WORDS * 2] * 5, QUOTED)),
}


def longest(chart: Chart) -> say.Report:
    """The most that a report can hold, beside the largest picture."""
    drawn = told(chart)
    week = say.Week(DAY, 10, 10, HomecareWeek.SOME, SinceStart.SAME)
    found = {**LONGEST, Heading.COURSE: (*drawn.lines, say.Coverage(48, 52), VisitCount(20, 20, 9, None))}
    parts = [
        say.Section(
            each,
            found.get(each, ()),
            tuple(replace(week, on=on) for on in _ON) if each is Heading.WEEKS else (),
            drawn if each is Heading.COURSE else None,
        )
        for each in OF_A_REPORT
    ]
    return say.Report("Mrs S.T.", _WORDS[:40], _WORDS[:60], DAY, tuple(parts))


SAMPLES = {
    "answering.note_page": answering.NotePage("Dr Ruiz", None),
    "answering.note_text": answering.NoteText(None),
    "request.note": request.Note(None),
    "letter.reason": [LINES[Heading.WHY][0]],
    "letter.complaint": [LINES[Heading.ABOUT][0], say.Complaint("neck", None, DAY, 1)],
    "letter.goal": [say.Goal("walk the dog", 6), say.Goal("walk the dog", None)],
    "letter.coverage": [say.Coverage(6, 7), say.Coverage(1, 1)],
    "letter.earlier": [say.Earlier(1), say.Earlier(4)],
    "letter.week": [*WEEKS, say.Week(DAY, 4, None, None, None, days=DaysReading(1))],
    "letter.home": [say.Home(6, 10, True), say.Home(1, 1, True), say.Home(1, 1, False), say.Home(2, 3, False)],
    "letter.set_by": [say.SetBy("Dr Ruiz", DAY, DAY), say.SetBy("Dr Ruiz", DAY, None)],
    "letter.wish": [say.Wish(one, words) for one, words in zip(What, ("softer", *[None] * 6), strict=True)],
    "letter.answer": list(LINES[Heading.ASK]),
    "letter.section": [section(heading) for heading in Heading],
    "letter.report": [SHORT, FULL, NOTE],
}
