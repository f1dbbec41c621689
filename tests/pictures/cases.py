"""Pictures to look at: the ordinary one, and each way in which it can get crowded, sparse or long."""

from datetime import date, timedelta

from domain.chart import Axis, Change, Chart, Course, Drawing, Labels, Mark, Point, Span
from domain.measures import Measure
from domain.progress import Direction

MONDAY = date(2026, 3, 2)
MARKS = {
    Mark.ANSWER: "an answer",
    Mark.CARRIED: "same as the week before",
    Mark.SAME: "about the same as at the start",
    Mark.CHANGE: "another approach",
    Mark.VISIT: "a visit",
    Mark.HARD: "a hard spell",
    Mark.PAUSE: "a break",
}
AXES = {
    Axis.GOAL: "How easy it was, 0 to 10: higher is easier",
    Axis.SYMPTOM: "How much it bothered, 0 to 10: lower is easier",
    Axis.SIDE: "How much it bothered, 0 to 10: lower is easier",
    Axis.DAYS: "Days it got in the way, of 7: fewer is easier",
}
_KINDS = {Axis.GOAL: Measure.GOAL, Axis.SYMPTOM: Measure.SYMPTOM, Axis.DAYS: Measure.SYMPTOM, Axis.SIDE: Measure.SIDE}


def week(number: float) -> date:
    """A day so many weeks after the first."""
    return MONDAY + timedelta(days=round(7 * number))


def course(axis: Axis, words: str, values: str, *, start: float | None = None, top: int = 10) -> Course:
    """A measure from weekly answers: a number, `-` for none, `(5)` for one that was carried over."""
    points = []
    for number, value in enumerate(values.split()):
        digits = value.strip("()")
        points.append(Point(week(number), int(digits) if digits.isdigit() else None, value.startswith("(")))
    direction = Direction.HIGHER if axis is Axis.GOAL else Direction.LOWER
    return Course(_KINDS[axis], axis, words, direction, tuple(points), start, top)


def drawing(*courses: Course, **more: object) -> Drawing:
    """The courses with their words, from the first Monday to the last day with a point."""
    last = max(point.day for one in courses for point in one.points)
    chart = Chart(MONDAY, last, courses, **more)  # type: ignore[arg-type]
    titles = tuple(f"“{one.words}”" if one.axis is Axis.GOAL else one.words for one in courses)
    days = {day: f"{day.day} {day:%b}" for day in chart.days}
    return Drawing(chart, Labels(titles, tuple(AXES[one.axis] for one in courses), MARKS, days))


GOAL = course(Axis.GOAL, "carry the shopping upstairs", "3 4 3 (3) 5 - - 5 6 6 7 7", start=3.5)
NECK = course(Axis.SYMPTOM, "Neck", "7 6 7 (7) 6 - - 6 5 5 4 3", start=6.5)
SLEEP = course(Axis.SIDE, "wake up at night", "5 - 4 - 4 - - - 3 - 2 -", start=4.5)

CASES = {
    "ordinary": drawing(
        GOAL, NECK, visits=(week(1.4), week(3.4), week(7.4), week(9.4)), changes=(Change(week(7.4), "slow stretching"),)
    ),
    "everything": drawing(
        GOAL,
        NECK,
        SLEEP,
        visits=(week(0.2), week(1.4), week(2.4), week(3.4), week(7.4), week(9.4)),
        hard=(week(2.6), week(8.2)),
        changes=(Change(week(3.4), "taping of the shoulder blade"), Change(week(7.4), "slow stretching and heat")),
        pauses=(Span(week(5), week(6)),),
    ),
    "short": drawing(course(Axis.SYMPTOM, "Lower back", "6 5 6", start=5.5)),
    "year": drawing(
        course(
            Axis.GOAL, "play with the children", " ".join(str((3 + k // 9 + k % 3) % 11) for k in range(52)), start=3.5
        ),
        course(
            Axis.SYMPTOM, "Knee", " ".join("-" if k % 11 == 7 else str(8 - k // 8 + k % 2) for k in range(52)), start=8
        ),
        visits=tuple(week(k) for k in range(1, 52, 4)),
        changes=tuple(
            Change(week(k), words) for k, words in ((9, "taping"), (12, "needles"), (15, "gym"), (49, "walking"))
        ),
    ),
    "long_names": drawing(
        course(
            Axis.GOAL,
            "nach der Physiotherapiebehandlung schmerzarm Donaudampfschifffahrtsgesellschaftskapitänsmützen tragen",
            "2 2 3 (3) 2 3",
            start=2,
        ),
        course(Axis.SYMPTOM, "Halswirbelsäulenbeweglichkeitseinschränkungsbeschwerdebild", "8 8 7 8 (8) 8", start=8),
        changes=(Change(week(4.8), "Wärmebehandlung und Krankengymnastik"),),
    ),
    "right_to_left": drawing(course(Axis.GOAL, "לעלות במדרגות עם הקניות 🛒", "0 0 1 10 10 9", start=0)),
    "ends": drawing(
        course(Axis.DAYS, "Headache", "7 7 0 0 (0) 0 7 0", start=7, top=7),
        course(Axis.GOAL, "<b>run & jump</b>", "10 10 10 - 10 0 0 10", start=10),
        hard=(MONDAY, week(7)),
        visits=(week(0), week(7)),
    ),
}
