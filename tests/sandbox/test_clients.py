"""Two libraries nobody here wrote work with the sandbox as they work with Telegram.

The second is imported by the tests that need it alone: that takes as long as all other imports together.
"""

import asyncio
from datetime import timedelta
from importlib import import_module
from io import BytesIO

import pytest
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    InputMediaVideo,
    MenuButtonCommands,
    Message,
)
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter

from sandbox.oddments import PIXEL
from tests.phone import TOKEN, Phone, Sandbox
from tests.sandbox.conftest import moved

KEYS = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Yes", callback_data="y"), InlineKeyboardButton("No", callback_data="n")]]
)


def ptb(sandbox: Sandbox, token: str = TOKEN) -> Bot:
    return Bot(token, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot")


async def test_python_telegram_bot_talks(sandbox: Sandbox, anna: Phone) -> None:
    async with ptb(sandbox) as bot:
        sent = await bot.send_message(anna.id, "<b>Ready?</b>", "HTML", reply_markup=KEYS)
        assert (sent.entities[0].type, sent.reply_markup) == ("bold", KEYS)
        await anna.taps("Yes", settle=False)
        query = (await bot.get_updates(offset=2, timeout=5))[0].callback_query
        assert query is not None
        assert (query.data, query.message and query.message.message_id) == ("y", sent.message_id)
        assert await bot.answer_callback_query(query.id, "Saved")
        await bot.edit_message_text("Done", anna.id, sent.message_id)
        assert await anna.heard() == ["Done"]


async def test_python_telegram_bot_sends_files(sandbox: Sandbox, anna: Phone) -> None:
    async with ptb(sandbox) as bot:
        photo = await bot.send_photo(anna.id, PIXEL, caption="chart")
        document = await bot.send_document(anna.id, BytesIO(b"%PDF"), filename="a.pdf")
        await bot.send_voice(anna.id, b"OggS", duration=3)
        assert (photo.photo[0].width, document.document and document.document.file_name) == (1, "a.pdf")
        assert document.document
        file = await bot.get_file(document.document)
        assert bytes(await file.download_as_bytearray()) == b"%PDF"


async def test_python_telegram_bot_sets_itself_up(sandbox: Sandbox, anna: Phone) -> None:
    async with ptb(sandbox) as bot:
        assert await bot.set_my_commands([BotCommand("progress", "How it goes")])
        assert [one.command for one in await bot.get_my_commands()] == ["progress"]
        assert await bot.delete_my_commands()
        assert await bot.set_my_description("d")
        assert await bot.set_my_short_description("s")
        assert await bot.set_chat_menu_button()
        assert await bot.send_chat_action(anna.id, "typing")
        assert (await bot.get_chat(anna.id)).first_name == "Anna"
        assert await bot.set_message_reaction(anna.id, 1, "👍")
        assert await bot.delete_message(anna.id, 1)
        assert (await bot.get_webhook_info()).pending_update_count == 1


async def test_python_telegram_bot_understands_the_refusals(
    sandbox: Sandbox, anna: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # Its coming habit; the old one warns.
    async with ptb(sandbox) as bot:
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(5, "x")
        await sandbox.faults("429", retry_after=3)
        with pytest.raises(RetryAfter):
            await bot.send_message(anna.id, "x")
        await anna._does("block", {}, settle=False)
        with pytest.raises(Forbidden, match="blocked"):
            await bot.send_message(anna.id, "x")
    with pytest.raises(InvalidToken):
        async with ptb(sandbox, "1:WRONG"):
            pass


async def test_python_telegram_bot_notices_a_second_copy(sandbox: Sandbox) -> None:
    async with ptb(sandbox) as first, ptb(sandbox) as second:
        older = asyncio.create_task(first.get_updates(timeout=5))
        await asyncio.sleep(0.1)
        await second.get_updates(timeout=0)
        with pytest.raises(Conflict):
            await older


async def test_python_telegram_bot_sends_more_kinds(sandbox: Sandbox, anna: Phone) -> None:
    async with ptb(sandbox) as bot:
        album = await bot.send_media_group(anna.id, [InputMediaPhoto(PIXEL, caption="a"), InputMediaVideo(b"mp4")])
        assert [one.media_group_id for one in album] == [album[0].media_group_id] * 2
        edited = await bot.edit_message_media(InputMediaPhoto(PIXEL, caption="b"), anna.id, album[0].message_id)
        assert isinstance(edited, Message)
        assert edited.caption == "b"
        for send in (bot.send_video, bot.send_animation, bot.send_audio, bot.send_video_note):
            assert (await send(anna.id, b"data")).message_id
        location = (await bot.send_location(anna.id, 52.5, 13.4)).location
        assert location
        copied = await bot.copy_message(anna.id, anna.id, album[0].message_id)
        forwarded = await bot.forward_message(anna.id, anna.id, copied.message_id)
        assert forwarded.forward_origin
        assert await bot.pin_chat_message(anna.id, copied.message_id)
        assert await bot.unpin_all_chat_messages(anna.id)
        assert await bot.delete_messages(anna.id, [copied.message_id, forwarded.message_id])
        assert (await bot.get_my_name()).name == "Interlude"
        assert await bot.get_chat_menu_button() == MenuButtonCommands()


async def test_python_telegram_bot_meets_limits_and_moved_groups(
    sandbox: Sandbox, anna: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    old, new = await moved(sandbox, anna)
    async with ptb(sandbox) as bot:
        with pytest.raises(ChatMigrated) as told:
            await bot.send_message(old, "x")
        assert told.value.new_chat_id == new
        await sandbox.post("/control/limits", {"on": True})
        for _ in range(5):
            await bot.send_message(anna.id, "x")
        with pytest.raises(RetryAfter) as wait:
            await bot.send_message(anna.id, "x")
        assert wait.value.retry_after == timedelta(seconds=1)


@pytest.mark.parametrize("what", ["talks", "sends_files", "understands_the_refusals", "polls_what_persons_do"])
async def test_aiogram(what: str, sandbox: Sandbox, anna: Phone) -> None:
    await getattr(import_module("tests.sandbox.aiogram_client"), what)(sandbox, anna)
