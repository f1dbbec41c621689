"""Ideas for a goal that a therapist kept for a client."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Ideas for a goal that a therapist kept for a client."""
    op.add_column("plan", sa.Column("ideas_sealed", sa.LargeBinary(), nullable=True))
