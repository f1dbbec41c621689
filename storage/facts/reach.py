"""Facts of the messages about a client who cannot be reached or has left."""

from collections.abc import Callable
from datetime import datetime

from domain.messages import name_of
from domain.messages import reach as messages
from storage import clients
from storage.database import Session
from storage.facts import Loader, Request


def _naming(message: Callable[..., object]) -> Loader:
    async def load(session: Session, request: Request, _now: datetime) -> object | None:
        client = await clients.load(session, request.client)
        return None if client is None else message(client=client.alias)

    return load


LOADERS: dict[str, Loader] = {
    name_of(message): _naming(message) for message in (messages.Unreachable, messages.ClientStopped)
}
