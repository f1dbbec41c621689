"""Therapists' calendars: their address, the appointments near today, and whose a title is."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, Sealed, UtcDateTime

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Therapists' calendars: their address, the appointments near today, and whose a title is."""
    op.create_table(
        "calendar",
        *_whose(),
        sa.Column("url_sealed", Sealed(), nullable=False),
        sa.Column("given_at", UtcDateTime(), nullable=False),
        sa.Column("read_at", UtcDateTime(), nullable=True),
        sa.Column("trouble", sa.String(length=32), nullable=True),
        sa.Column("troubled_at", UtcDateTime(), nullable=True),
        sa.Column("told_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "therapist_id"),
    )
    _appointments()
    op.create_table(
        "calendar_link",
        *_whose(),
        sa.Column("title_print", Sealed(length=32), nullable=False),
        sa.Column("client_id", Id, nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "therapist_id", "title_print"),
    )


def _whose() -> tuple[sa.Column[int], ...]:
    return (
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("therapist_id", Id, nullable=False),
    )


def _appointments() -> None:
    op.create_table(
        "appointment",
        *_whose(),
        sa.Column("key_print", Sealed(length=32), nullable=False),
        sa.Column("title_print", Sealed(length=32), nullable=False),
        sa.Column("title_sealed", Sealed(), nullable=True),
        sa.Column("client_id", Id, nullable=True),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("starts_at", UtcDateTime(), nullable=True),
        sa.Column("ends_at", UtcDateTime(), nullable=False),
        sa.Column("noted_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "therapist_id", "key_print"),
    )
    op.create_index(op.f("ix_appointment_therapist_id"), "appointment", ["therapist_id"], unique=False)
