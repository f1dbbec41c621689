"""Every complete language as it is spoken: clients informally where they can be, therapists formally, within the rules.

The world itself fails a test that sends words which break a rule.
"""

import pytest

import wording
from domain.scope import Role
from storage import people
from tests.homecare import agreed
from tests.walk import command, walk
from tests.world import World
from wording.commands import OFFERED
from wording.lint.word_rules import misplaced
from wording.rendered import Rendered
from wording.sheets import countries, sheet
from wording.standing import SOURCE, begun, folder, forms

TRANSLATED = [one for one in wording.languages() if one != SOURCE]
SHORTEST = 5
"""Letters of the shortest phrase that may point to a crisis; shorter ones would be met in harmless words."""


@pytest.mark.parametrize("language", TRANSLATED)
async def test_whoever_presses_everything_in_a_language_is_answered_within_its_rules(
    world: World, language: str
) -> None:
    both = await agreed(world)
    await world.passes(days=7, hours=10)
    heard: list[Rendered] = []
    for who, role in ((both.anna, Role.CLIENT), (both.vera, Role.THERAPIST)):
        async with world.database.write() as session:
            await people.set_language(session, who.scope.person, language)
            await people.set_form(session, who.scope.person, forms(language)[-1 if role is Role.CLIENT else 0])
        await walk(world, who.phone, [command(who.phone, name) for name in OFFERED[role]], most=1, heard=heard)
    assert sum(one.voice.language == language for one in heard) > 100


@pytest.mark.parametrize("country", countries())
def test_frozen_texts_keep_to_their_form_of_address(country: str) -> None:
    for place, texts in sheet(country).frozen.items():
        language, _, form = place.partition("-")
        said = [each.text for each in texts.values()]
        assert list(misplaced(said, language, form or forms(language)[0])) == [], place


@pytest.mark.parametrize("language", wording.languages())
@pytest.mark.parametrize("country", countries())
def test_every_country_speaks_every_complete_language(country: str, language: str) -> None:
    shown = {sheet(country).frozen_in(code, language, "formal").text for code in ("F2", "F3", "F5", "F8")}
    assert shown == {each.text for each in sheet(country).frozen[language].values()}


@pytest.mark.parametrize("language", [one for one in begun() if (folder(one) / "crisis.txt").is_file()])
def test_no_phrase_of_a_crisis_is_so_short_that_it_is_met_by_chance(language: str) -> None:
    lines = (folder(language) / "crisis.txt").read_text(encoding="utf-8").splitlines()
    phrases = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    assert phrases
    assert [one for one in phrases if len(one) < SHORTEST] == []
