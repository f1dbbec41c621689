"""Answering a request as conversations: nothing leaves before there is an answer, a reason and a date."""

import pytest

from domain.request import Outcome, State
from scheduler.messenger import Upload
from storage import approaches, clients, copying, plans
from tests.asked import asks, only, prescribes, versions
from tests.homecare import Pair, pair
from tests.telegram import Message
from tests.world import World


async def foreign(world: World) -> Pair:
    """Anna asks for more on a plan Dr Ruiz set, and lets Vera ask."""
    both = await pair(world)
    await prescribes(both)
    await asks(both, words="ten minutes more", news="No")
    await both.anna.phone.taps("Yes")
    return both


async def tried(world: World, both: Pair) -> list[str]:
    """What was tried, by the therapist's words."""
    async with world.database.read() as session:
        plan = await plans.load(session, both.anna.plan)
        assert plan is not None
        return [one.text for one in await approaches.of_plan(session, plan)]


async def test_agreeing_needs_the_plan_a_reason_and_a_date(world: World) -> None:
    both = await pair(world)
    await asks(both)
    heard = len(both.anna.phone.heard)
    await both.vera.phone.taps("Agree")
    await both.vera.phone.says("softer, on both sides")
    assert "“drive for an hour”" in both.vera.phone.last.text
    await both.vera.phone.says("so that you can rest better")
    assert len(both.anna.phone.heard) == heard
    await both.vera.phone.taps("Monday 9 March")
    assert both.anna.phone.last.text == (
        "An update on your request.\n\nVera agreed. From 9 March the plan is: “softer, on both sides”\n\n"
        "The reason given: “so that you can rest better”"
    )


async def test_a_change_starts_a_new_phase_on_its_date(world: World) -> None:
    both = await pair(world)
    await asks(both)
    await both.vera.phone.taps("Agree")
    await both.vera.phone.says("softer")
    await both.vera.phone.says("it suits you")
    await both.vera.phone.taps("Monday 9 March")
    assert await tried(world, both) == []
    await world.passes(days=7)
    assert await tried(world, both) == ["softer"]
    async with world.database.read() as session:
        plan = await plans.load(session, both.anna.plan)
    assert plan is not None
    assert plan.phase_at.date().isoformat() == "2026-03-08"


async def test_keeping_the_plan_is_explained_with_a_date(world: World) -> None:
    both = await pair(world)
    await asks(both)
    await both.vera.phone.taps("Explain and keep")
    await both.vera.phone.says("it needs two more weeks")
    await both.vera.phone.taps("Monday 16 March")
    assert "Vera would like to keep the plan for now. The reason given: “it needs two more weeks”" in (
        both.anna.phone.last.text
    )
    assert "Vera can talk it over with you on 16 March." in both.anna.phone.last.text
    assert (await only(world, both)).state is State.ANSWERED


async def test_talking_first_leaves_it_open(world: World) -> None:
    both = await pair(world)
    await asks(both)
    await both.vera.phone.taps("Discuss at visit")
    await both.vera.phone.taps("Monday 9 March")
    assert "Vera would like to talk it over with you on 9 March." in both.anna.phone.last.text
    assert (await only(world, both)).state is State.OPEN
    await both.vera.phone.taps("Agree")
    assert "What is the plan for Anna from then on?" in both.vera.phone.last.text


@pytest.mark.parametrize(
    ("button", "said", "outcome"),
    [
        ("Agreed to a change", "Dr Ruiz agreed. From 2 March the plan is: “40 minutes”", Outcome.AGREED),
        ("Keeps the plan", "Dr Ruiz would like to keep the plan for now.", Outcome.KEPT),
        ("Wants to see them first", "Dr Ruiz would like to see you before the plan changes.", Outcome.SEE_FIRST),
    ],
)
async def test_the_prescribers_answer_reaches_the_client(
    world: World, button: str, said: str, outcome: Outcome
) -> None:
    both = await foreign(world)
    await both.vera.phone.taps("Send to prescriber")
    await both.vera.phone.taps("I have sent it")
    await both.vera.phone.taps("Enter the answer")
    await both.vera.phone.taps(button)
    if outcome is Outcome.AGREED:
        await both.vera.phone.says("40 minutes")
    await both.vera.phone.says("it went well")
    await both.vera.phone.taps("Monday 2 March")
    assert said in both.anna.phone.last.text
    assert "“it went well”" in both.anna.phone.last.text
    assert (await only(world, both)).answer is outcome


@pytest.mark.parametrize(("answer", "way"), [("Keeps", "I'd like to talk sooner"), ("Wants", "Help me set it up")])
async def test_below_an_answer_one_can_ask_and_talk(world: World, answer: str, way: str) -> None:
    both = await foreign(world)
    for label in ("Send to prescriber", "I have sent it", "Enter the answer", answer):
        await both.vera.phone.taps(label)
    await both.vera.phone.says("it went well")
    await both.vera.phone.taps("Monday 2 March")
    update = both.anna.phone.last
    assert update.labels == ["I have a question", way]
    await both.anna.phone.taps(way)
    assert both.vera.phone.last.text.startswith("Anna asks you for a call.")
    await both.anna.phone.taps("I have a question", update)
    await both.anna.phone.says("what was seen in the scan?")
    assert "“what was seen in the scan?”" in both.vera.phone.last.text


async def test_both_versions_of_a_prescribed_plan_are_kept(world: World) -> None:
    both = await foreign(world)
    await both.vera.phone.taps("Already settled")
    await both.vera.phone.taps("Agreed to a change")
    await both.vera.phone.says("40 minutes")
    await both.vera.phone.says("it went well")
    await both.vera.phone.taps("Monday 2 March")
    old, new = await versions(world, both)
    assert (old.changed, new.changed, new.ended_at) == ("", "40 minutes", None)
    assert old.ended_at == new.set_at
    assert await tried(world, both) == ["40 minutes"]


async def test_a_reason_can_be_written_without_an_answer(world: World) -> None:
    both = await foreign(world)
    await both.vera.phone.taps("Write the reason")
    await both.vera.phone.says("to let it settle first")
    assert "The reason for the plan as it is: “to let it settle first”" in both.anna.phone.last.text
    assert "It will be looked at again on 27 April." in both.anna.phone.last.text
    assert (await only(world, both)).state is State.OPEN


async def test_an_answer_is_given_once(world: World) -> None:
    both = await pair(world)
    await asks(both)
    card = both.vera.phone.last
    data = card.buttons[0][1]["callback_data"]
    await both.vera.phone.taps("Explain and keep")
    await both.vera.phone.says("it needs time")
    day = both.vera.phone.last
    for _ in range(2):
        await both.vera.phone.taps("Monday 9 March", day)
    await both.vera.phone.taps_data(data, card)
    assert sum("would like to keep the plan" in text for text in both.anna.phone.heard) == 2  # the card and the news
    assert card.text.startswith("Answered: Anna, the pressure.")
    assert world.telegram.toasts[-1] != ""


async def test_a_reason_of_nothing_is_asked_for_again(world: World) -> None:
    both = await pair(world)
    await asks(both)
    await both.vera.phone.taps("Explain and keep")
    await both.vera.phone.says("\u200b")
    assert both.vera.phone.last.text.startswith("What is the reason?")
    assert (await only(world, both)).state is State.OPEN


async def test_words_typed_late_change_nothing(world: World) -> None:
    both = await pair(world)
    await asks(both)
    await both.vera.phone.taps("Explain and keep")
    await both.anna.phone.taps("Take it back")
    await both.vera.phone.says("too late")
    assert both.vera.phone.last.text.startswith("I was not waiting for an answer")


async def test_a_half_typed_answer_is_not_in_the_clients_copy(world: World) -> None:
    both = await pair(world)
    await asks(both, words="softer", news="No")
    await both.vera.phone.taps("Explain and keep")
    await both.vera.phone.says("not sure yet")
    async with world.database.read() as session:
        client = await clients.load(session, both.anna.scope.subject)
        assert client is not None
        (kept,) = (await copying.records(session, client))["change_request"]
    assert kept.words == ("softer",)


async def test_the_note_is_two_files_with_lines_to_fill_in_and_leaves_with_a_yes(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await asks(both, words="ten minutes more", news="No")
    await both.anna.phone.taps("Show me first")
    shown = files(both.anna.phone.messages)
    assert shown.keys() == {"note.txt"}
    await both.vera.phone.taps("Send to prescriber")
    assert files(both.vera.phone.messages) == {}
    await both.anna.phone.taps("Yes")
    await both.vera.phone.taps("Send to prescriber")
    out = files(both.vera.phone.messages)
    assert out.keys() == {"note.html", "note.txt"}
    for words in ("A question about a plan", "Set by Dr Ruiz", "30 minutes", "“ten minutes more”", "[ ] Keep the plan"):
        assert all(words in text for text in out.values()), words
    assert out["note.txt"] == shown["note.txt"]
    assert "Name and date of birth" in out["note.txt"]


def files(heard: list[Message]) -> dict[str, str]:
    """Every file somebody got, by name."""
    return {one.file.name: one.file.content.decode() for one in heard if isinstance(one.file, Upload)}
