"""Progress reports: why, what stood in it that day, which lines were struck out, and what the client said."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from domain.messages.letter import Report
from domain.paper import OPEN, Stage
from domain.scope import Scope
from storage import clients, frozen
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import paper

ABOUT, MINE = "letter", "letter_client"
"""What questions on a report are about, the therapist's and the client's; their subject is the report."""
_WORDS: Final = ("facts", "lines", "struck")


@dataclass(frozen=True, slots=True)
class Kept:
    """One report. `facts` are None before the therapist has said why; `lines` are in words, `struck` counts from 0."""

    id: int
    practice: int
    client: int
    therapist: int
    state: Stage
    facts: Report | None
    lines: tuple[str, ...]
    struck: frozenset[int]


async def begin(session: Session, client: Client, therapist: int, *, now: datetime) -> Kept:
    """A new report on a client; one that is still open is dropped."""
    for row in await session.find_all(paper, client_id=client.id):
        if Stage(row.state) in OPEN:
            await session.change(paper, row.id, state=Stage.DROPPED)
    made = new_id()
    values = {"id": made, "practice_id": client.practice, "client_id": client.id, "therapist_id": therapist}
    await session.insert(paper, {**values, "state": Stage.DRAFT, "begun_at": now})
    return Kept(made, client.practice, client.id, therapist, Stage.DRAFT, None, (), frozenset())


async def write(session: Session, of: Kept, facts: Report, lines: Sequence[str]) -> None:
    """Keep what stands in it, as it was known that day, and its lines in words."""
    await _keep(session, of, facts=frozen.freeze(facts), lines=json.dumps(lines, ensure_ascii=False))
    await session.change(paper, of.id, state=Stage.PREVIEW)


async def strike(session: Session, of: Kept, struck: frozenset[int]) -> None:
    """Keep which lines are out."""
    await _keep(session, of, struck=json.dumps(sorted(struck)))


async def _keep(session: Session, of: Kept, **words: str) -> None:
    for name, text in words.items():
        sealed = await session.seal(text, _place(name, of.id, of.practice, of.client))
        await session.change(paper, of.id, **{f"{name}_sealed": sealed})


async def move(session: Session, of: Kept, stage: Stage, *, now: datetime) -> None:
    """It goes on, or ends; from when it is offered on, it is in the client's own copy too."""
    offered = {"offered_at": now} if stage is Stage.ASKED else {}
    await session.change(paper, of.id, state=stage, **offered)


async def load(session: Session, paper_id: int) -> Kept | None:
    """One report, or None."""
    row = await session.find(paper, id=paper_id)
    return None if row is None else await _kept(session, row)


async def reach(session: Session, scope: Scope, paper_id: int) -> Kept | None:
    """A report on a client the speaker may see; anything else reads as None."""
    found = await load(session, paper_id)
    if found is None or await clients.reach(session, scope, found.client) is None:
        return None
    return found


async def _kept(session: Session, row: Any) -> Kept:
    words = {
        name: await session.open(getattr(row, f"{name}_sealed"), _place(name, row.id, row.practice_id, row.client_id))
        for name in _WORDS
    }
    facts = frozen.thaw(words["facts"]) if words["facts"] else None
    return Kept(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        therapist=row.therapist_id,
        state=Stage(row.state),
        facts=facts if isinstance(facts, Report) else None,
        lines=tuple(json.loads(words["lines"] or "[]")),
        struck=frozenset(json.loads(words["struck"] or "[]")),
    )


def _place(name: str, row: int, practice: int, client: int) -> Place:
    return Place("paper", f"{name}_sealed", row, practice, client)
