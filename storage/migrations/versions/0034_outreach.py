"""What a therapist said came of trying to reach a client."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What a therapist said came of trying to reach a client."""
    op.create_table(
        "outreach",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        *(sa.Column(f"{name}_id", Id, nullable=False) for name in ("practice", "client", "question", "therapist")),
        sa.Column("outcome", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        *(
            sa.ForeignKeyConstraint([f"{name}_id"], [f"{name}.id"], ondelete="CASCADE")
            for name in ("client", "practice")
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "question_id", "outcome"),
    )
