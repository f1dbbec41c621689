"""What typed words were read as, what waits for a second look, what was not taken, what is said for a hard spell."""

from sqlalchemy import Column, ForeignKey, Table

from storage.tables.columns import at, count, enum, flag, id_, metadata, ref, sealed

guess = Table(
    "guess",
    metadata,
    id_(),
    ref("practice_id"),
    ref("client_id", index=True),
    ref("note_id", optional=True),
    sealed("meant_sealed"),
    at("created_at"),
)

held_words = Table(
    "held_words",
    metadata,
    id_(),
    ref("practice_id"),
    ref("person_id", index=True),
    enum("expects"),
    ref("subject_id"),
    sealed("words_sealed"),
    at("at"),
)

conduct = Table(
    "conduct",
    metadata,
    Column("client_id", ForeignKey("client.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    ref("practice_id"),
    count("times"),
    at("latest_at"),
    at("closed_at", optional=True),
)

hard_spell = Table(
    "hard_spell",
    metadata,
    Column("therapist_id", ForeignKey("therapist.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    ref("practice_id"),
    sealed("line_sealed", optional=True),
    flag("takes_calls"),
)
