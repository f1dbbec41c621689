"""Setting up takes five minutes at most, reading every word and trying a check-in included."""

from bench.setup import counted


async def test_setting_up_takes_five_minutes_at_most() -> None:
    count = await counted()
    assert count.phone.last.text == "The trial is deleted. Nothing of it is kept."
    assert count.seconds <= 300
