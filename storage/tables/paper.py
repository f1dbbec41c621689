"""Progress reports on their way to somebody else."""

from sqlalchemy import Table

from storage.tables.columns import at, enum, id_, metadata, ref, sealed

paper = Table(
    "paper",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("therapist_id"),
    enum("state"),
    sealed("facts_sealed", optional=True),
    sealed("lines_sealed", optional=True),
    sealed("struck_sealed", optional=True),
    at("begun_at"),
    at("offered_at", optional=True),
)
