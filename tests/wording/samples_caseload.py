"""Facts for the list of clients and a client's card."""

from dataclasses import replace

from domain.alerts import NextStep, Rule
from domain.caseload import Need
from domain.digest import GoodNews
from domain.messages import Choice, hopes
from domain.messages import caseload as say
from domain.messages.alert_verdicts import PresetTip
from domain.messages.measures import Hopes
from domain.messages.visitlist import Fewer
from tests.wording.samples import TOKEN
from tests.wording.samples_alerts import DAY, GAINS, GOAL, NECK, SLEEP, THEN, WROTE
from tests.wording.samples_progress import COURSES, pictured
from tests.wording.samples_relation import MONTH, SEEN
from tests.wording.samples_visit import AFTER

FULL = say.Client(
    client="S.T.",
    label="neck",
    need=Need.NO_CHANGE,
    said=(GOAL, NECK),
    last=DAY,
    moved=GAINS[:2],
    has_recent=True,
    next_visit=DAY,
    is_away=True,
    away_until=THEN,
    visited=False,
    has_no_change=True,
    has_worsening=False,
    has_silent=False,
    has_review=False,
    has_after_worse=False,
    has_short_relief=False,
    has_urgent=True,
    has_request=True,
    has_picture=True,
    token=TOKEN,
)
EMPTY = replace(
    FULL, need=Need.REQUEST, said=(), last=None, moved=(), has_recent=False, next_visit=None, is_away=False,
    away_until=None, visited=True, has_no_change=False, has_picture=False,
)  # fmt: skip
REST = say.More(
    client="S.T.",
    label="neck",
    since=THEN,
    said=(SLEEP,),
    answered=6,
    sent=7,
    done=9,
    told=14,
    by_days=True,
    items=(say.Item("Chin tucks", "10 times"), say.Item("Walk", None)),
    after=AFTER,
    relation=SEEN,
    notes=(WROTE,),
    alerts=(say.Standing(Rule.NO_CHANGE, THEN),),
    decisions=(say.Decision(NextStep.WAIT, THEN, DAY), say.Decision(NextStep.LOOKS_OFF, THEN, None)),
    next_at=THEN,
    unsure=2,
    token=TOKEN,
)
NO_REST = replace(
    REST, said=(), answered=0, sent=1, done=None, told=0, items=(), after=None, relation=None, notes=(), alerts=(),
    decisions=(), next_at=None, unsure=None,
)  # fmt: skip
WAITED = tuple(say.Decision(step, THEN, DAY) for step in (NextStep.REVIEW, NextStep.WAIT, NextStep.APPROACH))
HOPED = (hopes.Meaning("see the sea again"), hopes.Hoped(Hopes.PARTLY, THEN), hopes.Sure(4, 6))
AFTER_A_YEAR = replace(
    REST, said=(SLEEP, SLEEP), items=REST.items * 2, notes=(WROTE, WROTE), decisions=WAITED,
    alerts=(say.Standing(Rule.NO_CHANGE, THEN), say.Standing(Rule.WORSENING, THEN)), own=HOPED,
)  # fmt: skip
LINES = tuple(say.Line("S.T.", need) for need in Need)
OPEN = tuple(say.OpenLine("S.T.", rule, THEN) for rule in Rule)
WITH_NEWS = (say.OpenLine("S.T.", Rule.REVIEW, THEN, Rule.SHORT_RELIEF, GoodNews.HOLDING),)
REQUESTS = (say.RequestLine("Cleo", DAY), say.RequestLine("S.T.", None, GoodNews.GOOD))
REACHED = (say.ReachedLine("Finn", "walk the dog in the park"), say.ReachedLine("Mrs S.T.", None))
DIGEST = say.Digest(
    waits=True, n_active=18, n_answers=15, decide=(*OPEN, LINES[7]), n_decide=12, more_decide=8, requests=REQUESTS,
    n_requests=2, more_requests=None, word=LINES[5:7], n_word=3, more_word=None, reached=REACHED,
    holding="Gil Rey, Ida", good="S.T., Cleo", early="Dana", calm="A.01, Elif", minutes=12, tip=PresetTip(True, 9, 21),
    together=MONTH,
    closing=say.Closing(), has_open=True, can_mute=True, token=TOKEN, fewer=(Fewer("S.T.", 4, 1),),
    choices=(Choice("Finn", TOKEN, "abcdefgh"),),
)  # fmt: skip
GOOD_ONLY = replace(
    DIGEST, waits=False, decide=(), n_decide=0, more_decide=None, requests=(), n_requests=0, word=(), n_word=0,
    early=None, calm=None, minutes=None, tip=None, together=None, closing=None, has_open=False, can_mute=False,
    choices=(),
)  # fmt: skip
ONE = replace(GOOD_ONLY, n_active=1, n_answers=1, reached=(), holding=None, good=None)

SAMPLES = {
    "caseload.digest": [DIGEST, GOOD_ONLY, ONE],
    "caseload.open_line": [*OPEN, *WITH_NEWS],
    "caseload.request_line": [*REQUESTS],
    "caseload.reached_line": [*REACHED],
    "caseload.muted": [
        say.Muted(DAY, None, True, True, TOKEN),
        say.Muted(None, None, True, False, TOKEN),
        say.Muted(None, DAY, False, True, TOKEN),
        say.Muted(None, None, False, False, TOKEN),
    ],
    "caseload.clients": [
        say.Clients(LINES, (Choice("A very long name", TOKEN, "abcdefgh"),), True, TOKEN),
        say.Clients(LINES[:3], (Choice("S.T.", TOKEN, "abcdefgh"),), False, TOKEN, True),
        say.Clients((), (Choice("S.T.", TOKEN, "abcdefgh"),), False, TOKEN),
    ],
    "caseload.client": [FULL, EMPTY, replace(FULL, moved=(), need=Need.REQUEST, away_until=None)],
    "caseload.more": [
        REST,
        NO_REST,
        AFTER_A_YEAR,
        replace(REST, told=1, done=1, by_days=False, unsure=1),
    ],
    "caseload.unconfirmed": [say.Unconfirmed("S.T.", need, True, TOKEN) for need in Need],
    "caseload.visit_noted": [say.VisitNoted("S.T.", DAY, visited, TOKEN) for visited in (True, False)],
    "caseload.drawn": [say.Drawn("S.T.", pictured(COURSES[0], gaps=False), TOKEN)],
    "caseload.decision": [*REST.decisions],
    "caseload.item": [*REST.items],
}
