"""Facts of what didn't sit right; a client reads their own, a reader what was sent to them."""

from datetime import datetime
from textwrap import wrap
from typing import Final

from domain.messages import name_of
from domain.messages import unease as messages
from domain.messages.everywhere import Said
from domain.unease import Recipient, State
from storage import clients, contacts, questions, unease
from storage.clients import Client
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, practice, prompt, therapist, token
from storage.unease import Unease

_STRETCH: Final = 280
"""Characters of a person's words that are shown on one line."""


async def _of(session: Session, request: Request) -> tuple[Client, Unease] | None:
    client, note = await clients.load(session, request.client), await unease.load(session, request.number("unease"))
    return (client, note) if client is not None and note is not None and note.client == client.id else None


def _parts(note: Unease) -> tuple[Said, ...]:
    return tuple(Said(one) for one in wrap(note.text, _STRETCH, break_on_hyphens=False))


async def what(session: Session, request: Request, _now: datetime) -> object | None:
    """What can be done."""
    found, named = await therapist(session, request), await token(session, request)
    if found is None or named is None:
        return None
    contact = await contacts.besides(session, request.practice, found.id)
    return messages.What(found.name, contact is not None, contact.name if contact else "", named)


async def words(session: Session, request: Request, _now: datetime) -> object | None:
    """What happened, and who would read it."""
    question = await questions.load(session, request.number("question"))
    client = await clients.load(session, request.client)
    if question is None or client is None:
        return None
    recipient = tuple(Recipient)[question.position]
    reader = await unease.whom(session, client, recipient)
    return reader and messages.Words(reader.name, question.token)


async def card(session: Session, request: Request, _now: datetime) -> object | None:
    """One note and where it stands."""
    found, named = await _of(session, request), await token(session, request)
    if found is None or named is None:
        return None
    note, recipient = found[1], await unease.name_of_reader(session, found[1])
    if note.state is State.DRAFT:
        return messages.Card(messages.Shown(recipient, _parts(note), named))
    if note.replied_at is not None:
        return messages.Card(messages.Answered(recipient, note.reply))
    return messages.Card(messages.Sent(recipient, note.reply_by, named)) if note.reply_by is not None else None


async def reply(session: Session, request: Request, _now: datetime) -> object | None:
    """What its reader replied."""
    found = await _of(session, request)
    if found is None or found[1].replied_at is None:
        return None
    return messages.Reply(await unease.name_of_reader(session, found[1]), found[1].reply)


async def how(session: Session, request: Request, _now: datetime) -> object | None:
    """How to complain."""
    found, named, where = (
        await therapist(session, request),
        await token(session, request),
        await practice(session, request),
    )
    if found is None or named is None:
        return None
    contact = await contacts.besides(session, request.practice, found.id)
    known = contact if contact is not None and contact.detail else None
    return messages.How(
        contact=known.name if known else "",
        detail=known.detail if known else "",
        clinic=where.name,
        country=where.country,
        token=named,
    )


async def not_due(session: Session, request: Request, _now: datetime) -> object | None:
    """The reply still has time."""
    found = await _of(session, request)
    if found is None or found[1].reply_by is None:
        return None
    return messages.NotDue(await unease.name_of_reader(session, found[1]), found[1].reply_by)


async def asked_again(session: Session, request: Request, _now: datetime) -> object | None:
    """The reply is overdue."""
    found = await _of(session, request)
    return found and messages.AskedAgain(await unease.name_of_reader(session, found[1]))


async def told(session: Session, request: Request, _now: datetime) -> object | None:
    """To its reader, in full."""
    found, named = await _of(session, request), await token(session, request)
    if found is None or named is None or found[1].reply_by is None or found[1].reader != request.person:
        return None
    return messages.Told(found[0].alias, _parts(found[1]), found[1].reply_by, named)


async def type_reply(session: Session, request: Request, _now: datetime) -> object | None:
    """The reply, to be typed."""
    found = await _of(session, request)
    return found and messages.TypeReply(found[0].alias)


async def reply_kept(session: Session, request: Request, _now: datetime) -> object | None:
    """The reply is on its way."""
    found = await _of(session, request)
    return found and messages.ReplyKept(found[0].alias, bool(request.args["typed"]))


LOADERS: dict[str, Loader] = {
    **{name_of(message): prompt(message) for message in (messages.NoteWords, messages.Private)},
    **{name_of(message): bare(message) for message in (messages.Dropped, messages.Nothing)},
    name_of(messages.What): what,
    name_of(messages.Words): words,
    name_of(messages.Card): card,
    name_of(messages.Reply): reply,
    name_of(messages.How): how,
    name_of(messages.NotDue): not_due,
    name_of(messages.AskedAgain): asked_again,
    name_of(messages.Told): told,
    name_of(messages.TypeReply): type_reply,
    name_of(messages.ReplyKept): reply_kept,
}
