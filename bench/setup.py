"""How long a therapist takes to set up, counted: three seconds a tap, ten a typed text, words read at 200 a minute."""

import re
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from tests.joining import therapist_link
from tests.world import Phone, open_world

A_TAP, TYPING, WORDS_A_MINUTE = 3, 10, 200


@dataclass
class Count:
    """What it took, and which words were read already; a card that was edited is read anew."""

    phone: Phone
    taps: int = 0
    typed: int = 0
    words: int = 0
    _read: dict[int, str] = field(default_factory=dict)

    async def starts(self, payload: str) -> None:
        """Open the link: one tap."""
        await self.phone.starts(payload)
        self._reads()
        self.taps += 1

    async def taps_on(self, *labels: str) -> None:
        """Press buttons, one after the other, each after reading what there is."""
        for label in labels:
            await self.phone.taps(label)
            self._reads()
            self.taps += 1

    async def says(self, text: str) -> None:
        """Type something."""
        await self.phone.says(text)
        self._reads()
        self.typed += 1

    def _reads(self) -> None:
        for message in self.phone.messages:
            if self._read.get(message.id) != message.text:
                self.words += len(re.findall(r"\w[\w’'-]*", message.text))
                self._read[message.id] = message.text

    @property
    def seconds(self) -> int:
        """All of it."""
        return round(self.taps * A_TAP + self.typed * TYPING + self.words * 60 / WORDS_A_MINUTE)


async def set_up(count: Count) -> None:
    """From the link to a practice that can invite: each question by its first button, the texts accepted, a trial."""
    for _ in range(20):
        if "Try it as a client" in count.phone.last.labels:
            break
        await count.taps_on(count.phone.last.labels[0])
    await count.taps_on("Try it as a client", "3", "7", "Most days", "About the same", "Delete the trial")


async def counted() -> Count:
    """Set up once, in a world of its own."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_world(Path(folder)) as world:
            count = Count(world.phone("Vera"))
            await count.starts(await therapist_link(world))
            await set_up(count)
            return count


async def run() -> str:
    """The count as a line."""
    count = await counted()
    told = f"{count.taps} taps, {count.typed} typed, {count.words} words"
    return f"Setting up, trial included: {told}: {count.seconds} s ({count.seconds / 60:.1f} min)"
