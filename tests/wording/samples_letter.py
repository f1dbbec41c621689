"""Facts for a progress report: a full one, and one about which little is known."""

from datetime import date

from domain.messages import answering, request
from domain.messages import letter as say
from domain.messages.letter import Heading
from domain.messages.measures import DaysReading, HomecareWeek, SinceStart
from domain.messages.visit import VisitCount
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

SAMPLES = {
    "answering.note_page": answering.NotePage("Dr Ruiz", None),
    "answering.note_text": answering.NoteText(None),
    "request.note": request.Note(None),
    "letter.reason": [LINES[Heading.WHY][0]],
    "letter.complaint": [LINES[Heading.ABOUT][0], say.Complaint("neck", None, DAY, 1)],
    "letter.goal": [say.Goal("walk the dog", 6), say.Goal("walk the dog", None)],
    "letter.coverage": [say.Coverage(6, 7), say.Coverage(1, 1)],
    "letter.week": [*WEEKS, say.Week(DAY, 4, None, None, None, days=DaysReading(1))],
    "letter.home": [say.Home(6, 10, True), say.Home(1, 1, True), say.Home(1, 1, False), say.Home(2, 3, False)],
    "letter.set_by": [say.SetBy("Dr Ruiz", DAY, DAY), say.SetBy("Dr Ruiz", DAY, None)],
    "letter.wish": [say.Wish(one, words) for one, words in zip(What, ("softer", *[None] * 6), strict=True)],
    "letter.answer": list(LINES[Heading.ASK]),
    "letter.section": [section(heading) for heading in Heading],
    "letter.report": [SHORT, FULL, NOTE],
}
