"""Facts of a hand-over as the client meets it."""

from dataclasses import dataclass
from datetime import datetime

from domain.caseload import short_name
from domain.directory import About
from domain.handover import Line, Mode, Sharing, State
from domain.messages import Choice, File, name_of
from domain.messages import handover as messages
from storage import clients, directory, handovers, practices
from storage.clients import Client
from storage.database import Session
from storage.directory import Entry
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, naming_therapist, token
from storage.handovers import Handover

NAMES = 8
"""How many other names one message offers."""


@dataclass(frozen=True, slots=True)
class Case:
    """A hand-over with its client, the therapist's name, whom it is to, and the token of the buttons."""

    of: Handover
    client: Client
    therapist: str
    entry: Entry
    token: str


async def case(session: Session, request: Request) -> Case | None:
    """The hand-over among the arguments, if it is about the letter's client and names somebody."""
    of, named = await handovers.load(session, request.number("handover")), await token(session, request)
    client = await clients.load(session, request.client)
    entry = await directory.load(session, of.entry) if of is not None else None
    if of is None or named is None or client is None or entry is None or of.client != client.id:
        return None
    return Case(of, client, (await practices.therapist_of(session, client.therapist)).name, entry, named)


def contact_of(entry: Entry) -> str | None:
    """How somebody is reached."""
    return entry.known(About.CONTACT) or None


async def offer(session: Session, request: Request, _now: datetime) -> object | None:
    """Nothing before the two have talked and a reason is written, and nothing once it is over."""
    found = await case(session, request)
    if found is None or not found.of.may_be_offered or found.of.state in (State.DRAFT, State.OVER, State.WITHDRAWN):
        return None
    of = found.of
    talked = of.talked_at
    return talked and messages.Offer(found.therapist, found.entry.name, of.reason, talked, found.token)


async def how(session: Session, request: Request, _now: datetime) -> object | None:
    """Which way the therapist suggests."""
    found = await case(session, request)
    if found is None or found.of.suggested is None:
        return None
    return messages.How(found.therapist, found.entry.name, found.of.suggested, found.token)


async def about(session: Session, request: Request, _now: datetime) -> object | None:
    """Role and focus, and why them: of the one it is to, or of the one who is looked at."""
    found = await case(session, request)
    entry = await _looked_at(session, request, found) if found is not None else None
    if found is None or entry is None:
        return None
    return messages.About(
        therapist=found.therapist,
        provider=entry.name,
        role=entry.known(About.ROLE),
        focus=entry.known(About.FOCUS),
        why=entry.known(About.WHY) or None,
        others=bool(await _others(session, found, entry)),
        token=found.token,
    )


async def _looked_at(session: Session, request: Request, found: Case) -> Entry | None:
    entry = await directory.load(session, request.number("entry")) if "entry" in request.args else found.entry
    return entry if entry is not None and entry.practice == found.client.practice else None


async def _others(session: Session, found: Case, entry: Entry) -> tuple[Entry, ...]:
    everybody = await directory.listed(session, found.client.practice)
    return tuple(one for one in everybody if one.id != entry.id)[:NAMES]


async def names(session: Session, request: Request, _now: datetime) -> object | None:
    """Everybody on the list but the one who was just shown."""
    found = await case(session, request)
    entry = await _looked_at(session, request, found) if found is not None else None
    if found is None or entry is None:
        return None
    choices = tuple(Choice(one.name, found.token, short_name(one.id)) for one in await _others(session, found, entry))
    return messages.Names(found.therapist, choices, found.token)


async def sharing(session: Session, request: Request, _now: datetime) -> object | None:
    """The question about a summary."""
    found = await case(session, request)
    return found and messages.SharingQuestion(found.entry.name, found.token)


async def lines(session: Session, request: Request, _now: datetime) -> object | None:
    """The summary as it stands; nothing before it was made."""
    found = await case(session, request)
    if found is None or not found.of.lines:
        return None
    head, *middle, foot = found.of.lines
    return messages.Lines(
        provider=found.entry.name,
        head=head.text,
        lines=tuple(messages.Line(number, one.text, one.struck) for number, one in enumerate(middle, 1)),
        foot=foot.text,
        choices=tuple(_toggle(number, one, found.token) for number, one in enumerate(middle, 1)),
        token=found.token,
    )


def _toggle(number: int, line: Line, named: str) -> Choice:
    return Choice(f"{number} {line.text}", named, f"l{number}")


async def copy(session: Session, request: Request, _now: datetime) -> object | None:
    """The client's copy of what they approved."""
    found = await case(session, request)
    if found is None or not found.of.approved:
        return None
    return messages.Copy(found.therapist, found.entry.name, approved_file(found.of), found.token)


def approved_file(of: Handover) -> File:
    """The approved summary: the same bytes whoever gets it."""
    return File("summary.txt", of.approved.encode())


async def settled(session: Session, request: Request, _now: datetime) -> object | None:
    """No summary is made."""
    found = await case(session, request)
    if found is None or found.of.sharing not in (Sharing.SELF, Sharing.NOTHING):
        return None
    contact = contact_of(found.entry)
    return messages.Settled(found.therapist, found.entry.name, found.of.sharing, contact, found.token)


async def waiting(session: Session, request: Request, _now: datetime) -> object | None:
    """The therapist has it."""
    found = await case(session, request)
    return found and messages.Waiting(found.therapist, found.entry.name, found.token)


async def sent(session: Session, request: Request, _now: datetime) -> object | None:
    """The therapist has sent it, and called or written."""
    found = await case(session, request)
    if found is None or found.of.sent_at is None or found.of.sharing is not Sharing.SUMMARY:
        return None
    return messages.Sent(found.therapist, found.entry.name, found.of.sent_at, found.of.next, found.token)


async def standing(session: Session, request: Request, _now: datetime) -> object | None:
    """Who it is, in which way, what is next."""
    found = await case(session, request)
    if found is None:
        return None
    step = found.of.next or contact_of(found.entry)
    mode = found.of.mode or Mode.AS_WELL
    return messages.Standing(found.therapist, found.entry.name, mode, step, found.token)


async def week(session: Session, request: Request, _now: datetime) -> object | None:
    """A week later, unless it is over or was answered."""
    found = await case(session, request)
    if found is None or found.of.state is not State.SENT or found.of.touch is not None:
        return None
    return messages.Week(found.entry.name, found.token)


async def month(session: Session, request: Request, _now: datetime) -> object | None:
    """Four weeks later."""
    found = await case(session, request)
    is_asked = found is not None and found.of.state in (State.SENT, State.DONE) and found.of.care is None
    return messages.Month(found.token) if found is not None and is_asked else None


async def promise(session: Session, request: Request, _now: datetime) -> object | None:
    """By when somebody gets in touch."""
    found = await case(session, request)
    by = found.of.promised_on if found is not None else None
    return messages.Promise(found.therapist, by, found.token) if found is not None and by is not None else None


async def late(session: Session, request: Request, _now: datetime) -> object | None:
    """Nobody said that they got in touch, and the date is over."""
    found = await case(session, request)
    by = found.of.promised_on if found is not None else None
    return messages.Late(found.therapist, by) if found is not None and by is not None else None


async def declined(session: Session, request: Request, _now: datetime) -> object | None:
    """The client would rather not."""
    found = await case(session, request)
    if found is None or found.of.state is not State.OVER:
        return None
    newest = await handovers.latest(session, found.of.client)
    may_return = found.of.sent_at is None and newest is not None and newest.id == found.of.id
    return messages.Declined(found.therapist, may_return, found.token)


LOADERS: dict[str, Loader] = {
    name_of(messages.Offer): offer,
    name_of(messages.How): how,
    name_of(messages.About): about,
    name_of(messages.Names): names,
    name_of(messages.SharingQuestion): sharing,
    name_of(messages.Lines): lines,
    name_of(messages.Copy): copy,
    name_of(messages.Settled): settled,
    name_of(messages.Waiting): waiting,
    name_of(messages.Sent): sent,
    name_of(messages.Standing): standing,
    name_of(messages.Week): week,
    name_of(messages.Month): month,
    name_of(messages.Promise): promise,
    name_of(messages.Late): late,
    name_of(messages.Declined): declined,
    name_of(messages.Withdrawn): naming_therapist(messages.Withdrawn),
    name_of(messages.Later): naming_therapist(messages.Later),
    name_of(messages.Thanks): naming_therapist(messages.Thanks),
    name_of(messages.Noted): bare(messages.Noted),
}
