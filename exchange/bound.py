"""A report as a file, by the name it is to have."""

from domain.report import Report
from exchange.page import page
from exchange.plain import plain


def bound(name: str, report: Report) -> bytes:
    """A page to print for a name that ends in .html, plain text for any other."""
    return (page(report) if name.endswith(".html") else plain(report)).encode()
