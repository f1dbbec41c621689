"""What a client would use the time for, and since when a therapist is on board with a goal."""

import sqlalchemy as sa
from alembic import op

from storage.types import UtcDateTime

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What a client would use the time for, and since when a therapist is on board with a goal."""
    op.add_column("plan", sa.Column("meaning_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("measure", sa.Column("agreed_at", UtcDateTime(), nullable=True))
