"""How each hand-over stands."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """How each hand-over stands."""
    op.create_table(
        "handover",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        *(sa.Column(name, Id, nullable=False) for name in ("practice_id", "client_id", "therapist_id")),
        *(sa.Column(name, Id, nullable=True) for name in ("alert_id", "entry_id")),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("reason_sealed", sa.LargeBinary(), nullable=True),
        *(sa.Column(name, sa.String(length=32), nullable=True) for name in ("suggested", "mode", "sharing")),
        *(sa.Column(f"{name}_sealed", sa.LargeBinary(), nullable=True) for name in ("lines", "approved", "next")),
        *(sa.Column(name, sa.String(length=32), nullable=True) for name in ("touch", "care")),
        sa.Column("promised_on", sa.String(length=10), nullable=True),
        sa.Column("begun_at", UtcDateTime(), nullable=False),
        *(
            sa.Column(f"{name}_at", UtcDateTime(), nullable=True)
            for name in ("talked", "offered", "later", "approved", "sent")
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_handover_client_id"), "handover", ["client_id"], unique=False)
