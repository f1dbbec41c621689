"""A client's number for urgent notes, and what a practice does in a crisis."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, Sealed, UtcDateTime

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nobody has left a number, and no practice has written anything down."""
    op.add_column("client", sa.Column("phone_sealed", Sealed(), nullable=True))
    op.add_column("client", sa.Column("phone_at", UtcDateTime(), nullable=True))
    op.create_table(
        "safety_plan",
        sa.Column("practice_id", Id, autoincrement=False, nullable=False),
        sa.Column("words_sealed", Sealed(), nullable=False),
        sa.Column("therapist_id", Id, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("practice_id"),
    )
