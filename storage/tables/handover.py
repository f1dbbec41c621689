"""Whom clients can be referred to."""

from sqlalchemy import Table

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
