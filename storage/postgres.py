"""PostgreSQL behaving as SQLite does here: writers one after another, readers on one snapshot, one bot at a time.

Writers queue behind a lock of the transaction. The running bot also holds a lock of the session on its only writing
connection: when that connection is lost so is the lock, and nothing is written before both are there again.
"""

from typing import Any, Final

from sqlalchemy import event
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

_OURS: Final = int.from_bytes(b"intl")
_NAME: Final = "Interlude, "
_TURN: Final = f"SET LOCAL lock_timeout = '10s'; SELECT pg_advisory_xact_lock({_OURS}, 1)"
_HOLD: Final = f"SELECT pg_try_advisory_lock({_OURS}, 2)"
_HOLDER: Final = """
    SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid)
    WHERE locktype = 'advisory' AND classid = %s AND objid = 2 AND granted AND datname = current_database()
"""
_TRIES: Final = 10
"""A tenth of a second apart: a bot that was just killed may hold the lock a moment longer."""
_NOTICE: Final = "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3"
"""How soon the server notices that a process is gone whose machine no longer answers: in a minute."""
_PATIENCE: Final = {
    "connect_timeout": 10,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
"""The same from this side, in seconds (the last in milliseconds); the URL may say otherwise."""


class NotAlone(Exception):
    """Another process holds this database; the text names it."""


def reader(url: URL) -> AsyncEngine:
    """Connections that cannot write; each transaction sees one snapshot."""
    engine = _engine(url, isolation_level="REPEATABLE READ", pool_size=4)
    return engine.execution_options(postgresql_readonly=True)


def writer(url: URL, alone: str) -> AsyncEngine:
    """The one connection that writes. `alone` names this process when no other may run here, "" when others may."""
    engine = _engine(url, pool_size=1)

    @event.listens_for(engine.sync_engine, "connect")
    def connected(connection: Any, _entry: ConnectionPoolEntry) -> None:
        if alone:
            _hold(connection, alone)

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql(_TURN)

    return engine


def _engine(url: URL, **how: Any) -> AsyncEngine:
    patience = {key: value for key, value in _PATIENCE.items() if key not in url.query}
    return create_async_engine(
        url, hide_parameters=True, max_overflow=0, pool_pre_ping=True, connect_args=patience, **how
    )


def _hold(connection: Any, who: str) -> None:
    """Take the lock of the running bot for as long as this connection lives. Raises NotAlone."""
    cursor = connection.cursor()
    cursor.execute("SELECT set_config('application_name', %s, false)", (_NAME + who,))
    cursor.execute(_NOTICE)
    for _ in range(_TRIES):
        cursor.execute(_HOLD)
        if cursor.fetchone()[0]:
            connection.commit()
            return
        cursor.execute("SELECT pg_sleep(0.1)")
    cursor.execute(_HOLDER, (_OURS,))
    holder = cursor.fetchone()
    connection.close()
    raise NotAlone(holder[0].removeprefix(_NAME) if holder else "unknown")
