"""A progress report in a browser: it opens without a complaint and prints on at most two sheets."""

import re
from pathlib import Path

from playwright.async_api import Browser

import wording
from exchange.page import page
from tests.wording.samples_letter import FULL
from wording.report import report


async def test_it_opens_clean_and_prints_on_two_sheets(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(page(report(FULL, wording.Voice())), encoding="utf-8")
    opened, heard = await browser.new_page(), list[str]()
    opened.on("console", lambda said: heard.append(said.text))
    opened.on("pageerror", lambda error: heard.append(str(error)))
    opened.on("request", lambda asked: heard.append(asked.url) if asked.url.startswith("http") else None)
    await opened.goto((tmp_path / "report.html").as_uri())
    assert await opened.locator("h2").all_inner_texts() == [
        each.heading for each in report(FULL, wording.Voice()).sections
    ]
    assert await opened.evaluate("document.fonts.check('12px \"Interlude Sans\"')")
    printed = await opened.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", printed)) <= 2
    assert heard == []
