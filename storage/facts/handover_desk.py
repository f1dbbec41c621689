"""Facts of a hand-over as the therapist meets it: one card from the talk to the last follow-up."""

from dataclasses import dataclass
from datetime import datetime

from domain.caseload import short_name
from domain.directory import About, fits
from domain.handover import Sharing, State
from domain.messages import Choice, name_of
from domain.messages import handover_desk as messages
from storage import alerts, clients, decisions, directory, handovers, plans
from storage.clients import Client
from storage.database import Session
from storage.directory import Entry
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token
from storage.facts.handover import approved_file, contact_of
from storage.handovers import Handover

SHOWN = 12
"""How many people of the list are offered."""
_DESCRIBED = 6
"""Of how many the card says more than their name."""


@dataclass(frozen=True, slots=True)
class Case:
    """A hand-over with its client, whom it is to (None before that was picked), and the token of the buttons."""

    of: Handover
    client: Client
    entry: Entry | None
    token: str

    @property
    def provider(self) -> str:
        """What the other person is called."""
        return self.entry.name if self.entry is not None else ""


async def case(session: Session, request: Request) -> Case | None:
    """What the arguments name, if it is about the letter's client."""
    of, named = await handovers.load(session, request.number("handover")), await token(session, request)
    client = await clients.load(session, request.client)
    if of is None or named is None or client is None or of.client != client.id:
        return None
    return Case(of, client, await directory.load(session, of.entry) if of.entry else None, named)


async def desk(session: Session, request: Request, _now: datetime) -> object | None:
    """The card as it stands."""
    found = await case(session, request)
    body = None if found is None else await _body(session, found)
    return body and messages.Desk(body)


async def _body(session: Session, found: Case) -> messages.Body | None:
    of, alias = found.of, found.client.alias
    match of.state:
        case State.DRAFT:
            return await _draft(session, found)
        case State.OVER:
            return messages.Over(alias, found.provider)
        case State.WITHDRAWN:
            return messages.Withdrawn(alias, found.provider)
        case State.OFFERED if of.offered_at is not None:
            return messages.Offered(alias, found.provider, of.offered_at, of.later_at is not None, found.token)
        case State.CHOSEN if of.mode is not None:
            return messages.Chosen(alias, found.provider, of.mode, found.token)
        case State.READY if of.mode is not None and of.approved_at is not None and found.entry is not None:
            contact = contact_of(found.entry)
            return messages.Ready(alias, found.provider, of.mode, of.approved_at, contact, found.token)
    return _following(found)


def _following(found: Case) -> messages.Body | None:
    of = found.of
    if of.mode is None or of.sent_at is None or of.sharing is None:
        return None
    return messages.Following(
        client=found.client.alias,
        provider=found.provider,
        mode=of.mode,
        sharing=of.sharing,
        on=of.sent_at,
        next=of.next or None,
        touch=of.touch,
        care=of.care,
        promised=of.promised_on,
        has_promise=of.promised_on is not None,
        token=found.token,
    )


async def _draft(session: Session, found: Case) -> messages.Body | None:
    """What is still missing, one after the other; then all of it."""
    of, alias = found.of, found.client.alias
    if of.talked_at is None:
        return messages.Start(alias, found.token)
    if not of.reason:
        note = await earlier_note(session, of)
        return messages.Reason(alias, note or None, bool(note), found.token)
    if found.entry is None:
        return await _person(session, found)
    if of.suggested is None:
        why = found.entry.known(About.WHY)
        return messages.How(alias, found.provider, await known(session, found.entry), why or None, found.token)
    role = found.entry.known(About.ROLE)
    return messages.Check(alias, found.provider, role, of.suggested, of.reason, of.talked_at, found.token)


async def earlier_note(session: Session, of: Handover) -> str:
    """What the therapist wrote with the decision this began with, or ""."""
    alert = await alerts.load(session, of.alert) if of.alert else None
    last = await decisions.latest(session, alert) if alert is not None else None
    return last.note if last is not None else ""


async def _person(session: Session, found: Case) -> messages.Person:
    fitting = await _fitting(session, found)
    choices = tuple(Choice(one.name, found.token, short_name(one.id)) for one in fitting)
    lines = [await known(session, one) for one in fitting[:_DESCRIBED]]
    return messages.Person(found.client.alias, found.of.reason, choices, tuple(lines), found.token)


async def known(session: Session, one: Entry) -> messages.Known:
    """What is on the list of somebody, and what came of earlier hand-overs to them."""
    connected, apart = await handovers.outcomes(session, one.id)
    earlier = (connected, apart) if connected or apart else (None, None)
    return messages.Known(one.name, one.known(About.ROLE), one.known(About.FOCUS), *earlier)


async def _fitting(session: Session, found: Case) -> list[Entry]:
    """The list, those first whose role or focus fits the complaint."""
    plan = await plans.of_client(session, found.client.id)
    label = plan.label if plan is not None else ""
    everybody = await directory.listed(session, found.client.practice)

    def other(one: Entry) -> bool:
        return not fits(label, one.known(About.ROLE), one.known(About.FOCUS))

    return sorted(everybody, key=other)[:SHOWN]


async def summary(session: Session, request: Request, _now: datetime) -> object | None:
    """The approved summary, as long as it is approved."""
    found = await case(session, request)
    if found is None or not found.of.approved or found.of.sharing is not Sharing.SUMMARY:
        return None
    return messages.Summary(found.client.alias, found.provider, approved_file(found.of))


async def next_step(session: Session, request: Request, _now: datetime) -> object | None:
    """What the client does next."""
    found = await case(session, request)
    if found is None or found.entry is None:
        return None
    contact = contact_of(found.entry)
    return messages.NextStep(found.client.alias, found.provider, contact, contact is not None, found.token)


async def told(session: Session, request: Request, _now: datetime) -> object | None:
    """The client hears of it."""
    found = await case(session, request)
    return found and messages.Told(found.client.alias, found.provider)


async def stuck(session: Session, request: Request, _now: datetime) -> object | None:
    """Nothing once the therapist has called or written."""
    found = await case(session, request)
    if found is None or found.of.promised_on is None:
        return None
    of = found.of
    return messages.Stuck(found.client.alias, found.provider, of.touch, of.care, found.of.promised_on, found.token)


async def declined(session: Session, request: Request, _now: datetime) -> object | None:
    """Nothing when the client has thought again."""
    found = await case(session, request)
    if found is None or found.of.state is not State.OVER:
        return None
    return messages.Declined(found.client.alias, found.provider)


async def taken_back(session: Session, request: Request, _now: datetime) -> object | None:
    """Nothing when the client has approved it again."""
    found = await case(session, request)
    if found is None or found.of.approved:
        return None
    return messages.TakenBack(found.client.alias, found.provider)


async def empty(session: Session, request: Request, _now: datetime) -> object | None:
    """Nobody to refer to is on the list."""
    client, named = await clients.load(session, request.client), await token(session, request)
    return client and named and messages.Empty(client.alias, named)


LOADERS: dict[str, Loader] = {
    name_of(messages.Desk): desk,
    name_of(messages.Empty): empty,
    name_of(messages.Summary): summary,
    name_of(messages.NextStep): next_step,
    name_of(messages.Told): told,
    name_of(messages.Stuck): stuck,
    name_of(messages.Declined): declined,
    name_of(messages.TakenBack): taken_back,
    **{name_of(message): bare(message) for message in (messages.Kept, messages.Thanks)},
}
