"""The square code of a link, as one path: modules are whole units, so that edges stay sharp."""

from typing import Final

import segno

QUIET: Final = 4
"""Modules of white that a camera needs around the code."""


def modules(words: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of dark and light, without the quiet zone; a quarter of it may be hidden and it can still be read."""
    made = segno.make_qr(words, error="m", boost_error=False)
    return tuple(tuple(bool(one) for one in row) for row in made.matrix)


def square(words: str, at: tuple[float, float], side: float) -> str:
    """An SVG element of this side, quiet zone included; dark on white in any theme, as cameras want it."""
    rows = modules(words)
    unit = side / (len(rows) + 2 * QUIET)
    marks = "".join(
        f"M{x},{y}h1v1h-1z" for y, row in enumerate(rows, QUIET) for x, dark in enumerate(row, QUIET) if dark
    )
    white = f'<rect x="{at[0]:.1f}" y="{at[1]:.1f}" width="{side:.1f}" height="{side:.1f}" rx="8" fill="#ffffff"/>'
    placed = f'transform="translate({at[0]:.2f} {at[1]:.2f}) scale({unit:.4f})"'
    return f'{white}<path {placed} d="{marks}" fill="#000000" shape-rendering="crispEdges"/>'
