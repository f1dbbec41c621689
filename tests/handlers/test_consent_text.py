"""The consent text is locked: whoever agreed agreed to these very words, and the record says to which.

Whoever changes a word, a slot or a button of it adds a line with the next version and the new hash, never edits an old
one, and raises the number in `domain.rights.VERSIONS`, so that the clients are asked again.
"""

from domain.rights import VERSIONS, Consent
from storage.tables import client, consent
from tests.joining import agreed
from tests.world import World
from wording.consent import version_in

LOCKED = {
    1: "468c500eb9fed03357f45907d1eac6be3a719e78186022c418abd2854dacc97a",
    2: "db6365bff8a2c204444ba354cd5a699847fbfa439403aca2b39a42b52dc9d8e9",
}


def test_the_text_is_the_locked_one() -> None:
    assert version_in("en", "informal") == LOCKED[max(LOCKED)], "new words need a new version"
    assert VERSIONS[Consent.HEALTH] == max(LOCKED)


async def test_a_yes_is_kept_with_the_words_it_was_said_to(world: World) -> None:
    await agreed(world)
    async with world.database.read() as session:
        (row,) = await session.rows(client.select())
        (choice,) = await session.rows(consent.select())
    assert row.consent_version == LOCKED[max(LOCKED)]
    assert (row.consent_number, choice.version, choice.given) == (max(LOCKED), max(LOCKED), True)
