"""What reaches the log: one line each, no token, nobody's words."""

import io
import logging
from collections.abc import Iterator

import pytest

from bot.logs import redact, set_up_logging
from tests.bot.wire import TOKEN


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    """The log as it is written, with the root logger put back as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    root.handlers = []
    stream = io.StringIO()
    set_up_logging(stream=stream)
    yield stream
    root.handlers, root.level = handlers, level


@pytest.mark.parametrize("text", [TOKEN, f"https://x/bot{TOKEN}/getMe", f"a {TOKEN.replace(':', '%3A')} b"])
def test_a_token_is_taken_out(text: str) -> None:
    assert TOKEN[11:] not in redact(text)


def test_a_time_of_day_stays() -> None:
    assert redact("at 09:30, 12:00-14:00 on row 12:3") == "at 09:30, 12:00-14:00 on row 12:3"


def test_tokens_in_arguments_are_taken_out(out: io.StringIO) -> None:
    logging.getLogger("bot").info("asked %s and %r", f"http://x/bot{TOKEN}/getMe", {"url": TOKEN})
    assert "asked http://x/bot<token>/getMe and {'url': '<token>'}" in out.getvalue()


def test_an_error_is_told_by_type_and_place_on_one_line(out: io.StringIO) -> None:
    try:
        try:
            raise KeyError("my knee hurts")
        except KeyError as cause:
            raise ValueError(f"no {TOKEN}\nsecond line") from cause
    except ValueError:
        logging.getLogger("bot").exception("row %d\nfailed", 7)
    line = out.getvalue()
    assert line.count("\n") == 1
    assert "row 7 failed | ValueError at test_logs.py:" in line
    assert ", after KeyError at test_logs.py:" in line
    assert "knee" not in line
    assert "second" not in line
    assert TOKEN[11:] not in line


def test_an_error_raised_on_its_own_has_no_before(out: io.StringIO) -> None:
    try:
        try:
            raise KeyError
        except KeyError:
            raise ValueError from None
    except ValueError:
        logging.getLogger("bot").exception("failed")
    assert "after" not in out.getvalue()


def test_exc_info_without_an_error_is_no_trouble(out: io.StringIO) -> None:
    logging.getLogger("bot").error("odd", exc_info=(None, None, None))
    assert out.getvalue().endswith("odd | no error\n")


@pytest.mark.parametrize("name", ["httpx", "telegram.ext.Application", "aiohttp.access", "apscheduler.scheduler"])
def test_talkative_libraries_only_warn(out: io.StringIO, name: str) -> None:
    logging.getLogger(name).info("HTTP Request: POST")
    assert out.getvalue() == ""
    logging.getLogger(name).warning("trouble")
    assert "trouble" in out.getvalue()
