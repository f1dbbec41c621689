"""From Telegram's update to our own Event: the one place where a message is taken apart."""

import re
import unicodedata
from dataclasses import replace
from datetime import datetime

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update

from domain.action import parse
from domain.clips import Clip, Sort
from domain.event import LONGEST, Did, Event

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_GONE = ("kicked", "left")


def normalise(text: str) -> str:
    """Words that no driver chokes on: no NUL, no lone surrogate, no control characters.

    They end one character behind the longest that is kept, so that whoever keeps them can say that it was longer.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    kept = "".join(char for char in whole if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", kept).strip()[: LONGEST + 1]


def read(update: Update, now: datetime) -> Event | None:
    """What a person did, or None for an update that no person sent."""
    if update.callback_query is not None:
        return _tap(update.callback_query, now)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member, now)
    if update.edited_message is not None:
        return _event(Did.EDIT, update.edited_message, now)
    if update.message is not None:
        return _message(update.message, now)
    return None


def _tap(query: CallbackQuery, now: datetime) -> Event:
    message = query.message
    return Event(
        Did.TAP,
        chat=message.chat.id if message is not None else query.from_user.id,
        at=now,
        message_id=message.message_id if message is not None else 0,
        action=parse(query.data or ""),
        callback_id=query.id,
        name=normalise(query.from_user.first_name),
        language=(query.from_user.language_code or "")[:2],
    )


def _membership(change: ChatMemberUpdated, now: datetime) -> Event | None:
    if change.chat.type != Chat.PRIVATE:
        return None
    did = Did.BLOCK if change.new_chat_member.status in _GONE else Did.UNBLOCK
    return Event(did, chat=change.chat.id, at=now)


def _message(message: Message, now: datetime) -> Event | None:
    if message.chat.type != Chat.PRIVATE:
        return _event(Did.GROUP, message, now) if _speaks(message) else None
    if message.text is None:
        heard = _event(Did.FILE if message.effective_attachment else Did.NOISE, message, now)
        return replace(heard, clip=_clip(message))
    command = _COMMAND.fullmatch(message.text)
    if command is None:
        return _event(Did.TEXT, message, now, text=message.text)
    return _event(Did.COMMAND, message, now, text=command[2] or "", command=command[1].lower())


def _clip(message: Message) -> Clip | None:
    """The file of a message that can show an exercise; of a photo the largest of its sizes."""
    if message.photo:
        return Clip(Sort.PHOTO, message.photo[-1].file_id)
    files = {Sort.VIDEO: message.video, Sort.VOICE: message.voice, Sort.ROUND: message.video_note}
    return next((Clip(sort, file.file_id) for sort, file in files.items() if file is not None), None)


def _speaks(message: Message) -> bool:
    return message.text is not None or bool(message.new_chat_members) or bool(message.group_chat_created)


def _event(did: Did, message: Message, now: datetime, *, text: str = "", command: str = "") -> Event:
    person = message.from_user
    return Event(
        did,
        chat=message.chat.id,
        at=min(message.date, now),
        message_id=message.message_id,
        text=normalise(text),
        command=command,
        name=normalise(person.first_name) if person is not None else "",
        language=((person.language_code or "") if person is not None else "")[:2],
    )
