"""What was done before a plan was closed, and whether it was opened again."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What was done before a plan was closed, and whether it was opened again."""
    op.create_table(
        "closing",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        *(sa.Column(name, Id, nullable=False) for name in ("practice_id", "client_id", "plan_id", "alert_id")),
        sa.Column("ticked", sa.String(length=32), nullable=False),
        sa.Column("why_sealed", sa.LargeBinary(), nullable=True),
        *(sa.Column(name, UtcDateTime(), nullable=True) for name in ("closed_at", "asked_at", "reopened_at")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_closing_client_id"), "closing", ["client_id"], unique=False)
