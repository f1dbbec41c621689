"""A browser on the page, with a tiny bot behind it that follows the clock: fixtures and gestures.

Starting a browser takes longer than most tests: those of a module share one, and the loop it belongs to.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, async_playwright

from sandbox.world import World
from tests.phone import Sandbox
from tests.sandbox.conftest import Api, served

CHROMIUM = shutil.which("chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
in_browser = [
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed"),
    pytest.mark.asyncio(loop_scope="module"),
]
LINK = "https://t.me/interlude_sandbox_bot?start=invited"
SCALE = [[str(score) for score in range(6)], [str(score) for score in range(6, 10)] + ["10 no trouble"], ["Yes", "No"]]
KEYS = {"inline_keyboard": [[{"text": one, "callback_data": one} for one in row] for row in SCALE]}


async def hear(api: Api, update: dict[str, Any]) -> None:
    """Ask whoever writes; edit the question once it is answered."""
    if "message" in update:
        chat = update["message"]["chat"]["id"]
        await api("sendChatAction", chat_id=chat, action="typing")
        await api("sendMessage", chat_id=chat, text=f"<b>Ready?</b> {LINK}", parse_mode="HTML", reply_markup=KEYS)
    elif query := update.get("callback_query"):
        loud = query["data"] == "No"
        await api("answerCallbackQuery", callback_query_id=query["id"], text="Thank you", show_alert=loud)
        here = {"chat_id": query["from"]["id"], "message_id": query["message"]["message_id"]}
        await api("editMessageText", **here, text=f"You said {query['data']}", reply_markup=KEYS)


async def listen(api: Api) -> None:
    """Poll without end; trouble ordered on the page does not end it."""
    offset = 0
    while True:
        for update in await api("getUpdates", offset=offset, timeout=20):
            offset = update["update_id"] + 1
            await hear(api, update)


async def follow(sandbox: Sandbox, world: World) -> None:
    """Hold the clock's line, always idle, with something due every hour."""
    told = {"seq": 0}
    while True:
        due = (world.clock.now + timedelta(hours=1)).isoformat()
        told = await sandbox.post("/clock", {"seen": told["seq"], "idle": True, "next_due": due})


@pytest_asyncio.fixture(loop_scope="module")
async def sandbox(world: World) -> AsyncIterator[Sandbox]:
    """As elsewhere, on the browser's loop."""
    async with served(world) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="module")
async def bot(sandbox: Sandbox, world: World, api: Api) -> AsyncIterator[None]:
    """The tiny bot, until the test ends."""
    tasks = [asyncio.create_task(listen(api)), asyncio.create_task(follow(sandbox, world))]
    yield
    for task in tasks:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, sandbox: Sandbox, bot: None) -> AsyncIterator[Page]:
    """The page in a window of a desk; a complaint in the browser's console fails the test."""
    complaints: list[str] = []
    page = await browser.new_page(viewport={"width": 1200, "height": 800}, timezone_id="Europe/Berlin")
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_default_timeout(10_000)
    await page.goto(sandbox.url)
    yield page
    await page.close()
    assert complaints == []


async def add(page: Page, name: str) -> Locator:
    """A new person. Returns their column."""
    await page.get_by_role("button", name="Add a person").click()
    await page.get_by_role("textbox", name="Name").fill(name)
    await page.keyboard.press("Enter")
    column = page.locator(f'.phone[aria-label="{name}"]')
    await column.wait_for(state="attached")
    return column


async def started(page: Page, name: str) -> Locator:
    """A new person who has pressed Start and was asked. Returns their column."""
    column = await add(page, name)
    await column.get_by_role("button", name="Start").click()
    await column.get_by_role("button", name="Yes").wait_for()
    return column
