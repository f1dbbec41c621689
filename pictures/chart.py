"""The whole picture: panels, what stands around them, and the frame they are in."""

from domain.chart import Drawing
from pictures import beside, shapes
from pictures.layout import EDGE, WIDE, Time, panels
from pictures.palette import PALETTES, Theme
from pictures.panel import drawn


def svg(drawing: Drawing, theme: Theme = Theme.LIGHT) -> str:
    """A picture as one SVG document, 420 units wide and as high as it takes. The chart has at least one course."""
    chart, labels, colours = drawing.chart, drawing.labels, PALETTES[theme]
    placed, time = panels(chart, labels.titles, labels.axes), Time(chart.first, chart.last)
    parts = [part for panel in placed for part in drawn(panel, chart, time, colours)]
    parts += beside.names_of_changes(placed[0], chart, time, colours)
    parts += beside.below(placed[-1], chart, labels, colours)
    signs, end = beside.legend(beside.legend_top(placed[-1], chart), chart, labels, colours)
    high = shapes.n(round(end + EDGE))
    size = f'width="{shapes.n(WIDE)}" height="{high}" viewBox="0 0 {shapes.n(WIDE)} {high}"'
    paper = f'<rect width="100%" height="100%" fill="{colours.paper}"/>'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">'
    return "\n".join([head, shapes.hatch(colours.pause), paper, *parts, *signs, "</svg>"]) + "\n"
