"""The invitation's card: the square code is the link's, and every word and mark lies on the card."""

import re

import pytest

from domain.poster import Poster, Scan
from pictures import svg
from pictures.layout import WIDE
from pictures.png import png
from pictures.poster import HIGH
from pictures.square import QUIET, modules

LINK = "https://t.me/InterludeTestBot?start=TBtGPQtFtAmucwb0sf5jb32mYNLrQz3Vya-qUPEvH80"
SHORT = Poster("Check-ins", "From Vera.", "Scan this.", "Or type:", Scan("https://t.me/bot?start=a", "ab2de-fg3jk"))
LONG = Poster("Wörter " * 12, "Wörter " * 40, "Wörter " * 20, "Wörter " * 20, Scan(LINK, "ab2de-fg3jk"))


def test_the_square_has_its_three_corners_and_holds_the_whole_link() -> None:
    rows = modules(LINK)
    ring = (True,) * 7
    assert {len(row) for row in rows} == {len(rows)}
    assert rows[0][:7] == rows[0][-7:] == rows[-1][:7] == ring
    assert rows[-1][-7:] != ring
    assert len(rows) >= 37, "room for 79 characters with a quarter to spare"
    assert modules(LINK) != modules(LINK[:-1] + "1")
    assert QUIET == 4


@pytest.mark.parametrize("poster", [SHORT, LONG])
def test_everything_lies_on_the_card_and_nothing_on_the_square(poster: Poster) -> None:
    drawn = svg(poster)
    words = [(float(x), float(y)) for x, y in re.findall(r'<text x="([\d.]+)" y="([\d.]+)"', drawn)]
    left, top, unit = map(float, re.findall(r"translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)", drawn)[0])
    side = unit * (len(modules(poster.what.link)) + 2 * QUIET)
    assert all(0 < x < WIDE and 0 < y < HIGH for x, y in words)
    assert 150 < side <= 300
    assert left > 0
    assert not [y for _, y in words if top + 6 < y < top + side]
    assert poster.what.code in drawn
    assert png(drawn).startswith(b"\x89PNG")
