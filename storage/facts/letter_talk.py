"""Facts on the way to a progress report: its lines as they stand, and the files that are bound when they leave."""

from datetime import datetime

from domain.messages import Choice, File, name_of
from domain.messages import letter_talk as messages
from domain.paper import Paper, Stage
from storage import clients, papers, practices
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token
from storage.papers import Kept

_ON_CARD = 160
"""Characters of a line that a card shows; the file has all of it."""


async def _found(session: Session, request: Request) -> tuple[Kept, str, str] | None:
    """The report, what the therapist calls the client, and the therapist's name."""
    of, client = await papers.load(session, request.number("paper")), await clients.load(session, request.client)
    if of is None or client is None or of.client != client.id:
        return None
    return of, client.alias, (await practices.therapist_of(session, of.therapist)).name


async def why(session: Session, request: Request, _now: datetime) -> object | None:
    """Why now?"""
    found, named = await _found(session, request), await token(session, request)
    return messages.Why(found[1], named) if found and named and found[0].state is Stage.DRAFT else None


async def preview(session: Session, request: Request, _now: datetime) -> object | None:
    """The therapist's card."""
    found, named = await _found(session, request), await token(session, request)
    if found is None or named is None:
        return None
    of, alias, _ = found
    is_open = of.state is Stage.PREVIEW
    lines = _lines(of, of.struck)
    return messages.Preview(alias, lines, of.state, is_open, _choices(lines, named) if is_open else (), named)


async def offer(session: Session, request: Request, _now: datetime) -> object | None:
    """The client's card; what the therapist struck is shown as struck."""
    found, named = await _found(session, request), await token(session, request)
    if found is None or named is None:
        return None
    of, _, therapist = found
    is_open = of.state is Stage.ASKED
    lines = _lines(of, of.struck)
    return messages.Offer(therapist, lines, of.state, is_open, _choices(lines, named) if is_open else (), named)


def _lines(of: Kept, struck: frozenset[int]) -> tuple[messages.Line, ...]:
    return tuple(
        messages.Line(number + 1, text if len(text) <= _ON_CARD else f"{text[:_ON_CARD]}…", number in struck)
        for number, text in enumerate(of.lines)
    )


def _choices(lines: tuple[messages.Line, ...], named: str) -> tuple[Choice, ...]:
    return tuple(Choice(f"{one.number} {one.text}", named, f"l{one.number}") for one in lines)


def _file(of: Kept, name: str) -> File | None:
    return None if of.facts is None else File(name, Paper(of.facts, of.struck))


async def whole(session: Session, request: Request, _now: datetime) -> object | None:
    """All of it, for the client to read."""
    found = await _found(session, request)
    return messages.Whole(found[2], _file(found[0], "report.txt")) if found and found[0].state is Stage.ASKED else None


async def page(session: Session, request: Request, _now: datetime) -> object | None:
    """What may go out, as a page."""
    found = await _found(session, request)
    is_out = found is not None and found[0].state is Stage.APPROVED
    return messages.Page(found[1], _file(found[0], "report.html")) if found and is_out else None


async def text(session: Session, request: Request, _now: datetime) -> object | None:
    """The same as text."""
    found = await _found(session, request)
    is_out = found is not None and found[0].state is Stage.APPROVED
    return messages.Text(found[1], _file(found[0], "report.txt")) if found and is_out else None


async def declined(session: Session, request: Request, _now: datetime) -> object | None:
    """The client would rather not."""
    found = await _found(session, request)
    return found and messages.Declined(found[1])


LOADERS: dict[str, Loader] = {
    name_of(messages.Whom): bare(messages.Whom),
    name_of(messages.Why): why,
    name_of(messages.Preview): preview,
    name_of(messages.Offer): offer,
    name_of(messages.Whole): whole,
    name_of(messages.Page): page,
    name_of(messages.Text): text,
    name_of(messages.Declined): declined,
}
