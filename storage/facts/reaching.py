"""Facts of how an urgent note stands, for the note itself and for what its buttons answer."""

from datetime import datetime
from typing import Any

from domain.messages import name_of
from domain.messages import reaching as messages
from domain.outreach import MOST, Happened, Tap
from storage import clients, phones, practices, questions, reaching
from storage.database import Session
from storage.facts import Loader, Request
from storage.questions import Asked
from storage.reaching import Stands


async def urgent_stands(session: Session, request: Request) -> dict[str, Any] | None:
    """What every urgent note to a therapist says of what came of it, and which buttons are left; None without one."""
    put, client = await questions.load(session, request.number("question")), await clients.load(session, request.client)
    if put is None or client is None:
        return None
    found = await reaching.stands(session, client, put)
    country = (await practices.practice_of(session, client.practice)).country
    known, free = found.tried, found.backup is not None and not found.asking
    return {
        "stands": _stands(found, country, is_open=put.state is Asked.OPEN),
        "unreached": not known.is_over,
        "untried": known.takes(Tap.MISSED),
        "can_ask": known.takes(Tap.BACKUP) and free,
        "can_return": known.comes_back,
        "token": put.token,
    }


def _stands(found: Stands, country: str, *, is_open: bool) -> messages.Stands:
    known, waits = found.tried, found.tried.is_waiting
    latest = known.reached or known.sorted or known.missed
    taken = waits and known.taken is not None
    return messages.Stands(
        open=is_open,
        reached=known.reached is not None,
        sorted=known.sorted is not None and known.reached is None,
        missed=waits,
        at=_at(latest),
        backup=found.backup.name if found.backup is not None and (waits or known.sorted) else None,
        free=waits and found.backup is not None and not found.asking and not taken,
        lonely=waits and found.backup is None and not taken,
        asking=waits and found.asking,
        taken=taken,
        helps_at=_at(known.taken) if taken else found.asked_at,
        back_at=found.back_at if waits else None,
        used_up=waits and known.turn >= MOST,
        country=country,
    )


def _at(one: Happened | None) -> datetime | None:
    return one.at if one is not None else None


async def number(session: Session, request: Request, _now: datetime) -> object | None:
    """What the client left; None when they took it back in the meantime."""
    client = await clients.load(session, request.client)
    left = None if client is None else await phones.of(session, client)
    return None if client is None or left is None else messages.Number(client.alias, left.number, left.at)


async def no_number(session: Session, request: Request, _now: datetime) -> object | None:
    """What can be done instead."""
    client = await clients.load(session, request.client)
    question = await questions.load(session, request.number("question"))
    if client is None or question is None:
        return None
    country = (await practices.practice_of(session, client.practice)).country
    return messages.NoNumber(client.alias, country, bool(request.args["asks"]), question.token)


LOADERS: dict[str, Loader] = {name_of(messages.Number): number, name_of(messages.NoNumber): no_number}
