"""What people agreed to, who looked at their card, and the little that stays of who stopped or erased."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What people agreed to, who looked at their card, and the little that stays of who stopped or erased."""
    op.add_column("client", sa.Column("consent_number", sa.Integer(), nullable=True))
    op.add_column("client", sa.Column("asked_again_at", UtcDateTime(), nullable=True))
    op.add_column("client", sa.Column("finished_at", UtcDateTime(), nullable=True))
    # Until now there was one text, so whoever agreed agreed to the first.
    op.execute("UPDATE client SET consent_number = 1 WHERE consented_at IS NOT NULL")
    _consent()
    _audit_event()
    _erasure()
    _stop_reason()
    _closure()


def _consent() -> None:
    op.create_table(
        "consent",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_consent_client_id"), "consent", ["client_id"], unique=False)


def _audit_event() -> None:
    op.create_table(
        "audit_event",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("therapist_id", Id, nullable=False),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_audit_event_client_id"), "audit_event", ["client_id"], unique=False)


def _erasure() -> None:
    op.create_table(
        "erasure",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("therapist_id", Id, nullable=False),
        sa.Column("alias_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )


def _stop_reason() -> None:
    op.create_table(
        "stop_reason",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("therapist_id", Id, nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "therapist_id", "reason"),
    )


def _closure() -> None:
    op.create_table(
        "closure",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("therapist_id", Id, nullable=False),
        sa.Column("first", sa.String(length=10), nullable=False),
        sa.Column("last", sa.String(length=10), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_closure_therapist_id"), "closure", ["therapist_id"], unique=False)
