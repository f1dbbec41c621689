"""What people agreed to, who looked at their card, and the little that stays of who stopped or erased."""

from sqlalchemy import Column, Integer, String, Table, UniqueConstraint

from storage.tables.columns import at, count, enum, flag, id_, metadata, ref, sealed

consent = Table(
    "consent",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    enum("what"),
    Column("version", Integer, nullable=False),
    flag("given"),
    at("at"),
)

audit_event = Table(
    "audit_event",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("therapist_id"),
    enum("what"),
    at("at"),
)

erasure = Table(
    "erasure",
    metadata,
    id_(),
    ref("practice_id"),
    ref("therapist_id"),
    sealed("alias_sealed", optional=True),
    at("at"),
)

stop_reason = Table(
    "stop_reason",
    metadata,
    id_(),
    ref("practice_id"),
    ref("therapist_id"),
    enum("reason"),
    count("times"),
    UniqueConstraint("practice_id", "therapist_id", "reason"),
)

closure = Table(
    "closure",
    metadata,
    id_(),
    ref("practice_id"),
    ref("therapist_id", index=True),
    Column("first", String(10), nullable=False),
    Column("last", String(10), nullable=False),
    at("made_at"),
)
