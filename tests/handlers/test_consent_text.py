"""Whoever agreed agreed to these very words, and the record says to which. The words are locked beside the others."""

from domain.rights import VERSIONS, Consent
from storage.tables import client, consent
from tests.joining import agreed
from tests.world import World
from wording.consent import version_in


async def test_a_yes_is_kept_with_the_words_it_was_said_to(world: World) -> None:
    await agreed(world)
    async with world.database.read() as session:
        (row,) = await session.rows(client.select())
        (choice,) = await session.rows(consent.select())
    assert row.consent_version == version_in("en", "informal")
    assert (row.consent_number, choice.version, choice.given) == (
        VERSIONS[Consent.HEALTH],
        VERSIONS[Consent.HEALTH],
        True,
    )
