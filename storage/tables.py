"""The record: every table of the database. Columns that end in `sealed` hold ciphertext."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.types import Id, Sealed, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Id, primary_key=True, autoincrement=False)


_PARENTS = {"practice_id": "practice", "client_id": "client", "plan_id": "plan", "person_id": "person"}


def _ref(name: str, *, optional: bool = False, index: bool = False, loose: bool = False) -> Column[int]:
    """A reference; to a practice, client, plan or person it is a foreign key that deletes along, unless loose."""
    parent = None if loose else _PARENTS.get(name)
    key = [] if parent is None else [ForeignKey(f"{parent}.id", ondelete="CASCADE")]
    return Column(name, Id, *key, nullable=optional, index=index)


def _enum(name: str = "state", *, optional: bool = False) -> Column[str]:
    return Column(name, String(32), nullable=optional)


def _at(name: str, *, optional: bool = False) -> Column[object]:
    return Column(name, UtcDateTime, nullable=optional)


def _sealed(name: str, *, optional: bool = False) -> Column[bytes]:
    return Column(name, Sealed, nullable=optional)


def _flag(name: str, *, optional: bool = False) -> Column[bool]:
    return Column(name, Boolean, nullable=optional)


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, default=0)


# Who

practice = Table(
    "practice",
    metadata,
    _id(),
    _sealed("name_sealed"),
    Column("zone", String(64), nullable=False),
    Column("country", String(2), nullable=False),
    Column("language", String(8), nullable=False),
    _at("created_at"),
)

person = Table(
    "person",
    metadata,
    _id(),
    _ref("practice_id"),
    Column("chat_print", Sealed(32), nullable=False, index=True),
    _sealed("chat_sealed"),
    _enum("role"),
    _ref("subject_id"),
    Column("language", String(8), nullable=False),
    Column("form", String(16), nullable=False),
    Column("zone", String(64), nullable=False),
    _sealed("name_sealed", optional=True),
    _flag("reachable"),
    _at("created_at"),
    UniqueConstraint("practice_id", "chat_print"),
)

therapist = Table(
    "therapist",
    metadata,
    _id(),
    _ref("practice_id", index=True),
    _ref("person_id", optional=True, loose=True),
    _sealed("name_sealed", optional=True),
    _enum("reply_time", optional=True),
    Column("sheet_hash", String(64), nullable=True),
    _at("sheet_accepted_at", optional=True),
    _at("joined_at", optional=True),
)

client = Table(
    "client",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("therapist_id"),
    _ref("person_id", optional=True, loose=True),
    _enum("state"),
    _sealed("key_wrapped"),
    _sealed("alias_sealed"),
    _flag("adult"),
    _flag("nudges", optional=True),
    Column("reminder_time", String(5), nullable=True),
    Column("consent_version", String(64), nullable=True),
    _at("consented_at", optional=True),
    _at("confirmed_at", optional=True),
    _at("created_at"),
    _at("paused_until", optional=True),
    _at("unreachable_told_at", optional=True),
    Index(None, "practice_id", "therapist_id"),
)

invite = Table(
    "invite",
    metadata,
    _id(),
    _ref("practice_id"),
    _enum("role"),
    _ref("subject_id", index=True),
    Column("token_hash", Sealed(32), nullable=False, unique=True),
    Column("code_hash", Sealed(32), nullable=True, unique=True),
    _at("expires_at"),
    _at("used_at", optional=True),
)

dialogue = Table(
    "dialogue",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    _ref("practice_id"),
    _enum("expects"),
    _ref("subject_id"),
    _at("expires_at"),
)

# The plan and what is asked of it

plan = Table(
    "plan",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id", index=True),
    _sealed("label_sealed"),
    _enum("duration"),
    _enum("purpose"),
    Column("cadence", Text, nullable=True),
    Column("last_slot", String(10), nullable=True),
    _at("asked_from", optional=True),
    _at("started_at"),
    _at("phase_at"),
    _at("review_at", optional=True),
    _at("summary_at", optional=True),
    _at("ended_at", optional=True),
    _sealed("memory_sealed", optional=True),
)

approach = Table(
    "approach",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id", index=True),
    _ref("plan_id"),
    _sealed("text_sealed"),
    _at("started_at"),
)

measure = Table(
    "measure",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id"),
    _ref("plan_id", index=True),
    _enum("kind"),
    _sealed("words_sealed", optional=True),
    _sealed("good_enough_sealed", optional=True),
    _at("created_at"),
    _at("ended_at", optional=True),
)

checkin = Table(
    "checkin",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id", index=True),
    _ref("plan_id"),
    Column("slot", String(10), nullable=False),
    _count("number"),
    _enum("state"),
    _at("slot_at"),
    _at("opened_at", optional=True),
    _at("closes_at", optional=True),
    _at("nudged_at", optional=True),
    _at("put_off_at", optional=True),
    _at("answered_at", optional=True),
    _flag("same_offered"),
    _flag("changing"),
    _ref("side_id", optional=True),
    UniqueConstraint("practice_id", "plan_id", "slot"),
)

question = Table(
    "question",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("person_id"),
    _ref("client_id", optional=True),
    Column("token", String(16), nullable=False, unique=True),
    _enum("about"),
    _ref("subject_id"),
    _enum("measure", optional=True),
    _count("position"),
    _enum("state"),
    _at("created_at"),
    Index(None, "about", "subject_id", "position"),
)

answer = Table(
    "answer",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id"),
    _ref("plan_id"),
    _ref("checkin_id", optional=True, index=True),
    _ref("question_id", optional=True),
    _ref("measure_id", optional=True),
    _enum("measure"),
    _sealed("value_sealed"),
    _enum("source"),
    _flag("late"),
    _at("at"),
    _at("replaced_at", optional=True),
    Index(None, "plan_id", "at"),
)

homecare_item = Table(
    "homecare_item",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id", index=True),
    _ref("plan_id"),
    _sealed("name_sealed"),
    _sealed("dose_sealed", optional=True),
    _sealed("why_sealed", optional=True),
    _enum("state"),
    _at("offered_at"),
    _at("decided_at", optional=True),
)

homecare_report = Table(
    "homecare_report",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id"),
    Column("day", String(10), nullable=False),
    _sealed("outcome_sealed", optional=True),
    _at("reminded_at"),
    _at("told_at", optional=True),
    UniqueConstraint("practice_id", "client_id", "day"),
)

visit = Table(
    "visit",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id"),
    Column("day", String(10), nullable=False),
    _at("noted_at"),
    UniqueConstraint("practice_id", "client_id", "day"),
)

note = Table(
    "note",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id", index=True),
    _ref("checkin_id", optional=True),
    _sealed("text_sealed"),
    _at("at"),
    _at("passed_on_at", optional=True),
)

# What the answers came to

alert = Table(
    "alert",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id", index=True),
    _ref("plan_id"),
    _enum("rule"),
    _enum("state"),
    _sealed("facts_sealed"),
    _enum("view"),
    _at("view_at"),
    _enum("choosing", optional=True),
    _count("pushes"),
    _at("opened_at"),
    _at("seen_at", optional=True),
    _at("decided_at", optional=True),
    _at("rearm_at", optional=True),
    _at("client_told_at", optional=True),
)

decision = Table(
    "decision",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id", index=True),
    _ref("alert_id", optional=True, index=True),
    _ref("therapist_id"),
    _enum("choice"),
    Column("until", String(10), nullable=True),
    _sealed("note_sealed", optional=True),
    _at("at"),
)

summary = Table(
    "summary",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("client_id", index=True),
    _ref("plan_id"),
    _enum("state"),
    _sealed("facts_sealed"),
    _sealed("text_sealed", optional=True),
    _at("at"),
)

# What came in, what goes out, and when

installation = Table(
    "installation",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("username", String(64), nullable=False),
)

inbox = Table(
    "inbox",
    metadata,
    _id(),
    _ref("practice_id", loose=True),
    _ref("update_id", index=True),
    Column("dedupe", Sealed(32), nullable=False, index=True),
    _sealed("body_sealed", optional=True),
    _enum("state"),
    _count("attempts"),
    _at("received_at"),
    Index(None, "state", "id"),
)

outbox = Table(
    "outbox",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("person_id"),
    _ref("client_id", optional=True),
    _enum("kind"),
    Column("message", String(64), nullable=False),
    Column("args", Text, nullable=False),
    Column("variant", String(32), nullable=True),
    _ref("card_id", optional=True),
    Column("dedupe", String(96), nullable=True),
    _enum("state"),
    _count("attempts"),
    _count("uncertain"),
    _sealed("text_sealed", optional=True),
    _ref("message_id", optional=True),
    _at("created_at"),
    _at("expires_at", optional=True),
    _at("settled_at", optional=True),
    UniqueConstraint("practice_id", "dedupe"),
    Index(None, "state"),
    Index(None, "person_id", "message_id"),
)

card = Table(
    "card",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("person_id"),
    _ref("client_id", optional=True),
    Column("message", String(64), nullable=False),
    Column("args", Text, nullable=False),
    Column("variant", String(32), nullable=True),
    Column("subject", String(64), nullable=False),
    UniqueConstraint("practice_id", "person_id", "subject"),
)

posting = Table(
    "posting",
    metadata,
    _id(),
    _ref("practice_id"),
    _ref("card_id"),
    _ref("message_id"),
    _at("posted_at"),
    UniqueConstraint("practice_id", "card_id", "message_id"),
)

variant_use = Table(
    "variant_use",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("pool", String(64), primary_key=True),
    Column("variant", String(32), primary_key=True),
    _ref("practice_id"),
    _count("used"),
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
