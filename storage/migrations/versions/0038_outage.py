"""When the bot was last awake, and when it was away."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """When the bot was last awake, and when it was away."""
    op.add_column("installation", sa.Column("awake_at", UtcDateTime(), nullable=True))
    op.create_table(
        "outage",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
