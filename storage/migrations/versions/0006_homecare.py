"""The home plan as the client lives it: habits, how-to, dates to look again, reasons, fewer reminders."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The home plan as the client lives it: habits, how-to, dates to look again, reasons, fewer reminders."""
    _item()
    _rhythm()
    _ask()


def _item() -> None:
    op.add_column("homecare_item", sa.Column("how_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("homecare_item", sa.Column("anchor_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("homecare_item", sa.Column("weeks", sa.Integer(), nullable=True))
    op.add_column("homecare_item", sa.Column("look_on", sa.String(length=10), nullable=True))


def _rhythm() -> None:
    op.create_table(
        "homecare_rhythm",
        sa.Column("client_id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("a_week", sa.Integer(), nullable=True),
        sa.Column("paused_until", sa.String(length=10), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("client_id"),
    )


def _ask() -> None:
    op.create_table(
        "homecare_ask",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("item_id", Id, nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("told_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("did_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("told_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_homecare_ask_client_id_day"), "homecare_ask", ["client_id", "day"], unique=False)
