"""Whoever cannot see or click well can use the page too: axe looks at it, light and dark, wide and narrow."""

from pathlib import Path

from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]
from playwright.async_api import Browser, Page, expect

from tests.browser.desk import LONGEST_MS, Desk, open_desk
from tests.browser.tryout import open_tryout

LOOKS = [(1280, False), (1280, True), (390, False)]
OPEN = "dialog[open], .sheet:popover-open, .phone [aria-expanded=true]"
OPENED = "dialog[open], .sheet:popover-open, .commands:not([hidden])"


async def test_axe_finds_nothing(browser: Browser, tmp_path: Path) -> None:
    async with open_tryout(tmp_path, "no_change") as url:
        for width, dark in LOOKS:
            async with open_desk(browser, url, width, dark=dark) as desk:
                await desk.person("Vera").finds("Interlude: Your clients")
                assert await found(desk) == []


async def found(desk: Desk) -> list[str]:
    """What axe finds with nothing open, and with everything that opens."""
    page, seen = desk.page, await violations(desk.page, "chats")
    for name in ("Faults", "Add a person", "Stories", "Commands"):
        await page.get_by_role("button", name=name, exact=True).locator("visible=true").first.click()
        await expect(page.locator(OPEN)).to_have_count(1, timeout=LONGEST_MS)
        await desk.is_tidy()
        seen += await violations(page, name, OPENED)
        await page.keyboard.press("Escape")
        await expect(page.locator(OPEN)).to_have_count(0)
    await page.get_by_role("button", name="Bot API calls").click()
    await page.locator("#log summary").first.click()
    await desk.is_tidy()
    return seen + await violations(page, "log", "#calls")


async def violations(page: Page, where: str, within: str | None = None) -> list[str]:
    """Rules, of whatever weight, that something on the page, or within one part of it, breaks."""
    broken = (await Axe().run(page, within)).response["violations"]
    return [f"{where}: {one['id']} ({one['impact']}): {one['nodes'][0]['html'][:200]}" for one in broken]
