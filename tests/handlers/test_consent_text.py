"""The consent text is locked: whoever agreed agreed to these very words, and the record says to which.

Whoever changes a word, a slot or a button of it adds a line with the next version and the new hash, never edits an old
one, and asks the clients again.
"""

from handlers.joining.consenting import consent_version
from storage.tables import client
from tests.joining import agreed
from tests.world import World

LOCKED = {
    1: "468c500eb9fed03357f45907d1eac6be3a719e78186022c418abd2854dacc97a",
}


def test_the_text_is_the_locked_one() -> None:
    assert consent_version("en") == LOCKED[max(LOCKED)], "new words need a new version"


async def test_a_yes_is_kept_with_the_words_it_was_said_to(world: World) -> None:
    await agreed(world)
    async with world.database.read() as session:
        (row,) = await session.rows(client.select())
    assert row.consent_version == LOCKED[max(LOCKED)]
