"""What came in, what goes out, and when."""

import sqlalchemy as sa
from alembic import op

from storage.types import Id, UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What came in, what goes out, and when."""
    _due()
    _inbox()
    _installation()
    _posting()
    _card()
    _outbox()
    _variant_use()


def _due() -> None:
    op.create_table(
        "due",
        sa.Column("lane", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("subject", Id, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("lane", "at", "kind", "subject"),
        sa.UniqueConstraint("kind", "subject"),
        sqlite_with_rowid=False,
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("update_id", Id, nullable=False),
        sa.Column("dedupe", sa.LargeBinary(length=32), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_inbox_dedupe"), "inbox", ["dedupe"], unique=False)
    op.create_index(op.f("ix_inbox_state_id"), "inbox", ["state", "id"], unique=False)
    op.create_index(op.f("ix_inbox_update_id"), "inbox", ["update_id"], unique=False)


def _installation() -> None:
    op.create_table(
        "installation",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("username", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _posting() -> None:
    op.create_table(
        "posting",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("card_id", Id, nullable=False),
        sa.Column("message_id", Id, nullable=False),
        sa.Column("posted_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "card_id", "message_id"),
    )


def _card() -> None:
    op.create_table(
        "card",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=True),
        sa.Column("message", sa.String(length=64), nullable=False),
        sa.Column("args", sa.Text(), nullable=False),
        sa.Column("variant", sa.String(length=32), nullable=True),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "person_id", "subject"),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("person_id", Id, nullable=False),
        sa.Column("client_id", Id, nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("message", sa.String(length=64), nullable=False),
        sa.Column("args", sa.Text(), nullable=False),
        sa.Column("variant", sa.String(length=32), nullable=True),
        sa.Column("card_id", Id, nullable=True),
        sa.Column("dedupe", sa.String(length=96), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("uncertain", sa.Integer(), nullable=False),
        sa.Column("text_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("message_id", Id, nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=True),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("practice_id", "dedupe"),
    )
    op.create_index(op.f("ix_outbox_person_id_message_id"), "outbox", ["person_id", "message_id"], unique=False)
    op.create_index(op.f("ix_outbox_state"), "outbox", ["state"], unique=False)


def _variant_use() -> None:
    op.create_table(
        "variant_use",
        sa.Column("person_id", Id, autoincrement=False, nullable=False),
        sa.Column("pool", sa.String(length=64), nullable=False),
        sa.Column("variant", sa.String(length=32), nullable=False),
        sa.Column("practice_id", Id, nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "pool", "variant"),
    )
