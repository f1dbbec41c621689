"""Keeps a sandbox in a file, so that the next start is where one left it."""

import asyncio
import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sandbox.chats import Group, Message, Person
from sandbox.files import Stored
from sandbox.topics import Topics
from sandbox.updates import Pending, Webhook
from sandbox.world import World

VERSION = 1
# Ids given out after the last write are lost with a crash; a gap keeps them from being used twice.
GAP = 1000
SOON, LATER = 0.3, 5.0
PASSING = ("report", "log", "action:", "callback:")


class StateError(Exception):
    """A state file that cannot be used, in a plain sentence."""


def dump(world: World) -> dict[str, Any]:
    """Everything worth keeping, as JSON. Faults, taps and the log of calls end with the process."""
    chats, updates = world.chats, world.updates
    return {
        "version": VERSION,
        "now": world.clock.now.isoformat(),
        "persons": [asdict(person) for person in chats.persons.values()],
        "groups": [asdict(group) for group in chats.groups.values()],
        "pinned": list(chats.pinned.items()),
        "messages": [asdict(message) for chat in chats.messages.values() for message in chat.values()],
        "pending": [asdict(entry) for entry in updates.pending],
        "allowed": list(updates.allowed),
        "webhook": asdict(updates.webhook),
        "files": [asdict(file) for file in world.files.stored.values()],
        "profile": asdict(world.profile),
        "next": [chats.next_message, updates.next_id, world.callbacks.next_id],
    }


def restore(world: World, kept: dict[str, Any]) -> None:
    """Put what `dump` made into an empty sandbox. Raises KeyError, TypeError or ValueError."""
    if kept["version"] != VERSION:
        raise ValueError(f"version {kept['version']}")
    chats, updates = world.chats, world.updates
    world.clock.now = datetime.fromisoformat(kept["now"])
    chats.persons = {raw["id"]: Person(**raw) for raw in kept["persons"]}
    chats.groups = {raw["chat"]["id"]: Group(**raw) for raw in map(_group, kept["groups"])}
    chats.pinned = dict(kept.get("pinned", ()))
    for raw in kept["messages"]:
        chats.messages.setdefault(raw["chat_id"], {})[raw["id"]] = Message(**raw)
    updates.pending = [Pending(**raw) for raw in kept["pending"]]
    updates.allowed, updates.webhook = tuple(kept["allowed"]), Webhook(**kept["webhook"])
    world.files.stored = {raw["id"]: Stored(**raw) for raw in kept["files"]}
    for name, value in kept["profile"].items():
        setattr(world.profile, name, value)
    chats.next_message, updates.next_id, world.callbacks.next_id = (number + GAP for number in kept["next"])


def _group(raw: dict[str, Any]) -> dict[str, Any]:
    """A group as it is kept now; earlier sandboxes kept Telegram's `Chat` alone."""
    return raw if "chat" in raw else {"chat": raw}


@dataclass(frozen=True, slots=True)
class Keeper:
    """Writes the state soon after each change."""

    world: World
    path: Path

    def load(self) -> None:
        """Read the file if there is one. Raises StateError."""
        self.world.files.folder = self.path.with_name(self.path.name + ".files")
        if not self.path.exists():
            return
        try:
            restore(self.world, json.loads(self.path.read_text(encoding="ascii")))
        except (OSError, ValueError, KeyError, TypeError) as error:
            words = f"{self.path} is not a state this sandbox can read ({error}); move it away to start anew"
            raise StateError(words) from None

    def save(self) -> None:
        """Write a new file beside the old one, then take its place."""
        fresh = self.path.with_name(self.path.name + ".new")
        fresh.write_text(json.dumps(dump(self.world)), encoding="ascii")
        fresh.replace(self.path)

    async def run(self, topics: Topics) -> None:
        """Save after changes until cancelled; not in the middle of an advance, and a ticking clock rarely."""
        listener, loop = topics.listen(), asyncio.get_running_loop()
        changed: set[str] = set()
        saved = loop.time()
        while True:
            changed |= {topic for topic in await listener.take() if not topic.startswith(PASSING)}
            ticking = changed <= {"clock"} and loop.time() - saved < LATER
            if not changed or ticking or self.world.clock.paused:
                continue
            await asyncio.sleep(SOON)
            self.save()
            changed, saved = set(), loop.time()
