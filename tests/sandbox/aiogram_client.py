"""What a bot written with aiogram does with the sandbox."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
)
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    ReactionTypeEmoji,
    Update,
)

from sandbox.oddments import PIXEL
from tests.phone import TOKEN, Phone, Sandbox
from tests.sandbox.conftest import moved

KEYS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Yes", callback_data="y")]])


@asynccontextmanager
async def aiogram(sandbox: Sandbox) -> AsyncIterator[Bot]:
    """A bot of the sandbox."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.url))
    async with Bot(TOKEN, session=session) as bot:
        yield bot


async def talks(sandbox: Sandbox, anna: Phone) -> None:
    """Texts, taps and edits."""
    async with aiogram(sandbox) as bot:
        sent = await bot.send_message(anna.id, "*Ready?*", parse_mode="MarkdownV2", reply_markup=KEYS)
        assert sent.text == "Ready?"
        await anna.taps("Yes", settle=False)
        [update] = await bot.get_updates(offset=2, timeout=5)
        assert update.callback_query
        await bot.answer_callback_query(update.callback_query.id)
        await bot.edit_message_text("Done", chat_id=anna.id, message_id=sent.message_id)
        with pytest.raises(TelegramBadRequest, match="message is not modified"):
            await bot.edit_message_text("Done", chat_id=anna.id, message_id=sent.message_id)
        assert await anna.heard() == ["Done"]


async def sends_files(sandbox: Sandbox, anna: Phone) -> None:
    """Pictures, documents, voices and albums."""
    picture, text = BufferedInputFile(PIXEL, "a.png"), BufferedInputFile(b"%PDF", "a.pdf")
    async with aiogram(sandbox) as bot:
        await bot.send_photo(anna.id, picture, caption="chart")
        sent = await bot.send_document(anna.id, text)
        assert sent.document
        fetched = await bot.download(sent.document)
        assert fetched
        assert fetched.read() == b"%PDF"
        await bot.send_voice(anna.id, BufferedInputFile(b"OggS", "a.ogg"), duration=3)
        items = [InputMediaPhoto(media=picture, caption="one"), InputMediaPhoto(media=picture)]
        album = await bot.send_media_group(anna.id, list(items))
        await bot.edit_message_media(
            InputMediaPhoto(media=picture, caption="two"), chat_id=anna.id, message_id=album[0].message_id
        )
        await bot.set_message_reaction(anna.id, 1, reaction=[ReactionTypeEmoji(emoji="👍")])
        assert await bot.delete_messages(anna.id, [album[1].message_id])
        assert await anna.heard() == ["chart", "", "", "two"]


async def understands_the_refusals(sandbox: Sandbox, anna: Phone) -> None:
    """Each has its own error."""
    old, new = await moved(sandbox, anna)
    async with aiogram(sandbox) as bot:
        with pytest.raises(TelegramMigrateToChat) as told:
            await bot.send_message(old, "x")
        assert told.value.migrate_to_chat_id == new
        await sandbox.post("/control/limits", {"on": True})
        for _ in range(5):
            await bot.send_message(anna.id, "x")
        with pytest.raises(TelegramRetryAfter) as wait:
            await bot.send_message(anna.id, "x")
        assert wait.value.retry_after == 1
        await anna._does("deactivate", {}, settle=False)
        with pytest.raises(TelegramForbiddenError, match="user is deactivated"):
            await bot.send_message(anna.id, "x")
        await bot.set_webhook("https://example.org/hook")
        with pytest.raises(TelegramConflictError):
            await bot.get_updates()


async def polls_what_persons_do(sandbox: Sandbox, anna: Phone) -> None:
    """What is done in a chat arrives in order."""
    async with aiogram(sandbox) as bot:
        await bot.get_updates(
            offset=2, allowed_updates=["message", "edited_message", "message_reaction", "my_chat_member"]
        )
        await anna.sends("voice", settle=False)
        await anna.sends("edited", settle=False, message_id=1, text="other")
        await anna._does("react", {"message_id": 1, "emoji": "👍"}, settle=False)
        await anna._does("block", {}, settle=False)
        voice, edited, reaction, blocked = await bot.get_updates(timeout=5)
        assert voice.message
        assert edited.edited_message
        assert reaction.message_reaction
        assert blocked.my_chat_member
        assert blocked.my_chat_member.new_chat_member.status == "kicked"


def read(raw: dict[str, Any]) -> Update:
    """An update as the library understands it."""
    return Update.model_validate(raw)
