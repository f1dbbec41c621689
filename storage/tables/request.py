"""Requests for another plan, plans other providers set, what didn't sit right, and other care."""

from sqlalchemy import Column, Integer, String, Table

from storage.tables.columns import at, enum, flag, id_, metadata, ref, sealed

prescribed = Table(
    "prescribed",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    sealed("prescriber_sealed", optional=True),
    sealed("area_sealed", optional=True),
    sealed("minutes_sealed", optional=True),
    sealed("often_sealed", optional=True),
    sealed("purpose_sealed", optional=True),
    sealed("why_sealed", optional=True),
    sealed("changed_sealed", optional=True),
    Column("review_on", String(10), nullable=True),
    Column("review_weeks", Integer, nullable=True),
    enum("state"),
    at("begun_at"),
    at("set_at", optional=True),
    at("ended_at", optional=True),
    at("refused_at", optional=True),
)

change_request = Table(
    "change_request",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("prescribed_id", optional=True),
    enum("what"),
    sealed("words_sealed", optional=True),
    enum("news", optional=True),
    enum("state"),
    flag("permission", optional=True),
    Column("due_on", String(10), nullable=True),
    Column("talk_on", String(10), nullable=True),
    at("sent_at", optional=True),
    enum("answer", optional=True),
    sealed("plan_new_sealed", optional=True),
    sealed("why_sealed", optional=True),
    Column("answer_on", String(10), nullable=True),
    at("asked_at"),
    at("answered_at", optional=True),
    enum("origin", optional=True),
    ref("waits_id", optional=True),
    sealed("goal_sealed", optional=True),
)

unease = Table(
    "unease",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    enum("recipient"),
    ref("reader_id", optional=True),
    sealed("text_sealed"),
    enum("state"),
    at("made_at"),
    at("sent_at", optional=True),
    Column("reply_by", String(10), nullable=True),
    sealed("reply_sealed", optional=True),
    at("replied_at", optional=True),
)

other_care = Table(
    "other_care",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    sealed("text_sealed"),
    at("told_at"),
)
