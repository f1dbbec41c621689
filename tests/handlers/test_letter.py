"""A progress report in the chat: why now, looked over, let pass line by line, and delivered as two files."""

from scheduler.messenger import Upload
from tests.factories import Joined, Practised, joined, practised
from tests.telegram import Message
from tests.weeks import quiet, weeks
from tests.world import World

WHY = "The arm tingles at night, I would like a second opinion"


async def met(world: World) -> tuple[Practised, Joined]:
    vera = await practised(world)
    anna = await joined(vera, "Anna")
    await quiet(world, anna)
    await weeks(world, anna, goal=[3, 4, 5], symptom=[6, 5, 4])
    return vera, anna


async def offered(world: World) -> tuple[Practised, Joined]:
    vera, anna = await met(world)
    await vera.phone.says("/letter Anna")
    await vera.phone.says(WHY)
    await vera.phone.taps("Ask for a yes")
    return vera, anna


def files(heard: list[Message]) -> dict[str, str]:
    return {one.file.name: one.file.content.decode() for one in heard if isinstance(one.file, Upload) and _is_text(one)}


def _is_text(message: Message) -> bool:
    return message.file is not None and message.file.name.startswith("report")


async def test_the_therapist_says_why_and_looks_it_over(world: World) -> None:
    vera, anna = await met(world)
    heard = len(anna.phone.heard)
    await vera.phone.says("/letter Anna")
    assert "Why now?" in vera.phone.last.text
    await vera.phone.says(WHY)
    card = vera.phone.last
    assert f"1 “{WHY}”" in card.text
    assert "“drive for an hour”, higher is easier: 4 answers" in card.text
    await vera.phone.taps("1 “The arm")
    assert "1 – struck out: “The arm" in card.text
    await vera.phone.taps("1 “The arm", card)
    assert f"1 “{WHY}”" in card.text
    assert len(anna.phone.heard) == heard


async def test_the_client_reads_all_of_it_and_what_is_left_in_goes_out(world: World) -> None:
    vera, anna = await offered(world)
    whole = files(anna.phone.messages)["report.txt"]
    assert WHY in whole
    await anna.phone.taps("1 “The arm")
    assert files(vera.phone.messages) == {}
    await anna.phone.taps("This may go out")
    assert "gets what you left in" in anna.phone.last.text
    out = files(vera.phone.messages)
    assert set(out) == {"report.html", "report.txt"}
    for text in out.values():
        assert WHY not in text
        assert "4 answers, the first 3 of 10, the latest 5 of 10" in text
    assert "<svg" in out["report.html"]


async def test_a_struck_line_of_the_course_takes_the_picture_and_the_table_along(world: World) -> None:
    vera, anna = await offered(world)
    label = next(label for label in anna.phone.last.labels if "“drive for" in label and "goal" not in label)
    await anna.phone.taps(label)
    await anna.phone.taps("This may go out")
    html = files(vera.phone.messages)["report.html"]
    assert "<svg" not in html
    assert "<table" not in html


async def test_a_no_is_a_no(world: World) -> None:
    vera, anna = await offered(world)
    card = anna.phone.last
    await anna.phone.taps("No")
    assert "Nothing leaves here" in card.text
    assert "would rather not" in vera.phone.last.text
    await anna.phone.taps_data(card_button(card), card)
    assert files(vera.phone.messages) == {}


def card_button(card: Message) -> str:
    """A button of a card from before, as a forged or late tap would send it; any data will do once none is left."""
    return next((button["callback_data"] for row in card.buttons for button in row), "1lrAAAAAAAAAAAAAAAAyes")


async def test_a_report_that_was_left_leads_nowhere(world: World) -> None:
    vera, anna = await met(world)
    heard = len(anna.phone.heard)
    await vera.phone.says("/letter Anna")
    await vera.phone.says(WHY)
    card = vera.phone.last
    await vera.phone.taps("Leave it", card)
    assert "You left it" in card.text
    assert card.buttons == []
    assert len(anna.phone.heard) == heard


async def test_only_ones_own_client_and_a_name_that_is_known(world: World) -> None:
    vera, _ = await met(world)
    await practised(world, "Otto")
    await vera.phone.says("/letter Bela")
    assert "For whom?" in vera.phone.last.text
    await vera.phone.says("/letter")
    assert "For whom?" in vera.phone.last.text
