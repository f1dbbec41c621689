"""How long a tap takes until it is acknowledged and until its card reads anew, on loopback, as a person feels it."""

import asyncio
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from tests.house import open_house
from tests.phone import JSON
from tests.story import Cast, Life, join, next_tap

WEEKS = 12


async def _text(life: Life, card: JSON) -> str:
    return str((await life.phone.chat(card["id"] - 1))[0]["text"])


async def _tap(life: Life, card: JSON, label: str) -> tuple[float, float]:
    """Milliseconds from tap to acknowledgement, and to the edit as somebody who looks at the chat sees it."""
    began = time.perf_counter()
    made = await life.phone.taps(label, message=card["id"], settle=False)
    while await _text(life, card) == card["text"]:
        await asyncio.sleep(0.001)
    edited = (time.perf_counter() - began) * 1000
    while not (told := await life.phone.sandbox.get(f"/control/callbacks/{made['callback_id']}"))["answered"]:
        await asyncio.sleep(0.001)
    return float(told["ms"]), edited


async def _measure(cast: Cast) -> list[tuple[float, float]]:
    times = []
    for week in range(1, WEEKS + 1):
        await cast.house.sandbox.advance(days=7)
        while True:
            card, asked, label = await next_tap(cast, cast.ben, week)
            if not asked:
                break
            times.append(await _tap(cast.ben, card, label))
            await cast.house.sandbox.settle()
    return times


async def run() -> str:
    """A table of the medians and the slowest tenth over every tap of a dozen check-ins."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_house(Path(folder)) as house:
            times = await _measure(await join(house))
    lines = [f"Taps, {len(times)} of them, ms", "                 median   p90"]
    for name, column in (("acknowledged", 0), ("card edited", 1)):
        taken = [one[column] for one in times]
        lines.append(f"{name:15s} {median(taken):7.1f} {quantiles(taken, n=10)[-1]:5.1f}")
    return "\n".join(lines)
