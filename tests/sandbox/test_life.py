"""What persons and groups do besides writing, and what of it reaches the bot."""

from typing import Any

import pytest

from sandbox.reading import Reading
from sandbox.schema import load
from sandbox.world import World
from tests.phone import Phone, Sandbox, SandboxError
from tests.sandbox.conftest import Api


async def news(api: Api, **more: Any) -> list[dict[str, Any]]:
    """The updates after the first, each as the Bot API describes it."""
    updates: list[dict[str, Any]] = await api("getUpdates", offset=2, **more)
    reading = Reading(load().types)
    for update in updates:
        reading.read(("Update",), update, "update")
    assert reading.unknown == []
    return updates


async def test_a_group_becomes_a_supergroup(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    group = await sandbox.post("/control/groups", {"person": anna.id, "title": "Practice"})
    moved = await sandbox.post(f"/control/groups/{group['id']}/migrate", {})
    joined, last, first = await news(api)
    assert joined["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert last["message"]["migrate_to_chat_id"] == moved["id"] == first["message"]["chat"]["id"]
    assert (first["message"]["migrate_from_chat_id"], first["message"]["chat"]["type"]) == (group["id"], "supergroup")
    refused = await api("sendMessage", chat_id=group["id"], text="x")
    assert refused["parameters"] == {"migrate_to_chat_id": moved["id"]}
    assert (await api("sendMessage", chat_id=moved["id"], text="x"))["chat"]["title"] == "Practice"


async def test_edits_go_on_in_a_group_that_moved(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    group = await sandbox.post("/control/groups", {"person": anna.id})
    sent = await api("sendMessage", chat_id=group["id"], text="x")
    await sandbox.post(f"/control/groups/{group['id']}/migrate", {})
    edited = await api("editMessageText", chat_id=group["id"], message_id=sent["message_id"], text="y")
    assert edited["text"] == "y"
    with pytest.raises(SandboxError, match="409"):
        await sandbox.post(f"/control/groups/{group['id']}/migrate", {})
    with pytest.raises(SandboxError, match="409"):
        await sandbox.post(f"/control/groups/{group['id']}/say", {"person": anna.id, "text": "x"})


async def test_a_bot_is_thrown_out_and_taken_in(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    group = await sandbox.post("/control/groups", {"person": anna.id})
    here = f"/control/groups/{group['id']}"
    await sandbox.post(f"{here}/remove", {})
    assert (await sandbox.post(f"{here}/remove", {}))["update_id"] is None
    assert (await sandbox.post(f"{here}/say", {"person": anna.id, "text": "alone"}))["update_id"] is None
    await sandbox.post(f"{here}/invite", {})
    statuses = [update["my_chat_member"]["new_chat_member"]["status"] for update in await news(api)]
    assert statuses == ["member", "kicked", "member"]
    assert [one["text"] for one in await sandbox.get(f"{here}/chat")] == ["alone"]


async def test_a_deleted_account(api: Api, anna: Phone, sandbox: Sandbox) -> None:
    sent = await api("sendMessage", chat_id=anna.id, text="x")
    await anna._does("deactivate", {}, settle=False)
    gone = "Forbidden: user is deactivated"
    assert await api.refusal("sendMessage", chat_id=anna.id, text="x") == gone
    assert await api.refusal("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="y") == gone
    assert (await api("getChat", chat_id=anna.id))["first_name"] == ""
    assert (await sandbox.get("/control/persons"))[0]["deleted"] is True
    for deed, body in (("say", {"text": "x"}), ("block", {}), ("deactivate", {}), ("delete", {"message_id": 1})):
        with pytest.raises(SandboxError, match=r"409.*has deleted their account"):
            await anna._does(deed, body, settle=False)


async def test_edits_by_persons_end_after_48_hours(api: Api, anna: Phone, world: World) -> None:
    await anna.sends("edited", settle=False, message_id=1, text="/start again")
    await anna.sends("photo", settle=False, caption="one")
    await anna.sends("edited", settle=False, message_id=2, text="two")
    first, _, second = [update.get("edited_message", {}) for update in await news(api)]
    assert (first["text"], first["edit_date"], second["caption"]) == ("/start again", first["date"], "two")
    world.chats.messages[anna.id][1].date -= 48 * 3600 + 1
    with pytest.raises(SandboxError, match=r"409.*48 hours"):
        await anna.sends("edited", settle=False, message_id=1, text="too late")


async def test_reactions_are_told_only_when_asked_for(api: Api, anna: Phone) -> None:
    await api("getUpdates", offset=2, allowed_updates=[])
    await anna._does("react", {"message_id": 1, "emoji": "👍"}, settle=False)
    assert await news(api) == []
    await news(api, allowed_updates=["message_reaction"])
    await anna._does("react", {"message_id": 1, "emoji": ""}, settle=False)
    [update] = await news(api)
    told = update["message_reaction"]
    assert (told["old_reaction"][0]["emoji"], told["new_reaction"]) == ("👍", [])


async def test_what_a_person_deletes_is_gone_for_the_bot(api: Api, anna: Phone) -> None:
    sent = await api("sendMessage", chat_id=anna.id, text="x")
    await api("pinChatMessage", chat_id=anna.id, message_id=sent["message_id"])
    await anna._does("delete", {"message_id": sent["message_id"]}, settle=False)
    assert await news(api) == []
    words = await api.refusal("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="y")
    assert words == "Bad Request: message to edit not found"
    assert "pinned_message" not in await api("getChat", chat_id=anna.id)


async def test_a_reply_quotes(api: Api, anna: Phone) -> None:
    await anna.says("left left 🦵 knee", settle=False)
    asked = {"message_id": 2, "quote": "<b>knee</b>", "quote_parse_mode": "HTML"}
    sent = await api("sendMessage", chat_id=anna.id, text="x", reply_parameters=asked)
    assert sent["reply_to_message"]["text"] == "left left 🦵 knee"
    assert sent["quote"] == {
        "text": "knee", "position": 13, "is_manual": True, "entities": [{"type": "bold", "offset": 0, "length": 4}],
    }  # fmt: skip
    second = {"message_id": 2, "quote": "left", "quote_position": 4}
    again = await api("sendMessage", chat_id=anna.id, text="x", reply_parameters=second)
    assert again["quote"]["position"] == 5
    assert (await anna.last())["quote"] == "left"
    answered = await api("sendMessage", chat_id=anna.id, text="y", reply_parameters={"message_id": sent["message_id"]})
    assert "quote" not in answered["reply_to_message"]


async def test_a_reply_to_nothing_may_be_allowed(api: Api, anna: Phone) -> None:
    nothing = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await api("sendMessage", chat_id=anna.id, text="x", reply_parameters=nothing)


async def test_pins_copies_and_forwards(api: Api, anna: Phone) -> None:
    sent = await api("sendMessage", chat_id=anna.id, text="*x*", parse_mode="MarkdownV2")
    here = {"chat_id": anna.id, "message_id": sent["message_id"]}
    await api("pinChatMessage", **here)
    assert (await api("getChat", chat_id=anna.id))["pinned_message"]["text"] == "x"
    copied = await api("copyMessage", **here, from_chat_id=anna.id)
    forwarded = await api("forwardMessage", chat_id=anna.id, from_chat_id=anna.id, message_id=1)
    assert forwarded["forward_origin"]["sender_user"]["id"] == anna.id
    assert (forwarded["from"]["is_bot"], (await anna.last())["forwarded_from"]) == (True, "Anna")
    assert copied["message_id"] == forwarded["message_id"] - 1
    assert await api.refusal("editMessageText", chat_id=anna.id, message_id=forwarded["message_id"], text="y") == (
        "Bad Request: message can't be edited"
    )


async def test_an_album_is_one_or_nothing(api: Api, anna: Phone) -> None:
    await anna.sends("photo", settle=False)
    photo = {"type": "photo", "media": "sandboxfile000001", "caption": "c"}
    sent = await api("sendMediaGroup", chat_id=anna.id, media=[photo, photo], reply_parameters={"message_id": 1})
    assert len({one["media_group_id"] for one in sent}) == 1
    assert [one["text"] for one in await anna.chat(since=2)] == ["c", "c"]
    bad = await api.refusal("sendMediaGroup", chat_id=anna.id, media=[photo, photo | {"media": "nothing"}])
    assert bad.startswith("Bad Request: wrong remote file identifier")
    assert len(await anna.chat()) == 4
