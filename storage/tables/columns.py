"""What every table is made of: names of keys, and a word for each kind of column."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    String,
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


def id_() -> Column[int]:
    """The random row id."""
    return Column("id", Id, primary_key=True, autoincrement=False)


_PARENTS = {"practice_id": "practice", "client_id": "client", "plan_id": "plan", "person_id": "person"}


def ref(name: str, *, optional: bool = False, index: bool = False, loose: bool = False) -> Column[int]:
    """A reference; to a practice, client, plan or person it is a foreign key that deletes along, unless loose."""
    parent = None if loose else _PARENTS.get(name)
    key = [] if parent is None else [ForeignKey(f"{parent}.id", ondelete="CASCADE")]
    return Column(name, Id, *key, nullable=optional, index=index)


def enum(name: str = "state", *, optional: bool = False) -> Column[str]:
    """A StrEnum by its value."""
    return Column(name, String(32), nullable=optional)


def at(name: str, *, optional: bool = False) -> Column[object]:
    """A point in time."""
    return Column(name, UtcDateTime, nullable=optional)


def sealed(name: str, *, optional: bool = False) -> Column[bytes]:
    """Ciphertext."""
    return Column(name, Sealed, nullable=optional)


def flag(name: str, *, optional: bool = False) -> Column[bool]:
    """Yes or no."""
    return Column(name, Boolean, nullable=optional)


def count(name: str) -> Column[int]:
    """How many; 0 at first."""
    return Column(name, Integer, nullable=False, default=0)
