"""What a manager sees of a team, as pure decisions: ages of open notes, and how far somebody has come."""

from dataclasses import fields
from datetime import timedelta

from domain.messages import CATALOGUE
from domain.team import Ages, SetUp, ages, set_up
from tests.storage.rows import T0
from wording.soundness import load

_COMPARES = (
    "rate",
    "rank",
    "percent",
    "share",
    "average",
    "mean",
    "score",
    "best",
    "place",
    "better",
    "improv",
    "client",
)
"""Parts of names that no fact may have which a manager reads; `n_vacant` is all there is of clients."""


def test_open_notes_are_sorted_by_how_long_they_wait() -> None:
    opened = [T0 - timedelta(days=days) for days in (0, 2, 3, 7, 8, 30)]
    assert ages(opened, T0) == Ages(new=2, days=2, old=2)
    assert ages([], T0).all == 0


def test_how_far_somebody_has_come() -> None:
    assert set_up(joined=True, here=True, invite_over=True) is SetUp.READY
    assert set_up(joined=False, here=True, invite_over=True) is SetUp.SETTING_UP
    assert set_up(joined=False, here=False, invite_over=False) is SetUp.INVITED
    assert set_up(joined=False, here=False, invite_over=True) is SetUp.LAPSED


def test_nothing_a_manager_reads_compares_or_ranks() -> None:
    load()
    slots = {
        f"{name}.{slot.name}" for name, cls in CATALOGUE.items() if name.startswith("team.") for slot in fields(cls)
    }
    assert slots
    assert [one for one in slots for part in _COMPARES if part in one.split(".")[-1]] == []
