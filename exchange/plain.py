"""A report as plain text, for wherever nothing else can be pasted: headings, lines, and a table in columns."""

from collections.abc import Iterator

from domain.report import Report, Section

_LONGEST = 100
_LINE = "_" * 32
"""What is filled in later, as long as a name and a date."""


def plain(report: Report) -> str:
    """The report, lines as long as they come; what a picture shows is among them in words."""
    top = [report.title, *report.about, *(f"{name}: {_LINE}" for name in report.blanks)]
    parts = ["\n".join(top), *("\n".join(_section(one)) for one in report.sections), report.closing]
    return "\n\n".join(parts) + "\n"


def _section(section: Section) -> Iterator[str]:
    yield section.heading
    yield "-" * len(section.heading)
    for _, line in section.lines:
        yield f"• {line}"
    yield from _table(section.table)


def _table(rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    widths = [min(max(len(row[place]) for row in rows), _LONGEST) for place in range(len(rows[0]))] if rows else []
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
