"""The one stage of a sandbox: which story is played on it, how far it has come, and its end."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sandbox.conductor import Conductor
from sandbox.story.player import Player
from sandbox.story.script import Story
from sandbox.trouble import Trouble
from sandbox.world import World


@dataclass(slots=True)
class Stage:
    """One story at a time; `story` is the one this sandbox is for, or the one played last."""

    world: World
    conductor: Conductor
    story: Story | None = None
    step: int = 0
    trouble: str = ""
    _playing: "asyncio.Task[None] | None" = None

    @property
    def playing(self) -> bool:
        """Whether a story is under way."""
        return self._playing is not None and not self._playing.done()

    def show(self) -> dict[str, Any]:
        """The stage as JSON; `step` of `of` counts what people do and the weeks that pass."""
        story = self.story
        return {
            "name": story.name if story else None,
            "title": story.title if story else None,
            "step": self.step,
            "of": len(story.beats) if story else 0,
            "playing": self.playing,
            "trouble": self.trouble or None,
        }

    async def play(self, story: Story, inputs: Mapping[str, str]) -> dict[str, Any]:
        """Play it to its end, or until it is stopped; goes on when nobody waits any more. Returns what it took.

        Raises Trouble when one is under way, or that names the step at which this one stuck.
        """
        if self.playing:
            raise Trouble(409, "a story is being played; stop it first")
        self.story, self.step, self.trouble = story, 0, ""
        player = Player(self.world, self.conductor, dict(inputs), self._told)
        before = self.conductor.jumps
        self._playing = asyncio.create_task(player.play(story))
        self._playing.add_done_callback(self._ended)
        done, _ = await asyncio.wait({self._playing})
        stopped = done.pop().cancelled()
        if self.trouble:
            raise Trouble(409, self.trouble)
        jumps = self.conductor.jumps - before
        return {"steps": self.step, "acts": player.acts, "jumps": jumps, "stopped": stopped}

    async def stop(self) -> None:
        """End the story where it is: everything can be gone on with by hand."""
        if self._playing is not None:
            self._playing.cancel()
            with suppress(asyncio.CancelledError, Trouble):
                await self._playing

    def _told(self, step: int) -> None:
        self.step = step
        self.world.topics.tell("story")

    def _ended(self, task: "asyncio.Task[None]") -> None:
        error = None if task.cancelled() else task.exception()
        self.trouble = str(error) if error else ""
        self.world.topics.tell("story")
