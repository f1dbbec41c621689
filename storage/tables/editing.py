"""Edits of plans that run: what was changed from what to what, and when."""

from sqlalchemy import Table

from storage.tables.columns import at, enum, id_, metadata, ref, sealed

plan_edit = Table(
    "plan_edit",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("plan_id"),
    ref("item_id", optional=True),
    enum("field"),
    sealed("before_sealed", optional=True),
    sealed("after_sealed", optional=True),
    enum("state"),
    at("made_at", optional=True),
)
