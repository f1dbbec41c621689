"""What client and therapist are about, and every answer under it."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from storage.tables.columns import at, count, enum, flag, id_, metadata, ref, sealed

plan = Table(
    "plan",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    sealed("label_sealed"),
    enum("duration"),
    enum("purpose"),
    Column("cadence", Text, nullable=True),
    Column("last_slot", String(10), nullable=True),
    at("asked_from", optional=True),
    at("started_at"),
    at("phase_at"),
    at("review_at", optional=True),
    at("summary_at", optional=True),
    at("ended_at", optional=True),
    sealed("memory_sealed", optional=True),
    sealed("meaning_sealed", optional=True),
    sealed("ideas_sealed", optional=True),
    sealed("expected_sealed", optional=True),
    Column("expected_by", String(10), nullable=True),
    at("expected_at", optional=True),
)

approach = Table(
    "approach",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("plan_id"),
    sealed("text_sealed"),
    at("started_at"),
)

measure = Table(
    "measure",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id"),
    ref("plan_id", index=True),
    enum("kind"),
    sealed("words_sealed", optional=True),
    sealed("good_enough_sealed", optional=True),
    at("created_at"),
    at("ended_at", optional=True),
    at("agreed_at", optional=True),
)

checkin = Table(
    "checkin",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("plan_id"),
    Column("slot", String(10), nullable=False),
    count("number"),
    enum("state"),
    at("slot_at"),
    at("opened_at", optional=True),
    at("closes_at", optional=True),
    at("nudged_at", optional=True),
    at("put_off_at", optional=True),
    at("answered_at", optional=True),
    flag("same_offered"),
    flag("changing"),
    ref("side_id", optional=True),
    UniqueConstraint("practice_id", "plan_id", "slot"),
)

question = Table(
    "question",
    metadata,
    id_(),
    ref("practice_id"),
    ref("person_id"),
    ref("client_id", optional=True),
    Column("token", String(16), nullable=False, unique=True),
    enum("about"),
    ref("subject_id"),
    enum("measure", optional=True),
    count("position"),
    enum("state"),
    at("created_at"),
    Index(None, "about", "subject_id", "position"),
)

answer = Table(
    "answer",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id"),
    ref("plan_id"),
    ref("checkin_id", optional=True, index=True),
    ref("question_id", optional=True),
    ref("measure_id", optional=True),
    enum("measure"),
    sealed("value_sealed"),
    enum("source"),
    flag("late"),
    Column("wording", String(16), nullable=True),
    at("at"),
    at("replaced_at", optional=True),
    Index(None, "plan_id", "at"),
)

homecare_item = Table(
    "homecare_item",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("plan_id"),
    sealed("name_sealed"),
    sealed("dose_sealed", optional=True),
    sealed("why_sealed", optional=True),
    sealed("how_sealed", optional=True),
    sealed("anchor_sealed", optional=True),
    sealed("clip_sealed", optional=True),
    enum("state"),
    Column("weeks", Integer, nullable=True),
    Column("look_on", String(10), nullable=True),
    at("offered_at"),
    at("decided_at", optional=True),
)

homecare_report = Table(
    "homecare_report",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id"),
    Column("day", String(10), nullable=False),
    sealed("outcome_sealed", optional=True),
    at("reminded_at"),
    at("told_at", optional=True),
    UniqueConstraint("practice_id", "client_id", "day"),
)

homecare_rhythm = Table(
    "homecare_rhythm",
    metadata,
    Column("client_id", ForeignKey("client.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    ref("practice_id"),
    Column("a_week", Integer, nullable=True),
    Column("paused_until", String(10), nullable=True),
)

homecare_ask = Table(
    "homecare_ask",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id"),
    ref("item_id", optional=True),
    enum("kind"),
    Column("day", String(10), nullable=False),
    sealed("told_sealed", optional=True),
    sealed("did_sealed", optional=True),
    at("asked_at"),
    at("told_at", optional=True),
    Index(None, "client_id", "day"),
)

visit = Table(
    "visit",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id"),
    Column("day", String(10), nullable=False),
    at("noted_at"),
    UniqueConstraint("practice_id", "client_id", "day"),
)

note = Table(
    "note",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("checkin_id", optional=True),
    sealed("text_sealed"),
    at("at"),
    at("passed_on_at", optional=True),
    sealed("reply_sealed", optional=True),
    at("replied_at", optional=True),
)
