"""Logging: one line a record on standard error, without tokens and without anybody's words.

Libraries put addresses, requests and people's answers into their records and their errors, so errors are
told by type and place alone, and everything shaped like a token is taken out of whatever remains.
"""

import logging
import re
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

TALKATIVE: Final = ("aiohttp", "alembic", "apscheduler", "asyncio", "httpcore", "httpx", "sqlalchemy", "telegram")
"""Libraries of which only warnings are of interest; below that they show requests and updates."""
FRAMES: Final = 8

_TOKEN: Final = re.compile(r"\d+(?::|%3A)[A-Za-z0-9_-]{20,}", re.IGNORECASE)


def set_up_logging(level: int = logging.INFO, stream: TextIO | None = None) -> None:
    """Send every record at `level` or above to `stream` (standard error), one line each."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.addFilter(Redaction())
    handler.setFormatter(OneLine("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))


def redact(text: str) -> str:
    """Take everything that is shaped like a bot token out of `text`."""
    return _TOKEN.sub("<token>", text)


class Redaction(logging.Filter):
    """Lets every record pass, with its arguments filled in, its error told safely and no token left."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place; always True."""
        told = record.getMessage()
        if record.exc_info:
            told = f"{told} | {where(record.exc_info[1])}"
        record.msg = redact(told)
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return True


class OneLine(logging.Formatter):
    """Keeps a record on one line, whatever is in it."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; line breaks inside are shown as spaces."""
        return " ".join(super().format(record).split())


def where(error: BaseException | None) -> str:
    """Tell an error by its type and the places it went through, innermost last; never by its message."""
    if error is None:
        return "no error"
    told = f"{type(error).__name__}{_places(error.__traceback__)}"
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return f"{told}, after {type(cause).__name__}{_places(cause.__traceback__)}" if cause else told


def _places(trail: TracebackType | None) -> str:
    frames = traceback.extract_tb(trail)[-FRAMES:]
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return f" at {' > '.join(places)}" if places else ""
