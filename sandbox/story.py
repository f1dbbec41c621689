"""Prepared lives: a file of steps that people take on their phones, played through the real bot.

Each step names `who` and one of `starts` (a link or payload), `says`, `taps` (labels, in turn), `tries` (labels; those
that are not there are passed over), `opens` (somebody in whose chat the newest invite link lies), `blocks`,
`unblocks`; or lets time pass: `passes` with weeks, days, hours, minutes. `{name}` in a text is filled in by the player.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

from sandbox import persons
from sandbox.chats import Message, Person
from sandbox.conductor import Conductor
from sandbox.trouble import Trouble
from sandbox.world import World

SHELF: Final = Path(__file__).parent / "stories"
PATIENCE: Final = 10
"""Seconds of the sandbox's time that a person waits for a button."""
_LINK = re.compile(r"https://t\.me/\w+\?start=[\w-]+")

Step = Mapping[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Story:
    """One file: its title, what it shows, and its steps."""

    name: str
    title: str
    steps: tuple[Step, ...]


def shelf() -> list[Story]:
    """All stories, by name."""
    return [read(path.stem) for path in sorted(SHELF.glob("*.toml"))]


def read(name: str) -> Story:
    """One story. Raises Trouble when there is none of that name."""
    path = SHELF / f"{name}.toml"
    if not re.fullmatch(r"[a-z_]{1,40}", name) or not path.exists():
        raise Trouble(404, "there is no such story")
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return Story(name, told["title"], tuple(told["step"]))


@dataclass(slots=True)
class Player:
    """Plays a story in a world, waiting after each step until the bot has done its part."""

    world: World
    conductor: Conductor
    values: Mapping[str, str]
    wall_seconds: float = 60.0

    async def play(self, story: Story) -> int:
        """Take every step. Returns how many. Raises Trouble that names the step at which it stuck."""
        for number, step in enumerate(story.steps, 1):
            try:
                await self._take(step)
            except Trouble as trouble:
                raise Trouble(409, f"step {number} of {story.name}: {trouble}") from None
        return len(story.steps)

    async def _take(self, step: Step) -> None:
        if "passes" in step:
            to = self.world.clock.now + timedelta(**step["passes"])
            await self.conductor.advance(to, self.wall_seconds)
            return
        person = self._person(step["who"])
        for act in ("starts", "says", "blocks", "unblocks"):
            if act in step:
                await self._wait()
                self._act(person, act, step[act])
                await self.conductor.settle(self.wall_seconds)
        if "opens" in step:
            await self._open(person, self._person(step["opens"]))
        for label in step.get("taps", []):
            await self._tap(person, label, must=True)
        for label in step.get("tries", []):
            await self._tap(person, label, must=False)

    async def _wait(self) -> None:
        """A bot sends no more than a message a second to a chat: give it that second."""
        await self.conductor.advance(self.world.clock.now + timedelta(seconds=1), self.wall_seconds)

    def _person(self, name: str) -> Person:
        for person in self.world.chats.persons.values():
            if person.name == name:
                return person
        person = self.world.chats.add_person(name, "en")
        self.world.topics.tell("persons")
        return person

    def _act(self, person: Person, act: str, value: Any) -> None:
        match act:
            case "starts":
                persons.start(self.world, person, self._filled(value))
            case "says":
                persons.say(self.world, person, self._filled(value))
            case _:
                persons.set_blocked(self.world, person, blocked=act == "blocks")

    async def _tap(self, person: Person, label: str, *, must: bool) -> None:
        found = await self._look(lambda: self._button(person, self._filled(label)), PATIENCE if must else 1)
        if found is None:
            if must:
                raise Trouble(409, f"no button {label!r}")
            return
        persons.tap(self.world, person, found[0].id, found[1])
        await self.conductor.settle(self.wall_seconds)

    async def _look(self, find: Callable[[], T | None], seconds: int) -> T | None:
        """Look for something in a chat, as long as a person would: a bot sends a chat one message a second."""
        for _ in range(seconds):
            found = find()
            if found is not None:
                return found
            await self._wait()
        return find()

    def _button(self, person: Person, label: str) -> tuple[Message, str] | None:
        """The newest message with a button so labelled, to the letter or by its beginning."""
        for message in reversed(self.world.chats.in_order(person.id)):
            rows = message.markup.get("inline_keyboard", [])
            buttons = [button for row in rows for button in row if "callback_data" in button]
            for fits in (str.__eq__, str.startswith):
                for button in buttons:
                    if fits(button["text"], label):
                        return message, button["callback_data"]
        return None

    async def _open(self, person: Person, host: Person) -> None:
        for _ in range(PATIENCE // 2):
            await self._wait()
        link = self._link(host)
        if link is None:
            raise Trouble(409, f"no invite link in the chat of {host.name}")
        persons.start(self.world, person, link)
        await self.conductor.settle(self.wall_seconds)

    def _link(self, person: Person) -> str | None:
        for message in reversed(self.world.chats.in_order(person.id)):
            if found := _LINK.search(message.content.get("text", "")):
                return found[0]
        return None

    def _filled(self, text: str) -> str:
        return re.sub(r"\{(\w+)\}", lambda match: self.values.get(match[1], match[0]), text)
