"""From SVG to PNG with the bundled fonts alone, so that a picture is the same on every machine.

Drawing holds Python's lock for its whole time, some 50 ms, so the bot lets another process do it: run as a program,
this file draws what it reads until its input ends. Each SVG and each PNG is preceded by its length in four bytes; a
PNG of no bytes says that the SVG could not be drawn.
"""

import struct
import sys
from pathlib import Path
from typing import BinaryIO, Final

import resvg_py

PIXELS: Final = 720
"""Width of a PNG: sharp on a phone, and quick to draw."""
LENGTH: Final = struct.Struct(">I")
PROGRAM: Final = Path(__file__)
_FONTS: Final = [str(file) for file in sorted((PROGRAM.parent / "font").glob("*.?tf"))]


def png(svg: str, pixels: int = PIXELS) -> bytes:
    """Draw an SVG, `pixels` wide. Raises ValueError for anything that is none."""
    return resvg_py.svg_to_bytes(svg_string=svg, width=pixels, skip_system_fonts=True, font_files=_FONTS)


def serve(asked: BinaryIO, told: BinaryIO) -> None:
    """Draw what is asked for until there is nothing more."""
    while len(head := asked.read(LENGTH.size)) == LENGTH.size:
        svg = asked.read(*LENGTH.unpack(head))
        try:
            drawn = png(svg.decode())
        except ValueError:
            drawn = b""
        told.write(LENGTH.pack(len(drawn)) + drawn)
        told.flush()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
