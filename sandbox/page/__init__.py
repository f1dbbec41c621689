"""The page: one document, put together from its parts, that needs no network."""

from pathlib import Path

HERE = Path(__file__).parent


def document() -> str:
    """The whole page as HTML, style and script inside."""
    page = (HERE / "page.html").read_text(encoding="utf-8")
    style = (HERE / "page.css").read_text(encoding="utf-8")
    scripts = [(HERE / name).read_text(encoding="utf-8") for name in ("text.js", "chat.js", "page.js")]
    return page.replace("/* style */", style).replace("/* script */", "\n".join(scripts))
