"""How long prepared lives take through the real bot process, at its real pacing, and where the time goes."""

import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.house import House, open_house

STORIES = (
    *("demo", "improves", "no_change", "worse", "silent", "blocks"),
    *("gains", "visits", "change", "urgent", "pauses", "handed", "practice", "monday"),
)
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of CPU so far of the bot's process and of the sandbox's."""

    bot: float
    sandbox: float


def _seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _spent(house: House) -> Spent:
    assert house.process is not None
    return Spent(_seconds(house.process.pid), _seconds(house.sandbox.pid))


async def _play(story: str) -> str:
    """One line: the story's weeks, wall seconds, CPU seconds of both, what was neither, jumps and acts."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_house(Path(folder)) as house:
            told = {one["name"]: one for one in await house.sandbox.get("/control/stories")}
            link = await house.new_practice()
            await house.sandbox.settle()
            before, began = _spent(house), time.perf_counter()
            done = await house.sandbox.post(f"/control/stories/{story}", {"link": link})
            wall, after = time.perf_counter() - began, _spent(house)
    bot, sandbox = after.bot - before.bot, after.sandbox - before.sandbox
    idle = max(0.0, wall - bot - sandbox)
    numbers = f"{wall:6.1f} {bot:6.1f} {sandbox:8.1f} {idle:6.1f} {done['jumps']:6d} {done['acts']:6d}"
    return f"{story:10s} {told[story]['weeks']:5d} {numbers}"


async def run() -> str:
    """A table of every story; the CPU columns need an otherwise idle machine only for the wall seconds."""
    lines = ["Stories, seconds", "           weeks   wall    bot  sandbox   rest  jumps   acts"]
    lines += [await _play(story) for story in STORIES]
    return "\n".join(lines)
