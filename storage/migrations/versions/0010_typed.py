"""What typed words were read as, what was not taken, and what a therapist says for a hard spell."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What typed words were read as, what was not taken, and what a therapist says for a hard spell."""
    _guess()
    _conduct()
    _hard_spell()


def _guess() -> None:
    op.create_table(
        "guess",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=False),
        sa.Column("note_id", Id, nullable=True),
        sa.Column("meant_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_guess_client_id"), "guess", ["client_id"], unique=False)


def _conduct() -> None:
    op.create_table(
        "conduct",
        sa.Column("client_id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("latest_at", UtcDateTime(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("client_id"),
    )


def _hard_spell() -> None:
    op.create_table(
        "hard_spell",
        sa.Column("therapist_id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("line_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("takes_calls", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["therapist_id"], ["therapist.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("therapist_id"),
    )
