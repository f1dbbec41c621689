"""After how many weeks another provider's plan is looked at once more."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """After how many weeks another provider's plan is looked at once more."""
    op.add_column("prescribed", sa.Column("review_weeks", sa.Integer(), nullable=True))
