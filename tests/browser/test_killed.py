"""The bot is killed from the page in the middle of a check-in, and started again."""

from pathlib import Path

from playwright.async_api import Browser, expect

from tests.browser.checkin import checks_in
from tests.browser.desk import Desk, open_desk
from tests.browser.tryout import open_tryout


async def test_an_answer_given_to_a_dead_bot_is_kept_and_asked_once(browser: Browser, tmp_path: Path) -> None:
    async with open_tryout(tmp_path, "no_change") as url, open_desk(browser, url) as desk:
        await desk.person("Vera").finds("Interlude: Your clients")
        await desk.passes("+1 week")
        ben = desk.person("Ben")
        await ben.answers("Same as last week?", "Something moved")
        await ben.answers("easy was", "5")
        card = await ben.hears("bother you?")
        messages = await ben.column.locator("li").count()
        await orders(desk, "Kill the bot")
        await ben.taps("9")
        await orders(desk, "Start the bot")
        await expect(card).to_contain_text("Saved for your low back: 9 of 10.")
        await expect(card).to_contain_text("Saved for “sit through a film”: 5 of 10.")
        await checks_in(ben)
        await expect(card.get_by_role("button", name="Change an answer")).to_be_visible()
        await expect(ben.column.locator("li")).to_have_count(messages)


async def orders(desk: Desk, what: str) -> None:
    """Click it among the faults, and wait until it is done."""
    await desk.page.get_by_role("button", name="Faults").click()
    button = desk.page.get_by_role("button", name=what)
    await button.click()
    await button.wait_for(state="hidden")
    await desk.page.keyboard.press("Escape")
