"""The process that draws: it keeps nobody waiting, comes back after a fall, and ends with the bot."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.painter import Painter
from domain.chart import Labels
from pictures import svg
from pictures.png import png
from tests.pictures.cases import CASES

ORDINARY = CASES["ordinary"]


@pytest.fixture
async def painter() -> AsyncIterator[Painter]:
    made = Painter()
    yield made
    await made.close()


async def test_it_draws_what_this_process_would(painter: Painter) -> None:
    assert await painter.paint(ORDINARY) == png(svg(ORDINARY))
    assert await asyncio.gather(*(painter.paint(CASES["short"]) for _ in range(3))) == [png(svg(CASES["short"]))] * 3


async def test_nobody_waits_for_it(painter: Painter) -> None:
    """The loop goes on while a picture is drawn: far more often than a picture takes."""
    await painter.paint(ORDINARY)
    longest, drawing = 0.0, asyncio.create_task(painter.paint(CASES["everything"]))
    while not drawing.done():
        began = time.perf_counter()
        await asyncio.sleep(0.001)
        longest = max(longest, time.perf_counter() - began)
    assert longest < 0.05


async def test_it_comes_back_after_a_fall(painter: Painter) -> None:
    await painter.paint(CASES["short"])
    assert painter._process is not None
    os.kill(painter._process.pid, signal.SIGKILL)
    await painter._process.wait()
    assert await painter.paint(CASES["short"]) is not None


async def test_what_cannot_be_drawn_costs_the_picture_alone(painter: Painter) -> None:
    broken = replace(ORDINARY, labels=Labels((), (), {}, {}))
    assert await painter.paint(broken) is None
    assert await painter.paint(ORDINARY) is not None


async def test_it_ends_with_the_bot() -> None:
    painter = Painter()
    await painter.paint(CASES["short"])
    process = painter._process
    await painter.close()
    assert process is not None
    assert process.returncode is not None
