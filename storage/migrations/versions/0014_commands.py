"""Which lists of commands people were last told."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Which lists of commands people were last told."""
    op.add_column("installation", sa.Column("commands_print", sa.String(length=64), nullable=True))
