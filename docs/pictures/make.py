"""The manual's pictures, taken of the real bot in the real page: `make pictures`.

Starts the try-out, lets its demo play to the end, opens what a therapist would open, and takes the pictures.
"""

import asyncio
import signal
import sys
import tempfile
from pathlib import Path

import aiohttp
from playwright.async_api import Page, async_playwright

from tests.phone import Phone, Sandbox

HERE = Path(__file__).parent
CHROMIUM = "/usr/bin/chromium"
PLAYED_SECONDS = 120


async def main() -> None:
    """Take every picture anew."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "bot", "sandbox", "--folder", folder, "--port", "0"]
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        try:
            line = (await process.stdout.readline()).decode() if process.stdout else ""
            address = next(word for word in line.split() if word.startswith("http://"))
            async with aiohttp.ClientSession() as http:
                await _open_what_waits(Sandbox(address, http))
            await _take(address)
        finally:
            process.send_signal(signal.SIGINT)
            await process.wait()


async def _open_what_waits(sandbox: Sandbox) -> None:
    """Wait for the demo's last step, then let the therapist open the alert about the client who does not change."""
    async with asyncio.timeout(PLAYED_SECONDS):
        vera = await _vera(sandbox)
        while "Your clients" not in " ".join((await vera.heard())[-1:]):
            await asyncio.sleep(0.3)
    await vera.taps("B.M.")
    await vera.taps("Open: no change")


async def _vera(sandbox: Sandbox) -> Phone:
    while True:
        for person in await sandbox.get("/control/persons"):
            if person["name"] == "Vera":
                return Phone(sandbox, person["id"], "Vera")
        await asyncio.sleep(0.3)


async def _take(address: str) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = await browser.new_page(viewport={"width": 1400, "height": 860})
        await page.goto(address)
        await _shoot(page, "week.png")
        await browser.close()


async def _shoot(page: Page, name: str) -> None:
    await page.wait_for_timeout(1500)
    await page.screenshot(path=str(HERE / name))


if __name__ == "__main__":
    asyncio.run(main())
