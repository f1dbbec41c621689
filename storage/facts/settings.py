"""Facts of how a person is spoken to; which languages there are is told by whoever asks."""

from datetime import datetime

from domain.languages import NAMES
from domain.messages import Choice, name_of
from domain.messages import settings as messages
from storage import people
from storage.database import Session
from storage.facts import Loader, Request
from storage.facts.everywhere import bare, token


def names(offered: str, token: str) -> tuple[Choice, ...]:
    """Languages with commas between them as buttons, by their own names."""
    return tuple(Choice(NAMES.get(one, one), token, one) for one in offered.split(","))


async def language(session: Session, request: Request, _now: datetime) -> object | None:
    """The languages that were offered, and for a therapist those among them that nobody has reviewed."""
    named = await token(session, request)
    if named is None:
        return None
    drafts = [NAMES.get(one, one) for one in str(request.args.get("drafts", "")).split(",") if one]
    return messages.Language(names(request.word("offered"), named), named, drafts=", ".join(drafts) or None)


async def _spoken(session: Session, request: Request) -> str | None:
    person = await people.load(session, request.person)
    return None if person is None else NAMES.get(person.language, person.language)


async def one_language(session: Session, request: Request, _now: datetime) -> object | None:
    """The one there is."""
    spoken = await _spoken(session, request)
    return spoken and messages.OneLanguage(language=spoken)


async def spoken(session: Session, request: Request, _now: datetime) -> object | None:
    """The one that was picked."""
    name = await _spoken(session, request)
    return name and messages.Spoken(language=name)


async def form(session: Session, request: Request, _now: datetime) -> object | None:
    """The question about the form of address."""
    named = await token(session, request)
    return named and messages.Form(token=named)


LOADERS: dict[str, Loader] = {
    name_of(messages.Language): language,
    name_of(messages.OneLanguage): one_language,
    name_of(messages.Spoken): spoken,
    name_of(messages.Form): form,
    name_of(messages.FormKept): bare(messages.FormKept),
}
