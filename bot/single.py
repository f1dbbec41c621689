"""One bot for one SQLite file: the second process ends and names the first."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class AlreadyRunning(Exception):
    """Another process holds the database."""


@contextmanager
def only_one(database: str | None) -> Iterator[None]:
    """Hold the lock beside the database file (None: no file, no lock). Raises AlreadyRunning."""
    if database is None:
        yield
        return
    path = Path(f"{database}.lock")
    with path.open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.seek(0)
            first = lock.read().strip() or "unknown"
            raise AlreadyRunning(f"Interlude is already running on this database (process {first}).") from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield
