"""Areas a therapist ticked while thinking about another approach."""

from sqlalchemy import Table, UniqueConstraint

from storage.tables.columns import at, enum, id_, metadata, ref

explored = Table(
    "explored",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id"),
    ref("plan_id"),
    ref("alert_id"),
    ref("therapist_id"),
    enum("area"),
    at("ticked_at"),
    UniqueConstraint("practice_id", "alert_id", "area"),
)
