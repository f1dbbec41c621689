"""What waits for the answer of whoever set a plan need not be an item; an answer keeps the goal it was given for."""

import sqlalchemy as sa
from alembic import op

from storage.types import Sealed

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What waits for an answer need not be an item; an answer keeps the goal it was given for."""
    op.execute("ALTER TABLE change_request RENAME COLUMN item_id TO waits_id")
    op.add_column("change_request", sa.Column("goal_sealed", Sealed(), nullable=True))
