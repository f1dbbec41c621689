"""Facts for the messages of alerts, with and without what may be missing."""

from dataclasses import replace
from datetime import UTC, date, datetime

from domain.alerts import NextStep, OffReason, Rule
from domain.closing import Done
from domain.homecare_talk import Hurdle
from domain.messages import alert_approach as approach
from domain.messages import alert_choices as choices
from domain.messages import alert_notices as notices
from domain.messages import alert_verdicts as opinion
from domain.messages import alerts as say
from domain.messages.alert_patterns import ClientPattern, Pattern
from domain.messages.closing import LeftOpen
from domain.messages.homecare_talk import Way
from domain.messages.measures import Easier
from domain.messages.visit import AfterLine
from domain.progress import Duration, Preset
from domain.therapist import ReplyTime
from domain.verdicts import Verdict
from domain.visits import Feel, Lasted
from tests.wording.samples import TOKEN
from tests.wording.samples_visit import COUNTS

THEN = datetime(2026, 6, 3, 8, 0, tzinfo=UTC)
DAY = date(2026, 6, 17)
GOAL = say.GoalReading("walk the dog in the park", 3, "5·6·6·6", 8)
WEEK = say.DaysReading("neck", 6, "5·6·6·6")
NECK = say.SymptomReading("neck", 6, "5·6·6·6")
SLEEP = say.SideReading("sleep", 5, "5·4·4·4")
TRIED = say.Tried("slow stretching with a band", THEN)
COMPARED = say.Tried("shorter sessions", THEN, "neck", 3, 4, 6, 5)
IN_DAYS = say.Tried("heat first", THEN, "neck", days_then=5, days_now=4)
AREAS = approach.Areas(
    work=False,
    activities=False,
    injuries=False,
    sleep=False,
    mood=True,
    food=False,
    load=False,
    care=False,
    token=TOKEN,
)
WROTE = say.Wrote("The third day was hard", THEN)
GAINS: tuple[say.Gain, ...] = (say.SideGain("sleep", 5, 3), say.EasierGain(Easier.SLEEP, 3))

STEADY = say.Alert(
    "S.T.", Rule.NO_CHANGE, False, 8, DAY, (GOAL, NECK), (), False, False, True, TOKEN, date(2026, 4, 22), DAY
)
MORE = say.More(
    "S.T.",
    Rule.NO_CHANGE,
    DAY,
    (SLEEP,),
    Duration.MONTHS_3_TO_12,
    8,
    3,
    6,
    8,
    2,
    9,
    14,
    True,
    (Way(Hurdle.TIME, 3), Way(Hurdle.HURT, 1)),
    (TRIED,),
    (WROTE,),
    False,
    TOKEN,
    reworded=True,
)
FELT = (
    AfterLine(date(2026, 6, 3), Feel.BETTER, Lasted.DAYS_1_2, None),
    AfterLine(date(2026, 6, 10), Feel.WORSE, None, None),
    AfterLine(date(2026, 6, 17), Feel.BETTER, Lasted.UNDER_DAY, None),
    AfterLine(date(2026, 6, 24), Feel.WORSE, None, None),
    AfterLine(date(2026, 7, 1), Feel.BETTER, Lasted.UNDER_DAY, None),
)
PATTERN = Pattern("S.T.", Rule.AFTER_WORSE, 2, 4, DAY, FELT[:4], (), False, TOKEN)
DAYS = choices.PickDay(
    "S.T.",
    NextStep.REVIEW,
    DAY,
    date(2026, 6, 18),
    date(2026, 9, 30),
    date(2026, 9, 23),
    date(2026, 9, 30),
    False,
    TOKEN,
)
MONTHS = choices.PickMonths("S.T.", NextStep.GO_ON, DAY, date(2026, 9, 23), date(2026, 9, 30), False, TOKEN)
WEEKS = choices.PickWeeks(
    "S.T.", NextStep.WAIT, 1, DAY, date(2026, 9, 23), date(2026, 9, 29), date(2026, 9, 30), False, TOKEN
)
RIGHT = opinion.Right(None, TOKEN)
SAID = tuple(opinion.Right(verdict, TOKEN) for verdict in Verdict)
DECIDED = say.Decided(
    "S.T.", Rule.NO_CHANGE, NextStep.WAIT, THEN, DAY, False, None, False, False, True, RIGHT, False, TOKEN
)  # fmt: skip
HOW_SOON = opinion.HowSoon(Preset.BALANCED, 21, 11, 7, 3, Preset.QUIET, TOKEN)
PICKED = tuple(notices.NextPicked("Anna", step, DAY) for step in NextStep)
NO_CHANGE = notices.ClientNoChange("Anna", 8, 7, "neck", "walk the dog", 3, 4, 6, 6, PICKED[0])
WORSE = notices.ClientWorse("Anna", ReplyTime.TWO_DAYS, "neck", "walk the dog", 6, 3, 4, 7, TOKEN)

OPEN = tuple(LeftOpen(one) for one in Done)
CLOSED = say.Closed("S.T.", THEN, 0, 0, None, (), None, False, None, True, RIGHT, TOKEN)

SAMPLES = {
    "alerts.alert": [
        STEADY,
        replace(STEADY, prescriber="Dr Ruiz", is_foreign=True),
        replace(STEADY, weeks=1, said=(GOAL, WEEK), moved=GAINS),
        replace(STEADY, rule=Rule.REVIEW, said=(), since=None, last=None),
        replace(STEADY, rule=Rule.REVIEW, asked=True, client="Mrs S.T.", moved=GAINS),
        replace(STEADY, rule=Rule.REVIEW, client="Mrs S.T.", moved=(say.DaysGain("neck", 5, 3), GAINS[1])),
        replace(STEADY, rule=Rule.REVIEW, goes_well=True, can_wait=False, moved=GAINS),
        replace(STEADY, rule=Rule.REVIEW, goes_well=True, can_wait=False, moved=(say.GoalAbove(), say.Above("neck"))),
        replace(STEADY, rule=Rule.WORSENING, is_worse=True, can_wait=False, said=(GOAL, NECK), moved=GAINS[:1]),
    ],
    "alerts.pattern": [
        PATTERN,
        replace(PATTERN, prescriber="Dr Ruiz", is_foreign=True),
        replace(PATTERN, moved=GAINS[:1]),
        replace(PATTERN, rule=Rule.SHORT_RELIEF, count=4, visits=5, lines=FELT, is_short=True, moved=GAINS[1:]),
    ],
    "alerts.more": [
        MORE,
        *(replace(MORE, after=after) for after in COUNTS),
        replace(MORE, weeks=1, carried=0, done=1, told=1, by_days=False, tried=(), notes=(), client_knows=True),
        replace(MORE, done=None, told=0, said=()),
    ],
    "alerts.silent": [
        say.Silent("S.T.", DAY, (GOAL, NECK), TOKEN),
        say.Silent("S.T.", None, (), TOKEN),
    ],
    "alerts.goal_reading": [GOAL, say.GoalReading("walk", None, "5", None), say.GoalReading("walk", 3, None, 7)],
    "alerts.symptom_reading": [NECK, say.SymptomReading("neck", None, "5"), say.SymptomReading("neck", 6, None)],
    "alerts.side_reading": [SLEEP, say.SideReading("sleep", None, "5"), say.SideReading("sleep", 5, None)],
    "alerts.pick_day": [replace(DAYS, step=step) for step in NextStep],
    "alerts.pick_months": [MONTHS],
    "alerts.pick_weeks": [WEEKS, replace(WEEKS, step=NextStep.REFER, waits=None)],
    "alerts.type_approach": [
        approach.TypeApproach("S.T.", (COMPARED, IN_DAYS, TRIED), AREAS, TOKEN),
        approach.TypeApproach("S.T.", (), replace(AREAS, sleep=True), TOKEN),
    ],
    "alerts.decided": [
        *(replace(DECIDED, step=step, is_refer=step is NextStep.REFER) for step in NextStep),
        *(replace(DECIDED, right=said, has_next=True) for said in (*SAID, None)),
        replace(DECIDED, step=NextStep.REFER, is_to_do=True, asks_reason=True, client_hears=False),
        replace(DECIDED, step=NextStep.GOAL, is_to_do=True, asks_goal=True),
        replace(DECIDED, until=None, note="We talked for an hour", client_hears=False),
    ],
    "alerts.resolved": [
        *(say.Resolved("S.T.", Rule.NO_CHANGE, reason, THEN, RIGHT, False, TOKEN, True) for reason in OffReason),
        *(say.Resolved("S.T.", rule, None, None, None, True, TOKEN) for rule in Rule),
    ],
    "alerts.closed": [
        CLOSED,
        replace(CLOSED, approaches=1, offers=1, note="Good luck", open=OPEN, why="they moved away"),
        replace(CLOSED, approaches=2, offers=3, asked=True, may_reopen=False),
        replace(CLOSED, reopened=THEN, may_reopen=False, right=None),
    ],
    "alerts.right": [RIGHT, *SAID],
    "alerts.how_soon": [
        *(replace(HOW_SOON, preset=preset) for preset in Preset),
        replace(HOW_SOON, judged=None, suggested=None),
    ],
    "alerts.preset_tip": [opinion.PresetTip(True, 9, 21), opinion.PresetTip(False, 20, 21)],
    "alerts.client_no_change": [
        NO_CHANGE,
        replace(NO_CHANGE, weeks=1, n_checkins=1, goal=None, next=notices.NextPlanned("Anna", DAY)),
        replace(NO_CHANGE, symptom_then=None, goal_then=None),
        *(replace(NO_CHANGE, next=picked) for picked in PICKED),
    ],
    "alerts.client_worse": [WORSE, replace(WORSE, goal=None), replace(WORSE, symptom_then=None, goal_now=None)],
    "alerts.client_review": [
        notices.ClientReview("Anna", True, PICKED[0]),
        notices.ClientReview("Anna", False, notices.NextPlanned("Anna", DAY)),
    ],
    "alerts.client_pattern": [
        ClientPattern("Anna", Rule.AFTER_WORSE, 2, 4, PICKED[0]),
        ClientPattern("Anna", Rule.SHORT_RELIEF, 4, 5, notices.NextPlanned("Anna", DAY)),
    ],
    "alerts.client_date": [notices.ClientDate(picked) for picked in PICKED],
    "alerts.client_closed": [
        notices.ClientClosed("Anna", Rule.NO_CHANGE, "I wish you well", TOKEN),
        notices.ClientClosed("Anna", Rule.SILENT, None, None),
    ],
}
