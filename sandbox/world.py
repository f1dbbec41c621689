"""Everything one sandbox holds, and the ways in which its parts touch each other."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sandbox.callbacks import Callbacks
from sandbox.calllog import CallLog
from sandbox.chats import Bot, Chats, Message
from sandbox.clock import Clock
from sandbox.faults import Faults
from sandbox.files import Files
from sandbox.limits import Limits
from sandbox.profile import Profile
from sandbox.schema import Schema, load
from sandbox.topics import Topics
from sandbox.updates import Updates


@dataclass(slots=True)
class World:
    """One bot, its persons, their chats, their time."""

    bot: Bot
    clock: Clock
    updates: Updates
    chats: Chats
    topics: Topics
    log: CallLog
    schema: Schema = field(default_factory=load)
    files: Files = field(default_factory=Files)
    callbacks: Callbacks = field(default_factory=Callbacks)
    faults: Faults = field(default_factory=Faults)
    profile: Profile = field(default_factory=Profile)
    limits: Limits = field(default_factory=Limits)

    def deliver(self, kind: str, content: dict[str, Any]) -> int:
        """Queue an update for the bot. Returns its id."""
        update_id = self.updates.put({kind: content})
        self.topics.tell("updates")
        return update_id

    def shown(self, message: Message) -> dict[str, Any]:
        """The message as Telegram's `Message`, with the page told that its chat changed."""
        self.topics.tell(f"chat:{message.chat_id}")
        return self.chats.telegram(message)

    def real_ms(self) -> float:
        """A real stopwatch, in milliseconds."""
        return asyncio.get_running_loop().time() * 1000


def new_world(*, token: str, now: datetime, live: bool = False) -> World:
    """An empty sandbox at sandbox time `now`."""
    topics = Topics()
    clock = Clock(now, topics, live=live)

    def confirmed() -> None:
        clock.bump()
        topics.tell("updates")

    bot = Bot(token)
    return World(bot, clock, Updates(confirmed), Chats(bot), topics, CallLog(token))
