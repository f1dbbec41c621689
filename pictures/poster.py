"""The invitation as a card of postcard size: a title, a square code for the camera, the code to type, the link."""

from typing import Final

from domain.poster import Poster
from pictures import shapes
from pictures.layout import EDGE, WIDE
from pictures.palette import PALETTES, Palette, Theme
from pictures.shapes import BOLD, Style
from pictures.square import square
from pictures.text import lines, shown, width

HIGH: Final = 592.0
"""As high as a postcard is, upright, at the width of every picture."""
_MIDDLE: Final = WIDE / 2
_ROOM: Final = WIDE - 2 * EDGE
_LARGEST: Final = 300.0
_TITLE, _WORDS, _CODE, _LINK = 24.0, 15.0, 30.0, 10.5
_HEAD, _FOOT, _BETWEEN = 54.0, 22.0, 10.0
_LEADING: Final = 6.0

Block = tuple[str, Style, int]
"""Words, how they are set, and on how many lines at most."""


def svg(poster: Poster) -> str:
    """A card as one SVG document, light, for paper. The square takes the room that the words leave."""
    colours = PALETTES[Theme.LIGHT]
    above = _stacked(_above(poster, colours), _HEAD)
    foot = _link(poster.what.link, colours.quiet)
    below = _below(poster, colours)
    start = HIGH - _FOOT - len(foot) * (_LINK + 3) - 14 - _high(below)
    parts = [*above, *_stacked(below, start + below[0][1].size), *foot]
    first = _HEAD - _TITLE + _high(_above(poster, colours))
    side = min(_LARGEST, start - first)
    at = (_MIDDLE - side / 2, first + (start - first - side) / 2)
    return "\n".join([*_paper(colours), square(poster.what.link, at, side), *parts, "</svg>"]) + "\n"


def _above(poster: Poster, colours: Palette) -> tuple[Block, ...]:
    title = Style(_TITLE, colours.ink, BOLD, "middle")
    return (poster.title, title, 2), (poster.lead, Style(_WORDS, colours.quiet, anchor="middle"), 3)


def _below(poster: Poster, colours: Palette) -> tuple[Block, ...]:
    said = Style(_WORDS, colours.ink, BOLD, "middle")
    code = Style(_CODE, colours.ink, BOLD, "middle")
    typing = Style(_WORDS, colours.quiet, anchor="middle")
    return (poster.scan, said, 2), (poster.typing, typing, 2), (poster.what.code, code, 1)


def _rows(block: Block) -> tuple[str, ...]:
    words, style, most = block
    return lines(shown(words), style.size, _ROOM, most)


def _high(blocks: tuple[Block, ...]) -> float:
    """The room that blocks take, one below the other."""
    return sum(len(_rows(block)) * (block[1].size + _LEADING) + _BETWEEN for block in blocks)


def _stacked(blocks: tuple[Block, ...], down: float) -> list[str]:
    """Words around the middle, from the baseline of the first line on."""
    found: list[str] = []
    size = blocks[0][1].size
    for block in blocks:
        down += block[1].size - size
        size = block[1].size
        for row in _rows(block):
            found.append(shapes.text((_MIDDLE, down), row, block[1]))
            down += size + _LEADING
        down += _BETWEEN
    return found


def _link(link: str, colour: str) -> list[str]:
    """The whole link at the foot, on two lines where it is too long for one."""
    style = Style(_LINK, colour, anchor="middle")
    whole = link.removeprefix("https://")
    if width(whole, _LINK) <= _ROOM:
        return [shapes.text((_MIDDLE, HIGH - _FOOT), whole, style)]
    half = whole.find("=") + 1 or len(whole) // 2
    halves = ((HIGH - _FOOT - _LINK - 3, whole[:half]), (HIGH - _FOOT, whole[half:]))
    return [shapes.text((_MIDDLE, down), part, style) for down, part in halves]


def _paper(colours: Palette) -> tuple[str, ...]:
    size = f'width="{shapes.n(WIDE)}" height="{shapes.n(HIGH)}" viewBox="0 0 {shapes.n(WIDE)} {shapes.n(HIGH)}"'
    frame = f'<rect x="7" y="7" width="{WIDE - 14:.0f}" height="{HIGH - 14:.0f}" rx="14" fill="none" '
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">',
        f'<rect width="100%" height="100%" fill="{colours.paper}"/>',
        f'{frame}stroke="{colours.grid}" stroke-width="1.5"/>',
    )
