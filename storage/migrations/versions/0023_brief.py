"""When a client comes next, as their therapist set it."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """When a client comes next, as their therapist set it."""
    op.add_column("client", sa.Column("next_visit_on", sa.String(length=10), nullable=True))
