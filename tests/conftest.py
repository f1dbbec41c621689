"""Fixtures every test may ask for."""

import gc
from collections.abc import AsyncIterator, Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from fluent.runtime import FluentResource

from tests.postgres import Postgres, serve_postgres
from tests.world import World, open_world


def pytest_sessionstart() -> None:
    """Collecting tests leaves no garbage."""
    gc.disable()


def pytest_collection_finish() -> None:
    """What was collected stays to the end, so that nobody needs to look for garbage in it."""
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def parsed_once() -> Iterator[None]:
    """However often all words are read anew, a text is parsed once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("wording.words.FluentResource", lru_cache(maxsize=512)(FluentResource))
        yield


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
