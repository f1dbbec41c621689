"""What came in, what goes out, and when."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from storage.tables.columns import at, count, enum, id_, metadata, ref, sealed
from storage.types import Id, Sealed, UtcDateTime

installation = Table(
    "installation",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("username", String(64), nullable=False),
    Column("commands_print", String(64), nullable=True),
    at("awake_at", optional=True),
)

outage = Table("outage", metadata, id_(), at("began_at"), at("ended_at"))

inbox = Table(
    "inbox",
    metadata,
    id_(),
    ref("practice_id", loose=True),
    ref("update_id", index=True),
    Column("dedupe", Sealed(32), nullable=False, index=True),
    sealed("body_sealed", optional=True),
    enum("state"),
    count("attempts"),
    at("received_at"),
    Index(None, "state", "id"),
)

outbox = Table(
    "outbox",
    metadata,
    id_(),
    ref("practice_id"),
    ref("person_id"),
    ref("client_id", optional=True),
    enum("kind"),
    Column("message", String(64), nullable=False),
    Column("args", Text, nullable=False),
    Column("variant", String(32), nullable=True),
    ref("card_id", optional=True),
    ref("bundle_id", optional=True, index=True),
    Column("dedupe", String(96), nullable=True),
    enum("state"),
    count("attempts"),
    count("uncertain"),
    sealed("text_sealed", optional=True),
    ref("message_id", optional=True),
    at("created_at"),
    at("expires_at", optional=True),
    at("settled_at", optional=True),
    UniqueConstraint("practice_id", "dedupe"),
    Index(None, "state"),
    Index(None, "person_id", "message_id"),
)

card = Table(
    "card",
    metadata,
    id_(),
    ref("practice_id"),
    ref("person_id"),
    ref("client_id", optional=True),
    Column("message", String(64), nullable=False),
    Column("args", Text, nullable=False),
    Column("variant", String(32), nullable=True),
    Column("subject", String(64), nullable=False),
    UniqueConstraint("practice_id", "person_id", "subject"),
)

posting = Table(
    "posting",
    metadata,
    id_(),
    ref("practice_id"),
    ref("card_id"),
    ref("message_id"),
    at("posted_at"),
    UniqueConstraint("practice_id", "card_id", "message_id"),
)

variant_use = Table(
    "variant_use",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("pool", String(64), primary_key=True),
    Column("variant", String(32), primary_key=True),
    ref("practice_id"),
    count("used"),
)

due = Table(
    "due",
    metadata,
    Column("lane", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, primary_key=True),
    Column("kind", String(24), primary_key=True),
    Column("subject", Id, primary_key=True, autoincrement=False),
    UniqueConstraint("kind", "subject"),
    sqlite_with_rowid=False,
)
