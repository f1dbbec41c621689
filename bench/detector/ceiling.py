"""The rule that knows how the clients were made: what no detector can beat, as far as it can be computed.

For each kind of client the probability of the answers is computed by a filter over what is hidden: the level, the
lingering noise and the flare of every measure. The noise level lies on a grid of quantiles. Each week's possible
flares are all tried and then merged into one normal distribution; rounding counts as variance. Only that merging,
the rounding and a coarse grid of shapes are approximate; class shapes, all rates, and how "since the start" is
answered are the generator's own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

import numpy as np

from bench.detector.chance import normal_below
from bench.detector.generator import CUTS, Floats, Kind, People, World

_FLARE_MEAN: Final = 3.0
_FLARE_VARIANCE: Final = 1 / 3
_FADES: Final = 0.3
_LEFT_OUT: Final = 1e6
"""Variance given to a measure that was not answered: it then says nothing."""
_QUANTILES: Final = (-1.55, -0.95, -0.45, 0.0, 0.45, 0.95, 1.55)
"""Where the noise levels lie, in standard deviations of their logarithm."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One course all measures take: the level is `scale` (weeks) × the level at intake, plus `offset` (weeks)."""

    scale: Floats
    offset: Floats


def shapes(kind: Kind, weeks: int) -> tuple[Shape, ...]:
    """The courses that stand for a kind; those with a spread are laid on a few points of it."""
    t = np.arange(weeks, dtype=np.float64)
    still, nothing = np.ones(weeks), np.zeros(weeks)
    match kind:
        case Kind.SLOW:
            return (Shape(still, -t / 6),)
        case Kind.FAST:
            return tuple(
                Shape(1 - loss * (1 - np.exp(-t / bend)), nothing) for loss, bend in product((0.57, 0.73), (2.4, 3.5))
            )
        case Kind.PLATEAU:
            return tuple(Shape(still, -fall * (1 - np.exp(-t / 2))) for fall in (2.4, 2.85, 3.3))
        case Kind.WORSE:
            return (Shape(still, np.minimum(t, 8) / 4),)
        case _:
            return (Shape(still, nothing),)


def score(people: People, world: World, against: Sequence[Kind] = (Kind.SLOW, Kind.FAST, Kind.PLATEAU)) -> Floats:
    """Clients × weeks: log odds that nothing has changed against the kinds that get better, all as common."""
    better = np.logaddexp.reduce([evidence(people, kind, world) for kind in against], axis=0)
    odds: Floats = evidence(people, Kind.STALL, world) - better
    return odds


def evidence(people: People, kind: Kind, world: World, chunk: int = 250) -> Floats:
    """Clients × weeks: log probability of all answers so far, if all measures are of this kind, up to a constant."""
    courses = shapes(kind, world.weeks)
    parts = []
    for begin in range(0, len(people.answers), chunk):
        some = slice(begin, begin + chunk)
        each = [_Filter(people.answers[some], people.since[some], shape, world).run() for shape in courses]
        parts.append(np.logaddexp.reduce(each, axis=0) - np.log(len(courses)))
    found: Floats = np.concatenate(parts)
    return found


class _Filter:
    """Clients × noise levels side by side; the state is level, own noise and flare of each measure."""

    def __init__(self, answers: Floats, since: Floats, shape: Shape, world: World) -> None:
        self.answers, self.since, self.shape, self.world = answers, since, shape, world
        clients, _, self.m = answers.shape
        grid = np.exp(np.log(world.noise) + world.noise_spread * np.array(_QUANTILES))
        self.variance = np.clip(grid, 0.5, 2.2) ** 2
        weights = np.exp(-0.5 * np.array(_QUANTILES) ** 2)
        size = 3 * self.m
        self.log = np.tile(np.log(weights / np.sum(weights)), (clients, 1))
        self.mean = np.zeros((clients, len(grid), size))
        self.mean[..., : self.m] = world.level + world.shift
        self.spread = np.zeros((clients, len(grid), size, size))
        m = self.m
        self.spread[..., :m, :m] = world.level_sd**2 + np.eye(m) * world.between_sd**2
        self.spread[..., m : 2 * m, m : 2 * m] = (self.variance * (1 - world.shared))[:, None, None] * np.eye(m)

    def run(self) -> Floats:
        """Clients × weeks: the log probability of the answers so far."""
        clients, weeks, _ = self.answers.shape
        out = np.zeros((clients, weeks))
        for week in range(weeks):
            if week:
                self._pass()
            self._hear(week)
            self._compare(week)
            out[:, week] = np.logaddexp.reduce(self.log, axis=1)
        return out

    def _pass(self) -> None:
        """A week goes by: own noise lingers, flares fade."""
        m, keep = self.m, self.world.lingering / 2
        factor = np.repeat([1.0, keep, _FADES], m)
        self.mean *= factor
        self.spread *= factor[:, None] * factor
        fresh = self.variance * (1 - self.world.shared) * (1 - keep**2)
        own = np.arange(m, 2 * m)
        self.spread[..., own, own] += fresh[:, None]

    def _hear(self, week: int) -> None:
        """Take in a week's answers under every set of measures that may have flared, and merge."""
        y = self.answers[:, week]
        left_out = np.isnan(y)
        seen = np.hstack([self.shape.scale[week] * np.eye(self.m), np.eye(self.m), np.eye(self.m)])
        gap = np.where(left_out, 0.0, y - self.shape.offset[week] - (self.world.bump / 2 if week == 0 else 0))
        noise = np.full((self.m, self.m), self.world.bump**2 / 12 if week == 0 else 0.0) + np.eye(self.m) / 12
        cover = self.variance[:, None, None] * self.world.shared + noise
        cover = cover + (left_out * _LEFT_OUT)[:, None, :, None] * np.eye(self.m)
        tries = [self._try(np.array(flared), gap, seen, cover) for flared in product((0.0, 1.0), repeat=self.m)]
        logs = np.stack([one[0] for one in tries])
        total = np.logaddexp.reduce(logs, axis=0)
        shares = np.exp(logs - total)
        means = np.stack([one[1] for one in tries])
        mean = np.einsum("hcs,hcsi->csi", shares, means)
        apart = means - mean
        merged = sum(share[..., None, None] * one[2] for share, one in zip(shares, tries, strict=True))
        spread = merged + np.einsum("hcs,hcsi,hcsj->csij", shares, apart, apart)
        quiet = np.all(left_out, axis=1, keepdims=True)
        self.log = np.where(quiet, self.log, self.log + total)
        self.mean = np.where(quiet[..., None], self.mean, mean)
        self.spread = np.where(quiet[..., None, None], self.spread, spread)

    def _try(self, flared: Floats, gap: Floats, seen: Floats, cover: Floats) -> tuple[Floats, Floats, Floats]:
        """Log probability, mean and spread after a week in which these measures flared."""
        m, rate = self.m, self.world.flare
        count = float(np.sum(flared))
        prior = count * np.log(max(rate, 1e-12)) + (m - count) * np.log(1 - rate)
        mean = self.mean.copy()
        mean[..., 2 * m :] += flared * _FLARE_MEAN
        spread = self.spread.copy()
        which = np.arange(2 * m, 3 * m)
        spread[..., which, which] += flared * _FLARE_VARIANCE
        across = spread @ seen.T
        total = seen @ across + cover
        inverse = np.linalg.inv(total)
        off = gap[:, None, :] - mean @ seen.T
        gain = across @ inverse
        misfit = np.einsum("csi,csij,csj->cs", off, inverse, off)
        log = prior - 0.5 * (misfit + np.linalg.slogdet(total)[1])
        return log, mean + np.einsum("csij,csj->csi", gain, off), spread - gain @ np.swapaxes(across, -1, -2)

    def _compare(self, week: int) -> None:
        """Take in the since-start answer: how far each noise level's view of the way agrees with it."""
        asked = ~np.isnan(self.since[:, week])
        if not asked.any():
            return
        world, m = self.world, self.m
        level = self.mean[asked][..., :m].mean(axis=2)
        variance = self.spread[asked][..., :m, :m].mean(axis=(2, 3))
        change = (self.shape.scale[week] - 1) * level + self.shape.offset[week]
        felt = world.felt * change + world.lean * (level + change - 6)
        slope = (world.felt + world.lean) * (self.shape.scale[week] - 1) + world.lean
        sd = np.sqrt(world.since_noise**2 + slope**2 * variance)
        edges = np.concatenate([[-99.0], CUTS, [99.0]])
        answer = self.since[asked, week].astype(int)[:, None]
        told = normal_below((edges[answer + 1] - felt) / sd) - normal_below((edges[answer] - felt) / sd)
        self.log[asked] += np.log(np.maximum(told, 1e-12))
