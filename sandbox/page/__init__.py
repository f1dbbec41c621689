"""The page: one document, put together from its parts, that needs no network."""

from pathlib import Path

HERE = Path(__file__).parent
STYLES = ("base.css", "bar.css", "panels.css", "phone.css", "message.css")
# In this order: each part uses what stands before it, and `page.js` starts it all.
SCRIPTS = (
    *("make.js", "times.js", "net.js", "text.js", "menu.js", "media.js", "message.js", "commands.js", "composer.js"),
    *("history.js", "phone.js", "links.js", "people.js", "clock.js", "faults.js", "stories.js", "calls.js", "page.js"),
)


def document() -> str:
    """The whole page as HTML, style and script inside."""
    page = (HERE / "page.html").read_text(encoding="utf-8")
    return page.replace("/* style */", _joined(STYLES)).replace("/* script */", _joined(SCRIPTS))


def _joined(names: tuple[str, ...]) -> str:
    return "\n".join((HERE / name).read_text(encoding="utf-8") for name in names)
