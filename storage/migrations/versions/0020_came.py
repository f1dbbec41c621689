"""Where a therapist wants visits to come from, and the days they were asked about."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Where a therapist wants visits to come from, and the days they were asked about."""
    op.add_column("therapist", sa.Column("visit_source", sa.String(length=32), nullable=True))
    op.add_column("therapist", sa.Column("visit_source_at", UtcDateTime(), nullable=True))
    op.create_table(
        "visit_day",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        *(sa.Column(name, Id, nullable=False) for name in ("practice_id", "therapist_id")),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("touched_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "therapist_id", "day"),
    )
    op.create_index(op.f("ix_visit_day_therapist_id"), "visit_day", ["therapist_id"], unique=False)
