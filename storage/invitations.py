"""What a therapist says in place of our words when they invite somebody."""

from storage.database import Session
from storage.sealing import Place
from storage.tables import therapist

ABOUT = "invitation"
"""What questions about an invitation's words are about; their subject is the invite."""


async def keep_words(session: Session, practice: int, therapist_id: int, words: str) -> None:
    """Invitations read so from now on; "" brings ours back."""
    sealed = await session.seal(words, _place(therapist_id, practice))
    await session.change(therapist, therapist_id, invitation_sealed=sealed)


async def words_of(session: Session, therapist_id: int) -> str:
    """The therapist's own words, "" without any."""
    row = await session.find(therapist, id=therapist_id)
    return "" if row is None else await session.open(row.invitation_sealed, _place(row.id, row.practice_id)) or ""


def _place(row: int, practice: int) -> Place:
    return Place("therapist", "invitation_sealed", row, practice)
