"""Where a client starts from: the goal, the first numbers, the time of the next check-in."""

from datetime import datetime, time

from domain.messages import Choice, message
from domain.messages.measures import BaselineDays, BaselineGoal, BaselineSymptom
from domain.messages.packs import Idea


@message("joining.goal")
class GoalQuestion:
    """What the client would like to do again; typed."""

    token: str


@message("joining.goal_ideas")
class GoalIdeas:
    """What others have typed there, or what the therapist thought of for this client."""

    token: str
    ideas: tuple[Idea, ...] = ()


@message("joining.goal_kept")
class GoalKept:
    """Another goal was noted and its ease asked."""


@message("joining.next_time")
class NextTime:
    """When the next check-in is. `told` says whether a starting point was given."""

    at: datetime
    clock: datetime
    told: bool
    token: str


@message("joining.what_to_change")
class WhatToChange:
    """The day, the time or the clock."""

    token: str


@message("joining.pick_day")
class PickDay:
    """Which weekday."""

    token: str


@message("joining.pick_hour")
class PickHour:
    """Which hour; one of those on the buttons is tapped, or another one typed as in the `example`."""

    token: str
    example: time = time(18, 30)
    morning: time = time(9)
    midday: time = time(12)
    afternoon: time = time(15)
    evening: time = time(18)


@message("joining.pick_zone")
class PickZone:
    """What the client's clock shows; tapped or typed."""

    choices: tuple[Choice, ...]
    token: str


@message("joining.all_set")
class AllSet:
    """Joining is complete."""


@message("joining.start")
class Start:
    """The card a client begins with: one question after another."""

    question: (
        BaselineGoal
        | BaselineSymptom
        | BaselineDays
        | NextTime
        | WhatToChange
        | PickDay
        | PickHour
        | PickZone
        | AllSet
        | GoalKept
    )


@message("joining.clock_unclear")
class ClockUnclear:
    """The typed words are no time of day; `example` is one."""

    example: time = time(18, 30)


@message("joining.quiet_hour")
class QuietHour:
    """The typed time is in the quiet hours, which reach from `latest` to `earliest`."""

    earliest: time
    latest: time
