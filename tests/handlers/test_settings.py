"""How a person is spoken to, and a therapist who ends the check-ins."""

from domain.later import Known, Later, next_later
from storage import clients
from storage.clients import Standing
from tests.factories import joined, practised
from tests.world import World


def test_the_form_of_address_is_asked_for_only_where_there_are_two() -> None:
    assert next_later((), Known(True, True, True, 1, two_forms=True)) is Later.FORM
    assert next_later((), Known(False, True, True, 1)) is Later.GOAL


async def test_a_therapist_ends_the_check_ins_and_what_was_told_stays(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await vera.phone.says("/clients")
    for label in ("Anna", "More", "End the check-ins"):
        await vera.phone.taps(label)
    question = vera.phone.last
    await vera.phone.taps("End the check-ins")
    assert vera.phone.last.text.startswith("Done. Anna gets no more check-ins")
    assert anna.phone.last.text.startswith("A note from Vera: the check-ins here have ended.")
    await vera.phone.taps("End the check-ins", question)
    assert world.telegram.toasts[-1] != ""
    await anna.phone.taps("Get a copy of it all")
    assert anna.phone.last.file is not None
    heard = len(anna.phone.heard)
    await world.passes(weeks=3)
    assert len(anna.phone.heard) == heard
    await anna.phone.starts()
    async with world.database.read() as session:
        found = await clients.load(session, anna.scope.subject)
    assert found is not None
    assert found.state is Standing.ACTIVE


async def test_a_therapist_may_think_better_of_it(world: World) -> None:
    vera = await practised(world)
    anna = await joined(vera)
    await vera.phone.says("/clients")
    for label in ("Anna", "More", "End the check-ins"):
        await vera.phone.taps(label)
    await vera.phone.taps("No")
    assert vera.phone.last.text == "For Anna nothing has changed."
    assert anna.phone.heard == []
