"""In which wording an answer was asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """In which wording an answer was asked for; nobody noted it before."""
    with op.batch_alter_table("answer") as table:
        table.add_column(sa.Column("wording", sa.String(length=16), nullable=True))
