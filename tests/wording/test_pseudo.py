"""Every message in languages longer than English or turned around: nothing is lost, cut, or left in English."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

import wording
from domain.scope import Role
from handlers import table
from storage import people
from tests.homecare import agreed
from tests.walk import command, walk
from tests.wording import pseudo
from tests.wording.conftest import forget
from tests.wording.samples import samples
from tests.wording.test_catalogue import ENTRIES, renderings
from tests.world import World
from wording import people as shown
from wording import standing
from wording.entries import Entry, entry
from wording.lint.subject import subject, tree

Said = tuple[Entry, Any, wording.Rendered, wording.Rendered]
ON_BUTTON, IN_CAPTION, IN_TEXT = 64, 1024, 4096
WORDS: Final = "Anna Vera Oak Clinic Neck neck drive for an hour Wall slides times it keeps the shoulder moving"
TYPED: Final = frozenset(WORDS.split())
NAMES: Final = frozenset({"English", pseudo.MIRRORED})
"""Languages call themselves what they do."""

CODED: Final = frozenset({"backup.invitation", "team.invitation"})
"""Messages with a random code in letters."""

OFFERED: Final = frozenset({"choices", "names"})


@pytest.fixture(scope="module", params=pseudo.MADE)
def said(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Said]]:
    """Each message with its facts, in English and in the language."""
    folder = tmp_path_factory.mktemp("locales")
    pseudo.write(folder, {request.param: pseudo.MADE[request.param]})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(standing, "LOCALES", folder)
        forget()
        assert wording.problems() == ()
        yield [pair for entry in ENTRIES for pair in _pairs(entry, request.param)]
    forget()


def test_no_words_of_people_are_lost_and_quoted_ones_stay_quoted(said: list[Said]) -> None:
    for each, facts, english, other in said:
        words_shown = {words for words in subject(english, facts).typed if words in shown.bare(english.text)}
        text = shown.bare(other.text).replace(pseudo.MARK, "")
        assert {words for words in words_shown if words.casefold() not in text.casefold()} == set(), each.name
        quoted = {words for words in words_shown if f"“{words}”" in shown.bare(english.text)}
        assert {words for words in quoted if f"“{words}”" not in text} == set(), each.name


def test_longer_words_fit_what_the_messenger_takes(said: list[Said]) -> None:
    for each, _, english, other in said:
        assert len(other.text) <= (IN_CAPTION if other.document else IN_TEXT), each.name
        assert other.text.endswith("…") == english.text.endswith("…"), f"{each.name} is cut"
        assert all(0 < len(button.label) <= ON_BUTTON for button in other.buttons), each.name
        assert [len(row) for row in other.rows] == [len(row) for row in english.rows], each.name
        assert len(other.text.splitlines()) == len(english.text.splitlines()), each.name


def test_no_word_comes_from_anywhere_but_the_words(said: list[Said]) -> None:
    plain = {
        (entry.name, word)
        for entry, facts, _, other in said
        if not any(entry_of.frozen for entry_of in _entries(other, facts))
        for text in (other.text, *_labels(entry, other))
        for word in pseudo.PLAIN.findall(subject(other, facts).only_ours(text))
    }
    assert plain == set()


def test_names_that_run_the_other_way_are_fenced(said: list[Said]) -> None:
    against = [other for _, _, _, other in said if other.voice.language == pseudo.MIRRORED and "Anna" in other.text]
    assert all(f"{shown.FSI}Anna{shown.PDI}" in each.text for each in against)


async def test_whoever_presses_everything_reads_one_language(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = await agreed(world)
    await world.passes(days=7, hours=10)
    pseudo.write(tmp_path, {pseudo.MIRRORED: pseudo.turned})
    monkeypatch.setattr(standing, "LOCALES", tmp_path)
    forget()
    heard: list[wording.Rendered] = []
    for who, role in ((both.anna, Role.CLIENT), (both.vera, Role.THERAPIST)):
        async with world.database.write() as session:
            await people.set_language(session, who.scope.person, pseudo.MIRRORED)
        starts = [command(who.phone, name) for name, route in table.COMMANDS.items() if role in route.roles]
        await walk(world, who.phone, starts, most=1, heard=heard)
    forget()
    # "of 10" is a phrase of ours in languages that have lists, which made ones have not.
    world.faults.lines[:] = [line for line in world.faults.lines if "rule L19" not in line]
    assert len(heard) > 100
    assert {(each.name, word) for each in heard for word in _plain(each)} == set()


def _plain(rendered: wording.Rendered) -> list[str]:
    """English words that no person in this practice has typed."""
    if entry(rendered.name).frozen or rendered.voice.language != pseudo.MIRRORED or rendered.name in CODED:
        return []
    text = " ".join([rendered.text, *(button.label for button in rendered.buttons)])
    return [word for word in pseudo.PLAIN.findall(text) if word not in TYPED | NAMES]


def _pairs(entry: Entry, language: str) -> Iterator[Said]:
    for facts in samples(entry.name):
        english, other = (renderings(entry, facts, wording.Voice(each)) for each in ("en", language))
        yield from ((entry, facts, one, two) for one, two in zip(english, other, strict=True))


def _entries(rendered: wording.Rendered, facts: Any) -> list[Entry]:
    found = subject(rendered, facts)
    return [found.entry_of(node) for node in tree(facts)]


def _labels(entry: Entry, rendered: wording.Rendered) -> list[str]:
    """What the buttons say, unless people or places are on them."""
    if any(key.shape in (*OFFERED, "rows") for key in entry.keys):
        return []
    return [button.label for button in rendered.buttons]
