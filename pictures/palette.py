"""Colours of both themes, told apart without red, by colour-blind eyes and in grey; shapes differ as well."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.measures import Measure


class Theme(StrEnum):
    """What the picture is seen on."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Palette:
    """Hex colours by what they are for; every text colour has a contrast of at least 4.5 to the paper."""

    paper: str
    ink: str
    quiet: str
    grid: str
    band: str
    pause: str
    change: str
    goal: str
    symptom: str
    side: str

    def of(self, kind: Measure) -> str:
        """The colour of a measure."""
        return {Measure.GOAL: self.goal, Measure.SYMPTOM: self.symptom, Measure.DAYS: self.symptom}.get(kind, self.side)


PALETTES: Final = {
    Theme.LIGHT: Palette(
        paper="#ffffff",
        ink="#1c2530",
        quiet="#566372",
        grid="#dfe4ea",
        band="#edf1f5",
        pause="#c3ccd6",
        change="#7a5cab",
        goal="#0b62a8",
        symptom="#a85d00",
        side="#00705a",
    ),
    Theme.DARK: Palette(
        paper="#17212b",
        ink="#f2f5f8",
        quiet="#a3b1c0",
        grid="#2d3a48",
        band="#22303d",
        pause="#455668",
        change="#bfa5e6",
        goal="#5cb3f2",
        symptom="#f0a848",
        side="#45c9a5",
    ),
}
