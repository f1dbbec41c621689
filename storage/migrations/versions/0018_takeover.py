"""Clients who pass from one therapist of a practice to another."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Clients who pass from one therapist of a practice to another."""
    op.create_table(
        "takeover",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        *(sa.Column(name, Id, nullable=False) for name in ("practice_id", "client_id", "from_id")),
        sa.Column("to_id", Id, nullable=True),
        sa.Column("term", sa.String(length=32), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("last_on", sa.String(length=10), nullable=True),
        sa.Column("begun_at", UtcDateTime(), nullable=False),
        sa.Column("agreed_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_takeover_client_id"), "takeover", ["client_id"], unique=False)
