"""How a therapist and a client come in, by clicks."""

from tests.browser.desk import Desk, Person

GOAL = "walk the dog"


async def joined(desk: Desk, link: str) -> tuple[Person, Person]:
    """Vera, who opened the practice's link and has invited somebody; and Sam, who was invited and has joined."""
    async with desk.flowing():
        vera = await sets_up(desk, link)
        await invites(vera)
        sam = await opens(desk, vera)
        await joins(sam)
        await vera.answers("I don't know", "Yes")
        await vera.hears("S.T. has joined.")
    return vera, sam


async def sets_up(desk: Desk, link: str) -> Person:
    """Vera opens the practice's link and answers."""
    vera = await desk.newcomer("Vera", link)
    await vera.answers("Which name shall clients read", "Vera")
    await vera.answers("How soon do you read", "Within two days")
    await vera.answers("In which hours may notes", "Mon–Fri, 08:00–18:00")
    for number in range(1, 5):
        await vera.answers(f"Text {number} of 4", "I accept this text")
    await vera.hears("All set, Vera.")
    return vera


async def invites(vera: Person) -> None:
    """Vera invites somebody; the newest message holds the link."""
    await vera.says("/new S.T.")
    await vera.answers("What brings S.T.", "Neck")
    await vera.answers("How long has it been there", "3–12 months")
    await vera.answers("What are the visits for", "To do more")
    await vera.answers("Is this client of age", "Yes")


async def opens(desk: Desk, vera: Person) -> Person:
    """Click the link in Vera's chat, as somebody new."""
    invitation = await vera.hears("Open it here")
    await invitation.locator("button.link").click()
    return await desk.names("Sam")


async def joins(client: Person) -> None:
    """A yes, a goal, both numbers of today, and the time that is offered."""
    await client.answers("May I store your answers", "Yes")
    await client.hears("What would you like to do again")
    await client.says(GOAL)
    await client.answers(f"easy is “{GOAL}”", "3")
    await client.answers("bother you", "7")
    await client.answers("same for you?", "OK")
    await client.hears("All set.")
