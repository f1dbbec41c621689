"""The ten weeks again, with a bot that is killed at random moments: nothing is lost, nothing said too often.

A handful of kills in every test run; `make chaos` does a hundred.
"""

from collections import Counter
from pathlib import Path

import pytest

from domain.delivery import Kind
from tests import proof
from tests.house import open_house
from tests.killer import killing
from tests.record import read_record
from tests.story import join, live


async def test_a_few_kills_lose_nothing(tmp_path: Path) -> None:
    await _story(tmp_path, kills=6, seed=1)


@pytest.mark.chaos
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("seed", range(4))
async def test_a_hundred_kills_lose_nothing(tmp_path: Path, seed: int) -> None:
    await _story(tmp_path, kills=25, seed=seed)


async def _story(folder: Path, *, kills: int, seed: int) -> None:
    async with open_house(folder) as house:
        async with killing(house, kills, seed, longest=2.5):
            cast = await join(house)
            await live(cast)
        await house.sandbox.advance(hours=1)
        record = await read_record(house)
        proof.no_reply_is_lost(cast, record)
        proof.no_alert_is_lost(record)
        proof.nothing_left_too_often(record)
        await proof.nothing_is_said_too_often(cast)
        claims = Counter(row.attempts for row in record.letters if row.kind != Kind.REFRESH)
        taps = sum(len(life.given) for life in cast.lives)
        print(f"seed {seed}: {house.kills} kills, {taps} replies, claims per message {dict(claims)}")
