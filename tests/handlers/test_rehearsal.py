"""A therapist tries a check-in as a client: the same texts and buttons, and nothing behind them."""

from storage import clients
from storage.tables import metadata
from tests.factories import joined, practised
from tests.world import World

MARKS = {"inbox", "outbox", "due", "dialogue", "card", "posting", "question", "variant_use"}


async def _rows(world: World) -> dict[str, int]:
    async with world.database.read() as session:
        names = sorted(set(metadata.tables) - MARKS)
        return {name: len(await session.rows(metadata.tables[name].select())) for name in names}


async def test_a_trial_reads_as_a_clients_card_and_leaves_nothing(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await world.passes(days=7.5)
    await vera.phone.says("/new S.T.")
    for label in ("Neck", "Not sure", "To rest", "Yes"):
        await vera.phone.taps(label)
    before = await _rows(world)
    await vera.phone.taps("Try it as a client")
    card, real = vera.phone.last, anna.phone.last
    assert card.text.startswith("TRIAL. This is what a client sees")
    assert "how easy was “walk for half an hour”?" in card.text
    assert card.labels[:13] == real.labels[:13]
    first = card.buttons[0][3]["callback_data"]
    for label in ("3", "7", "Most days"):
        await vera.phone.taps(label, card)
    await vera.phone.taps_data(first, card)
    assert world.telegram.toasts[-1] == "This button leads nowhere in the trial."
    await vera.phone.taps("About the same", card)
    assert card.labels[-2:] == ["Try it again", "Delete the trial"]
    await vera.phone.taps("Add a note", card)
    assert world.telegram.toasts[-1] == "This button leads nowhere in the trial."
    await vera.phone.taps("Delete the trial", card)
    assert (card.text, card.labels) == ("The trial is deleted. Nothing of it is kept.", ["Try it again"])
    assert await _rows(world) == before
    async with world.database.read() as session:
        assert len(await clients.of_therapist(session, vera.scope)) == 2
        kept = await session.rows(
            metadata.tables["question"].select().where(metadata.tables["question"].c.about == "trial")
        )
    assert {row.measure for row in kept} == {None}
    await vera.phone.taps("Try it again", card)
    assert "how easy was" in card.text
