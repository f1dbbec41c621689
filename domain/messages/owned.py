"""What would change of a plan that somebody else set, in a line: for them, for the client, for the therapist."""

from domain.messages import message
from domain.progress import Purpose


@message("owned.change")
class Change:
    """One change that waits: weeks between check-ins, the purpose, the name in the questions, or an item of the plan.

    An item without a `dose` would come off; `before` is the dose so far.
    """

    weeks: int | None = None
    purpose: Purpose | None = None
    label: str | None = None
    item: str | None = None
    dose: str | None = None
    before: str | None = None
