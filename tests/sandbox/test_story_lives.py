"""The prepared lives, each played through the real bot: what is promised about it can be read in the chats."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.house import open_house
from tests.phone import JSON


@dataclass(frozen=True, slots=True)
class Lived:
    """The chats after a story, by name."""

    chats: dict[str, list[JSON]]

    def heard(self, name: str, *some: str) -> list[str]:
        """The bot's texts to somebody, oldest first, that hold one of these words."""
        texts = [one["text"] for one in self.chats[name] if one["from"] == "bot"]
        return [text for text in texts if any(words in text for words in some)]

    def answered(self, name: str) -> list[JSON]:
        """The check-ins somebody has answered to the end."""
        return [
            one for one in self.chats[name] if any(b["text"] == "Add a note" for row in one["buttons"] for b in row)
        ]


@asynccontextmanager
async def lived(folder: Path, story: str) -> AsyncIterator[Lived]:
    async with open_house(folder) as house:
        done = await house.sandbox.post(f"/control/stories/{story}", {"link": await house.new_practice()})
        assert done["stopped"] is False
        persons = await house.sandbox.get("/control/persons")
        paths = {one["name"]: f"/control/persons/{one['id']}/chat" for one in persons}
        yield Lived({name: await house.sandbox.get(path) for name, path in paths.items()})


async def test_improves(tmp_path: Path) -> None:
    async with lived(tmp_path, "improves") as life:
        assert len(life.answered("Anna")) == 12
        good = life.heard("Anna", "in the way you wanted", "change for the better", "near the easy end")
        assert "“drive for an hour”: 3 of 10 at the start, 8 of 10 lately" in good[-1]
        assert life.heard("Anna", "no change", "stayed about the same") == []
        assert life.heard("Vera", "Drove to my sister's and back")


async def test_does_not_change(tmp_path: Path) -> None:
    async with lived(tmp_path, "no_change") as life:
        assert life.heard("Vera", "B.M.: no change. Decided on")
        told = life.heard("Ben", "your answers have stayed about the same")
        assert "Vera has seen this and suggests a look at the plan together on" in told[0]
        assert len(life.answered("Ben")) == 12


async def test_gets_worse(tmp_path: Path) -> None:
    async with lived(tmp_path, "worse") as life:
        assert life.heard("Vera", "D.F.: clearly worse. Decided on")
        assert (
            "I am passing this on to Vera" in life.heard("Dora", "tougher by your own numbers", "a harder stretch")[0]
        )
        assert len(life.answered("Dora")) >= 10


async def test_goes_silent_and_returns(tmp_path: Path) -> None:
    async with lived(tmp_path, "silent") as life:
        offer, rest = life.heard("Cleo", "I can change how I work", "I'll leave you in peace")
        assert "suit you best" in offer
        assert "Send any message to start again" in rest
        assert life.heard("Vera", "C.R.: no answers. Decided on")
        texts = [one["text"] for one in life.chats["Cleo"]]
        back = texts[texts.index("Sorry, it was a lot at once. I am back.") + 1]
        assert "The next check-in is on Monday" in back
        assert len(life.answered("Cleo")) == 6


async def test_blocks_the_bot(tmp_path: Path) -> None:
    async with lived(tmp_path, "blocks") as life:
        assert len(life.heard("Vera", "My messages to E.T. do not arrive.")) == 1
        dates = [one["date"] for one in life.chats["Emil"]]
        started = [one["date"] for one in life.chats["Emil"] if one["text"] == "/start"][-1]
        assert not [date for date in dates if "2026-03-24" < date < started]
        assert len(life.answered("Emil")) == 7
