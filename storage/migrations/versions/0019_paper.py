"""Progress reports on their way."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Progress reports on their way."""
    op.create_table(
        "paper",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        *(sa.Column(name, Id, nullable=False) for name in ("practice_id", "client_id", "therapist_id")),
        sa.Column("state", sa.String(length=32), nullable=False),
        *(sa.Column(f"{name}_sealed", sa.LargeBinary(), nullable=True) for name in ("facts", "lines", "struck")),
        sa.Column("begun_at", UtcDateTime(), nullable=False),
        sa.Column("offered_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_paper_client_id"), "paper", ["client_id"], unique=False)
