"""A client can be tried to be reached several times after one note."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What was tapped before was tapped when the note had not come back yet."""
    with op.batch_alter_table("outreach") as table:
        table.add_column(sa.Column("turn", sa.Integer(), nullable=False, server_default="0"))
        table.drop_constraint(op.f("uq_outreach_practice_id_question_id_outcome"), type_="unique")
        table.create_unique_constraint(
            op.f("uq_outreach_practice_id_question_id_outcome_turn"),
            ["practice_id", "question_id", "outcome", "turn"],
        )
    with op.batch_alter_table("outreach") as table:
        table.alter_column("turn", server_default=None)
