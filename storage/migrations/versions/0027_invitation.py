"""A therapist's own words for invitations."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A therapist's own words for invitations."""
    op.add_column("therapist", sa.Column("invitation_sealed", sa.LargeBinary(), nullable=True))
