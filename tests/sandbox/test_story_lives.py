"""The prepared lives, each played through the real bot: what is promised about it can be read in the chats."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.house import open_house
from tests.phone import JSON


@dataclass(frozen=True, slots=True)
class Lived:
    """The chats after a story, by name, and every text the bot sent or edited in, by chat."""

    chats: dict[str, list[JSON]]
    texts: dict[str, list[str]]

    def heard(self, name: str, *some: str) -> list[str]:
        """The bot's texts to somebody, oldest first, that hold one of these words."""
        texts = [one["text"] for one in self.chats[name] if one["from"] == "bot"]
        return [text for text in texts if any(words in text for words in some)]

    def told(self, name: str, words: str) -> list[str]:
        """What somebody could read at some time, edits included, as long as it holds these words."""
        return [text for text in self.texts[name] if words in text]

    def answer_to(self, name: str, own: str) -> str:
        """What followed upon their own words."""
        texts = [one["text"] for one in self.chats[name]]
        return str(texts[texts.index(own) + 1])

    def order(self, name: str, *some: str) -> list[int]:
        """The place of the first of the bot's texts that holds each of these words."""
        texts = [one["text"] if one["from"] == "bot" else "" for one in self.chats[name]]
        return [next(n for n, text in enumerate(texts) if words in text) for words in some]

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
        names = {one["id"]: one["name"] for one in persons}
        chats = {name: await house.sandbox.get(f"/control/persons/{key}/chat") for key, name in names.items()}
        yield Lived(chats, _texts(await house.sandbox.log(), names))


def _texts(log: list[JSON], names: dict[int, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {name: [] for name in names.values()}
    for call in log:
        if "text" in call["params"] and "chat_id" in call["params"]:
            found[names[int(call["params"]["chat_id"])]].append(call["params"]["text"])
    return found


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
        back = life.answer_to("Cleo", "Sorry, it was a lot at once. I am back.")
        assert "The next check-in is on Monday" in back
        assert len(life.answered("Cleo")) == 6


async def test_blocks_the_bot(tmp_path: Path) -> None:
    async with lived(tmp_path, "blocks") as life:
        assert len(life.heard("Vera", "My messages to E.T. do not arrive.")) == 1
        dates = [one["date"] for one in life.chats["Emil"]]
        started = [one["date"] for one in life.chats["Emil"] if one["text"] == "/start"][-1]
        assert not [date for date in dates if "2026-03-24" < date < started]
        assert len(life.answered("Emil")) == 7


async def test_small_gains_elsewhere(tmp_path: Path) -> None:
    async with lived(tmp_path, "gains") as life:
        looks = life.heard("Greta", "Part of it may be easing", "Part of it got easier", "As a whole it is close to")
        assert "• “poor sleep”: 7 of 10 at the start, 2 of 10 lately" in looks[-1]
        assert "• “sit at the piano for an hour”: 4 of 10 at the start, 4 of 10 lately" in looks[-1]
        assert "You named sleep as easier in" in looks[-1]
        assert life.heard("Vera", "G.L.: time to ask. Decided on")
        moved = life.told("Vera", "G.L.: part of it moved, and the planned review is due by")
        assert "WHAT MOVED\n• “poor sleep”: 7 → 2 of 10\n• Sleep: easier" in moved[-1]


async def test_worse_after_visits(tmp_path: Path) -> None:
    async with lived(tmp_path, "visits") as life:
        assert len(life.told("Jonas", "How is it now?")) == 2
        assert life.heard("Jonas", "I am passing this on to Vera now. Vera reads notes on the same day.")
        told = life.heard("Vera", "J.W. told me how it was after the visit")
        assert ["easing off" in text for text in told] == [True, False]
        assert life.heard("Vera", "J.W. asks you for a call.")
        assert "• 16 April: worse\nWorse after 2 of the last 4." in life.heard("Vera", "Decided:\n• 13 April")[-1]
        assert life.heard("Jonas", "“Thank you, that helps me. I go easy on that side.”")


async def test_asks_to_change_the_plan(tmp_path: Path) -> None:
    async with lived(tmp_path, "change") as life:
        (kept,) = life.heard("Lena", "An update on your request.")
        assert "Vera would like to keep the plan for now. The reason given: “The muscle" in kept
        waits, agreed, talk = life.heard("Malik", "An update on your request.")
        assert "There is no answer yet. Vera will ask again." in waits
        assert "Dr. Weber agreed. From 27 March the plan is: “30 minutes, once a week”" in agreed
        assert "Vera would like to talk it over with you on 7 April" in talk
        asked, permitted = life.order("Malik", "May Vera send your wish", "Vera may write to Dr. Weber")
        assert asked < permitted
        assert life.heard("Vera", "They say it is, or may be, a new problem. They got the list of urgent signs.")


async def test_an_urgent_sign(tmp_path: Path) -> None:
    async with lived(tmp_path, "urgent") as life:
        assert len(life.heard("Nora", "Do any of these fit you right now?")) == 3
        assert life.heard("Nora", "If you are not sure, ask a person today. Call 116 117")
        assert life.heard("Nora", "Please get medical help now. Call 112")
        assert life.heard("Nora", "Were you able to see or call someone?")
        assert life.heard("Nora", "A person can still look at it today.")
        assert life.heard("Otto", "Please call 116 123, or 112 if you are in danger.")
        urgent = life.told("Vera", "If you don't tap below, I send this once more")
        assert len(life.heard("Vera", "You reached them on")) == 4
        assert [text.split()[1] for text in urgent] == ["N.K.", "O.H.", "N.K.", "N.K."]
        assert "has not seen or called anyone so far" in urgent[-1]


async def test_pauses_and_returns(tmp_path: Path) -> None:
    async with lived(tmp_path, "pauses") as life:
        assert len(life.heard("Paula", "Paused until Monday")) == 2
        ended = life.heard("Paula", "Your break ends today.")
        assert [text.split("Monday ")[1][:8] for text in ended] == ["6 April ", "13 April"]
        assert (
            len(life.heard("Paula", "I'll leave you in peace"))
            == len(life.heard("Ravi", "I'll leave you in peace"))
            == 1
        )
        back = life.answer_to("Paula", "Hello, I am back from a busy time")
        assert "The next check-in is on Monday" in back
        assert "A while ago you wrote: “sleep through the night”." in life.answer_to("Ravi", "Hello again")
        assert life.heard("Ravi", "We start from today, and there is nothing to catch up on.")


async def test_is_handed_over(tmp_path: Path) -> None:
    async with lived(tmp_path, "handed") as life:
        talked, asked, agreed, sent, stuck, month = life.order(
            *("Iris", "talk about other care by", "It is a choice", "May I prepare a one-page summary"),
            *("Sent to Dr. Ruiz on 24 April", "You are to get a call or note by Tuesday 5 May", "A last follow-up"),
        )
        assert talked < asked < agreed < sent < stuck < month
        assert life.heard("Iris", "6 – struck out: After visits:")
        assert life.told("Vera", "I.H. is asked about Kim Sand") == []
        assert life.told("Vera", "I have promised them a call or note by Tuesday 5 May.")
        assert life.heard("Vera", "In touch after a week: not yet.\nThe care they need after four weeks: yes.")
        assert life.heard("Vera", "1 client got in touch after a hand-over.")


async def test_a_plan_of_somebody_else_waits_for_them(tmp_path: Path) -> None:
    async with lived(tmp_path, "chiropractor") as life:
        asked, permitted = life.order("Nils", "May Vera ask Dr. Brandt", "Vera may write to Dr. Brandt")
        assert asked < permitted
        (answer,) = life.heard("Nils", "Dr. Brandt agreed.")
        assert answer.startswith("A word about your plan.")
        assert "The reason given: “The neck is calm enough for it now.”" in answer
        assert life.heard("Nils", "Chin tucks")
