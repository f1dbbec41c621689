"""To the therapist: a client cannot be reached, or has left."""

from domain.messages import message


@message("reach.unreachable")
class Unreachable:
    """The client blocked the bot or closed the account; nothing more is sent."""

    client: str


@message("reach.client_stopped")
class ClientStopped:
    """The client ended the check-ins."""

    client: str
