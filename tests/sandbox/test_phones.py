"""What people do on their phones besides writing, and what the page asks for."""

from io import BytesIO

import pytest

from sandbox.world import World
from tests.phone import Phone, Sandbox, SandboxError
from tests.sandbox.conftest import Api


async def shown(sandbox: Sandbox) -> dict[str, object]:
    """The first person, as the page sees them."""
    return dict((await sandbox.get("/control/persons"))[0])


async def test_unread_is_what_came_since_somebody_looked(sandbox: Sandbox, anna: Phone, api: Api) -> None:
    for text in ("one", "  two\nmore", "three"):
        await api("sendMessage", chat_id=anna.id, text=text)
    assert (await shown(sandbox))["unread"] == 3
    await sandbox.post(f"/control/persons/{anna.id}/read", {"message_id": 3})
    assert (await shown(sandbox))["unread"] == 1
    await anna.says("thank you", settle=False)
    assert (await shown(sandbox))["unread"] == 0


async def test_a_made_up_number_reads_nothing_of_tomorrow(sandbox: Sandbox, anna: Phone, api: Api) -> None:
    await sandbox.post(f"/control/persons/{anna.id}/read", {"message_id": 10**7})
    await sandbox.post(f"/control/persons/{anna.id}/tap", {"message_id": 10**7, "data": "forged"})
    await api("sendMessage", chat_id=anna.id, text="new")
    assert (await shown(sandbox))["unread"] == 1


async def test_a_locked_phone_shows_the_first_line(sandbox: Sandbox, anna: Phone, api: Api) -> None:
    await api("sendMessage", chat_id=anna.id, text="A line\nand another")
    assert (await shown(sandbox))["preview"] == "A line"
    await api.raw("sendVoice", data={"chat_id": str(anna.id), "voice": BytesIO(b"sound")})
    assert (await shown(sandbox))["preview"] == "🎤 Voice message"


async def test_a_zone_is_kept_with_the_person(sandbox: Sandbox) -> None:
    made = await sandbox.post("/control/persons", {"name": "Anna", "zone": "Asia/Kolkata"})
    assert made["zone"] == "Asia/Kolkata"
    await sandbox.post(f"/control/persons/{made['id']}/zone", {"zone": "America/New_York"})
    assert (await shown(sandbox))["zone"] == "America/New_York"
    for wrong in ("Mars/Base", "../etc", "/", "\x00"):
        with pytest.raises(SandboxError, match="zone must be"):
            await sandbox.post(f"/control/persons/{made['id']}/zone", {"zone": wrong})


async def test_a_reaction_shows_and_reaches_a_bot_that_asked(sandbox: Sandbox, anna: Phone, api: Api) -> None:
    await api("getUpdates", offset=2, allowed_updates=["message_reaction"])
    sent = await api("sendMessage", chat_id=anna.id, text="hello")
    here = {"message_id": sent["message_id"]}
    for emoji in ("👍", "❤", ""):
        await sandbox.post(f"/control/persons/{anna.id}/react", {**here, "emoji": emoji})
    changes = [one["message_reaction"] for one in await api("getUpdates")]
    assert [[one["emoji"] for one in change["new_reaction"]] for change in changes] == [["👍"], ["❤"], []]
    assert changes[1]["old_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert "reacted" not in (await anna.last())
    with pytest.raises(SandboxError, match="no reaction"):
        await sandbox.post(f"/control/persons/{anna.id}/react", {**here, "emoji": "x"})


async def test_a_message_taken_back_is_gone_for_the_bot(sandbox: Sandbox, anna: Phone, api: Api) -> None:
    sent = await api("sendMessage", chat_id=anna.id, text="hello")
    await sandbox.post(f"/control/persons/{anna.id}/delete", {"message_id": sent["message_id"]})
    assert await anna.heard() == []
    words = await api.refusal("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="x")
    assert words == "Bad Request: message to edit not found"


async def test_a_chat_is_read_in_pieces(sandbox: Sandbox, anna: Phone, api: Api) -> None:
    for number in range(5):
        await api("sendMessage", chat_id=anna.id, text=str(number))
    newest = await sandbox.get(f"/control/persons/{anna.id}/chat?last=2")
    assert [one["text"] for one in newest] == ["3", "4"]
    earlier = await sandbox.get(f"/control/persons/{anna.id}/chat?last=2&before={newest[0]['id']}")
    assert [one["text"] for one in earlier] == ["1", "2"]


async def test_faults_to_come_are_told_and_taken_back(sandbox: Sandbox) -> None:
    await sandbox.faults("429", count=2)
    await sandbox.faults("429", method="sendMessage")
    await sandbox.faults("502")
    assert [one["kind"] for one in await sandbox.get("/control/faults")] == ["429", "429", "502"]
    for query, left in (("kind=429&method=", 2), ("kind=429", 1)):
        async with sandbox.http.delete(f"{sandbox.url}/control/faults?{query}") as answer:
            assert await answer.json() == {"waiting": left}
    async with sandbox.http.delete(f"{sandbox.url}/control/faults") as answer:
        assert await answer.json() == {"waiting": 0}


async def test_calls_are_picked(sandbox: Sandbox, anna: Phone, api: Api) -> None:
    await api("sendMessage", chat_id=anna.id, text="hello")
    tapped = await sandbox.post(f"/control/persons/{anna.id}/tap", {"message_id": 2, "data": "x"})
    await api("answerCallbackQuery", callback_query_id=tapped["callback_id"])
    await api("sendMessage", chat_id="9" * 5000, text="")
    await api("getUpdates")
    picked = {
        query: [call["n"] for call in await sandbox.get(f"/control/log?{query}")]
        for query in ("method=callback", f"person={anna.id}", "broken=1", "last=1", "before=2", "since=2", "polls=0")
    }
    assert list(picked.values()) == [[2], [1, 2], [3], [4], [1], [3, 4], [1, 2, 3]]


async def test_streams_end_in_good_order(sandbox: Sandbox, world: World) -> None:
    async with sandbox.http.get(f"{sandbox.url}/control/events") as stream:
        await stream.content.readline()
        world.topics.tell("end")
        assert (await stream.content.read()).strip() == b""
