"""Which safety texts a therapist has accepted, word for word."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Which safety texts a therapist has accepted; those who have joined are asked before the next invitation."""
    op.create_table(
        "acceptance",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("therapist_id", Id, nullable=False),
        sa.Column("text", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("edition", sa.String(length=16), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_acceptance_therapist_id"), "acceptance", ["therapist_id"], unique=False)
