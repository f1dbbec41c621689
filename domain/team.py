"""What a manager sees of a team: who is set up and how long notes have been open, never whose or what they say."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

NEW: Final = timedelta(days=2)
WEEK: Final = timedelta(days=7)


class SetUp(StrEnum):
    """How far a therapist has come."""

    INVITED = "invited"
    LAPSED = "lapsed"
    SETTING_UP = "setting_up"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Ages:
    """How many notes are open: for up to two days, up to a week, and for longer."""

    new: int
    days: int
    old: int

    @property
    def all(self) -> int:
        """All of them."""
        return self.new + self.days + self.old


def ages(opened: Iterable[datetime], now: datetime) -> Ages:
    """Sort open notes by how long they have been open."""
    waited = [now - at for at in opened]
    new, old = sum(one <= NEW for one in waited), sum(one > WEEK for one in waited)
    return Ages(new, len(waited) - new - old, old)


def set_up(*, joined: bool, here: bool, invite_over: bool) -> SetUp:
    """How far a therapist has come: `here` when they opened their link, `joined` when set-up is complete."""
    if joined:
        return SetUp.READY
    if here:
        return SetUp.SETTING_UP
    return SetUp.LAPSED if invite_over else SetUp.INVITED
