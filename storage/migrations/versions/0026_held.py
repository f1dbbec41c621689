"""A therapist's words that wait for a second look."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A therapist's words that wait for a second look."""
    op.create_table(
        "held_words",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        *(sa.Column(name, Id, nullable=False) for name in ("practice_id", "person_id", "subject_id")),
        sa.Column("expects", sa.String(length=32), nullable=False),
        sa.Column("words_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_held_words_person_id"), "held_words", ["person_id"], unique=False)
