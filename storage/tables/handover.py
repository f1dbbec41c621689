"""Whom clients can be referred to, and how each hand-over stands."""

from sqlalchemy import Column, String, Table

from storage.tables.columns import at, enum, id_, metadata, ref, sealed

directory_entry = Table(
    "directory_entry",
    metadata,
    id_(),
    ref("practice_id", index=True),
    ref("therapist_id"),
    sealed("name_sealed", optional=True),
    sealed("role_sealed", optional=True),
    sealed("focus_sealed", optional=True),
    sealed("why_sealed", optional=True),
    sealed("contact_sealed", optional=True),
    enum("state"),
    enum("asked", optional=True),
    at("begun_at"),
    at("listed_at", optional=True),
)

handover = Table(
    "handover",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("therapist_id"),
    ref("alert_id", optional=True),
    ref("entry_id", optional=True),
    enum("state"),
    sealed("reason_sealed", optional=True),
    enum("suggested", optional=True),
    enum("mode", optional=True),
    enum("sharing", optional=True),
    sealed("lines_sealed", optional=True),
    sealed("approved_sealed", optional=True),
    sealed("next_sealed", optional=True),
    enum("touch", optional=True),
    enum("care", optional=True),
    Column("promised_on", String(10), nullable=True),
    at("begun_at"),
    at("talked_at", optional=True),
    at("offered_at", optional=True),
    at("later_at", optional=True),
    at("approved_at", optional=True),
    at("sent_at", optional=True),
)

closing = Table(
    "closing",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("plan_id"),
    ref("alert_id"),
    Column("ticked", String(32), nullable=False),
    sealed("why_sealed", optional=True),
    at("closed_at", optional=True),
    at("asked_at", optional=True),
    at("reopened_at", optional=True),
)

takeover = Table(
    "takeover",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("from_id"),
    ref("to_id", optional=True),
    enum("term", optional=True),
    enum("state"),
    Column("last_on", String(10), nullable=True),
    at("begun_at"),
    at("agreed_at", optional=True),
)
