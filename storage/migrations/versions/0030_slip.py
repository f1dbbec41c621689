"""Office hours of a therapist, and notes that leave together."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Office hours are the usual ones until somebody chooses; nothing left in a bundle before."""
    with op.batch_alter_table("therapist") as table:
        table.add_column(sa.Column("office_days", sa.String(length=7), nullable=True))
        table.add_column(sa.Column("office_opens", sa.String(length=5), nullable=True))
        table.add_column(sa.Column("office_closes", sa.String(length=5), nullable=True))
        table.add_column(sa.Column("gathers", sa.Boolean(), nullable=True))
    with op.batch_alter_table("outbox") as table:
        table.add_column(sa.Column("bundle_id", Id, nullable=True))
        table.create_index(op.f("ix_outbox_bundle_id"), ["bundle_id"], unique=False)
