"""The page as somebody at a desk uses it: by clicks and keys, and by what is to be seen."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from playwright.async_api import Browser, Locator, Page, Request, ViewportSize, expect

LONGEST_MS = 15_000
STORY_MS = 60_000
SMALLEST_PX = 24
HEIGHT = 800
WIDER = """[document.documentElement, ...document.querySelectorAll('.chat, dialog, .sheet, #bar, .keys, .keys button')]
    .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
    .map((one) => `${one.tagName} ${one.className} is ${one.scrollWidth} wide`)"""
SMALLER = f"""[...document.querySelectorAll('button, input, select, textarea, a.attachment')]
    .map((one) => one.closest('label') ?? one)
    .filter((one) => one.checkVisibility() && !one.matches('.link'))
    .filter((one) => Math.min(one.offsetWidth, one.offsetHeight) < {SMALLEST_PX})
    .map((one) => `${{one.textContent}} is ${{one.offsetWidth}} × ${{one.offsetHeight}}`)"""


def begins(label: str) -> re.Pattern[str]:
    """Labels that begin with these whole words: "1" is not "10"."""
    return re.compile(rf"^{re.escape(label)}(?!\w)")


@dataclass(frozen=True, slots=True)
class Person:
    """One column of the page; in a narrow window it is brought to the front before it is used."""

    desk: "Desk"
    name: str

    @property
    def column(self) -> Locator:
        """All of it."""
        return self.desk.page.locator(f'.phone[aria-label="{self.name}"]')

    async def comes(self) -> None:
        """Choose the person's face, where one phone at a time is in sight."""
        await self.column.wait_for(state="attached", timeout=STORY_MS)
        if await self.column.is_hidden():
            faces = self.desk.page.get_by_role("navigation", name="People")
            await faces.get_by_role("button", name=self.name).click()
            await self.column.wait_for()

    async def hears(self, words: str) -> Locator:
        """Wait until the newest message holds these words, on a page that is tidy. Returns the message."""
        await self.comes()
        newest = self.column.locator("li.bot").last
        await expect(newest).to_contain_text(words)
        await self.desk.is_tidy()
        return newest

    async def finds(self, words: str) -> Locator:
        """Wait until a message holds these words, which may be the last ones of a story. Returns the newest such."""
        await self.comes()
        found = self.column.locator("li.bot").filter(has_text=words).last
        await found.wait_for(timeout=STORY_MS)
        return found

    async def answers(self, asked: str, label: str) -> None:
        """Wait for a question and click its answer, so that no click meets the question before it."""
        question = await self.hears(asked)
        await question.get_by_role("button", name=begins(label)).click()

    async def taps(self, label: str) -> None:
        """Click the newest button whose label begins with these words."""
        await self.comes()
        await self.column.locator(".keys").get_by_role("button", name=begins(label)).last.click()

    async def says(self, text: str) -> None:
        """Type it, and Enter."""
        await self.comes()
        field = self.column.get_by_role("textbox")
        await field.fill(text)
        await field.press("Enter")


@dataclass(frozen=True, slots=True)
class Desk:
    """A window on the page, of one width or of several by turns, and whatever the browser complained of."""

    page: Page
    widths: tuple[int, ...]
    complaints: list[str] = field(default_factory=list)

    def person(self, name: str) -> Person:
        """Somebody whose column is there, or will be."""
        return Person(self, name)

    async def newcomer(self, name: str, link: str) -> Person:
        """Add a person who opens this link."""
        await self.page.get_by_role("button", name="Add a person", exact=True).click()
        await self.page.get_by_role("dialog").get_by_label("Link to open").fill(link)
        return await self.names(name)

    async def names(self, name: str) -> Person:
        """Fill in the open dialog's name, and Enter."""
        await self.page.get_by_role("dialog").get_by_role("textbox", name="Name").fill(name)
        await self.is_tidy()
        await self.page.keyboard.press("Enter")
        return self.person(name)

    @asynccontextmanager
    async def flowing(self) -> AsyncIterator[None]:
        """Let a minute pass a second meanwhile: what the bot holds back to keep Telegram's pace comes soon."""
        await self.page.get_by_label("How fast time passes").select_option("minute")
        await self.page.get_by_role("button", name="Let time pass").click()
        yield
        await self.page.get_by_role("button", name="Stop time").click()
        await self.page.get_by_role("button", name="Let time pass").wait_for()

    async def passes(self, button: str) -> None:
        """Move time on by "+1 hour", "+1 day", "+1 week" or to the "Next event", and wait until it stands."""
        before = await self.page.locator("#now").get_attribute("datetime") or ""
        await self.page.get_by_role("button", name=button).click()
        await expect(self.page.locator("#now")).not_to_have_attribute("datetime", before)
        await expect(self.page.get_by_role("button", name=button)).to_have_attribute("aria-disabled", "false")

    @asynccontextmanager
    async def losing_touch(self) -> AsyncIterator[None]:
        """Another sandbox takes this one's place meanwhile; for a moment the browser cannot reach any."""
        before = list(self.complaints)
        yield
        self.complaints[:] = before + [one for one in self.complaints[len(before) :] if "net::ERR_" not in one]

    async def is_tidy(self) -> None:
        """Nothing needs scrolling sideways, and whatever can be clicked is large enough, at each of its widths."""
        for width in self.widths:
            await self.page.set_viewport_size(ViewportSize(width=width, height=HEIGHT))
            untidy = await self.page.evaluate(f"[...{WIDER}, ...{SMALLER}]")
            assert not untidy, untidy

    def listen(self) -> None:
        """Note whatever the browser complains of."""
        note = self.complaints.append
        self.page.on("console", lambda said: note(said.text) if said.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: note(str(error)))
        self.page.on("requestfailed", lambda request: note(_failed(request)))
        self.page.on("response", lambda answer: note(f"{answer.status} {answer.url}") if answer.status >= 400 else None)


def _failed(request: Request) -> str:
    return f"{request.method} {request.url}: {request.failure}"


@asynccontextmanager
async def open_desk(browser: Browser, url: str, *widths: int, dark: bool = False) -> AsyncIterator[Desk]:
    """The page in a window of its own, 1280 wide if nothing is said. What the browser complains of fails the test."""
    widths = widths or (1280,)
    size = ViewportSize(width=widths[0], height=HEIGHT)
    page = await browser.new_page(viewport=size, timezone_id="Europe/Berlin")
    await page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
    page.set_default_timeout(LONGEST_MS)
    desk = Desk(page, widths)
    desk.listen()
    await page.goto(url)
    yield desk
    complaints = list(desk.complaints)
    await page.close()
    assert not complaints, complaints
