"""What progress looks like: a value in, one SVG out, the same drawing in chat, letter and page."""

from pictures.chart import svg
from pictures.palette import Theme

__all__ = ["Theme", "svg"]
