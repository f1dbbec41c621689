"""Stories from the page's menu: stopped, gone on with by hand, left for another, and come back to."""

from pathlib import Path

from playwright.async_api import Browser, expect

from tests.browser.desk import Desk, open_desk
from tests.browser.tryout import open_tryout


async def test_a_story_is_stopped_and_gone_on_with_by_hand(browser: Browser, tmp_path: Path) -> None:
    async with open_tryout(tmp_path, "improves") as url, open_desk(browser, url) as desk:
        anna = desk.person("Anna")
        await anna.finds("What would you like to do again")
        await desk.page.get_by_role("region", name="Story").get_by_role("button", name="Stop").click()
        await expect(desk.page.get_by_role("region", name="Story")).to_be_hidden()
        await anna.says("/help")
        await anna.finds("/menu")
        async with desk.losing_touch():
            await opens(desk, "Dora gets worse")
            await desk.person("Dora").finds("What would you like to do again")
        await expect(anna.column).to_have_count(0)
        async with desk.losing_touch():
            await opens(desk, "Anna improves")
            await anna.finds("/menu")


async def opens(desk: Desk, title: str) -> None:
    """Choose a story from the menu."""
    await desk.page.get_by_role("button", name="Stories").click()
    shelf = desk.page.get_by_role("dialog", name="Stories")
    await desk.is_tidy()
    await shelf.get_by_role("button", name=f"Open: {title}").click()
