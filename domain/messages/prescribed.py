"""To the therapist: noting down a plan that another provider set."""

from datetime import date

from domain.messages import message
from domain.messages.answering import Plan
from domain.prescribed import Part


@message("prescribed.whom")
class Whom:
    """No client has that name."""


@message("prescribed.ask")
class Ask:
    """One part, to be typed."""

    client: str
    part: Part
    first: bool
    token: str


@message("prescribed.review")
class Review:
    """When it is looked at again."""

    client: str
    token: str


@message("prescribed.version")
class Version:
    """One change that whoever set the plan agreed to; `goal` is the client's at that time."""

    on: date
    after: str
    before: str
    why: str
    goal: str | None


@message("prescribed.standing")
class Standing:
    """The plan as it stands, and how it has changed, newest first."""

    client: str
    prescriber: str
    plan: Plan
    review: date | None
    has_reason: bool
    versions: tuple[Version, ...]
    token: str


@message("prescribed.ended")
class Ended:
    """It no longer holds."""

    client: str
    prescriber: str
