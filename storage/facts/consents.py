"""Facts of what clients agreed to: the pages, the question put again, and every choice with its date."""

from collections.abc import Callable
from datetime import datetime

from domain.messages import consents as messages
from domain.messages import name_of
from domain.rights import Consent
from storage import backup, clients, consents, lookback
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import asking, bare, practice, therapist, token


def _page(message: Callable[..., object]) -> Loader:
    """A loader for a page without slots of its own."""

    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        named = await token(session, request)
        return named and message(token=named, is_asking=await _is_asking(session, request))

    return load


async def _is_asking(session: Session, request: Request) -> bool:
    client = await clients.load(session, request.client)
    return client is not None and client.consented_at is None


async def readers(session: Session, request: Request, _now: datetime) -> object | None:
    """Who can read."""
    found, named = await therapist(session, request), await token(session, request)
    if found is None or named is None:
        return None
    client = await clients.load(session, request.client)
    stand_in = await (backup.of(session, found.id) if client is None else backup.of_client(session, client))
    name = stand_in.name if stand_in is not None else None
    is_asking = await _is_asking(session, request)
    return messages.Readers(therapist=found.name, backup=name, token=named, is_asking=is_asking)


async def runs(session: Session, request: Request, _now: datetime) -> object | None:
    """Who runs this bot."""
    named, name = await token(session, request), (await practice(session, request)).name
    return named and messages.Runs(practice=name, token=named, is_asking=await _is_asking(session, request))


async def urgent(session: Session, request: Request, _now: datetime) -> object | None:
    """The country's emergency number."""
    found, named = await therapist(session, request), await token(session, request)
    if found is None or named is None:
        return None
    country, is_asking = (await practice(session, request)).country, await _is_asking(session, request)
    return messages.Urgent(therapist=found.name, country=country, token=named, is_asking=is_asking)


async def privacy(session: Session, request: Request, _now: datetime) -> object | None:
    """Every choice as it stands; an hour that was picked says yes to reminders."""
    client, named = await clients.load(session, request.client), await token(session, request)
    if client is None or named is None:
        return None
    zone = await lookback.zone_of(session, client)
    stand = {what: await consents.latest(session, client, what) for what in Consent}
    named_one, hears = await backup.of(session, client.therapist), await backup.of_client(session, client)
    lines = tuple(
        messages.ChoiceLine(
            what=what,
            given=choice is not None and choice.given,
            at=choice.at.astimezone(zone).date() if choice is not None else None,
            version=choice.version if choice is not None else None,
        )
        for what, choice in stand.items()
        if what is not Consent.BACKUP or choice is not None or named_one is not None
    )
    sharing = stand[Consent.SHARING]
    return messages.Privacy(
        lines=lines,
        reminders=bool(client.reminder_time),
        sharing=sharing is not None and sharing.given,
        backup_hears=hears is not None,
        backup_kept_out=named_one is not None and hears is None,
        token=named,
    )


async def backup_named(session: Session, request: Request, _now: datetime) -> object | None:
    """Who steps in now; nothing once that is nobody any more, or the client has said no."""
    client, named = await clients.load(session, request.client), await token(session, request)
    found = await backup.of_client(session, client) if client is not None else None
    reader = await therapist(session, request)
    if named is None or found is None or reader is None:
        return None
    return messages.BackupNamed(reader.name, found.name, named)


async def backup_chosen(session: Session, request: Request, _now: datetime) -> object | None:
    """What stands after a yes or no."""
    reader = await therapist(session, request)
    found = await backup.of(session, reader.id) if reader is not None else None
    if reader is None or found is None:
        return None
    return messages.BackupChosen(reader.name, found.name, bool(request.args["given"]))


LOADERS: dict[str, Loader] = {
    **{name_of(message): _page(message) for message in (messages.Expect, messages.Telegram)},
    **{name_of(message): asking(message) for message in (messages.WaysOut, messages.Again)},
    **{name_of(message): bare(message) for message in (messages.Thanks, messages.RemindFrom)},
    name_of(messages.Readers): readers,
    name_of(messages.Runs): runs,
    name_of(messages.Urgent): urgent,
    name_of(messages.Privacy): privacy,
    name_of(messages.BackupNamed): backup_named,
    name_of(messages.BackupChosen): backup_chosen,
}
