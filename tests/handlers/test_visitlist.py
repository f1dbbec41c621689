"""A client's visits on their card, the day of the next one, and the brief before it."""

from datetime import time

from domain.office import STANDARD, Office
from storage import practices
from tests.checkin import answers_to
from tests.factories import Practised, joined, practised
from tests.visited import goes_on, tells, visited
from tests.world import World

BRIEF = "Visits on"


async def opens(vera: Practised) -> None:
    """Anna's visits, from her card."""
    for label in ("/clients", "Anna", "Visits"):
        await (vera.phone.says(label) if label.startswith("/") else vera.phone.taps(label))


async def test_the_next_visit_is_tapped_and_the_brief_comes_the_evening_before(world: World) -> None:
    vera, anna = await visited(world)
    async with world.database.write() as session:
        await practices.set_office(session, vera.scope, STANDARD)
    await tells(anna, "Better", "1–2 days")
    await world.passes(days=4)
    await answers_to(anna, "4", "5")
    await anna.phone.taps("Add a note")
    await anna.phone.says("could sit through a film")
    await opens(vera)
    page = vera.phone.last
    assert page.text == "Anna: the latest visits.\n• 4 March: better, 1–2 days"
    assert page.labels == ["Set the next visit", "Back to Anna"]
    await vera.phone.taps("Set the next visit")
    assert vera.phone.last.labels[0] == "Monday 16 March"
    await vera.phone.taps("Monday 16 March")
    kept = "Anna comes on Monday 16 March.\nWhat is good to know reaches you on Monday 16 March."
    assert vera.phone.last.text == kept
    assert "Next visit: Monday 16 March." in page.text
    await vera.phone.taps("Another day")
    await vera.phone.says("12 March")
    assert vera.phone.last.text.endswith("reaches you on Wednesday 11 March.")
    await vera.phone.taps("Undo", next(one for one in vera.phone.messages if one.text == kept))
    assert world.telegram.toasts[-1].startswith("That button is no longer in use")
    await world.passes(days=2)
    assert sum(BRIEF in text for text in vera.phone.heard) == 1
    brief = next(one for one in vera.phone.messages if BRIEF in one.text)
    assert brief.text.splitlines()[:5] == [
        "Visits on Thursday 12 March.",
        "",
        "▸ Anna",
        "After the visit on 4 March: better, 1–2 days.",
        "• “drive for an hour”: 4 of 10 (start: 3)",
    ]
    assert "“could sit through a film” (not replied to yet)" in brief.text
    assert "Good to ask: “" in brief.text
    await vera.phone.taps("Anna", brief)
    assert vera.phone.last.text.startswith("Anna, neck.")


async def test_without_a_day_there_is_no_brief_and_a_day_can_be_taken_back(world: World) -> None:
    vera = await practised(world, gathers=True)
    await joined(vera)
    await vera.phone.says("/visit Anna")
    await opens(vera)
    page = vera.phone.last
    assert page.text.startswith("Anna: the latest visits.\n• 2 March: nothing told")
    await vera.phone.taps("Set the next visit")
    await vera.phone.says("some day")
    assert "could not read a day" in vera.phone.last.text
    await vera.phone.says("4 March")
    await vera.phone.taps("No next visit", page)
    assert page.labels == ["Set the next visit", "Back to Anna"]
    await world.passes(days=9)
    assert not any(BRIEF in text for text in vera.phone.heard)
    await vera.phone.taps("Back to Anna", page)
    assert vera.phone.last.text.startswith("Anna, neck.")


async def test_a_low_answer_that_is_to_be_told_comes_before_the_visit(world: World) -> None:
    vera, anna = await visited(world)
    async with world.database.write() as session:
        await practices.set_office(session, vera.scope, Office(frozenset(range(7)), time(0), time(23, 59)))
    await vera.phone.says("/relationship")
    await vera.phone.taps("Ask them")
    await tells(anna, "About the same")
    await world.passes(days=5, hours=13)
    await goes_on(world, vera, anna, "About the same", weeks=0.3)
    for label in ("OK", "Not clear", "Tell Vera"):
        await anna.phone.taps(label)
    await opens(vera)
    await vera.phone.taps("Set the next visit")
    await vera.phone.says("14 March")
    heard = len(vera.phone.messages)
    await world.passes(days=1)
    later = [one.text.splitlines()[0] for one in vera.phone.messages[heard:]]
    assert [text for text in later if "picked" in text] == [
        "On the question about how clear explanations are, Anna picked “Not clear”. One answer is one moment."
    ]
