"""Made-up clients for measuring the detector: what is true, what they answer, and what they leave out.

Nothing here was fitted to real people. Classes and noise are Interlude's choice of what manual therapy practices
might see; every open number is set here, with its unit, and each run names its seed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

CUTS: Final = (-2.0, -0.8, 0.8, 2.0)
"""Felt changes, in points, between the five since-start answers."""


class Kind(StrEnum):
    """What is true of a measure of a made-up client; L is its level at intake."""

    STALL = "stall"
    """Stays at L."""
    SLOW = "slow"
    """Two points down in twelve weeks, and on at that pace, not below 1."""
    FAST = "fast"
    """Loses 50 to 80 % of L, with a time constant of 2 to 4 weeks."""
    LATE = "late"
    """Stays at L until a week between 5 and 8, then like FAST."""
    WORSE = "worse"
    """Two points up in eight weeks, then stays."""
    AT_GOAL = "at goal"
    """Stays at .3 to 1.8."""
    PLATEAU = "plateau"
    """Loses 2.2 to 3.5 points, time constant 2 weeks, then stays."""


MOVING: Final = (Kind.SLOW, Kind.FAST, Kind.PLATEAU, Kind.AT_GOAL)
"""Kinds for whom an alert of no change is false."""


@dataclass(frozen=True, slots=True)
class World:
    """The numbers behind the made-up clients; points are 0 (best) to 10.

    `weeks`: how many weekly check-ins, the first at intake. `level`, `level_sd`: mean and spread of a client's
    level at intake, `between_sd` the spread of the client's measures around it, points; cut to 3.2…9.5 before
    `shift` moves all of them. `pace`: how slowly courses go, a factor on time.
    `noise`: median of a client's weekly standard deviation, points; `noise_spread`: its spread in logarithms, cut
    to .5…2.2. `shared`: correlation of the noise of two measures; that part is fresh every week. `lingering`: the
    largest correlation of a measure's own noise with the next week's (uniform from 0). `flare`: chance a week that a
    measure has a bad spell, +2 to +4 points, of which .3 is left a week later. `bump`: the largest extra of all
    measures in the week of enrolment, points (uniform from 0).
    `missed`: mean share of weeks skipped at random, differing between people. `leaving`: chance a week to stop for
    good from the second week on, doubled for those who feel no difference and those who are well. `skipped`: chance
    that one measure is left out where there are several.
    `since_every`: weeks between since-start questions, 0 for none. `felt`: share of the true change that is
    remembered. `lean`: points an answer moves for each point the present lies above 6. `since_noise`: sd, points.
    """

    weeks: int = 13
    level: float = 6.0
    level_sd: float = 1.2
    between_sd: float = 0.8
    shift: float = 0.0
    pace: float = 1.0
    noise: float = 1.15
    noise_spread: float = 0.35
    shared: float = 0.4
    lingering: float = 0.5
    flare: float = 0.03
    bump: float = 1.6
    missed: float = 0.22
    leaving: float = 0.005
    skipped: float = 0.13
    since_every: int = 2
    felt: float = 0.7
    lean: float = 0.1
    since_noise: float = 1.0


ONE_MEASURE: Final = World(weeks=27, since_every=0, missed=0.33)
"""For the detector of one measure: half a year, and nobody is asked to compare with the start."""

THREE_MEASURES: Final = World()


@dataclass(frozen=True, slots=True)
class People:
    """Made-up clients as arrays.

    `answers` (clients × weeks × measures): whole points 0…10, NaN where nothing was answered. `since` (clients ×
    weeks): 0 better … 4 worse, NaN where not. `truth` (clients × weeks × measures): the true change since intake,
    points, without noise, flares and the bump. `levels` (clients × measures): the true level at intake.
    """

    answers: Floats
    since: Floats
    truth: Floats
    levels: Floats

    @property
    def answered(self) -> Flags:
        """Clients × weeks: whether anything was answered."""
        here: Flags = ~np.all(np.isnan(self.answers), axis=2)
        return here

    def first(self, clients: int) -> "People":
        """The first so many clients."""
        return People(self.answers[:clients], self.since[:clients], self.truth[:clients], self.levels[:clients])


def make(kinds: Sequence[Kind], clients: int, seed: int, world: World = THREE_MEASURES) -> People:
    """Make clients whose measures are of these kinds, one kind a measure. The same seed gives the same clients."""
    chance = np.random.default_rng([seed, *(list(Kind).index(kind) for kind in kinds)])
    levels = _levels(kinds, clients, chance, world)
    course = np.stack(
        [_course(kind, levels[:, m], chance, np.arange(world.weeks) / world.pace) for m, kind in enumerate(kinds)],
        axis=2,
    )
    truth = course - levels[:, None, :]
    wobble = _noise(clients, len(kinds), chance, world)
    wobble += _flares(wobble.shape, chance, world)
    wobble[:, 0] += chance.uniform(0, world.bump, (clients, 1))
    scores = np.clip(np.rint(course + wobble), 0, 10)
    here = _present(course.mean(axis=2), truth.mean(axis=2), chance, world)
    scores[~here] = np.nan
    if world.skipped:
        scores[_skips(scores.shape, chance, world)] = np.nan
    since = _since(course.mean(axis=2), truth.mean(axis=2), chance, world)
    since[np.isnan(scores).all(axis=2)] = np.nan
    return People(scores, since, truth, levels)


def with_everything_answered(world: World) -> World:
    """The same world without a missed week."""
    return replace(world, missed=0.0, leaving=0.0)


def _levels(kinds: Sequence[Kind], clients: int, chance: np.random.Generator, world: World) -> Floats:
    person = chance.normal(world.level, world.level_sd, (clients, 1))
    levels = np.clip(person + chance.normal(0, world.between_sd, (clients, len(kinds))), 3.2, 9.5) + world.shift
    for m, kind in enumerate(kinds):
        if kind is Kind.AT_GOAL:
            levels[:, m] = chance.uniform(0.3, 1.8, clients)
    return levels


def _course(kind: Kind, level: Floats, chance: np.random.Generator, t: Floats) -> Floats:
    """Clients × weeks: the true level of one measure, after `t` weeks of a problem of pace 1."""
    start, count = level[:, None], (len(level), 1)
    match kind:
        case Kind.SLOW:
            return np.maximum(start - t / 6, np.minimum(start, 1.0))
        case Kind.FAST | Kind.LATE:
            begins = chance.uniform(5, 8, count) if kind is Kind.LATE else np.zeros(count)
            since = np.maximum(0.0, t - begins)
            fallen: Floats = 1 - np.exp(-since / chance.uniform(2, 4, count))
            return start * (1 - chance.uniform(0.5, 0.8, count) * fallen)
        case Kind.WORSE:
            risen: Floats = start + np.minimum(t, 8) / 4
            return risen
        case Kind.PLATEAU:
            fallen = chance.uniform(2.2, 3.5, count) * (1 - np.exp(-t / 2))
            return np.maximum(0.5, start - fallen)
        case Kind.STALL | Kind.AT_GOAL:
            return np.broadcast_to(start, (len(level), len(t))).copy()


def _lingering(fresh: Floats, keep: Floats) -> Floats:
    """Turn fresh noise (clients × weeks × …) of sd 1 into noise of sd 1 that lingers from week to week."""
    out = fresh.copy()
    for week in range(1, fresh.shape[1]):
        out[:, week] = keep * out[:, week - 1] + np.sqrt(1 - keep * keep) * fresh[:, week]
    return out


def _noise(clients: int, measures: int, chance: np.random.Generator, world: World) -> Floats:
    deviation = np.clip(np.exp(chance.normal(np.log(world.noise), world.noise_spread, (clients, 1, 1))), 0.5, 2.2)
    keep = chance.uniform(0, world.lingering, (clients, 1))
    common = chance.normal(size=(clients, world.weeks, 1))
    own = _lingering(chance.normal(size=(clients, world.weeks, measures)), keep)
    noise: Floats = deviation * (np.sqrt(world.shared) * common + np.sqrt(1 - world.shared) * own)
    return noise


def _flares(shape: tuple[int, ...], chance: np.random.Generator, world: World) -> Floats:
    """Clients × weeks × measures: bad spells of single measures; three tenths are left a week later."""
    flares: Floats = (chance.random(shape) < world.flare) * chance.uniform(2, 4, shape)
    for week in range(1, world.weeks):
        flares[:, week] += 0.3 * flares[:, week - 1]
    return flares


def _present(level: Floats, change: Floats, chance: np.random.Generator, world: World) -> Flags:
    """Clients × weeks: whether the check-in was answered. Everybody answers at intake."""
    clients, weeks = level.shape
    skips = chance.beta(8, 8 / world.missed - 8, (clients, 1)) if world.missed else np.zeros((clients, 1))
    here = chance.random((clients, weeks)) >= skips
    eager = (np.abs(change) < 0.5) | (level < 2)
    leaves = chance.random((clients, weeks)) < world.leaving * np.where(eager, 2, 1)
    leaves[:, :2] = False
    here[:, 0] = True
    present: Flags = here & ~np.logical_or.accumulate(leaves, axis=1)
    return present


def _skips(shape: tuple[int, ...], chance: np.random.Generator, world: World) -> Flags:
    """Clients × weeks × measures: single measures left out; never all of a week, and none at intake."""
    skips = chance.random(shape) < world.skipped
    skips[skips.all(axis=2)] = False
    skips[:, 0] = False
    return skips


def _since(level: Floats, change: Floats, chance: np.random.Generator, world: World) -> Floats:
    """Clients × weeks: the since-start answers, NaN in the weeks it is not asked."""
    felt = world.felt * change + world.lean * (level - 6) + chance.normal(0, world.since_noise, level.shape)
    answers = np.searchsorted(np.array(CUTS), felt).astype(np.float64)
    asked = np.zeros(level.shape[1], dtype=bool)
    if world.since_every:
        asked[world.since_every :: world.since_every] = True
    answers[:, ~asked] = np.nan
    return answers
