"""The page in a real browser, where one is installed."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from playwright.async_api import Page, async_playwright, expect

from tests.phone import Sandbox
from tests.sandbox.conftest import Api

CHROMIUM = shutil.which("chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
KEYS = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}, {"text": "No", "callback_data": "n"}]]}


async def tiny_bot(api: Api) -> None:
    """Asks whoever starts it, and edits the question once it is answered."""
    offset = 0
    while True:
        for update in await api("getUpdates", offset=offset, timeout=20):
            offset = update["update_id"] + 1
            if "message" in update:
                chat = update["message"]["chat"]["id"]
                link = "https://t.me/interlude_sandbox_bot?start=invited"
                await api(
                    "sendMessage", chat_id=chat, text=f"<b>Ready?</b> {link}", parse_mode="HTML", reply_markup=KEYS
                )
            elif query := update.get("callback_query"):
                await api("answerCallbackQuery", callback_query_id=query["id"], text="Thank you")
                here = {"chat_id": query["from"]["id"], "message_id": query["message"]["message_id"]}
                await api("editMessageText", **here, text=f"You said {query['data']}")


@pytest.fixture
async def page(sandbox: Sandbox, api: Api) -> AsyncIterator[Page]:
    """The page with a small bot behind it; a complaint in the browser's console fails the test."""
    bot = asyncio.create_task(tiny_bot(api))
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = await browser.new_page(viewport={"width": 1100, "height": 700})
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(sandbox.url)
        yield page
        await browser.close()
    bot.cancel()
    with suppress(asyncio.CancelledError):
        await bot
    assert complaints == []


async def add(page: Page, name: str) -> None:
    await page.get_by_role("textbox", name="Name").first.fill(name)
    await page.keyboard.press("Enter")
    await page.get_by_role("region", name=name).wait_for()


async def test_a_chat_by_taps_and_keys(page: Page) -> None:
    await add(page, "Anna Berg")
    anna = page.get_by_role("region", name="Anna Berg")
    await anna.get_by_role("button", name="Start").click()
    await anna.get_by_role("button", name="Yes").click()
    await expect(anna.get_by_role("log")).to_contain_text("You said y")
    await expect(page.locator("#toast")).to_have_text("Thank you")
    await anna.get_by_role("textbox").fill("hello <b>bot</b>")
    await page.keyboard.press("Enter")
    await expect(anna.locator("li.person").last).to_contain_text("hello <b>bot</b>")
    await anna.get_by_role("switch", name="Blocked").check()
    await expect(anna.get_by_role("button", name="Restart bot")).to_be_visible()


async def test_a_link_is_opened_as_somebody_new(page: Page) -> None:
    await add(page, "Anna Berg")
    anna = page.get_by_role("region", name="Anna Berg")
    await anna.get_by_role("button", name="Start").click()
    await anna.get_by_role("button", name="https://t.me/").click()
    await page.get_by_role("textbox", name="or somebody new").fill("Ben")
    await page.keyboard.press("Enter")
    ben = page.get_by_role("region", name="Ben")
    await expect(ben.get_by_role("log")).to_contain_text("/start invited")


async def test_broken_rules_show_in_the_log(page: Page, api: Api) -> None:
    await api("sendMessage", chat_id=1, text="")
    await expect(page.locator("#broken")).to_have_text("1 broken rule")
    await page.get_by_text("Bot API calls").click()
    await expect(page.locator("#log .broken")).to_have_text("Bad Request: message text is empty")


@pytest.mark.parametrize("width", [320, 390, 768, 1100])
async def test_no_width_scrolls_sideways(page: Page, width: int) -> None:
    await page.set_viewport_size({"width": width, "height": 700})
    for name in ("Anna Berg", "Ben", "Carla with a rather long name indeed"):
        await add_at(page, name)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    visible = await page.locator(".phone:visible").count()
    assert visible == (1 if width < 700 else 3)


async def add_at(page: Page, name: str) -> None:
    await page.get_by_role("textbox", name="Name").first.fill(name)
    await page.keyboard.press("Enter")
    await page.locator(f'.phone[aria-label="{name}"]').wait_for(state="attached")
