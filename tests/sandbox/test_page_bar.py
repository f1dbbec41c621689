"""The page's bar in a real browser: time, trouble, stories, and the log."""

import asyncio
from datetime import timedelta
from typing import Literal

import pytest
from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]
from playwright.async_api import Page, expect

from sandbox.world import World
from tests.phone import Sandbox
from tests.sandbox.browsing import bot, browser, in_browser, page, sandbox, started
from tests.sandbox.conftest import T0, Api

__all__ = ["bot", "browser", "page", "sandbox"]
pytestmark = in_browser
THEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")


async def test_time_moves_by_a_click(page: Page, world: World) -> None:
    await expect(page.locator("#now")).to_have_text("Mon 2 Mar 09:00")
    await page.get_by_role("button", name="+1 week").click()
    await expect(page.locator("#now")).to_have_text("Mon 9 Mar 09:00")
    await page.get_by_role("button", name="Next event").click()
    await expect(page.locator("#now")).to_have_text("Mon 9 Mar 10:00")
    assert world.clock.now == T0 + timedelta(days=7, hours=1)
    await expect(page.locator("#state")).to_have_text("next: Mon 9 Mar, 11:00")


async def test_time_passes_by_itself_until_it_is_stopped(page: Page, world: World) -> None:
    await page.get_by_role("combobox", name="How fast time passes").select_option("1 day/s")
    await page.get_by_role("button", name="Let time pass").click()
    stop = page.get_by_role("button", name="Stop time")
    await expect(page.locator("#now")).to_contain_text("3 Mar")
    await stop.click()
    await page.get_by_role("button", name="Let time pass").wait_for()
    stopped = world.clock.now
    await asyncio.sleep(0.5)
    assert world.clock.now == stopped > T0


async def test_a_long_move_is_stopped_on_its_way(page: Page, world: World) -> None:
    await page.evaluate("void clockBar.advance(3 * 365 * 86400)")
    await page.get_by_role("progressbar", name="Time passing").wait_for()
    await page.get_by_role("button", name="Stop time").click()
    await page.get_by_role("button", name="Let time pass").wait_for()
    assert T0 < world.clock.now < T0 + timedelta(days=3 * 365)


async def test_real_time_runs_when_asked(page: Page, world: World) -> None:
    await page.get_by_role("combobox", name="How fast time passes").select_option("real time")
    await page.get_by_role("button", name="Let time pass").click()
    await page.get_by_role("button", name="Stop time").wait_for()
    assert world.clock.live
    await page.get_by_role("button", name="Stop time").click()
    await page.get_by_role("button", name="Let time pass").wait_for()
    assert not world.clock.live


async def test_trouble_is_ordered_seen_and_taken_back(page: Page, api: Api) -> None:
    await page.get_by_role("button", name="Faults").click()
    await page.get_by_role("button", name="429 Too many requests").click()
    await page.get_by_role("button", name="502 Bad gateway").click()
    ordered = page.get_by_role("region", name="Ordered").get_by_role("listitem")
    await expect(ordered).to_have_count(2)
    await page.get_by_role("button", name="Take back 502 Bad gateway").click()
    await expect(ordered).to_have_text(["429 Too many requests for the next call of any method"])
    assert (await api("getMe"))["parameters"] == {"retry_after": 5}
    await expect(ordered).to_have_count(0)


async def test_telegrams_limits_are_switched_on(page: Page, world: World) -> None:
    await page.get_by_role("button", name="Faults").click()
    await page.get_by_role("switch", name="Telegram’s own rate limits").check()
    await expect(page.get_by_role("region", name="The bot’s process")).to_be_hidden()
    assert world.limits.on


async def test_the_log_shows_broken_rules_and_picks(page: Page, api: Api) -> None:
    await started(page, "Anna Berg")
    await api("sendMessage", chat_id=1001, text="")
    await page.get_by_role("button", name="Bot API calls").click()
    log = page.get_by_role("complementary", name="Bot API calls")
    await expect(log.locator(".broken")).to_have_text("Bad Request: message text is empty")
    await expect(log).to_contain_text("1 broken rule")
    await log.get_by_label("Only broken rules").check()
    await expect(log.locator("li")).to_have_count(1)
    await log.locator("summary").press("Enter")
    await expect(log.get_by_label("Answer")).to_contain_text('"error_code": 400')
    await log.get_by_label("Only broken rules").uncheck()
    await log.get_by_role("searchbox", name="Method").fill("action")
    await expect(log.locator("summary b")).to_have_text(["sendChatAction"])
    await page.keyboard.press("Escape")
    await page.keyboard.press("Escape")
    await expect(log).to_be_hidden()


async def test_a_long_log_is_shown_in_pieces(page: Page, api: Api) -> None:
    for _ in range(150):
        await api("getMe")
    await page.get_by_role("button", name="Bot API calls").click()
    rows = page.locator("#log li")
    await expect(rows).to_have_count(100)
    await page.get_by_role("button", name="Show earlier calls").click()
    await expect(rows).to_have_count(150)
    await api("getMe")
    await expect(rows).to_have_count(151)


async def runner(sandbox: Sandbox, heard: list[str]) -> None:
    """Hold the line as `make run` does, and note what is wished for."""
    running = True
    while True:
        told = await sandbox.get(f"/control/runner/next?running={str(running).lower()}")
        if told["wish"]:
            heard.append(f"{told['wish']} {told['story']}".strip())
            running = told["wish"] != "kill"


async def test_whoever_runs_the_bot_is_asked_for_more(page: Page, sandbox: Sandbox) -> None:
    heard: list[str] = []
    task = asyncio.create_task(runner(sandbox, heard))
    await page.get_by_role("button", name="Stories").click()
    await page.get_by_role("dialog", name="Stories").get_by_role("button", name="Open: ").first.click()
    await page.get_by_role("button", name="Faults").click()
    await page.get_by_role("button", name="Kill the bot").click()
    await page.get_by_role("button", name="Start the bot").click()
    await page.get_by_role("button", name="Kill the bot").wait_for()
    assert [wish.split()[0] for wish in heard] == ["open", "kill", "start"]
    task.cancel()


@pytest.mark.parametrize("width", [390, 1200])
async def test_everybody_can_use_it(page: Page, width: int) -> None:
    await page.set_viewport_size({"width": width, "height": 800})
    anna = await started(page, "Anna Berg")
    await anna.get_by_role("textbox").fill("a word")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Faults").click()
    await page.get_by_role("button", name="Slow answer").click()
    assert await violations(page) == []
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Bot API calls").click()
    assert await violations(page) == []


async def violations(page: Page) -> list[str]:
    """What axe finds by day and by night."""
    found = []
    for theme in THEMES:
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        found += (await Axe().run(page)).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found]
