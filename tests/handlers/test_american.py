"""A practice in the United States: months before days, AM and PM, weeks that begin on Sunday."""

from tests.factories import joined, practised
from tests.homecare import Pair, describes
from tests.world import Phone, World

NEW_YORK = "America/New_York"


async def _sam(world: World) -> Phone:
    return (await joined(await practised(world, zone=NEW_YORK, country="us"), "Sam")).phone


async def test_weekdays_start_with_sunday_and_each_still_means_itself(world: World) -> None:
    sam = await _sam(world)
    await sam.says("/time")
    await sam.taps("The day")
    assert [len(row) for row in sam.last.buttons] == [4, 3, 1]
    assert sam.last.labels[:7] == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    await sam.taps("Sun")
    assert "check-in: Sunday, March 8, 6:00 PM" in sam.last.text


async def test_hours_are_shown_and_typed_with_am_and_pm(world: World) -> None:
    sam = await _sam(world)
    await sam.says("/time")
    await sam.taps("The time")
    assert "like this: “6:30 PM”" in sam.last.text
    assert "Morning, 9:00 AM" in sam.last.labels
    await sam.says("9:30 pm")
    assert sam.last.text == "I write between 8:00 AM and 8:30 PM. Please type a time in between."
    await sam.says("7pm")
    assert "7:00 PM. It is" in sam.last.text


async def test_clocks_of_other_zones_are_shown_so_too(world: World) -> None:
    sam = await _sam(world)
    await sam.says("/time")
    await sam.taps("My clock shows another time")
    assert any(label.endswith("AM Chicago") for label in sam.last.labels)


async def test_reminders_come_at_an_hour_told_so(world: World) -> None:
    vera = await practised(world, country="us")
    both = Pair(vera, await joined(vera))
    await describes(both, "Wall slides", "10 times", "it keeps the shoulder moving")
    await both.anna.phone.taps("Yes")
    assert both.anna.phone.last.labels[:3] == ["8:30 AM", "12:30 PM", "6:00 PM"]
    await both.anna.phone.taps("6:00 PM")
    assert both.anna.phone.heard[-2].startswith("I will remind you at 6:00 PM")


async def test_a_break_ends_on_a_day_typed_month_first(world: World) -> None:
    sam = await _sam(world)
    await sam.says("/pause")
    await sam.taps("Pick a date")
    assert "for example “June 12”" in sam.last.text
    await sam.says("4/1")
    assert "Wednesday, April 1" in sam.last.text


async def test_a_clinic_closes_on_days_typed_month_first(world: World) -> None:
    vera = await practised(world, zone=NEW_YORK, country="us")
    await vera.phone.says("/closed")
    assert "for example “August 12 to August 26”" in vera.phone.last.text
    await vera.phone.says("8/12 to 8/26")
    assert "August 26" in vera.phone.last.text
