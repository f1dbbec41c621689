"""Hand-overs: who, why, what the client chose and approved, what came of it. One at a time is open for a client."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from domain.handover import OPEN, Care, Line, Mode, Sharing, State, Touch, is_connected, may_offer
from domain.scope import Scope
from storage import clients
from storage.clients import Client
from storage.database import Session
from storage.ids import new_id
from storage.sealing import Place
from storage.tables import handover

ABOUT, LINES, DESK = "handover", "handover_lines", "handover_desk"
"""What questions on a hand-over are about: a step of the client's, their summary, the therapist's card.

Their subject is the hand-over. The summary and the therapist's card change in place, the client's steps do not.
"""
NAME: Final = "handover_name"
"""What a question on somebody of the list is about, whom the client looks at; that entry is its subject."""
_WORDS: Final = ("reason", "lines", "approved", "next")


@dataclass(frozen=True, slots=True)
class Handover:
    """One hand-over. `entry` is whom it is to, 0 before that was picked; `alert` what it began with, 0 for nothing.

    `lines` are the summary as it was put to the client, `approved` what they let pass, "" before that; `promised_on`
    is a local date by which somebody gets in touch with a client who is stuck, None when nobody has to.
    """

    id: int
    practice: int
    client: int
    therapist: int
    alert: int
    entry: int
    state: State
    reason: str
    suggested: Mode | None
    mode: Mode | None
    sharing: Sharing | None
    lines: tuple[Line, ...]
    approved: str
    next: str
    touch: Touch | None
    care: Care | None
    promised_on: date | None
    begun_at: datetime
    talked_at: datetime | None
    offered_at: datetime | None
    later_at: datetime | None
    approved_at: datetime | None
    sent_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether it is still on its way."""
        return self.state in OPEN

    @property
    def may_be_offered(self) -> bool:
        """Whether the client may hear of it: talked about, with a reason, and somebody to go to."""
        return may_offer(self.talked_at, self.reason) and bool(self.entry) and self.suggested is not None


async def begin(session: Session, client: Client, therapist: int, alert: int = 0, *, now: datetime) -> Handover:
    """The client's open hand-over, begun now if there is none."""
    standing = await latest(session, client.id)
    if standing is not None and standing.is_open:
        return standing
    made = new_id()
    await session.insert(
        handover,
        {
            "id": made,
            "practice_id": client.practice,
            "client_id": client.id,
            "therapist_id": therapist,
            "alert_id": alert or None,
            "state": State.DRAFT,
            "begun_at": now,
        },
    )
    found = await load(session, made)
    if found is None:
        raise LookupError("no such hand-over")
    return found


async def word(session: Session, of: Handover, **words: str) -> None:
    """Keep words of a hand-over: the `reason`, the `approved` summary, the `next` step."""
    for name, text in words.items():
        sealed = await session.seal(text, _place(name, of.id, of.practice, of.client))
        await session.change(handover, of.id, **{f"{name}_sealed": sealed})


async def keep_lines(session: Session, of: Handover, lines: Iterable[Line]) -> None:
    """Keep the summary as it is put to the client, with what they struck."""
    await word(session, of, lines=json.dumps([[one.text, one.struck] for one in lines], ensure_ascii=False))


async def pick(session: Session, of: Handover, entry: int) -> Handover:
    """Somebody else it is to; a summary that was put to the client named the one before."""
    await keep_lines(session, of, ())
    await session.change(handover, of.id, entry_id=entry)
    return replace(of, entry=entry, lines=())


async def set_(session: Session, of: Handover, **values: Any) -> None:
    """Note what happened: states, choices and moments by the names of their columns."""
    await session.change(handover, of.id, **values)


async def promise(session: Session, of: Handover, day: date | None) -> None:
    """Somebody gets in touch with the client by a local date; None once that is done."""
    await session.change(handover, of.id, promised_on=day.isoformat() if day else None)


async def load(session: Session, handover_id: int) -> Handover | None:
    """One hand-over, or None."""
    row = await session.find(handover, id=handover_id)
    return None if row is None else await _handover(session, row)


async def reach(session: Session, scope: Scope, handover_id: int) -> Handover | None:
    """A hand-over of a client the speaker may see; anything else reads as None."""
    found = await load(session, handover_id)
    if found is None or await clients.reach(session, scope, found.client) is None:
        return None
    return found


async def latest(session: Session, client: int) -> Handover | None:
    """The newest hand-over of a client, or None."""
    row = await session.find(handover, "-begun_at", "id", client_id=client)
    return None if row is None else await _handover(session, row)


async def unnamed(session: Session, scope: Scope, *, since: datetime) -> Handover | None:
    """The newest hand-over of the speaking therapist, talked over since then, that has a reason and nobody to go to."""
    found = await session.find_all(handover, "-begun_at", "id", therapist_id=scope.subject, state=State.DRAFT)
    drafts = [await _handover(session, row) for row in found if row.entry_id is None and row.talked_at is not None]
    return next((one for one in drafts if one.reason and one.talked_at is not None and one.talked_at >= since), None)


async def of_alert(session: Session, alert: int) -> Handover | None:
    """The newest hand-over that began with an alert, or None."""
    row = await session.find(handover, "-begun_at", "id", alert_id=alert)
    return None if row is None else await _handover(session, row)


async def of_client(session: Session, client: int) -> tuple[Handover, ...]:
    """Every hand-over of a client that they heard of, oldest first."""
    rows = await session.find_all(handover, "begun_at", "id", client_id=client)
    return tuple([await _handover(session, row) for row in rows if row.offered_at is not None])


async def outcomes(session: Session, entry: int) -> tuple[int, int]:
    """How many clients found to somebody of the list, and how many did not, as told."""
    rows = await session.find_all(handover, entry_id=entry)
    told = [is_connected(_member(Touch, row.touch), _member(Care, row.care)) for row in rows]
    return sum(one is True for one in told), sum(one is False for one in told)


def _member(kind: Any, value: str | None) -> Any:
    return kind(value) if value else None


async def _handover(session: Session, row: Any) -> Handover:
    words = {
        name: await session.open(getattr(row, f"{name}_sealed"), _place(name, row.id, row.practice_id, row.client_id))
        or ""
        for name in _WORDS
    }
    return Handover(
        id=row.id,
        practice=row.practice_id,
        client=row.client_id,
        therapist=row.therapist_id,
        alert=row.alert_id or 0,
        entry=row.entry_id or 0,
        state=State(row.state),
        reason=words["reason"],
        suggested=_member(Mode, row.suggested),
        mode=_member(Mode, row.mode),
        sharing=_member(Sharing, row.sharing),
        lines=tuple(Line(text, struck) for text, struck in json.loads(words["lines"] or "[]")),
        approved=words["approved"],
        next=words["next"],
        touch=_member(Touch, row.touch),
        care=_member(Care, row.care),
        promised_on=date.fromisoformat(row.promised_on) if row.promised_on else None,
        begun_at=row.begun_at,
        talked_at=row.talked_at,
        offered_at=row.offered_at,
        later_at=row.later_at,
        approved_at=row.approved_at,
        sent_at=row.sent_at,
    )


def _place(name: str, row: int, practice: int, client: int) -> Place:
    return Place("handover", f"{name}_sealed", row, practice, client)
