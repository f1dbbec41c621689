"""What therapists said of alerts: one verdict each, changed at will, counted by rule; without words, so unsealed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import func, select

from domain.alerts import Rule
from domain.progress import Preset
from domain.scope import Scope
from domain.verdicts import Tally, Verdict, suggested
from storage import practices
from storage.alerts import Alert
from storage.database import Session
from storage.ids import new_id
from storage.practices import Therapist
from storage.tables import alert as alerts
from storage.tables import therapist as therapists
from storage.tables import verdict as verdicts

_COUNTED = (Rule.NO_CHANGE,)
"""Whose alerts a preset brings sooner or later; worse and silence have none."""

_COUNT = func.count().label("number")


async def give(session: Session, scope: Scope, alert: Alert, verdict: Verdict, *, now: datetime) -> None:
    """Keep the speaking therapist's verdict on an alert, in place of an earlier one."""
    preset = (await practices.therapist_of(session, scope.subject)).preset
    values = {
        "id": new_id(),
        "practice_id": alert.practice,
        "client_id": alert.client,
        "alert_id": alert.id,
        "therapist_id": scope.subject,
        "rule": alert.rule,
        "preset": preset,
        "verdict": verdict,
        "at": now,
    }
    await session.upsert(verdicts, values, on=("practice_id", "alert_id"))


async def on_alert(session: Session, alert: Alert) -> Verdict | None:
    """What was said of an alert, or None."""
    found = await session.scalar(select(verdicts.c.verdict).where(verdicts.c.alert_id == alert.id))
    return Verdict(found) if found else None


async def by_rule(session: Session) -> Mapping[Rule, Tally]:
    """Everything that was said in this installation, by what opened the alert."""
    said = select(verdicts.c.rule, verdicts.c.verdict, _COUNT).group_by(verdicts.c.rule, verdicts.c.verdict)
    counts: dict[Rule, Counter[Verdict]] = defaultdict(Counter)
    for row in await session.rows(said):
        counts[Rule(row.rule)][Verdict(row.verdict)] += row.number
    return {rule: _tally(counts[rule]) for rule in Rule if rule in counts}


async def of_therapist(session: Session, therapist: Therapist) -> Tally:
    """What a therapist said of alerts that a preset brings, opened since it was chosen."""
    mine = (verdicts.c.therapist_id == therapist.id) & verdicts.c.rule.in_(_COUNTED)
    if therapist.preset_at is not None:
        mine &= alerts.c.opened_at > therapist.preset_at
    joined = verdicts.join(alerts, alerts.c.id == verdicts.c.alert_id)
    counted = select(verdicts.c.verdict, _COUNT).select_from(joined).where(mine)
    rows = await session.rows(counted.group_by(verdicts.c.verdict))
    return _tally({Verdict(row.verdict): row.number for row in rows})


async def suggestions(session: Session) -> Mapping[Preset, int]:
    """How many therapists' verdicts speak for another preset, by that preset."""
    ids = await session.rows(select(therapists.c.id).where(therapists.c.joined_at.is_not(None)))
    return Counter(await _suggested(session, [row.id for row in ids]))


async def _suggested(session: Session, ids: Iterable[int]) -> list[Preset]:
    found = []
    for one in ids:
        therapist = await practices.therapist_of(session, one)
        other = suggested(await of_therapist(session, therapist), therapist.preset)
        found += [] if other is None else [other]
    return found


def _tally(counts: Mapping[Verdict, int]) -> Tally:
    return Tally(counts.get(Verdict.RIGHT, 0), counts.get(Verdict.EARLY, 0), counts.get(Verdict.WRONG, 0))
