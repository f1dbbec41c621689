"""Hand-overs made in conversation, for tests of them."""

from domain.directory import About
from storage import directory, handovers
from storage.handovers import Handover
from tests.homecare import Pair, pair
from tests.world import World

RUIZ = ("Dr Ruiz", "sports doctor", "neck, running", "she takes time to explain", "030 1234")
KIM = ("Kim", "massage therapist", "jaw", "", "")
REASON = "a look at the whole arm would help"


async def knows(both: Pair, *told: str) -> None:
    """Vera's practice has somebody on its list; "" is left out."""
    world = both.vera.world
    async with world.database.write() as session:
        made = await directory.load(session, await directory.begin(session, both.vera.scope, now=world.now))
        assert made is not None
        for about, words in zip(About, told, strict=True):
            await directory.tell(session, made, about, words)
        await directory.enlist(session, made, now=world.now)


async def drafted(world: World) -> Pair:
    """Vera knows two people, and has begun a hand-over from Anna's card."""
    both = await pair(world)
    await knows(both, *KIM)
    await knows(both, *RUIZ)
    await both.vera.phone.says("/clients")
    for label in ("Anna", "More", "Refer or add care"):
        await both.vera.phone.taps(label)
    return both


async def offered(world: World, mode: str = "As well as") -> Pair:
    """Talk, reason, person and way are there, and Anna was asked."""
    both = await drafted(world)
    await both.vera.phone.taps("We have talked")
    await both.vera.phone.says(REASON)
    for label in ("Dr Ruiz", mode, "Send it"):
        await both.vera.phone.taps(label)
    return both


async def chosen(world: World) -> Pair:
    """Anna sees both, and was asked what may be shared."""
    both = await offered(world)
    for label in ("Tell me more", "As well as", "Next"):
        await both.anna.phone.taps(label)
    return both


async def approved(world: World) -> Pair:
    """Anna let the whole summary pass."""
    both = await chosen(world)
    await both.anna.phone.taps("Yes, show me")
    await both.anna.phone.taps("This may go out")
    return both


async def sent(world: World) -> Pair:
    """Vera has sent it, called, and named the next step."""
    both = await approved(world)
    await both.vera.phone.taps("Sent, and called or wrote")
    await both.vera.phone.says("call on Monday")
    return both


async def latest(world: World, both: Pair) -> Handover:
    """The hand-over as it stands."""
    async with world.database.read() as session:
        found = await handovers.latest(session, both.anna.scope.subject)
    assert found is not None
    return found
