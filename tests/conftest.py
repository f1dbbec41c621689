"""Fixtures every test may ask for."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.postgres import Postgres, serve_postgres
from tests.world import World, open_world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A practice and its people around the real bot; see tests/world.py and tests/factories.py."""
    async with open_world(tmp_path) as made:
        yield made


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server that lives as long as the test process."""
    with serve_postgres() as server:
        yield server
