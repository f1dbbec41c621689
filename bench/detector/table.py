"""A table as it is printed, and as data."""

from dataclasses import dataclass

Cell = str | float | int | None


@dataclass(frozen=True, slots=True)
class Table:
    """A title, what the numbers are, column heads, and rows as long as the heads."""

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def data(self) -> dict[str, object]:
        """The same for JSON."""
        rows = [dict(zip(self.columns, row, strict=True)) for row in self.rows]
        return {"title": self.title, "note": self.note, "rows": rows}

    def text(self) -> str:
        """The same in Markdown, which reads well enough as it is."""
        lines = [f"**{self.title}.** {self.note}", "", _line(self.columns), _line(["---"] * len(self.columns))]
        return "\n".join([*lines, *(_line([shown(cell) for cell in row]) for row in self.rows)])


def shown(cell: Cell) -> str:
    """A share as ".48", a number of weeks or microseconds as it is, a dash for nothing."""
    if cell is None:
        return "–"
    if isinstance(cell, float):
        return f"{cell:.2f}".removeprefix("0") if abs(cell) < 1 else f"{cell:.2f}"
    return str(cell)


def _line(cells: tuple[str, ...] | list[str]) -> str:
    return f"| {' | '.join(cells)} |"
