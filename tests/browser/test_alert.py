"""Ten weeks by the clock bar: an alert is decided by clicks, and the client hears the date."""

from pathlib import Path

from playwright.async_api import Browser

from tests.browser.checkin import checks_in
from tests.browser.desk import Desk, Person, open_desk
from tests.browser.joining import joined
from tests.house import open_house


async def test_the_client_hears_the_date_that_was_clicked(browser: Browser, tmp_path: Path) -> None:
    async with open_house(tmp_path) as house, open_desk(browser, house.sandbox.url) as desk:
        vera, sam = await joined(desk, await house.new_practice())
        await desk.passes("+1 day")
        await weeks(6, desk, sam)
        await desk.passes("+1 day")
        await vera.answers("S.T.: answers steady for 6 weeks", "Review together")
        await vera.answers("Which day?", "In 2 weeks")
        await vera.hears("You chose to review the plan together on Wednesday 29 April.")
        await desk.passes("+1 hour")
        await sam.hears("Vera has seen this and suggests a look at the plan together on Wednesday 29 April.")
        await weeks(4, desk, sam)
        await vera.finds("S.T.: today is the day you picked.")


async def weeks(number: int, desk: Desk, client: Person) -> None:
    """So many weeks, all alike."""
    for _ in range(number):
        await desk.passes("+1 week")
        await checks_in(client)
