"""What an answer from Telegram means for the message it answers, and for the card it belongs to."""

from datetime import datetime, timedelta
from typing import TypeAlias

from domain.delivery import Kind, Sending, back_off
from scheduler.letters import Parcel
from scheduler.messenger import NotSent, Reason, Unknown
from storage import cards, clips_passing, outbox, reach
from storage.database import Session
from storage.outbox import Letter, Outgoing

Outcome: TypeAlias = int | NotSent | Unknown
"""The id of the message that was sent or edited (0 when not told), or how it went wrong."""

_NO_TOKEN = timedelta(seconds=60)


async def settle(session: Session, parcel: Parcel, outcomes: tuple[Outcome, ...], now: datetime) -> datetime | None:
    """Store what came of a parcel. Returns until when everything is to wait, if Telegram asked for that."""
    if parcel.letter.kind is Kind.REFRESH:
        return await _edited(session, parcel, outcomes, now)
    return await _sent(session, parcel.letter, outcomes[0], now)


async def _sent(session: Session, letter: Outgoing, outcome: Outcome, now: datetime) -> datetime | None:
    if isinstance(outcome, Unknown):
        await outbox.hold(session, letter, now=now)
        return None
    if isinstance(outcome, NotSent):
        return await _not_sent(session, letter, outcome, now)
    await outbox.mark(session, letter.id, Sending.SENT, now=now, message_id=outcome)
    await outbox.arrived(session, letter, now=now)
    if letter.card and outcome:
        await cards.posted(session, letter.practice, letter.card, outcome, now=now)
    return None


async def _not_sent(session: Session, letter: Outgoing, trouble: NotSent, now: datetime) -> datetime | None:
    match trouble.reason:
        case Reason.UNREACHABLE:
            await outbox.mark(session, letter.id, Sending.DEAD, now=now)
            await reach.lost(session, letter.person, now=now)
        case Reason.LATER:
            wait = timedelta(seconds=trouble.retry_after) if trouble.retry_after else back_off(letter.attempts)
            await outbox.put_back(session, letter, at=now + wait)
            return now + wait if trouble.retry_after else None
        case Reason.UNAUTHORISED:
            await outbox.put_back(session, letter, at=now + _NO_TOKEN)
        case Reason.NOT_MODIFIED:
            await outbox.mark(session, letter.id, Sending.SENT, now=now)
        case Reason.REFUSED | Reason.NOT_EDITABLE:
            await outbox.mark(session, letter.id, Sending.DEAD, now=now)
            await clips_passing.refused(session, letter, now=now)
    return None


async def _edited(session: Session, parcel: Parcel, outcomes: tuple[Outcome, ...], now: datetime) -> datetime | None:
    """An edit is idempotent: "not modified" is done, an unknown outcome is tried again, a lost copy is forgotten."""
    letter = parcel.letter
    waits = [
        await _copy_edited(session, letter, copy, outcome, now)
        for copy, outcome in zip(parcel.editing, outcomes, strict=True)
    ]
    longest = max(waits, default=timedelta(0))
    if longest:
        await outbox.put_back(session, letter, at=now + longest)
        asked = any(isinstance(outcome, NotSent) and outcome.retry_after for outcome in outcomes)
        return now + longest if asked else None
    await outbox.mark(session, letter.id, Sending.SENT, now=now)
    if not await cards.copies(session, letter.card):
        await _post_anew(session, letter, now)
    return None


async def _copy_edited(session: Session, letter: Outgoing, copy: int, outcome: Outcome, now: datetime) -> timedelta:
    """Store what came of editing one copy. Returns how long to wait before trying again, 0 for done."""
    if isinstance(outcome, Unknown):
        return back_off(letter.attempts)
    if not isinstance(outcome, NotSent):
        return timedelta(0)
    if outcome.reason in (Reason.LATER, Reason.UNAUTHORISED):
        return timedelta(seconds=outcome.retry_after) if outcome.retry_after else back_off(letter.attempts)
    if outcome.reason is Reason.NOT_EDITABLE:
        await cards.forget_copy(session, letter.card, copy)
    elif outcome.reason is Reason.UNREACHABLE:
        await reach.lost(session, letter.person, now=now)
    return timedelta(0)


async def _post_anew(session: Session, letter: Outgoing, now: datetime) -> None:
    fresh = Letter(letter.person, letter.message, Kind.DIALOGUE, letter.args, letter.client, letter.card)
    await outbox.put(session, letter.practice, fresh, now=now)
