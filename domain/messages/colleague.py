"""To the therapist: a case note for a colleague, without anything by which the client could be known."""

from dataclasses import field

from domain.messages import File, message
from domain.messages.visit import VisitCount
from domain.progress import Duration, Purpose


@message("colleague.tried")
class Tried:
    """An approach in the therapist's words, and in which week of the plan it began."""

    text: str
    week: int


@message("colleague.page")
class Page:
    """The note: counts, measures and what was tried; weeks instead of dates, nothing the client wrote.

    Measures are 0–10 (days 0–7), at the start and lately; check-ins `answered` of `sent`; `done` of `told` counts
    days of the home plan, or weeks.
    """

    purpose: Purpose
    duration: Duration
    weeks: int
    ease_then: int | None
    ease_now: int | None
    symptom_then: int | None
    symptom_now: int | None
    answered: int
    sent: int
    visits: int | None
    after: VisitCount | None
    done: int | None
    told: int
    by_days: bool
    tried: tuple[Tried, ...]
    referrals: int
    days_then: int | None = field(default=None, kw_only=True)
    days_now: int | None = field(default=None, kw_only=True)


@message("colleague.draft")
class Draft:
    """The note to be read first. `left_out` counts approaches whose words may tell who it is, None for none."""

    page: Page
    left_out: int | None
    token: str


@message("colleague.note")
class Note:
    """The note as a file."""

    file: File | None


@message("colleague.dropped")
class Dropped:
    """Nothing was shared. Shown as a toast."""
