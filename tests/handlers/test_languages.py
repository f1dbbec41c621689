"""Which language, and how one is addressed: suggested by Telegram, never imposed, changed at any time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.languages import NAMES, TWO_FORMS
from storage import people
from storage.people import Person
from storage.tables import client as client_table
from tests.factories import joined, practised
from tests.joining import client_of, invite, therapist_link
from tests.wording import pseudo
from tests.wording.conftest import forget
from tests.world import Phone, World
from wording import standing
from wording.consent import version_in
from wording.standing import forms, languages


@pytest.fixture
def one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English, and a language that is not complete."""
    folder = tmp_path / "locales"
    folder.mkdir()
    pseudo.write(folder, {"el": pseudo.turned})
    (folder / "el" / "status.toml").write_text('status = "draft"\ncomplete = false\n', encoding="utf-8")
    monkeypatch.setattr(standing, "LOCALES", folder)
    forget()
    yield
    forget()


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English, and a made-up language with two forms of address."""
    folder = tmp_path / "locales"
    folder.mkdir()
    pseudo.write(folder, {"el": pseudo.turned})
    (folder / "el" / "informal").mkdir()
    (folder / "el" / "informal" / "settings.ftl").write_text("settings-form_kept = Du", encoding="utf-8")
    monkeypatch.setattr(standing, "LOCALES", folder)
    forget()
    yield
    forget()


async def _person(world: World, phone: Phone) -> Person:
    async with world.database.read() as session:
        found = await people.load(session, (await people.scope_of(session, phone.chat)).person)
    assert found is not None
    return found


@pytest.mark.usefixtures("one")
async def test_only_languages_whose_every_text_is_there_are_offered(world: World) -> None:
    vera = await practised(world)
    anna, sam = await joined(vera), world.phone("Sam")
    for phone in (anna.phone, vera.phone):
        await phone.says("/language")
        assert phone.last.text.startswith("I speak English so far.")
    sam.language = "el"
    await sam.starts(await invite(vera))
    assert sam.last.labels == ["Yes", "Read more", "No"]


@pytest.mark.usefixtures("two")
async def test_telegrams_language_is_offered_first_and_may_be_declined(world: World) -> None:
    vera, sam = await practised(world), world.phone("Sam")
    sam.language = "el-GR"
    await sam.starts(await invite(vera))
    assert sam.last.labels == ["el", "English"]
    shown = sam.last
    await sam.taps("English")
    assert sam.last.labels == ["Yes", "Read more", "No"]
    await sam.taps("el", shown)
    assert (await _person(world, sam)).language == "en"


@pytest.mark.usefixtures("two")
async def test_consent_is_given_to_the_words_of_the_language(world: World) -> None:
    vera, sam = await practised(world), world.phone("Sam")
    sam.language = "el"
    await sam.starts(await invite(vera))
    await sam.taps("el")
    await sam.taps(pseudo.turned("Yes"))
    assert (await _person(world, sam)).form == "formal"
    client = await client_of(world, vera)
    async with world.database.read() as session:
        row = await session.find(client_table, id=client.id)
    assert row is not None
    assert row.consent_version == version_in("el", "formal") != version_in("en", "informal")


@pytest.mark.usefixtures("two")
async def test_a_therapist_is_asked_too_and_told_what_nobody_has_reviewed(world: World) -> None:
    vera = world.phone("Vera")
    vera.language = "el"
    await vera.starts(await therapist_link(world))
    await vera.taps("English")
    assert "Which name shall clients read?" in vera.last.text
    await vera.taps("Vera")
    await vera.taps("Within two days")
    await vera.taps("Mon–Fri")
    assert "My words in English are a DRAFT" in vera.heard[-2]


@pytest.mark.usefixtures("two")
async def test_another_language_is_formal_until_a_client_says_otherwise(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await anna.phone.says("/language")
    assert "reviewed" not in anna.phone.last.text
    await anna.phone.taps("el")
    assert (await _person(world, anna.phone)).form == "formal"
    await anna.phone.taps(pseudo.turned("First name"))
    assert anna.phone.last.text == "Du"
    await anna.phone.says("/language")
    await anna.phone.taps("English")
    assert anna.phone.last.text == "From now on I speak English."


@pytest.mark.usefixtures("two")
async def test_a_therapist_reads_which_languages_are_drafts_and_has_one_form(world: World) -> None:
    vera = await practised(world)
    await vera.phone.says("/language")
    assert "Not reviewed by anybody yet: el, English" in vera.phone.last.text
    await vera.phone.taps("el")
    assert pseudo.turned("Formal") not in vera.phone.last.labels


@pytest.mark.usefixtures("two")
async def test_a_stranger_is_answered_in_telegrams_language(world: World) -> None:
    await practised(world)
    heard = []
    for language in ("en", "el", "fr"):
        sam = world.phone("Sam")
        sam.language = language
        await sam.starts("nonsense")
        heard.append(sam.last.text)
    assert heard == [heard[0], pseudo.turned(heard[0]), heard[0]]


async def test_without_a_doubt_nothing_is_asked(world: World) -> None:
    vera, sam = await practised(world), world.phone("Sam")
    sam.language = ""
    await sam.starts(await invite(vera))
    assert sam.last.labels == ["Yes", "Read more", "No"]


def test_every_complete_language_has_a_name_and_the_forms_it_is_said_to_have() -> None:
    assert {one: len(forms(one)) == 2 for one in languages()} == {one: one in TWO_FORMS for one in languages()}
    assert set(languages()) <= set(NAMES)
