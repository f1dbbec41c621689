"""Which safety texts a therapist has accepted, word for word."""

from sqlalchemy import Column, String, Table

from storage.tables.columns import at, enum, id_, metadata, ref

acceptance = Table(
    "acceptance",
    metadata,
    id_(),
    ref("practice_id"),
    ref("therapist_id", index=True),
    enum("text"),
    Column("language", String(8), nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("edition", String(16), nullable=False),
    at("at"),
)
