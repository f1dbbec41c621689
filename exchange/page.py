"""A report as one HTML page that prints on one or two sheets of A4: no scripts, nothing from elsewhere.

On a screen it is light or dark as its reader has it, the picture too; on paper it is light.

What is named in it only when it leaves, like a full name, is typed into the open page: a field holds it until the
page is closed, prints it as plain text, and prints a line to write on when it was left empty.
"""

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path

from domain.report import Report, Section
from pictures import Theme, svg
from pictures.text import FONT


def page(report: Report) -> str:
    """The whole document. Words of people are text in it, never markup."""
    body = "\n".join(_body(report))
    head = f'<meta charset="utf-8"><title>{escape(report.title)}</title>\n<style>\n{_style()}</style>'
    view = '<meta name="viewport" content="width=device-width, initial-scale=1">'
    top = f'<!doctype html>\n<html lang="{report.language}">\n<head>\n{view}{head}\n</head>'
    return f"{top}\n<body>\n{body}\n</body>\n</html>\n"


@cache
def _style() -> str:
    """The look of the page, with the fonts that the picture was measured in."""
    faces = "".join(_face(weight, style) for weight, style in ((400, "Regular"), (600, "SemiBold")))
    return faces + (Path(__file__).parent / "page.css").read_text(encoding="utf-8")


def _face(weight: int, style: str) -> str:
    font = b64encode((FONT / f"InterludeSans-{style}.otf").read_bytes()).decode()
    source = f'url("data:font/otf;base64,{font}") format("opentype")'
    return f'@font-face {{ font-family: "Interlude Sans"; font-weight: {weight}; src: {source}; }}\n'


def _body(report: Report) -> Iterator[str]:
    yield f"<header>\n<h1>{escape(report.title)}</h1>"
    yield from (f"<p>{escape(line)}</p>" for line in report.about)
    yield from (_blank(number, name) for number, name in enumerate(report.blanks, 1))
    yield "</header>\n<main>"
    for section in report.sections:
        yield from _section(section, report)
    yield f"</main>\n<footer><p>{escape(report.closing)}</p></footer>"


def _blank(number: int, name: str) -> str:
    """A field and its name. The browser is asked to keep no copy of what is typed and to look none of it up."""
    field = f'<input id="blank-{number}" type="text" autocomplete="off" autocapitalize="words" spellcheck="false">'
    return f'<p class="blank"><label for="blank-{number}">{escape(name)}</label>{field}</p>'


def _section(section: Section, report: Report) -> Iterator[str]:
    drawing = report.drawing if section.heading == report.picture_in else None
    kind = ' class="drawn"' if drawing else ""
    yield f"<section{kind}>\n<h2>{escape(section.heading)}</h2>"
    if section.lines:
        yield "<ul>"
        yield from (f"<li>{escape(line)}</li>" for _, line in section.lines)
        yield "</ul>"
    yield from _table(section.table)
    if drawing is not None:
        yield f'<figure aria-label="{escape(report.alt)}">'
        yield from (f'<div class="{theme}">\n{svg(drawing, theme)}</div>' for theme in Theme)
        yield "</figure>"
    yield "</section>"


def _table(rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    if not rows:
        return
    heads = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in rows[0])
    yield f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>"
    for row in rows[1:]:
        first, *rest = (escape(cell) for cell in row)
        yield f'<tr><th scope="row">{first}</th>' + "".join(f"<td>{cell}</td>" for cell in rest) + "</tr>"
    yield "</tbody>\n</table>"
