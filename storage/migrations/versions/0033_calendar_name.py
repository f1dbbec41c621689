"""What a client is called in their therapist's calendar, where that is not the name used here."""

import sqlalchemy as sa
from alembic import op

from storage.types import Sealed

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What a client is called in their therapist's calendar, where that is not the name used here."""
    op.add_column("client", sa.Column("calendar_name_sealed", Sealed(), nullable=True))
