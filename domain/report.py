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
    """A whole report. `about` stands below the title, `closing` at the end; `blanks` name what is filled in later.

    `alt` says in words what the drawing shows; `picture_in` is the heading of the section the drawing belongs to.
    """

    language: str
    title: str
    about: tuple[str, ...]
    blanks: tuple[str, ...]
    sections: tuple[Section, ...]
    closing: str
    drawing: Drawing | None = None
    alt: str = ""
    picture_in: str = ""

    def without(self, struck: frozenset[int]) -> "Report":
        """The same without these lines; a section of which nothing is left goes too.

        A line struck beside the picture takes the picture and the tables along, which would show the same.
        """
        drawn = next((one for one in self.sections if one.heading == self.picture_in), None)
        bare = drawn is not None and any(number in struck for number, _ in drawn.lines)
        kept = [replace(one, lines=tuple(line for line in one.lines if line[0] not in struck)) for one in self.sections]
        kept = [replace(one, table=()) for one in kept] if bare else kept
        less = replace(self, drawing=None, alt="", picture_in="") if bare else self
        is_there = [one for one in kept if one.lines or one.table or (one.heading == less.picture_in and less.drawing)]
        return replace(less, sections=tuple(is_there))
