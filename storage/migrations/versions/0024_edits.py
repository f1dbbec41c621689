"""Edits of plans that run, and what a therapist expects of a plan."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Edits of plans that run, and what a therapist expects of a plan."""
    op.create_table(
        "plan_edit",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        *(sa.Column(name, Id, nullable=False) for name in ("practice_id", "client_id", "plan_id")),
        sa.Column("item_id", Id, nullable=True),
        sa.Column("field", sa.String(length=32), nullable=False),
        sa.Column("before_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("after_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=True),
        *(
            sa.ForeignKeyConstraint([f"{name}_id"], [f"{name}.id"], ondelete="CASCADE")
            for name in ("client", "plan", "practice")
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_plan_edit_client_id"), "plan_edit", ["client_id"], unique=False)
    op.add_column("plan", sa.Column("expected_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("plan", sa.Column("expected_by", sa.String(length=10), nullable=True))
    op.add_column("plan", sa.Column("expected_at", UtcDateTime(), nullable=True))
