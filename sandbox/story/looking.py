"""What somebody finds in their chat: a button, some words, a link."""

import re
from collections.abc import Iterator

from sandbox.chats import Chats, Message

_LINK = re.compile(r"https://t\.me/\w+\?start=[\w-]+")


def newest_first(chats: Chats, chat_id: int) -> Iterator[Message]:
    """What the bot wrote, newest first."""
    return (message for message in reversed(chats.in_order(chat_id)) if message.from_bot)


def since_own(chats: Chats, chat_id: int) -> Iterator[Message]:
    """What the bot wrote since this person last wrote, newest first."""
    for message in reversed(chats.in_order(chat_id)):
        if not message.from_bot:
            return
        yield message


def words_in(message: Message) -> str:
    """The text of a message, or what stands below its picture or file."""
    return str(message.content.get("text") or message.content.get("caption") or "")


def holds(message: Message, words: str) -> bool:
    """Whether the words are in the text, or on a button as its whole label."""
    return words in words_in(message) or any(label == words for label, _ in _buttons(message))


def button(message: Message, label: str) -> str | None:
    """The data of the button with this label, to the letter or else by its beginning."""
    buttons = list(_buttons(message))
    for fits in (str.__eq__, str.startswith):
        for text, data in buttons:
            if fits(text, label):
                return data
    return None


def link(chats: Chats, chat_id: int, words: str) -> str | None:
    """The newest invitation in a chat that came with these words: in their message or behind it."""
    newest: str | None = None
    for message in newest_first(chats, chat_id):
        if newest is None and (found := _LINK.search(words_in(message))):
            newest = found[0]
        if holds(message, words):
            return newest
    return None


def _buttons(message: Message) -> Iterator[tuple[str, str]]:
    for row in message.markup.get("inline_keyboard", []):
        for one in row:
            if "callback_data" in one:
                yield one["text"], one["callback_data"]
