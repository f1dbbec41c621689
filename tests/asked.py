"""Requests for another plan made in conversation, for tests of them."""

from domain.request import State
from storage import prescribed, requests
from storage.prescribed import Prescribed
from storage.requests import Request
from tests.homecare import Pair
from tests.world import World

PARTS = ("Dr Ruiz", "neck", "30 minutes", "twice a week", "to turn the head", "it was set after the scan")


async def asks(both: Pair, what: str = "The pressure", words: str = "", news: str = "") -> None:
    """Anna asks for a change; without words she skips them."""
    await both.anna.phone.says("/change")
    if "Ask for a change" in both.anna.phone.last.labels:
        await both.anna.phone.taps("Ask for a change")
    await both.anna.phone.taps(what)
    await (both.anna.phone.says(words) if words else both.anna.phone.taps("Skip"))
    if news:
        await both.anna.phone.taps(news)


async def prescribes(both: Pair, *parts: str) -> None:
    """Vera notes down a plan that somebody else set; "" leaves a part out. It is looked at again in eight weeks."""
    await both.vera.phone.says("/prescribed Anna")
    for words in parts or PARTS:
        await (both.vera.phone.says(words) if words else both.vera.phone.taps("Leave it out"))
    await both.vera.phone.taps("In 8 weeks")


async def only(world: World, both: Pair) -> Request:
    """The one request there is, answered or not."""
    async with world.database.read() as session:
        waiting = await requests.waiting(session, both.anna.scope.subject)
        answered = await requests.latest_answered(session, both.anna.scope.subject)
    (found,) = (*waiting, *answered)
    assert found.state is not State.DRAFT
    return found


async def versions(world: World, both: Pair) -> tuple[Prescribed, ...]:
    """Every version of the plan somebody else set."""
    async with world.database.read() as session:
        return await prescribed.versions(session, both.anna.scope.subject)


async def answered(both: Pair, answer: str, *words: str) -> None:
    """The client's yes, the note on its way, and what came back; it holds from today."""
    await both.anna.phone.taps("Yes")
    for label in ("Send to prescriber", "I have sent it", "Enter the answer", answer):
        await both.vera.phone.taps(label)
    for typed in words:
        await both.vera.phone.says(typed)
    await both.vera.phone.taps("Monday 2 March")
