"""From a practice's link to the first check-in, by clicks and keys alone, in a window as narrow as a phone."""

from pathlib import Path

from playwright.async_api import Browser, expect

from tests.browser.desk import open_desk
from tests.browser.joining import GOAL, joined
from tests.house import open_house


async def test_a_client_joins_and_answers_the_first_check_in(browser: Browser, tmp_path: Path) -> None:
    async with open_house(tmp_path) as house, open_desk(browser, house.sandbox.url, 390, 320) as desk:
        vera, sam = await joined(desk, await house.new_practice())
        await desk.passes("+1 week")
        await desk.passes("+1 day")
        await sam.hears(f"easy was “{GOAL}”")
        before = await sam.column.locator("li").count()
        await sam.answers("easy was", "5")
        await sam.answers("bother you", "6")
        await sam.answers("get easier this week", "Sleep")
        done = await sam.finds("Add a note")
        await expect(done).to_contain_text("edited")
        assert await sam.column.locator("li").count() == before
        await vera.says("/clients")
        await vera.hears("S.T.")
