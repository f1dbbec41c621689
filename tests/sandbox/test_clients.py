"""Two libraries nobody here wrote work with the sandbox as they work with Telegram."""

import asyncio
from io import BytesIO

import pytest
from aiogram import Bot as AiogramBot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.types import BufferedInputFile
from aiogram.types import InlineKeyboardButton as AiogramButton
from aiogram.types import InlineKeyboardMarkup as AiogramMarkup
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter

from sandbox.oddments import PIXEL
from tests.phone import TOKEN, Phone, Sandbox

KEYS = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Yes", callback_data="y"), InlineKeyboardButton("No", callback_data="n")]]
)
AIOGRAM_KEYS = AiogramMarkup(inline_keyboard=[[AiogramButton(text="Yes", callback_data="y")]])


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


async def test_aiogram_talks(sandbox: Sandbox, anna: Phone) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.url))
    async with AiogramBot(TOKEN, session=session) as bot:
        sent = await bot.send_message(anna.id, "*Ready?*", parse_mode="MarkdownV2", reply_markup=AIOGRAM_KEYS)
        assert sent.text == "Ready?"
        await anna.taps("Yes", settle=False)
        [update] = await bot.get_updates(offset=2, timeout=5)
        assert update.callback_query
        await bot.answer_callback_query(update.callback_query.id)
        await bot.edit_message_text("Done", chat_id=anna.id, message_id=sent.message_id)
        with pytest.raises(TelegramBadRequest, match="message is not modified"):
            await bot.edit_message_text("Done", chat_id=anna.id, message_id=sent.message_id)
        await sandbox.faults("429", retry_after=3)
        with pytest.raises(TelegramRetryAfter):
            await bot.send_message(anna.id, "x")
        await bot.send_photo(anna.id, BufferedInputFile(PIXEL, "a.png"), caption="chart")
        assert await anna.heard() == ["Done", "chart"]
