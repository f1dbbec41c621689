"""Alembic's entry: runs on the connection it is handed, inside the transaction that is already open."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.tables import metadata
from storage.types import UtcDateTime


def _spell(kind: str, obj: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Write our own column types by name in new steps."""
    if kind == "type" and isinstance(obj, UtcDateTime):
        autogen.imports.add("from storage.types import UtcDateTime")
        return "UtcDateTime()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_spell,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
