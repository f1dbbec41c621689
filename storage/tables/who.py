"""Who: practices, therapists, clients, their chats and invitations."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from storage.tables.columns import at, enum, flag, id_, metadata, ref, sealed
from storage.types import Sealed

practice = Table(
    "practice",
    metadata,
    id_(),
    sealed("name_sealed"),
    Column("zone", String(64), nullable=False),
    Column("country", String(2), nullable=False),
    Column("language", String(8), nullable=False),
    sealed("contact_sealed", optional=True),
    sealed("contact_detail_sealed", optional=True),
    ref("contact_id", optional=True, loose=True),
    at("created_at"),
)

person = Table(
    "person",
    metadata,
    id_(),
    ref("practice_id"),
    Column("chat_print", Sealed(32), nullable=False, index=True),
    sealed("chat_sealed"),
    enum("role"),
    ref("subject_id"),
    Column("language", String(8), nullable=False),
    Column("form", String(16), nullable=False),
    Column("zone", String(64), nullable=False),
    sealed("name_sealed", optional=True),
    flag("reachable"),
    at("created_at"),
    UniqueConstraint("practice_id", "chat_print"),
)

therapist = Table(
    "therapist",
    metadata,
    id_(),
    ref("practice_id", index=True),
    ref("person_id", optional=True, loose=True),
    sealed("name_sealed", optional=True),
    enum("reply_time", optional=True),
    ref("backup_id", optional=True, loose=True),
    Column("sheet_hash", String(64), nullable=True),
    at("sheet_accepted_at", optional=True),
    at("joined_at", optional=True),
    enum("preset", optional=True),
    at("preset_at", optional=True),
    at("relation_at", optional=True),
    at("digest_muted_until", optional=True),
    at("steady_muted_until", optional=True),
    sealed("invitation_sealed", optional=True),
    enum("visit_source", optional=True),
    at("visit_source_at", optional=True),
    at("removed_at", optional=True),
    Column("office_days", String(7), nullable=True),
    Column("office_opens", String(5), nullable=True),
    Column("office_closes", String(5), nullable=True),
    flag("gathers", optional=True),
)

client = Table(
    "client",
    metadata,
    id_(),
    ref("practice_id"),
    ref("therapist_id"),
    ref("person_id", optional=True, loose=True),
    enum("state"),
    sealed("key_wrapped"),
    sealed("alias_sealed"),
    flag("adult"),
    flag("nudges", optional=True),
    Column("reminder_time", String(5), nullable=True),
    Column("consent_version", String(64), nullable=True),
    at("consented_at", optional=True),
    at("confirmed_at", optional=True),
    at("created_at"),
    at("paused_until", optional=True),
    at("unreachable_told_at", optional=True),
    Column("consent_number", Integer, nullable=True),
    at("asked_again_at", optional=True),
    at("finished_at", optional=True),
    Column("next_visit_on", String(10), nullable=True),
    sealed("calendar_name_sealed", optional=True),
    sealed("phone_sealed", optional=True),
    at("phone_at", optional=True),
    Index(None, "practice_id", "therapist_id"),
)

invite = Table(
    "invite",
    metadata,
    id_(),
    ref("practice_id"),
    enum("role"),
    ref("subject_id", index=True),
    Column("token_hash", Sealed(32), nullable=False, unique=True),
    Column("code_hash", Sealed(32), nullable=True, unique=True),
    at("expires_at"),
    at("used_at", optional=True),
)

dialogue = Table(
    "dialogue",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    ref("practice_id"),
    enum("expects"),
    ref("subject_id"),
    at("expires_at"),
)
