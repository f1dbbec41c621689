"""A report in words, before it becomes a page or a plain text: headings, lines that can be struck out, a table."""

from dataclasses import dataclass, replace

from domain.chart import Drawing


@dataclass(frozen=True, slots=True)
class Section:
    """One part: lines of text, each with its number in the whole report, and a table whose first row are headings."""

    heading: str
    lines: tuple[tuple[int, str], ...]
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. `about` stands below the title, `closing` at the end; `blank` is to be filled in by hand.

    `alt` says in words what the drawing shows; `picture_in` is the heading of the section the drawing belongs to.
    """

    language: str
    title: str
    about: tuple[str, ...]
    blank: str
    sections: tuple[Section, ...]
    closing: str
    drawing: Drawing | None = None
    alt: str = ""
    picture_in: str = ""

    def without(self, struck: frozenset[int]) -> "Report":
        """The same without these lines; a section of which nothing is left goes too."""
        kept = [replace(one, lines=tuple(line for line in one.lines if line[0] not in struck)) for one in self.sections]
        shown = tuple(
            one for one in kept if one.lines or one.table or (one.heading == self.picture_in and self.drawing)
        )
        return replace(self, sections=shown)
