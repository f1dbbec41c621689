"""The few shapes a picture is made of, as SVG elements. Positions are in user units from the top left."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.measures import BOTHER, Measure
from pictures.text import FAMILY, said

REGULAR: Final = 400
BOLD: Final = 600
Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; `anchor` is start, middle or end."""

    size: float
    colour: str
    weight: int = REGULAR
    anchor: str = "start"


def n(value: float) -> str:
    """A number as short as it can be written."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def text(at: Spot, words: str, style: Style) -> str:
    """Words on a baseline."""
    more = f' font-weight="{style.weight}"' if style.weight != REGULAR else ""
    more += f' text-anchor="{style.anchor}"' if style.anchor != "start" else ""
    place = f'x="{n(at[0])}" y="{n(at[1])}"'
    size = f'font-size="{n(style.size)}"'
    return f'<text {place} font-family="{FAMILY}" {size} fill="{style.colour}"{more}>{said(words)}</text>'


def box(at: Spot, size: Spot, fill: str, radius: float = 0) -> str:
    """A filled rectangle."""
    rounded = f' rx="{n(radius)}"' if radius else ""
    return f'<rect x="{n(at[0])}" y="{n(at[1])}" width="{n(size[0])}" height="{n(size[1])}" fill="{fill}"{rounded}/>'


def rule(start: Spot, end: Spot, colour: str, width: float = 1, dashes: str = "") -> str:
    """A straight line."""
    ends = f'x1="{n(start[0])}" y1="{n(start[1])}" x2="{n(end[0])}" y2="{n(end[1])}"'
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<line {ends} stroke="{colour}" stroke-width="{n(width)}"{dashed}/>'


def path(spots: Sequence[Spot], colour: str, width: float) -> str:
    """A line through spots, in order."""
    through = " ".join(f"{n(x)},{n(y)}" for x, y in spots)
    kind = 'fill="none" stroke-linejoin="round" stroke-linecap="round"'
    return f'<polyline points="{through}" {kind} stroke="{colour}" stroke-width="{n(width)}"/>'


def outline(spots: Sequence[Spot], fill: str, colour: str, width: float) -> str:
    """A closed shape."""
    around = " ".join(f"{n(x)},{n(y)}" for x, y in spots)
    edge = f'stroke="{colour}" stroke-width="{n(width)}" stroke-linejoin="round"'
    return f'<polygon points="{around}" fill="{fill}" {edge}/>'


def marker(kind: Measure, at: Spot, radius: float, ink: tuple[str, str]) -> str:
    """An answer: a dot for the goal, a square for symptom or days, a diamond for a side sign. `ink`: fill and edge."""
    (x, y), (fill, colour), edge = at, ink, max(1.2, radius * 0.4)
    if kind is Measure.GOAL:
        place = f'cx="{n(x)}" cy="{n(y)}" r="{n(radius)}"'
        return f'<circle {place} fill="{fill}" stroke="{colour}" stroke-width="{n(edge)}"/>'
    r = radius * (0.88 if kind in BOTHER else 1.2)
    square = [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)]
    diamond = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)]
    return outline(square if kind in BOTHER else diamond, fill, colour, edge)


def tick(at: Spot, colour: str) -> str:
    """A visit: a short thick bar, its middle at `at`."""
    return rule((at[0], at[1] - 4), (at[0], at[1] + 4), colour, 2.4)


def peak(at: Spot, ink: tuple[str, str]) -> str:
    """A hard spell: a small hollow triangle."""
    x, y = at
    return outline([(x, y - 4.2), (x + 4.4, y + 3.4), (x - 4.4, y + 3.4)], *ink, 1.5)


def hatch(colour: str) -> str:
    """The pattern of a pause: slanting lines, so that it differs from a band by more than its shade."""
    line, name = f'<path d="M0,6 L6,0" stroke="{colour}" stroke-width="1.2"/>', _hatch(colour)
    return f'<defs><pattern id="{name}" width="6" height="6" patternUnits="userSpaceOnUse">{line}</pattern></defs>'


def hatched(colour: str) -> str:
    """What fills a shape with that pattern."""
    return f"url(#{_hatch(colour)})"


def _hatch(colour: str) -> str:
    """One page may hold the same picture in two themes."""
    return f"hatch-{colour.removeprefix('#')}"
