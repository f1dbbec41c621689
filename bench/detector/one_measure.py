"""One measure, asked every week for half a year: the detector beside the rules people use instead."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

import numpy as np

from bench.detector.counting import Weeks, alerted, auc, latest, match, median_week, share_by
from bench.detector.generator import ONE_MEASURE, Floats, Kind, make
from bench.detector.peers import FIRST_WEEK, PEERS, Peer
from bench.detector.states import CODE, Rules, first_week, single_states
from bench.detector.table import Cell, Table
from bench.detector.twin_single import Fits, fit_single
from domain.progress import History, Memory, Reply, Series, State, assess

MOVERS: Final = (Kind.SLOW, Kind.FAST)
"""Those whose false alerts are matched, both alike."""

OURS: Final = "Interlude, one measure"
_DAY: Final = date(2026, 1, 5)


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule measured: when it alerts each kind at a threshold, its scores, and where its threshold may lie."""

    name: str
    alerts: Callable[[Kind, float], Weeks]
    scores: Mapping[Kind, Floats]
    threshold: float
    ends: tuple[float, float]
    micros: float


def tables(clients: int, seed: int) -> tuple[Table, ...]:
    """Measure all rules on the same clients, so many of each kind."""
    people = {kind: make([kind], clients, seed, ONE_MEASURE).answers[:, :, 0] for kind in Kind}
    rules = [*(_peer(peer, people) for peer in PEERS), _ours(people)]
    return _found(rules), _false(rules), _matched(rules), _likelier(people)


def _peer(peer: Peer, people: Mapping[Kind, Floats]) -> _Rule:
    begun = time.process_time()
    scores = {kind: peer.score(answers) for kind, answers in people.items()}
    micros = (time.process_time() - begun) / _replies(people) * 1e6
    known = np.concatenate([one[~np.isnan(one)] for one in scores.values()])
    # A threshold is passed, not reached, so that one at the very top of a score stays silent.
    ends = (float(known.min()) - 1, float(known.max()))

    def alerts(kind: Kind, threshold: float) -> Weeks:
        return alerted(scores[kind], threshold)

    return _Rule(peer.name, alerts, scores, peer.threshold, ends, micros)


def _ours(people: Mapping[Kind, Floats]) -> _Rule:
    begun = time.process_time()
    fits = {kind: fit_single(answers) for kind, answers in people.items()}
    micros = (time.process_time() - begun) / _replies(people) * 1e6

    def alerts(kind: Kind, threshold: float) -> Weeks:
        states = single_states(fits[kind], people[kind], Rules(threshold=threshold))
        return first_week(states == CODE[State.NO_CHANGE])

    scores = {kind: _from_week_4(one) for kind, one in fits.items()}
    return _Rule(OURS, alerts, scores, Rules().threshold, (0.3, 0.99), micros)


def _from_week_4(fits: Fits) -> Floats:
    scores = fits.no_change.copy()
    scores[:, :FIRST_WEEK] = np.nan
    return scores


def _replies(people: Mapping[Kind, Floats]) -> int:
    return sum(int((~np.isnan(answers)).sum()) for answers in people.values())


def _found(rules: list[_Rule]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for rule in rules:
        stalls = rule.alerts(Kind.STALL, rule.threshold)
        late, slow = (rule.alerts(kind, rule.threshold) for kind in (Kind.LATE, Kind.SLOW))
        by = [share_by(stalls, week) for week in (4, 6, 8, 12)]
        rows.append((rule.name, *by, share_by(slow, 12), share_by(late, 5)))
    columns = ("rule", "stalls by week 4", "6", "8", "12", "slow improvers by 12", "late ones before they start")
    return Table(
        "Found, one measure", "Share of clients alerted, each rule as it is commonly used.", columns, tuple(rows)
    )


def _false(rules: list[_Rule]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for rule in rules:
        weeks = {kind: rule.alerts(kind, rule.threshold) for kind in Kind}
        year = 52 / (ONE_MEASURE.weeks - 1) * float(np.mean([share_by(one, 26) for one in weeks.values()]))
        rows.append((rule.name, *(share_by(weeks[kind], 26) for kind in Kind), year, rule.micros))
    columns = ("rule", *(kind.value for kind in Kind), "alerts a client and year", "µs a reply")
    note = (
        "Share of each kind alerted of no change within 26 weeks; only for stall is every alert right. Alerts are the "
        "first of a phase. Time is numpy's, all clients at once."
    )
    return Table("Alerts by kind, one measure", note, columns, tuple(rows))


def _matched(rules: list[_Rule]) -> Table:
    return Table(
        "At the same false alerts, one measure",
        "Thresholds moved until 10 % of improvers, slow and fast alike, are alerted by week 12. AUC: how often a stall "
        "scores above an improver in that week.",
        ("rule", "stalls by week 6", "8", "12", "half found by week", "AUC 6", "AUC 8", "AUC 12"),
        tuple(_matched_row(rule) for rule in rules),
    )


def _matched_row(rule: _Rule) -> tuple[Cell, ...]:
    def false_alerts(threshold: float) -> float:
        return float(np.mean([share_by(rule.alerts(kind, threshold), 12) for kind in MOVERS]))

    stalls = rule.alerts(Kind.STALL, match(false_alerts, *rule.ends))
    moving = [rule.scores[kind] for kind in MOVERS]
    apart = [
        auc(latest(rule.scores[Kind.STALL], week), np.concatenate([latest(one, week) for one in moving]))
        for week in (6, 8, 12)
    ]
    return (rule.name, *(share_by(stalls, week) for week in (6, 8, 12)), median_week(stalls), *apart)


def _likelier(people: Mapping[Kind, Floats]) -> Table:
    """What it does to ask that no change is likelier than getting worse, as used and at the same false alerts."""
    fits = {kind: fit_single(people[kind]) for kind in (Kind.STALL, Kind.SLOW, Kind.FAST, Kind.WORSE)}
    rows: list[tuple[Cell, ...]] = []
    for name, one in (("asked, as the detector does", Rules()), ("not asked", Rules(likelier=False))):

        def alerts(kind: Kind, threshold: float, one: Rules = one) -> Weeks:
            rules = replace(one, threshold=threshold)
            return first_week(single_states(fits[kind], people[kind], rules) == CODE[State.NO_CHANGE])

        def false_alerts(threshold: float, alerts: Callable[[Kind, float], Weeks] = alerts) -> float:
            return float(np.mean([share_by(alerts(kind, threshold), 12) for kind in MOVERS]))

        row: list[Cell] = [name]
        for threshold in (Rules().threshold, match(false_alerts, 0.3, 0.99)):
            stalls, worse = alerts(Kind.STALL, threshold), alerts(Kind.WORSE, threshold)
            row += [share_by(stalls, 8), share_by(stalls, 12), share_by(worse, 8), share_by(worse, 12)]
        rows.append(tuple(row))
    once = ("stalls by week 8", "12", "worse called no change by 8", "by 12")
    columns = ("no change likelier than worse", *once, *(f"matched: {head}" for head in once))
    note = "As used, then with thresholds moved to 10 % of improvers, slow and fast alike."
    return Table("No change or worse, one measure", note, columns, tuple(rows))


def plain_micros(clients: int, seed: int) -> float:
    """Microseconds of processor time the plain code takes for a reply to one measure."""
    people = make([Kind.STALL], clients, seed, ONE_MEASURE).answers[:, :, 0]
    histories = [_history(row) for row in people]
    days = [[_DAY + timedelta(weeks=int(week)) for week in np.flatnonzero(~np.isnan(row))] for row in people]
    begun, replies = time.process_time(), 0
    for history, asked in zip(histories, days, strict=True):
        memory = Memory()
        for day in asked:
            _, memory = assess(history.on(day), memory)
            replies += 1
    return (time.process_time() - begun) / replies * 1e6


def _history(answers: Floats) -> History:
    replies = tuple(
        Reply(_DAY + timedelta(weeks=week), float(score)) for week, score in enumerate(answers) if score == score
    )
    return History((Series("symptom", replies),), _DAY, _DAY)
