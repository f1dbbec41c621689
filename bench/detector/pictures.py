"""The pictures of docs/detector.md."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import matplotlib as mpl
import numpy as np
from matplotlib import pyplot as plt
from matplotlib.axes import Axes

from bench.detector.counting import Weeks, alerted, share_by
from bench.detector.generator import Floats, Kind
from bench.detector.peers import PEERS
from bench.detector.states import CODE, Codes, single_states
from bench.detector.states_joint import joint_states
from bench.detector.three_measures import THREE, Draw, jointly, no_change
from bench.detector.twin_joint import Given, fit_joint
from bench.detector.twin_single import fit_single
from domain.progress import State

HERE: Final = Path(__file__).parents[2] / "docs" / "pictures"
WIDTH: Final = 8.0
FULL: Final = 10
"""Answered weeks that a client who is drawn has at least."""

_INK: Final = "#1f2933"
_OURS: Final = "#0b6e4f"
_OTHER: Final = "#b8552b"
_QUIET: Final = "#9aa5b1"


def draw(clients: int, seed: int) -> None:
    """Draw every picture anew, from so many made-up clients."""
    mpl.use("Agg")
    plt.rcParams.update({"font.size": 11, "axes.spines.top": False, "axes.spines.right": False, "svg.hashsalt": "1"})
    HERE.mkdir(parents=True, exist_ok=True)
    draw_from = Draw(clients, seed)
    _two_clients(seed)
    _found(draw_from)
    _answers(draw_from)


def _save(name: str) -> None:
    plt.tight_layout()
    plt.savefig(HERE / f"detector-{name}.png", dpi=110, metadata={"Software": None})
    plt.close()


def _two_clients(seed: int) -> None:
    """A client who does not change beside one who slowly gets better, as answered, and what is thought of each."""
    _, panels = plt.subplots(1, 2, figsize=(WIDTH, 3.4), sharey=True)
    chosen = ((Kind.STALL, State.NO_CHANGE, "no change"), (Kind.SLOW, State.IMPROVING, "slowly better"))
    for panel, (kind, verdict, title) in zip(panels, chosen, strict=True):
        people = Draw(60, seed).people(*[kind] * THREE)
        given = Given(people.answers, people.since)
        fits = fit_joint(given)
        row = _clearest(joint_states(given, fits), verdict, people.answered.sum(axis=1), fits.joint.wobble)
        _client(panel, people.answers[row], fits.joint.no_change[row])
        panel.set_title(title, color=_INK)
    panels[0].set_ylabel("points, 0 is best")
    panels[1].legend(loc="lower left", frameon=False)
    _save("two-clients")


def _clearest(states: Codes, verdict: State, answered: Weeks, wobble: Floats) -> int:
    """Of the clients whose verdict it is in the end and who answered most weeks, the one whose answers vary least."""
    newest = np.array([row[row >= 0][-1] for row in states])
    fits = (newest == CODE[verdict]) & (answered >= FULL)
    return int(np.argmin(np.where(fits, np.nansum(wobble, axis=1) / answered, np.inf)))


def _client(panel: Axes, answers: Floats, chance: Floats) -> None:
    weeks = np.arange(len(answers))
    for measure in range(answers.shape[1]):
        there = ~np.isnan(answers[:, measure])
        panel.plot(weeks[there], answers[there, measure], "o-", color=_QUIET, ms=4, lw=1, alpha=0.8)
    there = ~np.isnan(chance)
    panel.plot(weeks[there], chance[there] * 10, color=_OURS, lw=2.5, label="chance of no change,\n10 is certain")
    panel.set_ylim(-0.3, 10.3)
    panel.set_xticks(range(0, len(answers), 4))
    panel.set_xlabel("weeks")


def _found(draw_from: Draw) -> None:
    """How many clients without change are found, and how many improvers are taken for them."""
    weeks = range(3, draw_from.world.weeks)
    _, panels = plt.subplots(1, 2, figsize=(WIDTH, 3.6), sharey=True)
    chosen = ((Kind.STALL, "clients without change"), (Kind.SLOW, "clients slowly improving"))
    for panel, (kind, title) in zip(panels, chosen, strict=True):
        for (label, colour, style), found in zip(_LINES, _three_ways(draw_from, kind), strict=True):
            panel.plot(weeks, [share_by(found, week) for week in weeks], style, color=colour, lw=2, label=label)
        panel.set_title(title, color=_INK)
        panel.set_xlabel("weeks")
    panels[0].set_ylim(0, 1)
    panels[0].set_ylabel("share alerted “no change”")
    panels[1].legend(loc="upper left", frameon=False)
    _save("found")


_LINES: Final = (
    ("last less first answer", _OTHER, "-"),
    ("Interlude, one measure", _OURS, "--"),
    ("Interlude, three measures", _OURS, "-"),
)


def _three_ways(draw_from: Draw, kind: Kind) -> tuple[Weeks, Weeks, Weeks]:
    people = draw_from.people(*[kind] * THREE)
    one, naive = people.answers[:, :, 0], PEERS[0]
    return (
        alerted(naive.score(one), naive.threshold),
        no_change(single_states(fit_single(one), one)),
        no_change(jointly(people, draw_from.practice())),
    )


def _answers(draw_from: Draw) -> None:
    """What answering is worth: stalls found against the share of answers that came."""
    shares: list[float] = []
    found: dict[int, list[float]] = {8: [], 12: []}
    for missed in (0.02, 0.15, 0.3, 0.45, 0.6):
        somewhere = replace(draw_from, world=replace(draw_from.world, missed=missed, leaving=0.0, skipped=0.0))
        people = somewhere.people(*[Kind.STALL] * THREE)
        weeks = no_change(jointly(people, somewhere.practice()))
        shares.append(float(people.answered.mean()))
        for by, row in found.items():
            row.append(share_by(weeks, by))
    _, panel = plt.subplots(figsize=(WIDTH * 0.6, 3.4))
    for by, row in found.items():
        panel.plot(shares, row, "o-", lw=2, label=f"by week {by}", color=_OURS if by == 12 else _QUIET)
    panel.set_xlabel("share of weeks answered")
    panel.set_ylabel("clients without change found")
    panel.set_ylim(0, 1)
    panel.legend(frameon=False)
    _save("answers")
