"""Clients whose therapist was removed: to them, to whoever stood in, and to the therapist who was removed."""

from domain.messages import Choice, message


@message("vacancy.notice")
class Notice:
    """To the client: nobody reads; who could. `choices` are the therapists of the practice."""

    therapist: str
    clinic: str
    choices: tuple[Choice, ...]
    has_choices: bool
    country: str
    token: str


@message("vacancy.question")
class Question:
    """To the client: may this one read?"""

    provider: str
    others: bool
    token: str


@message("vacancy.staying")
class Staying:
    """To the client who does not want that now."""

    clinic: str
    country: str


@message("vacancy.nobody")
class Nobody:
    """To the client, on a button that needs somebody who reads."""


@message("vacancy.urgent")
class Urgent:
    """To the client for whom an urgent sign may fit, when nobody is told."""

    clinic: str
    country: str


@message("vacancy.crisis")
class Crisis:
    """To the client after words of crisis, when nobody is told."""

    clinic: str
    country: str


@message("vacancy.no_sign")
class NoSign:
    """To the client for whom no urgent sign fits."""

    clinic: str
    country: str


@message("vacancy.told")
class Told:
    """To the therapist who stands in: the client asked for urgent help."""

    client: str
    therapist: str
    country: str


@message("vacancy.ended")
class Ended:
    """To the therapist whose cover is over, when the client's own was removed meanwhile."""

    client: str
    therapist: str


@message("vacancy.removed")
class Removed:
    """To the therapist who was removed."""

    clinic: str
