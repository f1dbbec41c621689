"""What a therapist is told of, when again, and which next steps there are; a decision always has a date or a reason.

Pure: dates in, dates out. The rhythm and the limit on waiting come from the message script: an alert is information
about the plan, two rounds of waiting are enough, and nobody is reminded more than twice.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.hours import next_allowed
from domain.office import WorkingDays

MOST_WAITS: Final = 2
_AGAIN: Final = {"worsening": (0, 1, 2)}
_PUSHED: Final = (0, 3, 7)
_CLIENT_HEARS: Final = 3
_BACKUP_HEARS: Final = 3
_UNCOUNTED: Final = timedelta(weeks=4)
_NEWS: Final = timedelta(weeks=4)
_SHOWS: Final = timedelta(weeks=2)


class Rule(StrEnum):
    """What opened an alert."""

    NO_CHANGE = "no_change"
    WORSENING = "worsening"
    SILENT = "silent"
    REVIEW = "review"
    AFTER_WORSE = "after_worse"
    SHORT_RELIEF = "short_relief"


PATTERNS: Final = (Rule.AFTER_WORSE, Rule.SHORT_RELIEF)
"""What several visits show, rather than the weeks between them."""


class State(StrEnum):
    """Where an alert stands; it stays until a person acts."""

    OPEN = "open"
    SEEN = "seen"
    DECIDED = "decided"
    RESOLVED = "resolved"


class View(StrEnum):
    """What the alert's card shows at the moment."""

    BRIEF = "brief"
    MORE = "more"
    DAY = "day"
    WEEKS = "weeks"
    APPROACH = "approach"
    TALKED = "talked"
    CHECKLIST = "checklist"
    LEFT_OPEN = "left_open"
    CLOSING = "closing"
    LOOKS_OFF = "looks_off"
    DECIDED = "decided"
    RESOLVED = "resolved"


class NextStep(StrEnum):
    """What a therapist can choose; the values are those of the buttons."""

    REVIEW = "rv"
    APPROACH = "ap"
    GOAL = "go"
    WAIT = "wa"
    GO_ON = "gn"
    REFER = "rf"
    CLOSE = "cl"
    CALL = "ca"
    SPOKEN = "sp"
    ASK = "as"
    LOOKS_OFF = "lo"
    WANTED = "wn"
    PRESCRIBER = "pr"
    """Ask whoever set the plan: in place of another approach where the plan is somebody else's."""


class OffReason(StrEnum):
    """Why answers look off to the therapist; the values are those of the buttons."""

    WRONG = "xw"
    SOMEONE_ELSE = "xs"
    LIFE_EVENT = "xl"
    WRONG_GOAL = "xg"
    OTHER = "xo"


_STEADY: Final = (
    NextStep.REVIEW,
    NextStep.APPROACH,
    NextStep.GOAL,
    NextStep.WAIT,
    NextStep.REFER,
    NextStep.CLOSE,
    NextStep.LOOKS_OFF,
)
_OF_VISITS: Final = (NextStep.REVIEW, NextStep.APPROACH, NextStep.REFER, NextStep.LOOKS_OFF)
_STEPS: Final = {
    Rule.NO_CHANGE: _STEADY,
    Rule.REVIEW: _STEADY,
    Rule.WORSENING: (
        NextStep.CALL,
        NextStep.SPOKEN,
        NextStep.REVIEW,
        NextStep.APPROACH,
        NextStep.REFER,
        NextStep.LOOKS_OFF,
    ),
    Rule.SILENT: (NextStep.ASK, NextStep.WAIT, NextStep.CLOSE),
    Rule.AFTER_WORSE: _OF_VISITS,
    Rule.SHORT_RELIEF: (*_OF_VISITS, NextStep.WANTED),
}
_STEADY_RULES: Final = (Rule.NO_CHANGE, Rule.REVIEW)
_WAITS_FOR: Final = {
    Rule.WORSENING: frozenset({Rule.WORSENING}),
    Rule.SILENT: frozenset({Rule.SILENT}),
    Rule.NO_CHANGE: frozenset(Rule) - {Rule.REVIEW},
    Rule.REVIEW: frozenset(Rule),
    Rule.AFTER_WORSE: frozenset({Rule.WORSENING, *PATTERNS}),
    Rule.SHORT_RELIEF: frozenset({Rule.WORSENING, *PATTERNS}),
}
_NEXT_VIEW: Final = {
    NextStep.REVIEW: View.DAY,
    NextStep.ASK: View.DAY,
    NextStep.GOAL: View.DAY,
    NextStep.WAIT: View.WEEKS,
    NextStep.GO_ON: View.WEEKS,
    NextStep.REFER: View.WEEKS,
    NextStep.SPOKEN: View.WEEKS,
    NextStep.APPROACH: View.APPROACH,
    NextStep.CLOSE: View.TALKED,
    NextStep.CALL: View.DECIDED,
    NextStep.PRESCRIBER: View.DECIDED,
    NextStep.LOOKS_OFF: View.LOOKS_OFF,
    NextStep.WANTED: View.WEEKS,
}
TO_DO: Final = frozenset({NextStep.REVIEW, NextStep.GOAL, NextStep.ASK, NextStep.CALL, NextStep.CLOSE, NextStep.REFER})
"""Steps that are something to do on their date; the others are a date to look again."""

LOOK_AGAIN: Final = frozenset({NextStep.WAIT, NextStep.GO_ON, NextStep.APPROACH})
"""Steps whose date is one to look at the plan again, and the client was told so: it is held like a review."""

LOOKED_AT: Final = LOOK_AGAIN | {NextStep.REVIEW, NextStep.GOAL}
"""Steps whose date the client was told as one on which the two look at the plan."""

_IN_PERSON: Final = frozenset({NextStep.CALL, NextStep.SPOKEN, NextStep.ASK, NextStep.LOOKS_OFF, NextStep.WANTED})


@dataclass(frozen=True, slots=True)
class Episode:
    """One alert as far as opening the next one goes. `rearm_at` is None while undecided."""

    rule: Rule
    state: State
    opened_at: datetime
    rearm_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether a person has still to act."""
        return self.state in (State.OPEN, State.SEEN)


def may_open(rule: Rule, earlier: Iterable[Episode], *, phase_at: datetime, now: datetime) -> bool:
    """Whether a new alert may be opened for a client with these earlier ones.

    One episode per rule: the next comes at the decision's date, in a new phase, or after a worsening. No change and
    a review share their decisions; a review waits while anything is open, no change while more than a review is.
    """
    episodes = sorted(earlier, key=lambda one: one.opened_at)
    if any(one.is_open and one.rule in _WAITS_FOR[rule] for one in episodes):
        return False
    alike = _STEADY_RULES if rule in _STEADY_RULES else (rule,)
    same = [one for one in episodes if one.rule in alike and not one.is_open]
    if not same or phase_at > same[-1].opened_at:
        return True
    last = same[-1]
    worse_since = any(one.rule is Rule.WORSENING and one.opened_at > last.opened_at for one in episodes)
    return worse_since or last.rearm_at is None or last.rearm_at <= now


def is_overtaken(date_of: Episode, others: Iterable[Episode], *, now: datetime) -> bool:
    """Whether a later decision on the same answers waits beyond now: the earlier one's date counts no more."""
    if date_of.rule not in _STEADY_RULES:
        return False
    later = (one for one in others if one.rule in _STEADY_RULES and one.opened_at > date_of.opened_at)
    return any(one.state is State.DECIDED and one.rearm_at is not None and one.rearm_at > now for one in later)


def was_expected(opened: Episode, earlier: Iterable[Episode], zone: ZoneInfo) -> bool:
    """Whether an alert opened on the very day that was decided to look again at the same rule: it is no surprise."""
    days = (one.rearm_at.astimezone(zone).date() for one in earlier if one.rule is opened.rule and one.rearm_at)
    return opened.opened_at.astimezone(zone).date() in days


def gives_way(standing: Rule, to: Rule) -> bool:
    """Whether an open alert is overtaken when another opens: worse outranks steady, no change outranks a review."""
    over = {Rule.WORSENING: _STEADY_RULES, Rule.NO_CHANGE: (Rule.REVIEW,)}
    return standing in over.get(to, ())


def steps(rule: Rule, *, goes_well: bool = False, foreign: bool = False) -> tuple[NextStep, ...]:
    """The next steps a therapist may choose from, of equal rank.

    What `goes_well` needs no waiting: it may go on. On a `foreign` plan whoever set it is asked before anything else
    is tried.
    """
    instead = {NextStep.WAIT: NextStep.GO_ON} if rule is Rule.REVIEW and goes_well else {}
    instead |= {NextStep.APPROACH: NextStep.PRESCRIBER} if foreign else {}
    return tuple(instead.get(one, one) for one in _STEPS[rule])


def may_wait(waits: int) -> bool:
    """Whether waiting may be chosen after it was chosen `waits` times in this phase."""
    return waits < MOST_WAITS


def view_after(step: NextStep) -> View:
    """What the card asks once a step was tapped."""
    return _NEXT_VIEW[step]


def tells_client(rule: Rule, step: NextStep) -> bool:
    """Whether a client hears the date of a step: never in a silence, nor of what the therapist does in person."""
    return rule is not Rule.SILENT and step not in _IN_PERSON


def push_at(rule: Rule, pushes: int, opened_at: datetime, work: WorkingDays) -> datetime | None:
    """When a therapist hears of an alert after `pushes` times, outside quiet hours; None when that was the last."""
    days = _AGAIN.get(rule, _PUSHED)
    if pushes >= len(days):
        return None
    return next_allowed(work.later(opened_at, days[pushes]), work.zone)


def is_last(rule: Rule, pushes: int) -> bool:
    """Whether a push after `pushes` times is the last one."""
    return pushes + 1 >= len(_AGAIN.get(rule, _PUSHED))


def backup_hears_at(rule: Rule, opened_at: datetime, work: WorkingDays) -> datetime | None:
    """When a back-up is asked to step in if nobody has looked; None for what can wait for the therapist.

    Whoever works on few days, or is away, is stood in for no later than anybody else.
    """
    if rule is not Rule.WORSENING:
        return None
    return next_allowed(work.later_at_most(opened_at, _BACKUP_HEARS), work.zone)


def client_hears_at(rule: Rule, opened_at: datetime, work: WorkingDays, zone: ZoneInfo) -> datetime | None:
    """When a client hears of an alert at the latest, outside their quiet hours: the working days are the therapist's.

    None for silence, where the check-in has said so itself.
    """
    match rule:
        case Rule.SILENT:
            return None
        case Rule.WORSENING:
            return next_allowed(opened_at, zone)
        case Rule.NO_CHANGE | Rule.REVIEW | Rule.AFTER_WORSE | Rule.SHORT_RELIEF:
            return next_allowed(work.later(opened_at, _CLIENT_HEARS), zone)


def is_outdated(opened_at: datetime, until: date | None, now: datetime, zone: ZoneInfo) -> bool:
    """Whether a client who was away need not hear of an alert any more: its day has passed, or it is weeks old."""
    if until is not None:
        return until < now.astimezone(zone).date()
    return now - opened_at >= _NEWS


def act_by(rule: Rule, opened_at: datetime, work: WorkingDays) -> date:
    """The local date by which a therapist is asked to act: the next working day when worse, else after seven."""
    days = 1 if rule is Rule.WORSENING else 7
    return work.later(opened_at, days).astimezone(work.zone).date()


def counts_again_from(step: NextStep, until: date) -> date:
    """The local date from which a rule counts again: the date to look again, or two check-ins after something done."""
    return until + _SHOWS if step in TO_DO else until


def counts_again_at(now: datetime) -> datetime:
    """When a rule counts again after its answers were marked as unsure: a new window, four weeks later."""
    return now + _UNCOUNTED
