"""A therapist's calendar: its secret address, the appointments near today, and whose a title is."""

from sqlalchemy import Column, String, Table, UniqueConstraint

from storage.tables.columns import at, enum, id_, metadata, ref, sealed
from storage.types import Sealed

calendar = Table(
    "calendar",
    metadata,
    id_(),
    ref("practice_id"),
    ref("therapist_id"),
    sealed("url_sealed"),
    at("given_at"),
    at("read_at", optional=True),
    enum("trouble", optional=True),
    at("troubled_at", optional=True),
    at("told_at", optional=True),
    UniqueConstraint("practice_id", "therapist_id"),
)

appointment = Table(
    "appointment",
    metadata,
    id_(),
    ref("practice_id"),
    ref("therapist_id", index=True),
    Column("key_print", Sealed(32), nullable=False),
    Column("title_print", Sealed(32), nullable=False),
    sealed("title_sealed", optional=True),
    ref("client_id", optional=True),
    Column("day", String(10), nullable=False),
    at("starts_at", optional=True),
    at("ends_at"),
    at("noted_at", optional=True),
    UniqueConstraint("practice_id", "therapist_id", "key_print"),
)

calendar_link = Table(
    "calendar_link",
    metadata,
    id_(),
    ref("practice_id"),
    ref("therapist_id"),
    Column("title_print", Sealed(32), nullable=False),
    ref("client_id", optional=True),
    UniqueConstraint("practice_id", "therapist_id", "title_print"),
)
