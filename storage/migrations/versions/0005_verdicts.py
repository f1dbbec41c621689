"""What therapists say of alerts, and how soon they want to hear of no change."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What therapists say of alerts, and how soon they want to hear of no change."""
    op.add_column("therapist", sa.Column("preset", sa.String(length=32), nullable=True))
    op.add_column("therapist", sa.Column("preset_at", UtcDateTime(), nullable=True))
    op.create_table(
        "verdict",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("alert_id", Id, nullable=False),
        sa.Column("therapist_id", Id, nullable=False),
        sa.Column("rule", sa.String(length=32), nullable=False),
        sa.Column("preset", sa.String(length=32), nullable=False),
        sa.Column("verdict", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "alert_id"),
    )
    op.create_index(op.f("ix_verdict_client_id"), "verdict", ["client_id"], unique=False)
    op.create_index(op.f("ix_verdict_therapist_id"), "verdict", ["therapist_id"], unique=False)
