"""Until when a therapist wants no weekly list, and no notes of no change."""

import sqlalchemy as sa
from alembic import op

from storage.types import UtcDateTime

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Until when a therapist wants no weekly list, and no notes of no change."""
    for name in ("digest_muted_until", "steady_muted_until"):
        op.add_column("therapist", sa.Column(name, UtcDateTime(), nullable=True))
