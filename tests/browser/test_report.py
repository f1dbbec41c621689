"""A progress report in a browser: it opens without a complaint and prints on at most two sheets."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser

import wording
from exchange.page import page
from tests.pictures.cases import CASES
from tests.wording.samples_letter import FULL, NOTE, longest
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
    for look, other in (("light", "dark"), ("dark", "light")):
        await opened.emulate_media(color_scheme="dark" if look == "dark" else "light")
        assert await opened.locator(f"figure .{look}").is_visible()
        assert not await opened.locator(f"figure .{other}").is_visible()
    printed = await opened.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", printed)) <= 2
    assert heard == []


@pytest.mark.parametrize("language", ["en", "de", "es"])
async def test_the_most_it_can_hold_prints_on_two_sheets(browser: Browser, tmp_path: Path, language: str) -> None:
    facts = longest(CASES["year"].chart)
    (tmp_path / "report.html").write_text(page(report(facts, wording.Voice(language))), encoding="utf-8")
    opened = await browser.new_page()
    await opened.goto((tmp_path / "report.html").as_uri())
    printed = await opened.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", printed)) == 2
    await opened.close()


async def test_a_full_name_is_typed_into_the_note_prints_and_stays_nowhere(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "note.html").write_text(page(report(NOTE, wording.Voice())), encoding="utf-8")
    context = await browser.new_context(java_script_enabled=False, offline=True)
    opened = await context.new_page()
    await opened.goto((tmp_path / "note.html").as_uri())
    empty = await opened.pdf(prefer_css_page_size=True)
    await opened.get_by_label("Name and date of birth").fill("Élodie Sánchez-Müller, 4 May 1981")
    typed = await opened.pdf(prefer_css_page_size=True)
    sheets = [len(re.findall(rb"/Type\s*/Page[^s]", one)) for one in (empty, typed)]
    assert sheets[0] == sheets[1] <= 2
    assert len(typed) > len(empty)
    assert "Sánchez" not in await opened.content()
    await opened.reload()
    assert await opened.get_by_label("Name and date of birth").input_value() == ""
    await context.close()
