"""What several visits show becomes one note to the therapist, with choices; the same visits never raise it again."""

from datetime import date

from domain.alerts import NextStep, Rule
from tests.alerted import alerted
from tests.factories import Joined, Practised
from tests.visited import goes_on, tells, visited
from tests.world import World

HEADLINE = "Anna: worse after 2 of the last 3 visits."


async def hard_visits(world: World) -> tuple[Practised, Joined]:
    """Three visits, a week apart, two of which left Anna worse."""
    vera, anna = await visited(world)
    await tells(anna, "Worse", "Easing off")
    await world.passes(days=5, hours=13)
    await goes_on(world, vera, anna, "About the same")
    await goes_on(world, vera, anna, "Worse", "Easing off", weeks=0.5)
    return vera, anna


async def test_two_hard_visits_of_the_last_four_are_one_note_with_choices(world: World) -> None:
    vera, _ = await hard_visits(world)
    (card,) = [one for one in vera.phone.messages if one.text.startswith(HEADLINE)]
    assert "• 4 March: worse" in card.text
    assert "Plan to discuss" in card.labels
    await vera.phone.taps("Plan to discuss", card)
    await vera.phone.taps(card.labels[0], card)
    assert "You chose to review the plan together" in card.text


async def test_the_client_hears_of_it_with_the_date(world: World) -> None:
    vera, anna = await hard_visits(world)
    (card,) = [one for one in vera.phone.messages if one.text.startswith(HEADLINE)]
    await vera.phone.taps("Plan to discuss", card)
    await vera.phone.taps(card.labels[0], card)
    await world.passes(days=1)
    told = [text for text in anna.phone.heard if text.startswith("A note about your visits.")]
    assert len(told) == 1
    assert "you felt worse after 2 of your last 3 visits" in told[0]


async def test_the_same_visits_raise_it_once(world: World) -> None:
    vera, anna = await hard_visits(world)
    (card,) = [one for one in vera.phone.messages if one.text.startswith(HEADLINE)]
    await vera.phone.taps("Plan to discuss", card)
    await vera.phone.taps(card.labels[0], card)
    await goes_on(world, vera, anna, "Better", "1–2 days", weeks=3)
    assert len([text for text in vera.phone.heard if "worse after" in text.split("\n")[0]]) == 1


async def test_a_therapist_can_leave_it_as_the_client_wants_it(world: World) -> None:
    found = await alerted(world, Rule.SHORT_RELIEF)
    await found.vera.phone.taps("It is what they want")
    await found.vera.phone.taps("6 weeks")
    (decision,) = await found.decisions()
    assert (decision.step, decision.until) == (NextStep.WANTED, date(2026, 4, 17))
    assert "leave it as they want it" in found.card.text
    assert found.anna.phone.heard == []
