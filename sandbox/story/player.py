"""Plays a story: in every round all who have something to do act together, then the bot does its part."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sandbox.conductor import Conductor
from sandbox.story.script import Act, Story
from sandbox.story.troupe import Troupe
from sandbox.trouble import Trouble
from sandbox.world import World

PATIENCE: Final = timedelta(seconds=30)
"""How long, in the sandbox's time, somebody waits for what the script says they see."""


@dataclass(slots=True)
class Player:
    """Plays stories in a world; `told` hears how many beats are done."""

    world: World
    conductor: Conductor
    inputs: dict[str, str]
    told: Callable[[int], None]
    wall_seconds: float = 60.0
    acts: int = 0
    """What all people together have done so far."""

    async def play(self, story: Story) -> None:
        """Take every beat; a live clock stands still meanwhile. Raises Trouble that names the step it stuck at."""
        news = self.world.topics.listen()
        self.world.clock.paused += 1
        try:
            troupe = Troupe(self.world, story, self.inputs, news)
            for number, beat in enumerate(story.beats, 1):
                try:
                    await self._take(troupe, beat.does)
                except Trouble as trouble:
                    raise Trouble(409, f"step {beat.step} of {story.name}: {trouble}") from None
                self.told(number)
        finally:
            self.world.clock.paused -= 1
            self.world.topics.leave(news)
            self.world.topics.tell("clock")

    async def _take(self, troupe: Troupe, does: Act | timedelta) -> None:
        if isinstance(does, Act):
            await self._script(troupe, does)
        else:
            await self._pass(troupe, self.world.clock.now + does)

    async def _script(self, troupe: Troupe, act: Act) -> None:
        """Do it as soon as it can be done, while everybody else goes on."""
        until = self.world.clock.now + PATIENCE
        done = False
        while not done:
            done = troupe.perform(act)
            if self._count(troupe.react() + done):
                await self.conductor.settle(self.wall_seconds)
            elif self.world.clock.now < until:
                await self.conductor.hop(until, self.wall_seconds)
            else:
                raise Trouble(409, f"this could not be done: {troupe.describe(act)}")

    async def _pass(self, troupe: Troupe, to: datetime) -> None:
        """Let time pass from one deadline to the next, be it the bot's or somebody's."""
        while True:
            if self._count(troupe.react()):
                await self.conductor.settle(self.wall_seconds)
            elif self.world.clock.now >= to:
                return
            else:
                await self.conductor.hop(min(to, troupe.soonest() or to), self.wall_seconds)

    def _count(self, acts: int) -> int:
        self.acts += acts
        return acts
