"""What a therapist asks whoever set a plan of their own accord."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What a therapist asks whoever set a plan of their own accord."""
    op.add_column("change_request", sa.Column("origin", sa.String(length=32), nullable=True))
    op.add_column("change_request", sa.Column("item_id", Id, nullable=True))
