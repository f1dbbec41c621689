"""Asking a colleague: the note names nobody, is read first, and is sent to nobody by the bot."""

import re

from storage import approaches, plans
from tests.alerted import alerted
from tests.factories import Start
from tests.handed import RUIZ, knows
from tests.homecare import Pair, pair
from tests.world import World

TELLING = ("as Anna asked after 12.3.", "Dr Ruiz's tape", "call 030 1234567 first")
WORDS = ("drive to Bremen", "left shoulder blade", "osteopath in Kiel", "the rain was bad")


async def told(world: World) -> Pair:
    """A client who told much that is hers alone, and a therapist who noted some of it down."""
    both = await pair(world, Start(label=WORDS[1], goal=WORDS[0]))
    await knows(both, *RUIZ)
    await world.passes(weeks=3)
    async with world.database.write() as session:
        plan = await plans.of_client(session, both.anna.scope.subject)
        assert plan is not None
        for words in ("longer holds, 3 sets of 10", *TELLING):
            await approaches.add(session, plan, words, now=world.now)
    return both


async def noted(world: World) -> tuple[Pair, str]:
    """The note as a file."""
    both = await told(world)
    await both.vera.phone.says("/clients")
    for label in ("Anna", "More", "Ask a colleague"):
        await both.vera.phone.taps(label)
    await both.vera.phone.taps("Get it as a file")
    file = both.vera.phone.last.file
    assert file is not None
    assert file.name == "case-note.txt"
    return both, file.content.decode()


async def test_nothing_in_the_note_tells_who_it_is(world: World) -> None:
    both, text = await noted(world)
    names = ("Anna", "Vera", "Oak Clinic", "Ruiz", *WORDS, *TELLING, str(both.anna.scope.subject))
    assert [name for name in names if name.casefold() in text.casefold()] == []
    assert re.search(r"\b20\d\d\b|\d{1,2}[./]\d{1,2}|\d{4,}", text) is None
    months = ("January", "February", "March", "April", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    assert [month for month in months if month in text] == []


async def test_what_helps_a_colleague_is_in_it(world: World) -> None:
    _, text = await noted(world)
    assert "What care is for: to do more again." in text
    assert "• Weeks with this plan: 3" in text
    assert "• Tried from week 4 on: “longer holds, 3 sets of 10”" in text
    assert text.endswith("What would you look at next?\n")


async def test_it_is_read_first_and_says_what_was_left_out(world: World) -> None:
    both = await told(world)
    await both.vera.phone.says("/clients")
    for label in ("Anna", "More", "Ask a colleague"):
        await both.vera.phone.taps(label)
    assert "I left out 3 approaches whose words may tell who it is." in both.vera.phone.last.text
    await both.vera.phone.taps("Cancel")
    assert world.telegram.toasts[-1] == "Nothing was shared."
    assert not any(one.file for one in both.vera.phone.messages)


async def test_an_alert_leads_there_too_and_stays_open(world: World) -> None:
    found = await alerted(world)
    await found.vera.phone.taps("More")
    await found.vera.phone.taps("Ask a colleague")
    assert "Case note for a colleague." in found.vera.phone.last.text
    assert await found.decisions() == ()
    assert (await found.alert()).is_open
