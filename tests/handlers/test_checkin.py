"""The weekly check-in as a conversation: one card, at most four taps, whatever is tapped twice, late or forged."""

from tests.checkin import answers_of, first_week
from tests.world import World


async def test_the_first_check_in_is_four_taps_at_most_and_is_saved(world: World) -> None:
    vera, anna = await first_week(world)
    card = anna.phone.last
    assert "how easy was “drive for an hour”" in card.text
    await anna.phone.taps("5")
    assert "Saved for “drive for an hour”: 5 of 10" in card.text
    await anna.phone.taps("6")
    assert "Did anything get easier" in card.text
    await anna.phone.taps("Sleep")
    assert len(anna.phone.messages) == 1
    assert "check-in number 1" in card.text
    assert await answers_of(world, anna) == [("easier", "sl"), ("goal", "5"), ("symptom", "6")]
