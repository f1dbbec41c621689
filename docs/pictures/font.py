"""Makes the fonts in `pictures/font/` and their table of widths, from Inter and DejaVu Sans as Debian has them.

`python docs/pictures/font.py FOLDER_OF_INTER DEJAVU_SANS_TTF`. A subset is a derivative work, so it has its own name.
"""

import json
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parents[2] / "pictures" / "font"
LATIN = (*range(0x20, 0x7F), *range(0xA0, 0x180), 0x218, 0x219, 0x21A, 0x21B, 0x1E9E)
GREEK_CYRILLIC = (*range(0x370, 0x460), 0x490, 0x491)
SIGNS = (0x2009, 0x202F, *range(0x2010, 0x2027), 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2212)
ARROWS = (0x2190, 0x2191, 0x2192, 0x2193)
HEBREW = (*range(0x5D0, 0x5EB), 0x5BE, 0x5F3, 0x5F4)
ARABIC = (*range(0x600, 0x700), *range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00))
PLAIN = ["kern", "mark", "mkmk", "ccmp", "locl"]
"""Features that plain words need; joined alphabets need all they have."""
FAMILY, STYLE, UNIQUE, FULL, POSTSCRIPT = 1, 2, 3, 4, 6


def cut(source: Path, letters: tuple[int, ...], family: str, style: str) -> TTFont:
    """A font with these letters alone, under another name."""
    features = PLAIN if source.suffix == ".otf" else ["*"]
    wanted = subset.Options(hinting=False, desubroutinize=True, layout_features=features)
    wanted.drop_tables += ["FFTM"]
    font = subset.load_font(source, wanted)
    cutter = subset.Subsetter(wanted)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    bare = f"{family}-{style}".replace(" ", "")
    plain = "Bold" if style == "SemiBold" else "Regular"
    named = {FAMILY: family, STYLE: plain, UNIQUE: bare, FULL: f"{family} {style}", POSTSCRIPT: bare}
    kept = [one for one in font["name"].names if one.nameID in (0, 5, 13, 14) or one.nameID in named]
    for one in kept:
        one.string = named.get(one.nameID, one.string)
    font["name"].names = kept
    return font


def widths(font: TTFont) -> dict[str, float]:
    """The advance of each letter as a share of the size."""
    per_em, advances = font["head"].unitsPerEm, font["hmtx"]
    return {chr(code): round(advances[glyph][0] / per_em, 3) for code, glyph in sorted(font.getBestCmap().items())}


def main(inter: Path, dejavu: Path) -> None:
    """Write all of it."""
    tables = {}
    for weight, style in (("regular", "Regular"), ("bold", "SemiBold")):
        letters = (*LATIN, *GREEK_CYRILLIC, *SIGNS, *ARROWS)
        font = cut(inter / f"Inter-{style}.otf", letters, "Interlude Sans", style)
        font.save(HERE / f"InterludeSans-{style}.otf")
        tables[weight] = widths(font)
    cut(dejavu, (*HEBREW, *ARABIC), "Interlude Beside", "Regular").save(HERE / "InterludeBeside.ttf")
    (HERE / "widths.json").write_text(json.dumps(tables, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
