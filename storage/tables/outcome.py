"""What the answers came to: alerts, decisions, what was said of the alerts, looks back."""

from sqlalchemy import Column, String, Table, UniqueConstraint

from storage.tables.columns import at, count, enum, id_, metadata, ref, sealed

alert = Table(
    "alert",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("plan_id"),
    enum("rule"),
    enum("state"),
    sealed("facts_sealed"),
    enum("view"),
    at("view_at"),
    enum("choosing", optional=True),
    count("pushes"),
    at("opened_at"),
    at("seen_at", optional=True),
    at("decided_at", optional=True),
    at("rearm_at", optional=True),
    at("client_told_at", optional=True),
)

decision = Table(
    "decision",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("alert_id", optional=True, index=True),
    ref("therapist_id"),
    enum("choice"),
    Column("until", String(10), nullable=True),
    sealed("note_sealed", optional=True),
    at("at"),
)

verdict = Table(
    "verdict",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("alert_id"),
    ref("therapist_id", index=True),
    enum("rule"),
    enum("preset"),
    enum("verdict"),
    at("at"),
    UniqueConstraint("practice_id", "alert_id"),
)

summary = Table(
    "summary",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("plan_id"),
    enum("state"),
    sealed("facts_sealed"),
    sealed("text_sealed", optional=True),
    at("at"),
)
