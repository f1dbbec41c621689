"""What a practice does when somebody may harm themselves, in its own words."""

from sqlalchemy import Column, ForeignKey, Table

from storage.tables.columns import at, metadata, ref, sealed

safety_plan = Table(
    "safety_plan",
    metadata,
    Column("practice_id", ForeignKey("practice.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sealed("words_sealed"),
    ref("therapist_id"),
    at("at"),
)
