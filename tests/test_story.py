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
        await _improves(cast)
        await _does_not_change(cast, record)
        await _goes_silent(cast, record)
        for life in cast.lives:
            _nothing_is_lost(life, record)


async def _improves(cast: Cast) -> None:
    heard = await cast.anna.phone.heard()
    assert any("clear" in text and "6 of 10" in text for text in heard), heard


async def _does_not_change(cast: Cast, record: Record) -> None:
    alert = record.alerts("Ben", "no_change")
    assert [one.state for one in alert] == ["decided"]
    assert [one.step for one in record.decisions("Ben")] == ["rv"]
    assert sum("steady for" in text for text in await cast.vera.heard()) <= 2
    assert any("stayed about the same" in text for text in await cast.ben.phone.heard())


async def _goes_silent(cast: Cast, record: Record) -> None:
    assert len(record.alerts("Cleo", "silent")) == 1
    assert any("leave you in peace" in text for text in await cast.cleo.phone.heard())


def _nothing_is_lost(life: Life, record: Record) -> None:
    """Every tap on a scale is an answer in force."""
    goals = [label for _, asked, label in life.given if asked == "how easy was"]
    bothers = [label for _, asked, label in life.given if asked == "bother you"]
    assert record.scores(life.phone.name, "goal") == goals
    assert record.scores(life.phone.name, "symptom") == bothers
