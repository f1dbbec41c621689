"""One bot for one database: the second process ends and names the first.

An SQLite file has a lock file beside it; on PostgreSQL the lock belongs to the connection that writes.
"""

import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class AlreadyRunning(Exception):
    """Another process holds the database. Made with what is known of it."""

    def __str__(self) -> str:
        """The line to show."""
        return f"Interlude is already running on this database ({super().__str__()})."


def who() -> str:
    """How this process is named to another one, maybe on another machine."""
    return f"process {os.getpid()} on {socket.gethostname()}"


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
            raise AlreadyRunning(f"process {first}") from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield
