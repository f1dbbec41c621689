"""Reaching a client after an urgent note: how the note stands, and what its buttons answer."""

from datetime import datetime

from domain.messages import message


@message("reaching.stands")
class Stands:
    """To the therapist: how an urgent note stands; `open` until somebody has seen it.

    `reached` once they reached the client, `sorted` once `backup` said that it is; `missed` when they tried in vain and
    nobody reached them since. `at` is when that was. While `missed`, `backup` is `free` to help, `lonely` says that
    there is nobody, `asking` that the back-up is asked or was at `helps_at`, `taken` that they took it then. The note
    comes back at `back_at`, or `used_up` says that it has done so often enough.
    """

    open: bool
    reached: bool
    sorted: bool
    missed: bool
    at: datetime | None
    backup: str | None
    free: bool
    lonely: bool
    asking: bool
    taken: bool
    helps_at: datetime | None
    back_at: datetime | None
    used_up: bool
    country: str


@message("reaching.noted")
class Noted:
    """The therapist has seen an urgent note. Shown as a toast."""


@message("reaching.comes_back")
class ComesBack:
    """The note comes back at this moment. Shown as a toast."""

    at: datetime


@message("reaching.asking")
class Asking:
    """The back-up is being asked. Shown as a toast."""

    backup: str


@message("reaching.nobody")
class Nobody:
    """There is no back-up to be asked. Shown as a toast."""


@message("reaching.number")
class Number:
    """The number a client left for urgent notes, and when; who looks at it stands in the client's record."""

    client: str
    number: str
    left: datetime


@message("reaching.no_number")
class NoNumber:
    """The client left no number. `asks`: the reader may have them asked for one."""

    client: str
    country: str
    asks: bool
    token: str


@message("reaching.number_asked")
class NumberAsked:
    """The client is being asked for a number. Shown as a toast."""
