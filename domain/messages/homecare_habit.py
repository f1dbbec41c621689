"""What an item of the home plan comes after: the question, and the plan it makes."""

from domain.homecare_talk import Habit
from domain.messages import message


@message("homecare_habit.ask")
class Ask:
    """What do you do each day that it could come after?"""

    item: str
    reminds: bool
    token: str


@message("homecare_habit.if_then")
class IfThen:
    """After this habit (one of ours, or in own words), the item. `times` a week, `free` days to skip, if it says so."""

    item: str
    habit: Habit | None
    own: str | None
    times: int | None
    free: int | None
    open: bool
    token: str


@message("homecare_habit.left")
class Left:
    """The question was skipped."""


@message("homecare_habit.card")
class Card:
    """The question and what came of it."""

    body: Ask | IfThen | Left
