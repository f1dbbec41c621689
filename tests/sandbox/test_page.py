"""The page's chats in a real browser, where one is installed."""

from io import BytesIO

from playwright.async_api import Locator, Page, expect

from sandbox.oddments import PIXEL
from tests.phone import Sandbox
from tests.sandbox.browsing import LINK, add, bot, browser, in_browser, page, sandbox, started
from tests.sandbox.conftest import Api

__all__ = ["bot", "browser", "page", "sandbox"]
pytestmark = in_browser
FIRST = 1001


async def test_a_chat_by_taps_and_keys(page: Page) -> None:
    anna = await started(page, "Anna Berg")
    await anna.get_by_role("button", name="Yes").click()
    await expect(anna.get_by_role("log")).to_contain_text("You said Yes")
    await expect(anna.locator(".notice")).to_have_text("Thank you")
    await anna.get_by_role("textbox").fill("hello <b>bot</b>")
    await page.keyboard.press("Enter")
    await expect(anna.locator("li.person").last).to_contain_text("hello <b>bot</b>")
    await anna.get_by_role("switch", name="Blocked").check()
    await anna.get_by_role("button", name="Restart bot").click()
    await expect(anna.get_by_role("switch", name="Blocked")).not_to_be_checked()


async def test_an_edit_keeps_the_focus_and_a_loud_answer_waits(page: Page) -> None:
    anna = await started(page, "Anna Berg")
    await anna.get_by_role("button", name="No", exact=True).click()
    await page.get_by_role("dialog", name="Interlude, to Anna Berg").get_by_text("Thank you").wait_for()
    await page.keyboard.press("Enter")
    await anna.get_by_text("You said No").wait_for()
    await anna.get_by_role("button", name="10 no trouble").focus()
    await page.keyboard.press("Enter")
    await anna.get_by_text("You said 10 no trouble").wait_for()
    await expect(anna.get_by_role("button", name="10 no trouble")).to_be_focused()


async def test_a_message_is_answered_corrected_and_taken_back(page: Page) -> None:
    anna = await started(page, "Anna Berg")
    await menu(anna.locator("li.bot").last, "Reply")
    await page.keyboard.type("It hurst")
    await page.keyboard.press("Enter")
    mine = anna.locator("li.person").last
    await expect(mine.locator(".quote")).to_contain_text("Ready?")
    await menu(mine, "Edit")
    await anna.get_by_role("textbox").fill("It hurts")
    await page.keyboard.press("Enter")
    await expect(mine).to_contain_text("It hurts")
    await expect(mine.locator("footer")).to_contain_text("edited")
    await menu(mine, "Delete")
    await expect(anna.get_by_text("It hurts")).to_have_count(0)


async def menu(message: Locator, item: str) -> None:
    """Open a message's menu by the keyboard and choose."""
    await message.focus()
    await message.press("Enter")
    await message.page.get_by_role("menuitem", name=item).press("Enter")


async def test_reactions_go_both_ways(page: Page, api: Api) -> None:
    anna = await started(page, "Anna Berg")
    question = anna.locator("li.bot").last
    await question.locator(".bubble").click(button="right", position={"x": 8, "y": 8})
    await page.get_by_role("menuitemradio", name="🙏").click()
    await question.get_by_role("button", name="🙏 from Anna Berg, take it away").click()
    await expect(question.locator(".reaction")).to_have_count(0)
    await api("setMessageReaction", chat_id=FIRST, message_id=1, reaction=[{"type": "emoji", "emoji": "👍"}])
    await expect(anna.locator("li.person .reaction")).to_have_text("👍 from Interlude")


async def test_a_link_is_opened_as_somebody_new(page: Page) -> None:
    anna = await started(page, "Anna Berg")
    await anna.get_by_role("button", name="https://t.me/").click()
    await page.get_by_role("textbox", name="Name").fill("Ben")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("region", name="Ben").get_by_role("log")).to_contain_text("/start invited")


async def test_a_link_is_typed_by_somebody_who_is_there(page: Page) -> None:
    anna = await add(page, "Anna Berg")
    await anna.get_by_role("button", name="Open a link").click()
    await page.get_by_role("textbox", name="Link to open").fill(LINK)
    await page.keyboard.press("Enter")
    await expect(anna.get_by_role("log")).to_contain_text("/start invited")


async def test_a_picture_with_a_link_opens_it(page: Page, api: Api) -> None:
    anna = await started(page, "Anna Berg")
    form = {"chat_id": str(FIRST), "caption": LINK, "photo": BytesIO(PIXEL)}
    await api.raw("sendPhoto", data=form)
    await anna.get_by_role("button", name="https://t.me/").first.locator("img").or_(anna.locator("img")).first.click()
    await page.get_by_role("dialog").get_by_role("button", name="Anna Berg").click()
    await expect(anna.locator("li.person").last).to_contain_text("/start invited")


async def test_a_locked_phone_shows_what_came_until_somebody_looks(page: Page, api: Api) -> None:
    anna = await started(page, "Anna Berg")
    await expect(anna.locator("li.unread")).to_have_count(0)
    await page.get_by_role("button", name="Next event").focus()
    await api("sendMessage", chat_id=FIRST, text="How was your week?\nIn your own time.")
    locked = anna.get_by_role("group", name="Locked screen of Anna Berg")
    await expect(locked).to_contain_text("Telegram · Interlude")
    await expect(locked.locator(".line")).to_have_text("How was your week?")
    await expect(anna.locator("li.unread")).to_have_count(1)
    await anna.get_by_text("How was your week?").last.click()
    await expect(locked).to_contain_text("No new messages")
    await expect(anna.locator("li.unread")).to_have_count(0)


async def test_times_are_those_where_the_person_is(page: Page, sandbox: Sandbox) -> None:
    anna = await started(page, "Anna Berg")
    await expect(anna.locator("li.bot time")).to_have_text("09:00")
    await anna.get_by_role("combobox", name="Time zone of Anna Berg").focus()
    await anna.get_by_role("combobox").select_option("America/New_York")
    await expect(anna.locator("li.bot time")).to_have_text("03:00")
    await expect(anna.locator(".hour")).to_contain_text("03:00")
    assert (await sandbox.get("/control/persons"))[0]["zone"] == "America/New_York"


async def test_commands_are_offered_and_sent(page: Page, api: Api) -> None:
    await api("setMyCommands", commands=[{"command": name, "description": name.title()} for name in ("pause", "help")])
    anna = await started(page, "Anna Berg")
    await anna.get_by_role("textbox").fill("/p")
    await expect(anna.locator(".commands button")).to_have_text(["/pausePause"])
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(anna.locator("li.person").last).to_contain_text("/pause")
    await expect(anna.get_by_role("textbox")).to_be_focused()


async def test_a_chat_with_commands_of_its_own_is_offered_those(page: Page, api: Api, sandbox: Sandbox) -> None:
    anna = await started(page, "Anna Berg")
    (person,) = await sandbox.get("/control/persons")
    await api("setMyCommands", commands=[{"command": "start", "description": "Begin"}])
    own = [{"command": "pause", "description": "Pause"}]
    await api("setMyCommands", commands=own, scope={"type": "chat", "chat_id": person["id"]})
    await anna.get_by_role("textbox").fill("/")
    await expect(anna.locator(".commands button")).to_have_text(["/pausePause"])


async def test_files_and_voices_are_sent(page: Page) -> None:
    anna = await started(page, "Anna Berg")
    await anna.get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="Voice message").click()
    await expect(anna.get_by_role("img", name="Voice message, 0:03")).to_be_visible()
    await anna.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="File").click()
    await (await chooser.value).set_files({"name": "plan.txt", "mimeType": "text/plain", "buffer": b"rest"})
    await expect(anna.get_by_role("link", name="plan.txt")).to_contain_text("4 B")


async def test_only_what_is_in_sight_is_drawn(page: Page, sandbox: Sandbox, api: Api) -> None:
    people = [await sandbox.person(f"Person {number}") for number in range(12)]
    for phone in people:
        await phone.starts(settle=False)
    for number in range(90):
        await api("sendMessage", chat_id=people[0].id, text=f"message {number}")
    await page.reload()
    first = page.get_by_role("region", name="Person 0")
    await expect(first.locator("li.bot")).to_have_count(40)
    await expect(page.locator('[aria-label="Person 11"] li')).to_have_count(0)
    await first.get_by_role("button", name="Show earlier").click()
    await expect(first.locator("li.bot")).to_have_count(80)
    await page.get_by_role("navigation", name="People").get_by_role("button", name="Person 11").click()
    await page.get_by_role("region", name="Person 11").get_by_role("button", name="Yes").wait_for()


# Whatever can be clicked is at least 24 pixels high and wide; links within a text are as high as its line.
SMALL = """() => [...document.querySelectorAll("button, input, select, textarea, a")]
  .map((one) => one.closest("label") ?? one)
  .filter((one) => one.checkVisibility() && !one.classList.contains("link"))
  .filter((one) => Math.min(one.offsetWidth, one.offsetHeight) < 24).map((one) => one.outerHTML)"""


async def test_every_width_is_enough(page: Page) -> None:
    for name in ("Anna Berg", "Ben", "Carla with a rather long name indeed"):
        await started(page, name)
    for width, phones in ((320, 1), (390, 1), (768, 3), (1100, 3)):
        await page.set_viewport_size({"width": width, "height": 700})
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await expect(page.locator(".phone:visible")).to_have_count(phones)
        assert await page.evaluate(SMALL) == []
