"""The ten weeks again, with a bot that is killed at random moments: nothing is lost, nothing said too often.

A handful of kills in every test run; `make chaos` does a hundred.
"""

from collections import Counter
from pathlib import Path

import pytest

from domain.delivery import RULES, Kind, Sending
from tests.house import open_house
from tests.killer import killing
from tests.record import Record, read_record
from tests.story import Cast, join, live


async def test_a_few_kills_lose_nothing(tmp_path: Path) -> None:
    await _story(tmp_path, kills=6, seed=1, weeks=10)


@pytest.mark.chaos
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("seed", range(4))
async def test_a_hundred_kills_lose_nothing(tmp_path: Path, seed: int) -> None:
    await _story(tmp_path, kills=25, seed=seed, weeks=10)


async def _story(folder: Path, *, kills: int, seed: int, weeks: int) -> None:
    async with open_house(folder) as house:
        async with killing(house, kills, seed, longest=2.5):
            cast = await join(house)
            await live(cast, weeks)
        await house.sandbox.advance(hours=1)
        record = await read_record(house)
        _no_reply_is_lost(cast, record)
        _no_alert_is_lost(cast, record)
        _nothing_left_too_often(record)
        await _no_reminder_came_twice(cast)
        copies = Counter(row.attempts for row in record.letters if row.kind != Kind.REFRESH)
        taps = sum(len(life.given) for life in cast.lives)
        print(f"seed {seed}: {house.kills} kills, {taps} replies, sends per message {dict(copies)}")


def _no_reply_is_lost(cast: Cast, record: Record) -> None:
    assert set(record.updates) == {"done"}
    for life in cast.lives:
        for asked, measure in (("how easy was", "goal"), ("bother you", "symptom")):
            given = [label for _, question, label in life.given if question == asked]
            assert record.scores(life.phone.name, measure) == given


def _no_alert_is_lost(cast: Cast, record: Record) -> None:
    assert record.alerts("Ben", "no_change")[0].state == "decided"
    assert len(record.alerts("Cleo", "silent")) == 1
    unsent = [
        row for row in record.letters if row.kind == Kind.ALERT and row.state in (Sending.QUEUED, Sending.SENDING)
    ]
    assert unsent == []


def _nothing_left_too_often(record: Record) -> None:
    """Each claim sends at most once, so claims bound the copies; kills are the only trouble in this story."""
    for row in record.letters:
        most = RULES[Kind(row.kind)].most
        assert most == 0 or row.attempts <= most, (row.kind, row.message, row.attempts)


async def _no_reminder_came_twice(cast: Cast) -> None:
    for life in cast.lives:
        days = [one["date"][:10] for one in await life.phone.chat() if _is_reminder(one)]
        assert max(Counter(days).values(), default=1) == 1


def _is_reminder(message: dict[str, object]) -> bool:
    rows = message["buttons"]
    assert isinstance(rows, list)
    return any(button["text"] == "Not today" for row in rows for button in row)
