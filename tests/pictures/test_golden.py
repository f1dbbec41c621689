"""Every picture is the one that was looked at: letter by letter as SVG, dot by dot as PNG."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from pictures import Theme, svg
from pictures.png import png
from tests.pictures.cases import CASES
from tests.pictures.golden import COMPARED, FOLDER, PIXELS, SEEN

NOTICED = 24
"""Steps of 255 by which a dot may differ before an eye could see it."""


@pytest.mark.parametrize(("name", "theme"), SEEN)
def test_the_drawing_is_as_it_was(name: str, theme: Theme) -> None:
    kept = (FOLDER / f"{name}-{theme}.svg").read_text(encoding="utf-8")
    assert svg(CASES[name], theme) == kept, "look at it, then: python -m tests.pictures.golden"


@pytest.mark.parametrize(("name", "theme"), COMPARED)
def test_the_picture_is_as_it_was(name: str, theme: Theme) -> None:
    kept = np.asarray(Image.open(FOLDER / f"{name}-{theme}.png").convert("RGB"), dtype=int)
    now = np.asarray(Image.open(BytesIO(png(svg(CASES[name], theme), PIXELS))).convert("RGB"), dtype=int)
    assert now.shape == kept.shape
    assert (np.abs(now - kept).max(axis=2) > NOTICED).mean() < 0.002
