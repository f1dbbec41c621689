"""Facts of what can be said at any moment."""

from collections.abc import Callable
from datetime import UTC, datetime
from textwrap import wrap
from typing import Any, Final

from domain.messages import everywhere as messages
from domain.messages import name_of
from domain.outage import is_held_up
from storage import (
    backup,
    clients,
    handovers,
    homecare,
    invites,
    notes,
    outages,
    outbox,
    plans,
    practices,
    questions,
    urgent,
)
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.reaching import urgent_stands
from storage.practices import Practice, Therapist
from storage.questions import Asked

_STRETCH: Final = 280
"""Characters of a person's words that are shown on one line."""


async def practice(session: Session, request: Request) -> Practice:
    """The practice the message comes from."""
    return await practices.practice_of(session, request.practice)


async def therapist(session: Session, request: Request) -> Therapist | None:
    """The therapist of the client the message is about."""
    client = await clients.load(session, request.client)
    return None if client is None else await practices.therapist_of(session, client.therapist)


async def token(session: Session, request: Request) -> str | None:
    """The token of the question the message asks, or None when there is none any more."""
    question = await questions.load(session, request.number("question"))
    return None if question is None else question.token


async def unseen(session: Session, request: Request) -> bool:
    """Whether the question the message asks still waits."""
    question = await questions.load(session, request.number("question"))
    return question is not None and question.state is Asked.OPEN


def bare(message: Callable[..., object]) -> Loader:
    """A loader for a message without slots."""

    async def load(_session: Session, _request: Request, _now: datetime) -> object:
        return message()

    return load


def invited(message: Callable[..., object]) -> Loader:
    """A loader for a message whose only slot is when an invitation that has not been replaced ends."""

    async def load(session: Session, request: Request, now: datetime) -> object | None:
        invite = await invites.load(session, request.number("invite"), now=now)
        return invite and message(expires=invite.expires_at)

    return load


def naming_therapist(message: Callable[..., object]) -> Loader:
    """A loader for a message whose only slot is the therapist's name."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        found = await therapist(session, request)
        return None if found is None else message(therapist=found.name)

    return load


def in_country(message: Callable[..., object]) -> Loader:
    """A loader for a message that names whoever is told, the therapist or who stands in, and the country's numbers."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        found = await therapist(session, request)
        if found is not None and found.removed:
            found = await backup.of(session, found.id)
        if found is None:
            return None
        return message(therapist=found.name, country=(await practice(session, request)).country)

    return load


def asking(message: Callable[..., object]) -> Loader:
    """A loader for a question that names the therapist."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        found, named = await therapist(session, request), await token(session, request)
        return None if found is None or named is None else message(therapist=found.name, token=named)

    return load


def reading(message: Callable[..., object]) -> Loader:
    """A loader for a message that says when the therapist reads."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        found = await therapist(session, request)
        return None if found is None else message(therapist=found.name, reads=found.reads)

    return load


async def passing_on(session: Session, request: Request, _now: datetime) -> object | None:
    """When it is read, and whom to call if it cannot wait."""
    found = await therapist(session, request)
    if found is None:
        return None
    country = (await practice(session, request)).country
    return messages.PassingOn(therapist=found.name, reads=found.reads, country=country)


async def menu_client(session: Session, request: Request, _now: datetime) -> object | None:
    """A client's menu; what does not exist yet, or any more, is left out."""
    client, named = await clients.load(session, request.client), await token(session, request)
    is_here = client is not None and client.is_taking_part
    plan = await plans.of_client(session, request.client) if is_here else None
    handed = await handovers.of_client(session, request.client) if is_here else ()
    items = await homecare.standing(session, request.client) if is_here else ()
    return named and messages.MenuClient(
        token=named, has_home_plan=bool(items), has_plan=plan is not None, has_handover=bool(handed)
    )


async def help_client(session: Session, request: Request, _now: datetime) -> object | None:
    """What is possible depends on whether the client has agreed, and has not left."""
    client, found = await clients.load(session, request.client), await therapist(session, request)
    if client is None or found is None:
        return None
    return messages.HelpClient(
        therapist=found.name,
        country=(await practice(session, request)).country,
        is_new=client.consented_at is None,
        has_left=client.state is clients.Standing.STOPPED,
    )


def prompt(message: Callable[..., object]) -> Loader:
    """A loader for a message whose buttons are all that it holds."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        named = await token(session, request)
        return named and message(token=named)

    return load


async def urgent_signs(session: Session, request: Request, _now: datetime) -> object | None:
    """The country's list."""
    named = await token(session, request)
    return named and messages.UrgentSigns(country=(await practice(session, request)).country, token=named)


async def too_long(_session: Session, request: Request, _now: datetime) -> object | None:
    """How much of a long text is kept."""
    return messages.TooLong(limit=request.number("limit"))


async def _when(session: Session, request: Request, now: datetime) -> dict[str, Any]:
    """When it happened that a therapist is told of, and whether they hear late of it because of an outage."""
    at = datetime.fromtimestamp(request.number("at"), UTC)
    sent_at = await outbox.sent_at(session, urgent.once(request.number("question"))) or now
    return {"at": at, "late": is_held_up(at, sent_at, await outages.since(session, at))}


async def urgent_told(session: Session, request: Request, now: datetime) -> object | None:
    """To the therapist, about their client."""
    client, stands = await clients.load(session, request.client), await urgent_stands(session, request)
    if client is None or stands is None:
        return None
    return messages.UrgentTold(
        client=client.alias,
        answer=messages.UrgentAnswer(request.word("answer")),
        **await _when(session, request, now),
        country=(await practice(session, request)).country,
        **stands,
    )


async def hard_spell_told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, about their client."""
    client = await clients.load(session, request.client)
    return client and messages.HardSpellTold(
        client=client.alias,
        answer=messages.UrgentAnswer(request.word("answer")),
        at=datetime.fromtimestamp(request.number("at"), UTC),
    )


async def note_told(session: Session, request: Request, _now: datetime) -> object | None:
    """To the therapist, in full: a long note in stretches that each fit one line of words."""
    client, named = await clients.load(session, request.client), await token(session, request)
    note = None if client is None else await notes.load(session, client, request.number("note"))
    if client is None or note is None or client.confirmed_at is None:
        return None
    parts = wrap(note.text, _STRETCH, break_on_hyphens=False)
    return named and messages.NoteTold(
        client=client.alias,
        parts=tuple(messages.Said(one) for one in parts),
        reply=note.reply,
        open=note.replied_at is None,
        hint=note.replied_at is None and not await notes.has_replied(session, client.therapist),
        token=named,
    )


async def crisis_told(session: Session, request: Request, now: datetime) -> object | None:
    """To the therapist, about their client; the words themselves are not passed on."""
    client, stands = await clients.load(session, request.client), await urgent_stands(session, request)
    if client is None or stands is None:
        return None
    return messages.CrisisTold(
        client=client.alias,
        wrote=bool(request.args.get("wrote", True)),
        **await _when(session, request, now),
        country=(await practice(session, request)).country,
        **stands,
    )


async def something_wrong(_session: Session, request: Request, _now: datetime) -> object | None:
    """Whether what was sent is kept."""
    return messages.SomethingWrong(kept=bool(request.args["kept"]))


LOADERS: dict[str, Loader] = {
    name_of(messages.SomethingWrong): something_wrong,
    **{
        name_of(message): bare(message)
        for message in (
            messages.UnknownCommand,
            messages.Cancelled,
            messages.NotForYou,
            messages.CannotReadFiles,
            messages.GroupChat,
            messages.Edited,
            messages.NotPassedOn,
            messages.NothingOpen,
            messages.HelpTherapist,
            messages.HelpStranger,
            messages.Staying,
        )
    },
    **{
        name_of(message): in_country(message)
        for message in (messages.UrgentYes, messages.UrgentUnsure, messages.Crisis)
    },
    **{name_of(message): asking(message) for message in (messages.FreeText,)},
    name_of(messages.PassingOn): passing_on,
    name_of(messages.HelpClient): help_client,
    name_of(messages.MenuClient): menu_client,
    name_of(messages.MenuTherapist): prompt(messages.MenuTherapist),
    name_of(messages.MenuSettings): prompt(messages.MenuSettings),
    name_of(messages.UrgentSigns): urgent_signs,
    name_of(messages.TooLong): too_long,
    name_of(messages.UrgentTold): urgent_told,
    name_of(messages.HardSpellTold): hard_spell_told,
    name_of(messages.NoteTold): note_told,
    name_of(messages.CrisisTold): crisis_told,
}
