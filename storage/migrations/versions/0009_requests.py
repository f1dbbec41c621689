"""Requests for another plan, plans other providers set, what didn't sit right, other care, and whom to complain to."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Requests for another plan, plans of others, what didn't sit right, other care, and whom to complain to."""
    op.add_column("practice", sa.Column("contact_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("practice", sa.Column("contact_detail_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("practice", sa.Column("contact_id", Id, nullable=True))
    _prescribed()
    _change_request()
    _unease()
    _other_care()


def _prescribed() -> None:
    op.create_table(
        "prescribed",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("prescriber_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("area_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("minutes_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("often_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("purpose_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("why_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("changed_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("review_on", sa.String(length=10), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("begun_at", UtcDateTime(), nullable=False),
        sa.Column("set_at", UtcDateTime(), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("refused_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_prescribed_client_id"), "prescribed", ["client_id"], unique=False)


def _change_request() -> None:
    op.create_table(
        "change_request",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("prescribed_id", Id, nullable=True),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("words_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("news", sa.String(length=32), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("permission", sa.Boolean(), nullable=True),
        sa.Column("due_on", sa.String(length=10), nullable=True),
        sa.Column("talk_on", sa.String(length=10), nullable=True),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.Column("answer", sa.String(length=32), nullable=True),
        sa.Column("plan_new_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("why_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("answer_on", sa.String(length=10), nullable=True),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_change_request_client_id"), "change_request", ["client_id"], unique=False)


def _unease() -> None:
    op.create_table(
        "unease",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("recipient", sa.String(length=32), nullable=False),
        sa.Column("reader_id", Id, nullable=True),
        sa.Column("text_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.Column("reply_by", sa.String(length=10), nullable=True),
        sa.Column("reply_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("replied_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_unease_client_id"), "unease", ["client_id"], unique=False)


def _other_care() -> None:
    op.create_table(
        "other_care",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("text_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("told_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_other_care_client_id"), "other_care", ["client_id"], unique=False)
