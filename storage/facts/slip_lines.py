"""Each kind of note as one line of a slip: a small function from the facts of the note to the line.

A note of a new kind joins the slip with its way in `domain.slip` and one entry here. What needs no word any more,
for it was answered or taken back in the meantime, has no line.
"""

from collections.abc import Callable
from typing import Any, Final

from domain.alerts import Rule
from domain.messages import (
    alert_patterns,
    alert_reminders,
    alerts,
    answering,
    backup,
    brief,
    checkin_call,
    closing,
    everywhere,
    flare,
    goals,
    handover_desk,
    homecare_items,
    homecare_talk,
    joining,
    leaving,
    reach,
    relation,
    safety,
    takeover,
    understanding,
    unease,
    vacancy,
    visit,
)
from domain.messages.slip import AlertLine, Line, OwnLine, TodayLine, VisitsLine, What

SHOWN: Final = 120
"""Characters of a client's words in a line; all of them are one tap away."""

Told = Line | AlertLine | TodayLine | VisitsLine | OwnLine
Lining = Callable[[int, Any], Told | None]
"""From a line's number and the facts of a note to the line."""


def _of(what: What) -> Lining:
    return lambda n, note: Line(n, note.client, what)


def _naming(what: What, slot: str) -> Lining:
    return lambda n, note: Line(n, note.client, what, _short(getattr(note, slot)))


def _own(what: What) -> Lining:
    return lambda n, _note: OwnLine(n, what)


def _hurt(n: int, note: homecare_talk.HurtTold) -> Told | None:
    return Line(n, note.client, What.HURT, _short(note.item)) if note.open else None


def _note(n: int, note: everywhere.NoteTold) -> Told | None:
    return Line(n, note.client, What.NOTE, _short(" ".join(part.words for part in note.parts))) if note.open else None


def _relation(n: int, note: relation.Told) -> Told | None:
    return Line(n, note.client, What.RELATION) if note.open else None


def _request(n: int, note: answering.Card) -> Told | None:
    body = note.body
    if isinstance(body, answering.Own | answering.Foreign):
        return Line(n, body.client, What.REQUEST, _short(body.words))
    return Line(n, body.client, What.REQUEST) if isinstance(body, answering.Sent) else None


def _alert(n: int, note: alerts.Alert | alert_patterns.Pattern) -> Told:
    return AlertLine(n, note.client, note.rule, None)


def _silent(n: int, note: alerts.Silent) -> Told:
    return AlertLine(n, note.client, Rule.SILENT, None)


def _again(n: int, note: alert_reminders.StillOpen | alert_reminders.LastPush) -> Told:
    return AlertLine(n, note.client, note.rule, note.since)


def _today(n: int, note: alert_reminders.Today) -> Told:
    return TodayLine(n, note.client, note.step, note.late)


def _visits(n: int, note: brief.Tomorrow) -> Told:
    names = [one.client for one in note.clients] + [one.client for one in note.further]
    return VisitsLine(n, note.day, _short(", ".join(names)))


def _short(words: str) -> str:
    return words if len(words) <= SHOWN else f"{words[: SHOWN - 1].rstrip()}…"


LINES: Final[dict[type, Lining]] = {
    alerts.Alert: _alert,
    alert_patterns.Pattern: _alert,
    alerts.Silent: _silent,
    alert_reminders.StillOpen: _again,
    alert_reminders.LastPush: _again,
    alert_reminders.Today: _today,
    answering.Card: _request,
    answering.Refused: _naming(What.PART, "part"),
    brief.Tomorrow: _visits,
    backup.Gone: _own(What.NOBODY),
    backup.Taken: _of(What.BACKUP),
    backup.Worse: _of(What.STEP_IN),
    checkin_call.CallWish: _of(What.CALL),
    closing.ReopenedTold: _of(What.REOPENED),
    everywhere.HardSpellTold: _of(What.HARD_SPELL),
    everywhere.NoteTold: _note,
    flare.NextDayTold: _of(What.DAY_AFTER),
    goals.Told: _naming(What.GOAL, "suggestion"),
    handover_desk.Declined: _of(What.DECLINED),
    handover_desk.Stuck: _of(What.STUCK),
    handover_desk.TakenBack: _of(What.TAKEN_BACK),
    homecare_items.SmallerWanted: _naming(What.SMALLER, "item"),
    homecare_talk.HurtTold: _hurt,
    homecare_talk.NoHelpTold: _naming(What.NO_HELP, "item"),
    joining.DeclinedTold: _of(What.NOT_JOINED),
    leaving.BackTold: _of(What.BACK),
    leaving.ErasedTold: _of(What.ERASED),
    leaving.FinishedTold: _of(What.FINISHED),
    reach.ClientStopped: _of(What.STOPPED),
    reach.Unreachable: _of(What.UNREACHABLE),
    relation.Told: _relation,
    safety.Waiting: _own(What.TEXTS),
    takeover.Ended: _of(What.HANDED),
    takeover.Received: _of(What.HANDED),
    takeover.Told: _of(What.HANDED),
    understanding.ConductTold: _of(What.CONDUCT),
    unease.Told: _of(What.UNEASE),
    vacancy.Ended: _of(What.HANDED),
    visit.WorseTold: _of(What.AFTER_VISIT),
}
