"""What a client hears when a note about them was sent and nobody has opened it."""

from datetime import datetime

from domain.messages import message


@message("unopened.notice")
class Notice:
    """The therapist has not opened a note sent at `at`, or tried to reach the client at `tried` and could not.

    `detail` is how to reach the practice, if that is known.
    """

    therapist: str
    at: datetime
    tried: datetime | None
    clinic: str
    detail: str | None
    country: str
    takes_calls: bool
    token: str
