"""What one client told as a file: the report, and data that `interlude analyse` reads back."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.config import Config
from bot.export import Form, export
from bot.setup import SetupError
from exchange import clients as ratings
from exchange.analysis import analyse
from exchange.notes import Notes
from storage import clients, notes
from storage.sealing import Vault
from tests.factories import Joined, joined, practised
from tests.weeks import quiet, weeks
from tests.world import World

VAULT = Vault(b"k" * 32)
Told = Callable[..., Awaitable[str]]


@pytest.fixture
async def anna(world: World) -> Joined:
    """Anna has answered for five weeks, and wrote something."""
    found = await joined(await practised(world), "Anna")
    await quiet(world, found)
    await weeks(world, found, goal=[3, 4, 5, 6, 6], symptom=[6, 5, 5, 4, 3], since_start=[2, 2, 1, 1, 0])
    async with world.database.write() as session:
        client = await clients.load(session, found.scope.subject)
        assert client is not None
        note = await notes.add(session, client, "Tuesday was <easier>", now=world.now)
        await notes.pass_on(session, note, now=world.now)
        await notes.add(session, client, "only for me", now=world.now)
    return found


@pytest.fixture
def told(world: World, tmp_path: Path) -> Told:
    """Export from the world's own file."""
    url = f"sqlite:///{tmp_path / 'world.db'}"
    settings = Config.model_validate({"telegram": {"token": "424242:" + "A" * 35}, "database": {"url": url}})

    async def tell(form: Form, who: str = "Anna") -> str:
        return await export(settings, VAULT, who, form, world.now)

    return tell


async def test_the_report_tells_what_was_told(anna: Joined, told: Told) -> None:
    text, html = await told(Form.TEXT), await told(Form.HTML)
    for said in ("6 answers, the first 3 of 10, the latest 6 of 10", "Answered: 5 of 5 check-ins", "Why now"):
        assert (said in text) is (said != "Why now")
    assert "Tuesday was &lt;easier&gt;" in html
    assert "only for me" not in html + text
    assert "<svg" in html


async def test_the_table_is_read_back_by_analyse(anna: Joined, told: Told, tmp_path: Path) -> None:
    (tmp_path / "anna.csv").write_text(await told(Form.CSV))
    remarks = Notes("anna.csv")
    (found,) = [analyse(one) for one in ratings.read(tmp_path / "anna.csv", remarks, None)]
    assert not list(remarks.lines())
    assert {one.measure for one in found.assessment.measures} == {"goal", "symptom"}
    assert found.assessment.coverage is not None


async def test_the_data_holds_every_answer_with_its_day(anna: Joined, told: Told) -> None:
    whole = json.loads(await told(Form.JSON, str(anna.scope.subject)))
    goal = [one for one in whole["answers"] if one["measure"] == "goal"]
    assert [one["value"] for one in goal] == ["3", "3", "4", "5", "6", "6"]
    assert goal[1]["date"] == "2026-03-09"


async def test_an_unknown_client_is_said_plainly(world: World, anna: Joined, told: Told) -> None:
    with pytest.raises(SetupError, match="no such client"):
        await told(Form.TEXT, "Bela")
    await joined(await practised(world, "Mia"), "Anna")
    with pytest.raises(SetupError, match="2 clients have that name"):
        await told(Form.TEXT)
