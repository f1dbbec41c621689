"""Ten weeks of three clients through the real bot process over HTTP."""

from pathlib import Path

from tests.house import open_house
from tests.record import Record, read_record
from tests.story import Cast, Life, join, live


async def test_ten_weeks_of_three_clients(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        cast = await join(house)
        await live(cast)
        record = await read_record(house)
        await _improves(cast, record)
        await _does_not_change(cast, record)
        await _goes_silent(cast, record)
        for life in cast.lives:
            _nothing_is_lost(life, record)


async def _improves(cast: Cast, record: Record) -> None:
    """The look back after eight weeks says so in her own numbers; it was sent as it is kept, below a picture."""
    looks = record.summaries_of["Anna"]
    assert [one.state for one in looks][-1] == "improving"
    assert "6 of 10" in looks[-1].text
    assert f"{looks[-1].text}\n\nThe picture shows" in "\n".join(await cast.anna.phone.heard())


async def _does_not_change(cast: Cast, record: Record) -> None:
    """An alert that the therapist decided; the client heard of it with the date that was picked."""
    found = record.alerts("Ben", "no_change")
    assert found[0].state == "decided"
    assert record.decisions("Ben")[0].step == "rv"
    heard = await cast.ben.phone.heard()
    assert any("your answers have stayed about the same" in text and "suggests a look" in text for text in heard)


async def _goes_silent(cast: Cast, record: Record) -> None:
    assert len(record.alerts("Cleo", "silent")) == 1
    assert any("leave you in peace" in text for text in await cast.cleo.phone.heard())


def _nothing_is_lost(life: Life, record: Record) -> None:
    """Every tap on a scale is an answer in force."""
    goals = [label for _, asked, label in life.given if asked == "how easy was"]
    bothers = [label for _, asked, label in life.given if asked == "bother you"]
    assert record.scores(life.phone.name, "goal") == goals
    assert record.scores(life.phone.name, "symptom") == bothers
