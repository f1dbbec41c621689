"""What clients told after visits and of working together, and what therapists replied to notes."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, Sealed, UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What clients told after visits and of working together, and what therapists replied to notes."""
    op.add_column("note", sa.Column("reply_sealed", Sealed(), nullable=True))
    op.add_column("note", sa.Column("replied_at", UtcDateTime(), nullable=True))
    op.add_column("therapist", sa.Column("relation_at", UtcDateTime(), nullable=True))
    _feedback()
    _relation()


def _feedback() -> None:
    op.create_table(
        "visit_feedback",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("visit_id", Id, nullable=False),
        sa.Column("checkin_id", Id, nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("told_at", UtcDateTime(), nullable=True),
        sa.Column("feel_sealed", Sealed(), nullable=True),
        sa.Column("lasted_sealed", Sealed(), nullable=True),
        sa.Column("course_sealed", Sealed(), nullable=True),
        sa.Column("wish_sealed", Sealed(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "visit_id"),
    )
    op.create_index(op.f("ix_visit_feedback_checkin_id"), "visit_feedback", ["checkin_id"], unique=False)
    op.create_index(op.f("ix_visit_feedback_client_id"), "visit_feedback", ["client_id"], unique=False)


def _relation() -> None:
    op.create_table(
        "relation",
        sa.Column("client_id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("introduced_at", UtcDateTime(), nullable=False),
        sa.Column("never_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("client_id"),
    )
    op.create_table(
        "relation_answer",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("feedback_id", Id, nullable=False),
        sa.Column("theme", sa.String(length=32), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("level_sealed", Sealed(), nullable=True),
        sa.Column("fate_sealed", Sealed(), nullable=True),
        sa.Column("told_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_relation_answer_client_id"), "relation_answer", ["client_id"], unique=False)
    op.create_index(op.f("ix_relation_answer_feedback_id"), "relation_answer", ["feedback_id"], unique=False)
