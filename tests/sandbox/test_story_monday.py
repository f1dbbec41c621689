"""The Monday with eighteen clients: who is in it, and, played to its end, whether it can be triaged by hand."""

from pathlib import Path

import pytest

from sandbox.story import shelf
from sandbox.story.script import Act, Verb
from sandbox.trouble import Trouble
from tests.house import open_house
from tests.phone import Phone

TRIAGE = (
    *("Line them up", "I'll call today", "Next note", "Review together", "In a week"),
    *("Next note", "Give it time", "2 weeks", "Next note", "Go on as it is", "4 weeks"),
)
"""Four cards, each with another decision. At most twelve taps."""


def test_a_monday_has_the_people_of_the_practice() -> None:
    monday, practice = shelf.read("monday"), shelf.read("practice")
    assert list(monday.cast) == list(practice.cast)
    assert monday.cast["Ben"] == practice.cast["Ben"]
    assert monday.cast["Cleo"].values["ease"] != practice.cast["Cleo"].values["ease"]
    assert monday.cast["Cleo"].values["goal"] == practice.cast["Cleo"].values["goal"]
    opened = {act.who for beat in monday.beats if isinstance(act := beat.does, Act) and act.verb is Verb.OPENS}
    assert len(opened) == 18


@pytest.mark.parametrize("name", ["nobody", "../demo", ""])
def test_the_people_of_a_story_that_is_none_are_refused(name: str) -> None:
    with pytest.raises(Trouble, match="'cast_of' names no story"):
        shelf.with_cast({"cast_of": name})


@pytest.mark.chaos
@pytest.mark.timeout(300)
async def test_four_cards_of_a_monday_take_twelve_taps(tmp_path: Path) -> None:
    """Long: eleven weeks of eighteen people. `make chaos` plays it."""
    async with open_house(tmp_path) as house:
        done = await house.sandbox.post("/control/stories/monday", {"link": await house.new_practice()})
        assert done["stopped"] is False
        persons = await house.sandbox.get("/control/persons")
        vera = Phone(house.sandbox, next(one["id"] for one in persons if one["name"] == "Vera"), "Vera")
        slip, _, _, digest = [one for one in await vera.chat() if one["date"] >= "2026-05-18"]
        assert "\n1. Visits on Monday: A.K., F.Y.\n2. O.H.: asks for a change" in slip["text"]
        _has_a_rhythm([one["text"] for one in await vera.chat()])
        for block in ("Your week.", "TO DECIDE (5)", "REQUESTS (2)", "WORTH A WORD (1)", "At their goal: D.F., H.N."):
            assert block in digest["text"]
        assert len(TRIAGE) <= 12
        for step in TRIAGE:
            await vera.taps(step)
            await house.sandbox.advance(seconds=3)
        decided = [one["text"] for one in (await vera.chat()) if "Decided on 18 May." in one["text"]]
        assert {text.split(":")[0] for text in decided} == {"F.Y.", "B.M.", "G.S.", "A.K."}


def _has_a_rhythm(told: list[str]) -> None:
    """Notes of a day come together, who came is ticked each evening, and visits are told of the evening before."""
    assert sum(text.startswith("Your day in one note.") for text in told) > 5
    assert sum(" Noted: " in text for text in told) > 30
    assert sum(text.startswith("Who came on") for text in told) == 0
    assert any(text.startswith("Visits on Friday 15 May.") for text in told)
