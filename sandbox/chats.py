"""Who is there and what was said: persons, chats, messages.

A message keeps the members of Telegram's own `Message` object; what both sides see is derived from it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sandbox.refusals import Refusal

FIRST_PERSON = 1001
JSON = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Bot:
    """The one bot of this sandbox."""

    token: str
    username: str = "interlude_sandbox_bot"
    name: str = "Interlude"

    @property
    def id(self) -> int:
        head = self.token.partition(":")[0]
        return int(head) if head.isdecimal() else 424242

    @property
    def user(self) -> JSON:
        """The bot as a `User`."""
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}


@dataclass(slots=True)
class Person:
    """Somebody with a phone. The bot may write only after they wrote first, and not once blocked."""

    id: int
    name: str
    language_code: str = "en"
    started: bool = False
    blocked: bool = False
    deleted: bool = False
    # Where their phone is, such as "Europe/Berlin", and the newest message they have seen; the bot is told neither.
    zone: str = ""
    read: int = 0

    @property
    def user(self) -> JSON:
        """The person as a `User`; of a deleted account no name is left."""
        if self.deleted:
            return {"id": self.id, "is_bot": False, "first_name": ""}
        first, _, last = self.name.partition(" ")
        user = {"id": self.id, "is_bot": False, "first_name": first, "language_code": self.language_code}
        return {**user, "last_name": last} if last else user

    @property
    def chat(self) -> JSON:
        """The private chat with this person, as a `Chat`."""
        return {"type": "private"} | {
            name: value for name, value in self.user.items() if name in {"id", "first_name", "last_name"}
        }


@dataclass(slots=True)
class Group:
    """A group. `chat` is Telegram's `Chat`; `moved_to` the supergroup it became; `out` once the bot was removed."""

    chat: JSON
    owner_id: int = 0
    moved_to: int = 0
    out: bool = False


@dataclass(slots=True)
class Message:
    """`content` holds the members beyond id, sender, chat and dates; dates are Unix seconds.

    `reaction` is the bot's emoji at it, `reacted` the person's; `person_id` tells who wrote it in a group.
    """

    chat_id: int
    id: int
    from_bot: bool
    date: int
    content: JSON
    edit_date: int | None = None
    keyboard: JSON = field(default_factory=dict)
    reaction: str = ""
    reacted: str = ""
    person_id: int = 0

    @property
    def markup(self) -> JSON:
        """The inline keyboard below it, empty when there is none."""
        found: JSON = self.content.get("reply_markup", {})
        return found


@dataclass(slots=True)
class Chats:
    """All chats; private ones share their id with the person."""

    bot: Bot
    persons: dict[int, Person] = field(default_factory=dict)
    groups: dict[int, Group] = field(default_factory=dict)
    messages: dict[int, dict[int, Message]] = field(default_factory=dict)
    pinned: dict[int, list[int]] = field(default_factory=dict)
    next_message: int = 1

    def add_person(self, name: str, language_code: str) -> Person:
        """A new person, who has not written to the bot yet."""
        person = Person(FIRST_PERSON + len(self.persons), name, language_code)
        self.persons[person.id] = person
        return person

    def find(self, chat_id: object) -> JSON:
        """The `Chat` with this id. Raises Refusal."""
        if isinstance(chat_id, int):
            if person := self.persons.get(chat_id):
                return person.chat
            if chat_id in self.groups:
                return self.groups[chat_id].chat
        raise Refusal.state("chat not found")

    def open_for_bot(self, chat_id: object) -> JSON:
        """The chat, if the bot may write there. Raises Refusal."""
        return self._open(chat_id, to_write=True)

    def open_for_edits(self, chat_id: object) -> JSON:
        """The chat, if the bot may change there what it wrote. Raises Refusal."""
        return self._open(chat_id, to_write=False)

    def _open(self, chat_id: object, *, to_write: bool) -> JSON:
        chat = self.find(chat_id)
        if person := self.persons.get(chat["id"]):
            _must_reach(person)
        elif group := self.groups.get(chat["id"]):
            _must_belong(group, to_write=to_write)
        return chat

    def post(self, chat_id: int, content: JSON, now: datetime, *, from_bot: bool) -> Message:
        """Add a message at the end of a chat."""
        message = Message(chat_id, self.next_message, from_bot, int(now.timestamp()), content)
        self.next_message += 1
        self.messages.setdefault(chat_id, {})[message.id] = message
        return message

    def message(self, chat_id: int, message_id: object) -> Message | None:
        """A message that is still there."""
        found = self.messages.get(chat_id, {})
        return found.get(message_id) if isinstance(message_id, int) else None

    def in_order(self, chat_id: int) -> list[Message]:
        """The messages of a chat, oldest first."""
        return list(self.messages.get(chat_id, {}).values())

    def newest_first(self, chat_id: int) -> Iterator[Message]:
        """The messages of a chat, newest first, without a copy."""
        return reversed(self.messages.get(chat_id, {}).values())

    def sender(self, message: Message) -> JSON:
        """Who wrote it, as a `User`."""
        person = self.persons.get(message.person_id or message.chat_id)
        return self.bot.user if message.from_bot or person is None else person.user

    def telegram(self, message: Message) -> JSON:
        """The message as Telegram's `Message`."""
        shown: JSON = {
            "message_id": message.id,
            "from": self.sender(message),
            "chat": self.find(message.chat_id),
            "date": message.date,
        }
        if message.edit_date is not None:
            shown["edit_date"] = message.edit_date
        return shown | message.content

    def drop(self, message: Message) -> None:
        """Take a message out of its chat, for everybody."""
        del self.messages[message.chat_id][message.id]
        if message.id in self.pinned.get(message.chat_id, ()):
            self.pinned[message.chat_id].remove(message.id)


def _must_reach(person: Person) -> None:
    if person.deleted:
        raise Refusal.forbidden("user is deactivated")
    if person.blocked:
        raise Refusal.forbidden("bot was blocked by the user")
    if not person.started:
        raise Refusal.forbidden("bot can't initiate conversation with a user")


def _must_belong(group: Group, *, to_write: bool) -> None:
    """What a group became is still open for changes, not for anything new."""
    if group.moved_to:
        if to_write:
            raise Refusal.upgraded(group.moved_to)
    elif group.out:
        raise Refusal.forbidden(f"bot was kicked from the {group.chat.get('type', 'group')} chat")
