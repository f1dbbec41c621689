"""The name by which Telegram knows an exercise's clip."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The name by which Telegram knows an exercise's clip."""
    op.add_column("homecare_item", sa.Column("clip_sealed", sa.LargeBinary(), nullable=True))
