"""The list of people a practice refers to: shared by its therapists, sealed, reached through the speaker's scope."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from domain.directory import About, State, fits
from domain.scope import Role, Scope
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import directory_entry

LIST, ENTRY = "directory", "directory_entry"
"""What questions are about: the list as a whole, one person of it."""
_WORDS: Final = {about: f"{about}_sealed" for about in About}


@dataclass(frozen=True, slots=True)
class Entry:
    """One person. Of `told`, None was not asked yet and "" left out; `asked` is what is being typed at the moment."""

    id: int
    practice: int
    therapist: int
    told: dict[About, str | None]
    state: State
    asked: About | None

    def known(self, about: About) -> str:
        """What is known, or ""."""
        return self.told[about] or ""

    @property
    def name(self) -> str:
        """What they are called."""
        return self.known(About.NAME)


async def begin(session: Session, scope: Scope, *, now: datetime) -> int:
    """Start noting somebody down; whom the speaker began before is dropped. Returns the id."""
    await session.remove(directory_entry, therapist_id=scope.subject, state=State.DRAFT)
    made = new_id()
    values = {"id": made, "practice_id": scope.practice, "therapist_id": scope.subject}
    await session.insert(directory_entry, {**values, "state": State.DRAFT, "begun_at": now})
    return made


async def ask(session: Session, of: Entry, about: About | None) -> None:
    """What the next typed words are taken for; None for nothing."""
    await session.change(directory_entry, of.id, asked=about)


async def tell(session: Session, of: Entry, about: About, words: str) -> None:
    """Keep what was typed; "" leaves it out."""
    await session.change(directory_entry, of.id, **{_WORDS[about]: await session.seal(words, _place(of, about))})


async def enlist(session: Session, of: Entry, *, now: datetime) -> None:
    """All is told: they are on the list."""
    await session.change(directory_entry, of.id, state=State.LISTED, asked=None, listed_at=now)


async def remove(session: Session, of: Entry) -> None:
    """Off the list; hand-overs to them keep the name."""
    await session.change(directory_entry, of.id, state=State.REMOVED, asked=None)


async def load(session: Session, entry_id: int) -> Entry | None:
    """One person, whatever their state, or None."""
    row = await session.find(directory_entry, id=entry_id)
    return None if row is None else await _entry(session, row)


async def reach(session: Session, scope: Scope, entry_id: int) -> Entry | None:
    """Somebody on the list of the speaking therapist's practice, or in their own draft; anybody else reads as None."""
    found = await load(session, entry_id)
    if found is None or scope.role is not Role.THERAPIST or found.practice != scope.practice:
        return None
    mine = found.state is State.LISTED or (found.state is State.DRAFT and found.therapist == scope.subject)
    return found if mine else None


async def listed(session: Session, practice: int, wanted: str = "") -> tuple[Entry, ...]:
    """Everybody on a practice's list whose role or focus fits the words, longest there first."""
    rows = await session.find_all(directory_entry, "listed_at", "id", practice_id=practice, state=State.LISTED)
    found = [await _entry(session, row) for row in rows]
    return tuple(one for one in found if fits(wanted, one.known(About.ROLE), one.known(About.FOCUS)))


async def _entry(session: Session, row: Any) -> Entry:
    places = {about: Place("directory_entry", column, row.id, row.practice_id) for about, column in _WORDS.items()}
    told = {about: await session.open(getattr(row, _WORDS[about]), place) for about, place in places.items()}
    asked = About(row.asked) if row.asked else None
    return Entry(row.id, row.practice_id, row.therapist_id, told, State(row.state), asked)


def _place(of: Entry, about: About) -> Place:
    return Place("directory_entry", _WORDS[about], of.id, of.practice)
