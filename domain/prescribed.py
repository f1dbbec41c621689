"""A plan that another provider set: what is known of it, asked one by one, and whether it stands."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Part(StrEnum):
    """What is known of such a plan, in the order in which it is asked; all but the first can be left out."""

    PRESCRIBER = "prescriber"
    AREA = "area"
    MINUTES = "minutes"
    OFTEN = "often"
    PURPOSE = "purpose"
    WHY = "why"


class State(StrEnum):
    """A plan in the making, the one in force, or one that another took the place of."""

    DRAFT = "draft"
    STANDING = "standing"
    ENDED = "ended"


REVIEW_WEEKS: Final = {"w4": 4, "w8": 8, "w12": 12}
"""When such a plan is looked at again, by the value of the button; after a look as many weeks later once more."""
USUAL_WEEKS: Final = 8
"""For plans that were noted down before the weeks were kept."""


def next_part(known: Mapping[Part, str | None]) -> Part | None:
    """What is asked next; "" was left out, None was not asked yet. None when all was asked."""
    return next((part for part in Part if known.get(part) is None), None)
