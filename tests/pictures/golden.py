"""The pictures as they were last looked at; `python -m tests.pictures.golden` takes them anew, to look at again."""

from pathlib import Path
from typing import Final

from pictures import Theme, svg
from pictures.png import png
from tests.pictures.cases import CASES

FOLDER: Final = Path(__file__).parent / "golden"
PIXELS: Final = 360
SEEN: Final = [(name, theme) for name in CASES for theme in Theme]
COMPARED: Final = [(name, Theme.LIGHT) for name in CASES] + [("everything", Theme.DARK)]


def main() -> None:
    """Draw and keep all of them."""
    FOLDER.mkdir(exist_ok=True)
    for name, theme in SEEN:
        (FOLDER / f"{name}-{theme}.svg").write_text(svg(CASES[name], theme), encoding="utf-8")
    for name, theme in COMPARED:
        (FOLDER / f"{name}-{theme}.png").write_bytes(png(svg(CASES[name], theme), PIXELS))


if __name__ == "__main__":
    main()
