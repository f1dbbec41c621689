"""How a client answers a check-in, by clicks."""

import re

from playwright.async_api import expect

from tests.browser.desk import Person, begins

STEADY = {
    "Same as last week?": "Something moved",
    "easy was": "3",
    "bother you?": "7",
    "home plan this week": "Most days",
    "Compared with when you started": "About the same",
    "get easier this week": "Not this week",
    "week harder": "Skip",
    "How sure do you feel": "5",
    "had hoped": "Partly",
}
"""How each question is known, and what somebody says to it whose weeks are all alike."""


async def checks_in(client: Person) -> None:
    """Answer the check-in that waits, question by question, until its card asks no more."""
    await client.comes()
    asking = client.column.locator("li.bot").filter(has_text=re.compile("|".join(map(re.escape, STEADY))))
    await asking.last.wait_for()
    while await asking.count():
        text = await asking.last.inner_text()
        asked = next(one for one in STEADY if one in text)
        await asking.last.get_by_role("button", name=begins(STEADY[asked])).click()
        await expect(asking.filter(has_text=asked)).to_have_count(0)
