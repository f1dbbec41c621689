"""Requests that wait: a promise that is over, a prescriber who is silent, quiet hours, a break."""

from tests.asked import asks, prescribes
from tests.homecare import Pair, pair
from tests.world import World


async def sent(world: World) -> Pair:
    """Vera has asked Dr Ruiz on Monday."""
    both = await pair(world)
    await prescribes(both)
    await asks(both)
    await both.anna.phone.taps("Yes")
    await both.vera.phone.taps("Send to prescriber")
    await both.vera.phone.taps("I have sent it")
    return both


def news(both: Pair) -> list[str]:
    """What Anna heard unasked of her request."""
    return [text for text in both.anna.phone.heard if text.startswith("An update on your request.")]


async def test_a_promise_that_is_over_is_said_and_asked_again(world: World) -> None:
    both = await pair(world)
    await asks(both)
    await world.passes(days=3)
    assert news(both) == [
        "An update on your request.\n\nAn answer was due by 4 March. There is none yet, so I am asking Vera again."
    ]
    assert both.vera.phone.last.text.startswith("Still open, and the promised date is over.")
    await world.passes(days=7)
    assert len(news(both)) == 1


async def test_a_silent_prescriber_is_said_after_five_working_days(world: World) -> None:
    both = await sent(world)
    await world.passes(days=6)
    assert news(both) == []
    await world.passes(days=2)
    assert news(both) == [
        "An update on your request.\n\nVera asked Dr Ruiz on 2 March. There is no answer yet. Vera will ask again."
    ]
    card = next(one for one in reversed(both.vera.phone.messages) if "Enter the answer" in one.labels)
    assert card.text.startswith("No answer yet from Dr Ruiz about Anna, asked on 2 March.")
    assert card.labels == ["Enter the answer", "Send again", "I have called instead", "Close request"]


async def test_asking_again_gives_five_days_more(world: World) -> None:
    both = await sent(world)
    await world.passes(days=8)
    await both.vera.phone.taps("I have called instead")
    await world.passes(days=6)
    assert len(news(both)) == 1
    await world.passes(days=2)
    assert len(news(both)) == 2


async def test_news_waits_for_the_morning(world: World) -> None:
    both = await pair(world)
    await asks(both)
    await world.passes(hours=14)
    await both.vera.phone.taps("Explain and keep")
    await both.vera.phone.says("it needs time")
    await both.vera.phone.taps("Monday 9 March")
    assert news(both) == []
    await world.passes(hours=10)
    assert len(news(both)) == 1


async def test_news_waits_for_the_end_of_a_break(world: World) -> None:
    both = await pair(world)
    await asks(both)
    await both.anna.phone.says("/pause")
    await both.anna.phone.taps("1 week")
    await both.vera.phone.taps("Explain and keep")
    await both.vera.phone.says("it needs time")
    await both.vera.phone.taps("Monday 9 March")
    assert news(both) == []
    await world.passes(days=8)
    assert len(news(both)) == 1
