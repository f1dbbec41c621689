"""On a plan that somebody else set every change of the therapist's waits for their answer; what hurts stops at once."""

from collections.abc import Sequence

import pytest

from domain.alerts import Rule
from domain.homecare import Agreed
from domain.prescribed import Part
from domain.request import Origin, Outcome, State
from scheduler.messenger import Upload
from storage import clients, edits, homecare, plans, prescribed, requests
from storage.plans import Plan
from storage.tables import change_request, plan_edit
from tests.alerted import opened
from tests.asked import answered, asks, only, prescribes, versions
from tests.homecare import Pair, agreed, in_the_way, pair
from tests.world import World


async def stands(world: World, both: Pair) -> tuple[Plan, Sequence[tuple[str, str, Agreed]]]:
    """Everything of Anna's plan that a therapist can change."""
    async with world.database.read() as session:
        plan = await plans.load(session, both.anna.plan)
        items = await homecare.agreed(session, both.anna.scope.subject)
    assert plan is not None
    return plan, [(one.name, one.dose, one.state) for one in items]


async def asked(world: World) -> list[requests.Request]:
    """Every question to whoever set the plan."""
    async with world.database.read() as session:
        found = [await requests.load(session, row.id) for row in await session.find_all(change_request, "asked_at")]
    return [one for one in found if one is not None]


VERBS = {
    "rhythm": (("How often", "2 weeks"), "", "a check-in every 2 weeks"),
    "purpose": (("The purpose", "To rest and feel good"), "", "another purpose, to rest and feel good"),
    "label": (("The name",), "upper back", "another name in the questions, “upper back”"),
    "dose": (
        ("Wall slides", "Another dose"),
        "5 times",
        "“Wall slides” in another dose, “5 times” (so far “10 times”)",
    ),
    "off": (("Wall slides", "Take it off the plan"), "", "“Wall slides” off the home plan"),
}


@pytest.mark.parametrize("verb", VERBS)
async def test_each_edit_waits_for_the_prescriber_and_is_made_when_they_agree(world: World, verb: str) -> None:
    both = await agreed(world)
    await prescribes(both)
    labels, typed, line = VERBS[verb]
    before = await stands(world, both)
    await both.vera.phone.says("/clients")
    for label in ("Anna", "More", "Change the plan", *labels):
        await both.vera.phone.taps(label)
    if typed:
        await both.vera.phone.says(typed)
    card = both.vera.phone.last
    assert "Yes, change it" not in card.labels
    await both.vera.phone.taps("Ask Dr Ruiz")
    assert card.text.startswith("Anna: it waits, and nothing has changed.")
    assert f"A change for Anna waits: {line}. Dr Ruiz set the plan" in both.vera.phone.last.text
    assert f"whether this may change: {line}." in both.anna.phone.last.text
    assert await stands(world, both) == before
    await answered(both, "Agreed to a change", "as asked", "it fits better")
    assert await stands(world, both) != before
    assert card.text.startswith("Anna: it is changed.")


async def test_two_answers_to_the_same_plan_make_two_versions(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    cards = []
    for what in ("The pressure", "The length"):
        await asks(both, what=what)
        await both.anna.phone.taps("Yes")
        cards.append(both.vera.phone.last)
    for card, words in zip(cards, ("softer", "40 minutes, softer"), strict=True):
        await both.vera.phone.taps("Already settled", card)
        await both.vera.phone.taps("Agreed to a change")
        for typed in (words, "it went well"):
            await both.vera.phone.says(typed)
        await both.vera.phone.taps("Monday 2 March")
    assert [one.changed for one in await versions(world, both)] == ["", "softer", "40 minutes, softer"]
    await both.vera.phone.says("/prescribed Anna")
    assert "“40 minutes, softer”, before that “softer”" in both.vera.phone.last.text


async def test_an_edit_that_is_not_agreed_to_is_left(world: World) -> None:
    both = await agreed(world)
    await prescribes(both)
    before = await stands(world, both)
    await both.vera.phone.says("/clients")
    for label in ("Anna", "More", "Change the plan", "Wall slides", "Take it off the plan", "Ask Dr Ruiz"):
        await both.vera.phone.taps(label)
    await answered(both, "Keeps the plan", "it is early")
    assert await stands(world, both) == before
    async with world.database.read() as session:
        (edit,) = await session.find_all(plan_edit)
        assert await edits.load(session, edit.id) is not None
    assert edit.state == "left"


async def test_another_dose_of_what_was_offered_waits_too(world: World) -> None:
    both = await pair(world)
    await both.vera.phone.says("/exercise Anna")
    for words in ("Wall slides", "10 times", "it loosens"):
        await both.vera.phone.says(words)
    card = both.vera.phone.last
    await both.anna.phone.taps("Yes")
    await both.anna.phone.taps("12:30")
    await prescribes(both)
    before = await stands(world, both)
    data = card.buttons[0][0]["callback_data"]
    await both.vera.phone.taps_data(data[:19] + "c", card)
    await both.vera.phone.says("3 times")
    assert "“Wall slides” in another dose, “3 times”" in both.vera.phone.last.text
    assert await stands(world, both) == before


async def test_what_hurts_is_left_out_at_once_and_the_prescriber_is_told(world: World) -> None:
    both = await in_the_way(world, "It hurt")
    hurt = both.vera.phone.last
    await prescribes(both)
    await both.vera.phone.taps("Pause", hurt)
    assert (await stands(world, both))[1] == []
    (of,) = await asked(world)
    assert of.origin is Origin.HURT
    assert both.vera.phone.last.text.startswith("“Wall slides” hurt Anna and is left out for now. Dr Ruiz set the plan")
    assert any("hurt and is left out for now. Vera would like to tell them" in one for one in both.anna.phone.heard)
    await both.anna.phone.taps("Yes")
    await both.vera.phone.taps("Send to prescriber")
    note = [one.file.content.decode() for one in both.vera.phone.messages if isinstance(one.file, Upload)][-1]
    assert "Left out at home for now: “Wall slides”" in note
    assert "Does it stay out, or is something else wanted?" in note


async def test_other_words_for_the_goal_wait_and_are_then_put_to_the_client(world: World) -> None:
    both = await pair(world)
    await prescribes(both)
    await opened(world, both.anna, Rule.NO_CHANGE)
    alert = both.vera.phone.last
    await both.vera.phone.taps("Adjust the goal", alert)
    await both.vera.phone.taps(alert.labels[0], alert)
    await both.vera.phone.says("drive to work")
    (of,) = await asked(world)
    assert of.origin is Origin.GOAL
    assert any("Other words for the goal of Anna wait: “drive to work”" in one for one in both.vera.phone.heard)
    assert not any("drive to work" in one for one in both.anna.phone.heard if "put in other words" not in one)
    await world.passes(days=1)
    await both.anna.phone.taps("Yes")
    for label in ("Send to prescriber", "I have sent it", "Enter the answer", "Agreed to a change"):
        await both.vera.phone.taps(label)
    for words in ("the same with other words", "it is closer"):
        await both.vera.phone.says(words)
    await both.vera.phone.taps("Tuesday 3 March")
    assert "drive to work" in both.anna.phone.last.text
    assert len(both.anna.phone.last.labels) == 3


async def test_to_agree_to_a_wish_is_for_the_prescriber_also_when_noted_later(world: World) -> None:
    both = await pair(world)
    await asks(both)
    card = both.vera.phone.last
    await prescribes(both)
    await both.vera.phone.taps("Agree", card)
    of = await only(world, both)
    assert (of.state, of.prescribed > 0, of.answer) == (State.OPEN, True, None)
    assert "Send to prescriber" in both.vera.phone.last.labels
    assert "Agree" not in card.labels
    assert "to Dr Ruiz?" in both.anna.phone.last.text
    await asks(both, what="The home plan")
    assert "Send to prescriber" in both.vera.phone.last.labels
    assert Outcome.AGREED not in {one.answer for one in await asked(world)}


async def test_an_approach_that_was_being_typed_becomes_a_question_with_the_words(world: World) -> None:
    both = await pair(world)
    await opened(world, both.anna, Rule.NO_CHANGE)
    alert = both.vera.phone.last
    await both.vera.phone.taps("Another approach", alert)
    before = await stands(world, both)
    async with world.database.write() as session:
        client = await clients.load(session, both.anna.scope.subject)
        assert client is not None
        of = await prescribed.load(session, await prescribed.begin(session, client, now=world.now))
        assert of is not None
        await prescribed.tell(session, of, Part.PRESCRIBER, "Dr Ruiz")
        await prescribed.stand(session, of, today=world.now.date(), weeks=8, now=world.now)
    await both.vera.phone.says("slower and longer")
    assert await stands(world, both) == before
    assert "In your words: “slower and longer”" in both.vera.phone.messages[-2].text + both.vera.phone.last.text
    assert [one.origin for one in await asked(world)] == [Origin.ALERT]
