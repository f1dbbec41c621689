"""Areas a therapist ticked while thinking about another approach."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Areas a therapist ticked while thinking about another approach."""
    op.create_table(
        "explored",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        *(sa.Column(f"{name}_id", Id, nullable=False) for name in ("practice", "client", "plan", "alert", "therapist")),
        sa.Column("area", sa.String(length=32), nullable=False),
        sa.Column("ticked_at", UtcDateTime(), nullable=False),
        *(
            sa.ForeignKeyConstraint([f"{name}_id"], [f"{name}.id"], ondelete="CASCADE")
            for name in ("client", "plan", "practice")
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "alert_id", "area"),
    )
