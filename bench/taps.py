"""How long a tap takes until it is acknowledged and until its card reads anew, on loopback, as a person feels it."""

import asyncio
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from tests.house import open_house
from tests.phone import JSON, Phone
from tests.story import join

ROUNDS = 12


async def _card(phone: Phone) -> JSON:
    return (await phone.chat())[-1]


async def _tap(phone: Phone, label: str) -> tuple[float, float]:
    """Milliseconds from tap to acknowledgement, and to the edit as a person polling the chat sees it."""
    before = await _card(phone)
    began = time.perf_counter()
    made = await phone.taps(label, message=before["id"], settle=False)
    while (await _card(phone))["text"] == before["text"]:
        await asyncio.sleep(0.001)
    edited = (time.perf_counter() - began) * 1000
    while not (told := await phone.sandbox.get(f"/control/callbacks/{made['callback_id']}"))["answered"]:
        await asyncio.sleep(0.001)
    return float(told["ms"]), edited


async def run() -> str:
    """A table of medians and the slowest tenth over the first two taps of a dozen check-ins."""
    acknowledged, edits = [], []
    with tempfile.TemporaryDirectory() as folder:
        async with open_house(Path(folder)) as house:
            cast = await join(house)
            for _ in range(ROUNDS):
                await house.sandbox.advance(days=7)
                for label in ("4", "5"):
                    ack, edit = await _tap(cast.anna.phone, label)
                    acknowledged.append(ack)
                    edits.append(edit)
                await house.sandbox.settle()
    lines = [f"Taps, {len(edits)} of them, ms", "                 median   p90"]
    for name, times in (("acknowledged", acknowledged), ("card edited", edits)):
        lines.append(f"{name:15s} {median(times):7.1f} {quantiles(times, n=10)[-1]:5.1f}")
    return "\n".join(lines)
