"""What a therapist said came of trying to reach a client."""

from sqlalchemy import Table, UniqueConstraint

from storage.tables.columns import at, count, enum, id_, metadata, ref

outreach = Table(
    "outreach",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id"),
    ref("question_id"),
    ref("therapist_id"),
    enum("outcome"),
    count("turn"),
    at("at"),
    UniqueConstraint("practice_id", "question_id", "outcome", "turn"),
)
