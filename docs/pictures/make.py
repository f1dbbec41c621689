"""The manual's pictures, taken of the real bot in the real page: `make pictures`.

All are of one prepared story, at one hour of the sandbox's time, and reached by clicks as a reader would reach them.
Only openers and thanks, which the bot draws from pools, differ from one run to the next.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, Locator, ViewportSize, async_playwright

from tests.browser.desk import LONGEST_MS, Desk
from tests.house import open_house
from tests.phone import Sandbox
from tests.sandbox.browsing import CHROMIUM, FLAGS

HERE = Path(__file__).parent
STORY = "demo"
COLOURS = 256
MOST_BYTES = 200_000
DRAWN_MS = 600
THREE_PHONES = ViewportSize(width=1020, height=764)
WITH_LOG = ViewportSize(width=1442, height=800)
TALL = ViewportSize(width=1020, height=1200)
ROOMY = ViewportSize(width=1560, height=820)
NARROW = ViewportSize(width=390, height=800)


@dataclass(frozen=True, slots=True)
class Camera:
    """A browser in front of a sandbox."""

    browser: Browser
    url: str

    @asynccontextmanager
    async def window(self, size: ViewportSize, *, dark: bool = False, scale: float = 2) -> AsyncIterator[Desk]:
        """The page, drawn for a sharp screen."""
        page = await self.browser.new_page(viewport=size, device_scale_factor=scale, timezone_id="Europe/Berlin")
        await page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
        page.set_default_timeout(LONGEST_MS)
        await page.goto(self.url)
        for name in ("Vera", "Anna", "Ben"):
            await page.locator(f'.phone[aria-label="{name}"]').wait_for(state="attached")
        yield Desk(page, (size["width"],))
        await page.close()


async def main() -> None:
    """Play the story, bring everybody to where they are worth a picture, and take all of them."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        with tempfile.TemporaryDirectory() as folder:
            async with open_house(Path(folder)) as house:
                standing_by = asyncio.create_task(stand_by(house.sandbox))
                await house.sandbox.post(f"/control/stories/{STORY}", {"link": await house.new_practice()})
                camera = Camera(browser, house.sandbox.url)
                await arrange(camera)
                for take in (phones, practice, sandbox, narrow, stories):
                    await take(camera)
                standing_by.cancel()
        await browser.close()


async def stand_by(sandbox: Sandbox) -> None:
    """Hold the line as `make run` does, so that the page offers stories."""
    while True:
        await sandbox.get("/control/runner/next?running=true")


async def arrange(camera: Camera) -> None:
    """Vera has an alert to decide about Ben, Ben is in the middle of a check-in, and Anna looks back."""
    async with camera.window(ROOMY) as desk:
        vera, anna, ben = (desk.person(name) for name in ("Vera", "Anna", "Ben"))
        await vera.finds("those who need you first")
        await desk.passes("+1 week")
        await ben.answers("Same as last week?", "Something moved")
        await ben.hears("how easy was")
        await anna.taps("See my progress")
        await anna.hears("This comes from")
        await vera.says("/clients")
        await vera.answers("those who need you first", "B.M.")
        await vera.taps("Open: no change")
        await vera.hears("answers steady for")


async def phones(camera: Camera) -> None:
    """Each of the three on a phone of its own, and the picture in Anna's look back by itself."""
    async with camera.window(ROOMY) as desk:
        for name, title in (("Vera", "alert"), ("Anna", "look-back"), ("Ben", "check-in")):
            await keep(desk.person(name).column.locator(".case"), title)
        picture = desk.person("Anna").column.locator("img").last
        await picture.evaluate("shown => shown.scrollIntoView({block: 'center'})")
        await keep(picture, "progress")


async def practice(camera: Camera) -> None:
    """The three side by side, in both themes."""
    for dark, title in ((False, "practice"), (True, "practice-dark")):
        async with camera.window(THREE_PHONES, dark=dark, scale=1.75) as desk:
            await keep(desk.page.locator("html"), title)


async def sandbox(camera: Camera) -> None:
    """The page with its log, and one call open."""
    async with camera.window(WITH_LOG, scale=1.5) as desk:
        await desk.page.get_by_role("button", name="Bot API calls").click()
        await desk.page.locator("#log summary").filter(has_text="editMessageText").first.click()
        await keep(desk.page.locator("html"), "sandbox")


async def narrow(camera: Camera) -> None:
    """The page in a window as narrow as a phone."""
    async with camera.window(NARROW) as desk:
        await desk.person("Ben").comes()
        await keep(desk.page.locator("html"), "narrow")


async def stories(camera: Camera) -> None:
    """The menu of stories."""
    async with camera.window(TALL) as desk:
        await desk.page.get_by_role("button", name="Stories").click()
        await keep(desk.page.get_by_role("dialog", name="Stories"), "stories")


async def keep(what: Locator, title: str) -> None:
    """Write a picture with a palette of its own. A file that is too large is an error."""
    await what.page.wait_for_timeout(DRAWN_MS)
    shot = Image.open(BytesIO(await what.screenshot())).convert("RGB")
    path = HERE / f"{title}.png"
    shot.quantize(COLOURS).save(path, optimize=True)
    if path.stat().st_size > MOST_BYTES:
        raise SystemExit(f"{path} is too large: {path.stat().st_size} bytes")


if __name__ == "__main__":
    asyncio.run(main())
