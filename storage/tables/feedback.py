"""Who came on which day, what clients told after visits, and of how it is to work together."""

from sqlalchemy import Column, ForeignKey, String, Table, UniqueConstraint

from storage.tables.columns import at, count, enum, id_, metadata, ref, sealed

visit_feedback = Table(
    "visit_feedback",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("visit_id"),
    ref("checkin_id", optional=True, index=True),
    at("asked_at"),
    at("told_at", optional=True),
    sealed("feel_sealed", optional=True),
    sealed("lasted_sealed", optional=True),
    sealed("course_sealed", optional=True),
    sealed("wish_sealed", optional=True),
    UniqueConstraint("practice_id", "visit_id"),
)

visit_day = Table(
    "visit_day",
    metadata,
    id_(),
    ref("practice_id"),
    ref("therapist_id", index=True),
    Column("day", String(10), nullable=False),
    count("page"),
    enum("state"),
    at("asked_at"),
    at("touched_at", optional=True),
    UniqueConstraint("practice_id", "therapist_id", "day"),
)

relation = Table(
    "relation",
    metadata,
    Column("client_id", ForeignKey("client.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    ref("practice_id"),
    at("introduced_at"),
    at("never_at", optional=True),
)

relation_answer = Table(
    "relation_answer",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("feedback_id", index=True),
    enum("theme"),
    at("asked_at"),
    sealed("level_sealed", optional=True),
    sealed("fate_sealed", optional=True),
    at("told_at", optional=True),
)
