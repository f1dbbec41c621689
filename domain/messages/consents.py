"""What may be done with a client's answers: pages to read, separate choices, and the same asked again when it changes.

The pages are read before the first yes (`is_asking`) and at any time after it.
"""

from datetime import date
from typing import Final

from domain.messages import message
from domain.rights import Consent


@message("consents.expect")
class Expect:
    """What to expect of the bot."""

    token: str
    is_asking: bool


@message("consents.readers")
class Readers:
    """Who can read the answers; `backup` is the colleague who hears of what was not opened."""

    therapist: str
    backup: str | None
    token: str
    is_asking: bool


@message("consents.runs")
class Runs:
    """Who runs this bot."""

    practice: str
    token: str
    is_asking: bool


@message("consents.telegram")
class Telegram:
    """What Telegram can read."""

    token: str
    is_asking: bool


@message("consents.urgent")
class Urgent:
    """That nobody watches the chat."""

    therapist: str
    country: str
    token: str
    is_asking: bool


@message("consents.ways_out")
class WaysOut:
    """How to stop, pause or erase; the last page of those who have agreed."""

    therapist: str
    token: str


PAGES: Final[dict[str, type]] = {"m": Expect, "m3": Readers, "mr": Runs, "m4": Telegram, "m5": Urgent, "m9": WaysOut}
"""The pages by the value of the button that leads to them."""


@message("consents.again")
class Again:
    """The text on storing answers has changed: the same question, before anything else is sent."""

    therapist: str
    token: str


@message("consents.thanks")
class Thanks:
    """Agreed again."""


@message("consents.choice_line")
class ChoiceLine:
    """One choice and since when; `given` is False, and `at` None, where it was not asked yet."""

    what: Consent
    given: bool
    at: date | None
    version: int | None


@message("consents.privacy")
class Privacy:
    """What was agreed to, to be read again and changed."""

    lines: tuple[ChoiceLine, ...]
    reminders: bool
    sharing: bool
    backup_hears: bool
    backup_kept_out: bool
    token: str


@message("consents.backup_named")
class BackupNamed:
    """Their therapist has named somebody who hears of what lies unopened; the client may say no."""

    therapist: str
    backup: str
    token: str


@message("consents.backup_chosen")
class BackupChosen:
    """The answer to a yes or no."""

    therapist: str
    backup: str
    given: bool


@message("consents.remind_from")
class RemindFrom:
    """Reminders are welcome again: the hour is chosen with the home plan."""
