"""Whether claims are true: what was called better, against what was better."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from bench.detector.generator import ONE_MEASURE, THREE_MEASURES, Flags, Kind, World, make
from bench.detector.table import Cell, Table
from bench.detector.twin_single import fit_single
from domain.progress.claims import CLEARLY, DOUBT, MAYBE

_STILL: Final = (Kind.STALL, Kind.AT_GOAL)


@dataclass(frozen=True, slots=True)
class _Said:
    """Of every reply of every client: what was claimed, whether it was so, and whether nothing had changed."""

    clearly: Flags
    a_little: Flags
    maybe: Flags
    by_2: Flags
    by_1: Flags
    still: Flags


def table(clients: int, seed: int) -> Table:
    """Claims over 26 weeks to so many clients of each kind."""
    rows = (
        _row("one measure", ONE_MEASURE, 1, (clients, seed)),
        _row("three measures", replace(THREE_MEASURES, weeks=ONE_MEASURE.weeks), 3, (clients, seed)),
    )
    note = (
        "Of all claims, how many are true of the course behind the answers; and how many replies of clients whose "
        "course does not change at all come with a claim, or with “may be easing”."
    )
    columns = (
        "clients with",
        "“clearly better”: truly 2 points",
        "“a little better”: truly 1 point",
        "claims without any change, of replies",
        "“may be easing” without any change",
    )
    return Table("Claims", note, columns, rows)


def _row(name: str, world: World, measures: int, draw: tuple[int, int]) -> tuple[Cell, ...]:
    each = [_said(kind, world, measures, draw) for kind in Kind]
    said = _Said(*(np.concatenate([getattr(one, field) for one in each]) for field in _Said.__slots__))
    claimed = said.clearly | said.a_little
    return (
        name,
        float(said.by_2[said.clearly].mean()),
        float(said.by_1[said.a_little].mean()),
        float(claimed[said.still].mean()),
        float(said.maybe[said.still].mean()),
    )


def _said(kind: Kind, world: World, measures: int, draw: tuple[int, int]) -> _Said:
    people = make([kind] * measures, *draw, world)
    parts = []
    for measure in range(measures):
        answers, truth = people.answers[:, :, measure], people.truth[:, :, measure]
        fits = fit_single(answers)
        told = ~np.isnan(answers)
        p_1, p_2 = np.nan_to_num(fits.p_total_le_1)[told], np.nan_to_num(fits.p_total_le_2)[told]
        clearly = p_2 >= CLEARLY
        a_little = ~clearly & (p_1 >= 1 - DOUBT / measures)
        maybe = ~clearly & ~a_little & (p_1 >= MAYBE)
        still = np.full(p_1.shape, kind in _STILL)
        parts.append((clearly, a_little, maybe, truth[told] <= -2, truth[told] <= -1, still))
    return _Said(*(np.concatenate(column) for column in zip(*parts, strict=True)))
