"""When a therapist was removed."""

import sqlalchemy as sa
from alembic import op

from storage.types import UtcDateTime

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """When a therapist was removed."""
    op.add_column("therapist", sa.Column("removed_at", UtcDateTime(), nullable=True))
