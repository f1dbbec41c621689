"""What progress looks like, and what an invitation does: a value in, one SVG out, the same in chat, letter and page."""

from domain.chart import Drawing
from domain.poster import Poster
from pictures import chart, poster
from pictures.palette import Theme

__all__ = ["Theme", "svg"]


def svg(drawing: Drawing | Poster, theme: Theme = Theme.LIGHT) -> str:
    """A picture as one SVG document; a card for paper is light in any theme."""
    return poster.svg(drawing) if isinstance(drawing, Poster) else chart.svg(drawing, theme)
