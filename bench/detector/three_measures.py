"""Three measures and since-start answers: the joint fit beside simpler ways, and beside the ceiling."""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Final

import numpy as np

from bench.detector import ceiling
from bench.detector.counting import Weeks, alerted, match, share_by
from bench.detector.generator import THREE_MEASURES, Floats, Kind, People, World, make, with_everything_answered
from bench.detector.states import CODE, Codes, first_week, single_states
from bench.detector.states_joint import joint_states, threshold
from bench.detector.table import Cell, Table
from bench.detector.twin_joint import Given, fit_joint
from bench.detector.twin_single import fit_single
from domain.progress import VAGUE, Intake, State
from domain.progress.practice import expect

THREE: Final = 3
PRACTICE: Final = 40
"""Clients of each kind that a practice has learned from; their seeds are not those of the clients it is tried on."""

SEEDS: Final = 3
"""How many seeds the main table is the mean of; one of 2,000 clients is off by a point or two in a hundred."""

SHIFT: Final = 2.0
MIXED: Final = (Kind.STALL, Kind.FAST, Kind.STALL)

Judge = Callable[[People], Codes]


@dataclass(frozen=True, slots=True)
class Draw:
    """What one row of a table is drawn from: clients of each kind, the seed, and their world."""

    clients: int
    seed: int
    world: World = THREE_MEASURES

    def people(self, *kinds: Kind) -> People:
        """Clients whose measures are of these kinds."""
        return make(kinds, self.clients, self.seed, self.world)

    def practice(self, measures: int = THREE) -> Intake:
        """What a practice has learned to expect from its own clients."""
        own = [make([kind] * measures, PRACTICE, self.seed + 1000, self.world).answers[:, 0] for kind in Kind]
        return expect(row.tolist() for answers in own for row in answers)


def jointly(people: People, intake: Intake = VAGUE, pace: float = 1.0) -> Codes:
    """The verdict on every client, clients × weeks."""
    given = Given(people.answers, people.since, pace=pace, intake=intake)
    return joint_states(given, fit_joint(given))


def no_change(states: Codes) -> Weeks:
    """The week in which the therapist hears of no change."""
    return first_week(states == CODE[State.NO_CHANGE])


def tables(clients: int, seed: int) -> tuple[Table, ...]:
    """Measure the joint fit on so many clients a row."""
    draw = Draw(clients, seed)
    return _compared(draw), _kinds(draw), _circumstances(draw), _paces(draw)


def _compared(draw: Draw) -> Table:
    """Ours against simpler ways and the ceiling, found against falsely alerted, the mean of some seeds."""
    draws = [replace(draw, seed=draw.seed + more) for more in range(SEEDS)]
    silent = [replace(one, world=replace(one.world, since_every=0)) for one in draws]
    rows: tuple[tuple[Cell, ...], ...] = (
        ("ceiling, threshold by looks as ours", *_mean(draws, partial(_ceiling, equal=False))),
        ("ceiling, the same threshold every week", *_mean(draws, partial(_ceiling, equal=True))),
        ("joint fit, learned intake", *_mean(draws, _learned)),
        ("joint fit, vague intake", *_mean(draws, partial(_shares, judge=jointly))),
        ("joint fit, learned intake, without since-start", *_mean(silent, _learned)),
        ("mean of the measures, judged as one", *_mean(draws, partial(_shares, judge=_mean_judged))),
    )
    note = (
        f"Share of clients alerted of no change, mean of {SEEDS} seeds from {draw.seed} on. The ceiling is the rule "
        "that knows how the clients were made, its threshold set on these very clients to 10 % of slow improvers."
    )
    columns = ("way", "all stalled by week 4", "6", "8", "12", "all slow by 12", "all fast by 12")
    return Table("Found, three measures and since-start", note, columns, rows)


def _mean(draws: Sequence[Draw], measure: Callable[[Draw], list[float]]) -> list[float]:
    return [float(one) for one in np.mean([measure(draw) for draw in draws], axis=0)]


def _learned(draw: Draw) -> list[float]:
    return _shares(draw, partial(jointly, intake=draw.practice()))


def _shares(draw: Draw, judge: Judge) -> list[float]:
    stalls, slow, fast = (no_change(judge(draw.people(*[kind] * THREE))) for kind in _THREE_KINDS)
    return [*(share_by(stalls, week) for week in (4, 6, 8, 12)), share_by(slow, 12), share_by(fast, 12)]


_THREE_KINDS: Final = (Kind.STALL, Kind.SLOW, Kind.FAST)


def _ceiling(draw: Draw, *, equal: bool) -> list[float]:
    """The ceiling's shares, asking as much in every week, or more between looks as ours does."""
    weeks = draw.world.weeks
    extra = np.zeros(weeks) if equal else threshold(1.0, weeks) - threshold(1.0, weeks).min()
    scores = {kind: _known(draw, kind) - extra for kind in _THREE_KINDS}
    mark = match(lambda at: share_by(alerted(scores[Kind.SLOW], at), 12), -3.0, 9.0)
    stalls, slow, fast = (alerted(scores[kind], mark) for kind in _THREE_KINDS)
    return [*(share_by(stalls, week) for week in (4, 6, 8, 12)), share_by(slow, 12), share_by(fast, 12)]


@cache
def _known(draw: Draw, kind: Kind) -> Floats:
    people = draw.people(*[kind] * THREE)
    scores = ceiling.score(people, draw.world)
    scores[~people.answered] = np.nan
    scores[:, :4] = np.nan
    return scores


def _mean_judged(people: People) -> Codes:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        mean = np.nanmean(people.answers, axis=2)
    return single_states(fit_single(mean), mean)


def _kinds(draw: Draw) -> Table:
    """What becomes of clients of every kind, by week 12."""
    learned = draw.practice()
    sets: list[tuple[str, tuple[Kind, ...]]] = [(f"all {kind.value}", (kind,) * THREE) for kind in Kind]
    sets += [("stall, fast, stall", MIXED), ("stall, stall, slow", (Kind.STALL, Kind.STALL, Kind.SLOW))]
    rows: list[tuple[Cell, ...]] = []
    for name, kinds in sets:
        states = jointly(draw.people(*kinds), learned)
        rows.append((name, *(_ever(states, state) for state in _TOLD)))
    columns = ("clients", *(state.value.replace("_", " ") for state in _TOLD))
    note = "Share of clients whose verdict it was at least once by week 12; learned intake."
    return Table("Verdicts by kind, three measures and since-start", note, columns, tuple(rows))


_TOLD: Final = (State.NO_CHANGE, State.MIXED, State.WORSENING, State.PLATEAU, State.IMPROVING, State.AT_GOAL)


def _ever(states: Codes, state: State) -> float:
    return share_by(first_week(states == CODE[state]), 12)


def _circumstances(draw: Draw) -> Table:
    """How found and false alerts hold up when the world is another one."""
    world = draw.world
    worlds: list[tuple[str, World, int]] = [("as above", world, THREE)]
    worlds += [(f"noise correlated {r:.1f}", replace(world, shared=r), THREE) for r in (0.0, 0.2, 0.6, 0.7)]
    worlds += [(f"{count} measures", world, count) for count in (2, 4)]
    worlds += [
        ("every week answered", with_everything_answered(world), THREE),
        ("half of the answers missing", replace(world, missed=0.4), THREE),
        ("intake two points higher", replace(world, shift=SHIFT), THREE),
        ("intake two points lower", replace(world, shift=-SHIFT), THREE),
    ]
    rows = [_circumstance(name, replace(draw, world=one), count) for name, one, count in worlds]
    columns = ("world", "all stalled by 8", "by 12", "all slow by 12", "vague: stalled by 8", "by 12 ", "slow by 12")
    return Table("Other circumstances", "Learned intake first, then vague.", columns, tuple(rows))


def _circumstance(name: str, draw: Draw, measures: int) -> tuple[Cell, ...]:
    row: list[Cell] = [name]
    for intake in (draw.practice(measures), VAGUE):
        stalls, slow = (no_change(jointly(draw.people(*[kind] * measures), intake)) for kind in _THREE_KINDS[:2])
        row += [share_by(stalls, 8), share_by(stalls, 12), share_by(slow, 12)]
    return tuple(row)


def _paces(draw: Draw) -> Table:
    """Problems of another standing, whose courses are as much quicker or slower."""
    rows: list[tuple[Cell, ...]] = []
    for name, pace in (("under 6 weeks", 0.5), ("6–12 weeks", 0.75), ("3–12 months", 1.0), ("over a year", 1.5)):
        paced = replace(draw, world=replace(draw.world, pace=pace, weeks=19))
        intake = paced.practice()
        weeks = [no_change(jointly(paced.people(*[kind] * THREE), intake, pace)) for kind in _THREE_KINDS]
        rows.append((name, pace, *(share_by(weeks[0], week) for week in (4, 6, 8, 12, 18)), *_ends(weeks[1:], pace)))
    columns = ("standing", "pace", "stalled by week 4", "6", "8", "12", "18", "slow by 12 × pace", "fast by 12 × pace")
    return Table("Pace", "Courses and detector go by the same pace; learned intake.", columns, tuple(rows))


def _ends(weeks: Sequence[Weeks], pace: float) -> list[float]:
    return [share_by(one, round(12 * pace)) for one in weeks]
