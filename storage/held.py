"""A therapist's words for a client that wait for a second look: sealed, one text a person, gone once it is settled."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domain.advice import Flag
from domain.scope import Scope
from storage.database import Session
from storage.dialogues import Dialogue, Expects
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import held_words

ABOUT: Final = "held"
"""What the question about such words is about; its subject is the row."""
_KEPT: Final = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Held:
    """What was typed, for which dialogue, and the word in it that may be read otherwise."""

    dialogue: Dialogue
    words: str
    flag: Flag
    word: str


async def keep(session: Session, scope: Scope, new: Held, *, now: datetime) -> int:
    """Hold words; what the speaker typed before is dropped. Returns the row."""
    await drop(session, scope)
    made = new_id()
    await session.insert(
        held_words,
        {
            "id": made,
            "practice_id": scope.practice,
            "person_id": scope.person,
            "expects": new.dialogue.expects,
            "subject_id": new.dialogue.subject,
            "words_sealed": await session.seal(
                json.dumps([new.words, new.flag, new.word]), _place(made, scope.practice)
            ),
            "at": now,
        },
    )
    return made


async def of_person(session: Session, person: int, row_id: int) -> Held | None:
    """A person's own words that wait, or None."""
    row = await session.find(held_words, id=row_id, person_id=person)
    if row is None:
        return None
    words, flag, word = json.loads(await session.open(row.words_sealed, _place(row.id, row.practice_id)) or "[]")
    return Held(Dialogue(Expects(row.expects), row.subject_id), words, Flag(flag), word)


async def drop(session: Session, scope: Scope) -> None:
    """Nothing of the speaker waits any more."""
    await session.remove(held_words, person_id=scope.person)


async def tidy(session: Session, *, now: datetime) -> None:
    """Words nobody came back to are not kept."""
    await session.execute(held_words.delete().where(held_words.c.at < now - _KEPT))


def _place(row: int, practice: int) -> Place:
    return Place("held_words", "words_sealed", row, practice)
